import { fileURLToPath } from "node:url";
import { weighIslands } from "./bare_islands.ts";
import { faultsOf, totalOf } from "./faults.ts";
import { chooseLowData } from "./low_data.ts";
import {
  answersOnly,
  limits,
  type PageRow,
  pages,
  pagesOfTwoLaws,
  twoLaws,
  type Who,
} from "./pages.ts";
import { type ReadDemo, serveReaders } from "./readers.ts";
import { createScale, type Scale } from "./weigh.ts";

const ROUTES = fileURLToPath(new URL("../routes", import.meta.url));

/** The demo as served now, and the scale for its pages. */
interface Weighing {
  readonly demo: ReadDemo;
  readonly scale: Scale;
}

const faults = await unmeasured();
console.log("Bytes as sent with brotli; the limit is of the HTML and of a first visit's total.\n");
console.log(line(["page", "who", "zh", "en", "css", "images", "total", "limit", "scripts", ""]));
await measureAll(pages, ["d248"]);
await measureAll(pagesOfTwoLaws, twoLaws);
console.log("");
faults.push(...await weighIslands());
console.log(faults.length === 0 ? "\nEvery page is within its limit." : `\n${faults.join("\n")}`);
if (faults.length > 0) Deno.exitCode = 1;

/** Routes with a page that the table forgets. */
async function unmeasured(): Promise<string[]> {
  const measured = [...pages, ...pagesOfTwoLaws].map(([route]) => route);
  const known = new Set([...measured, ...answersOnly]);
  const found: string[] = [];
  for (const route of await routesIn("")) {
    const module = await import(`${ROUTES}/${route}`);
    if (module.default !== undefined && !known.has(route)) found.push(`${route} is not measured`);
    known.delete(route);
  }
  return [...found, ...[...known].map((route) => `${route} is no route`)];
}

/** Files of routes below a folder, as paths within the routes folder. */
async function routesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(`${ROUTES}/${folder}`)) {
    if (/^[_(]|_test\./.test(name)) continue;
    const path = folder === "" ? name : `${folder}/${name}`;
    found.push(...(isDirectory ? await routesIn(path) : [path]));
  }
  return found.toSorted();
}

/** Measures pages of the demo under these laws, with scripts and for those who save data. */
async function measureAll(rows: readonly PageRow[], packs: readonly string[]): Promise<void> {
  await using demo = await serveReaders({ packs });
  const weighing = { demo, scale: createScale(demo.url) };
  for (const row of rows) await measure(row, weighing);
  const under = packs.join(", ");
  await demandNoScripts(rows, { ...weighing, how: `Save-Data (${under})`, saveData: true });
  for (const who of new Set(rows.map(([, who]) => who))) {
    if (who !== "guest") await chooseLowData(demo.url, demo.cookies[who]);
  }
  await demandNoScripts(rows, { ...weighing, how: `an account without scripts (${under})` });
}

async function measure(
  [route, who, pattern, kind = "page"]: PageRow,
  { demo, scale }: Weighing,
): Promise<void> {
  const path = demo.placed(pattern);
  const weight = await scale.weigh(path, demo.cookies[who]);
  if (weight === null) {
    faults.push(`${path} (${route}) does not answer ${who} with a page`);
    return;
  }
  const limit = limits[kind];
  const wrong = faultsOf(weight, { limit, who }).map((fault) => faultAt(pattern, who, fault));
  faults.push(...wrong);
  const { html, css, images, scripts } = weight;
  const numbers = [...html, css, images, totalOf(weight)].map(String);
  const cells = [pattern, who, ...numbers, `${limit.html}/${limit.total}`, String(scripts)];
  console.log(line([...cells, wrong.length > 0 ? "OVER" : ""]));
}

/** Notes pages that have scripts although somebody saves data. */
async function demandNoScripts(
  rows: readonly PageRow[],
  { demo, scale, how, saveData = false }: Weighing & { how: string; saveData?: boolean },
): Promise<void> {
  const found: string[] = [];
  for (const [, who, pattern] of rows) {
    const reader = { cookie: demo.cookies[who], saveData };
    const tags = await scale.scriptTagsOf(demo.placed(pattern), reader);
    if (tags !== 0) found.push(faultAt(pattern, who, `${tags} scripts with ${how}, at most 0`));
  }
  console.log(`scripts of all pages with ${how}: ${found.length === 0 ? "none" : "SOME"}`);
  faults.push(...found);
}

function faultAt(pattern: string, who: Who, fault: string): string {
  return `${pattern} for ${who}: ${fault}`;
}

function line([page = "", who = "", ...cells]: readonly string[]): string {
  const numbers = cells.map((cell, at) => cell.padStart(at === 5 ? 12 : 7)).join(" ");
  return `${page.padEnd(44)} ${who.padEnd(10)} ${numbers}`.trimEnd();
}
