/** Pictures of every page, for people to look at: in both languages, wide and narrow, some dark. */
import type { Page } from "playwright-core";
import { fileURLToPath } from "node:url";
import { launch } from "../tests/browser/browser.ts";
import { openReader } from "../tests/browser/reader.ts";
import { type PageRow, pages, pagesOfTwoLaws, twoLaws } from "./pages.ts";
import { type ReadDemo, serveReaders } from "./readers.ts";

const FOLDER = fileURLToPath(new URL("../screenshots", import.meta.url));

/** A way to look at the pages: all of them, or only those with that in their path. */
interface View {
  readonly lang: "zh" | "en";
  readonly width: number;
  readonly dark?: boolean;
  readonly of?: RegExp;
}

const SOME = /^\/$|sign-in|\/(basic|preview)|accepted}$|customs$|style|applications$|register\//;

const views: readonly View[] = [
  { lang: "zh", width: 1280 },
  { lang: "en", width: 1280 },
  { lang: "zh", width: 360 },
  { lang: "en", width: 360 },
  { lang: "zh", width: 1280, dark: true, of: SOME },
  { lang: "en", width: 360, dark: true, of: SOME },
];

/** Pages longer than this many pixels are cut. */
const TALLEST = 12_000;

/** Only pages whose path has this in it: `deno task shots customs`. */
const only = new RegExp(Deno.args[0] ?? "");
await Deno.mkdir(FOLDER, { recursive: true });
if (Deno.args.length === 0) await Deno.remove(FOLDER, { recursive: true }); // pages that are gone
const browser = await launch();
try {
  await takeUnder(pages, ["d248"]);
  await takeUnder(pagesOfTwoLaws, twoLaws);
} finally {
  await browser.close();
}
console.log(`Look at ${FOLDER}`);

/** Pictures of pages of the demo under these laws. */
async function takeUnder(rows: readonly PageRow[], packs: readonly string[]): Promise<void> {
  if (!rows.some(([, , path]) => only.test(path))) return;
  await using demo = await serveReaders({ packs });
  // Two at a time; a browser that draws more is no quicker.
  const turns = [views.filter(isEven), views.filter((_, at) => at % 2 > 0)];
  await Promise.all(turns.map((own) => takeAll(own, { demo, rows })));
}

function isEven(_: View, at: number): boolean {
  return at % 2 === 0;
}

interface Taken {
  readonly demo: ReadDemo;
  readonly rows: readonly PageRow[];
}

async function takeAll(own: readonly View[], taken: Taken): Promise<void> {
  for (const view of own) await takeView(taken, view);
}

async function takeView(
  { demo, rows }: Taken,
  { lang, width, dark = false, of = only }: View,
): Promise<void> {
  const folder = `${FOLDER}/${lang}-${width}${dark ? "-dark" : ""}`;
  await Deno.mkdir(folder, { recursive: true });
  const seen = rows.filter(([, , path]) => of.test(path) && only.test(path));
  for (const who of new Set(seen.map(([, who]) => who))) {
    await using reader = await openReader(browser, { demo, who, lang, width });
    const page = await reader.newPage();
    await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
    for (const row of seen.filter(([, one]) => one === who)) {
      await page.goto(demo.url + demo.placed(row[2]));
      await page.screenshot({ path: `${folder}/${nameOf(row)}.png`, ...await extent(page, width) });
    }
  }
}

/** All of the page down to where it is cut. */
async function extent(page: Page, width: number) {
  const box = await page.locator("html").boundingBox();
  const height = Math.ceil(box?.height ?? 0);
  if (height <= TALLEST) return { fullPage: true };
  return { fullPage: true, clip: { x: 0, y: 0, width, height: TALLEST } };
}

/** A file's name that sorts as the table does. */
function nameOf(row: PageRow): string {
  const [, who, path] = row;
  const words = path.replaceAll(/[^\w]+/g, "-").replace(/^-|-$/g, "") || "home";
  const at = [...pages, ...pagesOfTwoLaws].indexOf(row);
  return `${String(at).padStart(2, "0")}-${who}-${words}`;
}
