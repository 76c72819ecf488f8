import { fileURLToPath } from "node:url";
import {
  answersOnly,
  CSS_LIMIT,
  type Limit,
  limits,
  type PageRow,
  pages,
  SCRIPT_LIMIT,
  type Who,
} from "./pages.ts";
import { serveReaders } from "./readers.ts";
import { fetchSent } from "./sent.ts";

const ROUTES = fileURLToPath(new URL("../routes", import.meta.url));
const LANGUAGES = ["zh", "en"] as const;

/** What a page weighs; the HTML in each language. */
interface Weight {
  readonly html: readonly number[];
  readonly css: number;
  readonly images: number;
  /** All that the page loads at once. */
  readonly scripts: number;
}

await using demo = await serveReaders();

const faults = await unmeasured();
console.log("Bytes as sent with brotli; the limit is of the HTML and of a first visit's total.\n");
console.log(line(["page", "who", "zh", "en", "css", "images", "total", "limit", "script", ""]));
const assets = new Map<string, number>();
for (const row of pages) await measure(row);
console.log(faults.length === 0 ? "\nEvery page is within its limit." : `\n${faults.join("\n")}`);
if (faults.length > 0) Deno.exitCode = 1;

/** Routes with a page that the table forgets. */
async function unmeasured(): Promise<string[]> {
  const known = new Set([...pages.map(([route]) => route), ...answersOnly]);
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

async function measure([route, who, pattern, kind = "page"]: PageRow): Promise<void> {
  const path = demo.placed(pattern);
  const weight = await weigh(path, demo.cookies[who]);
  if (weight === null) {
    faults.push(`${path} (${route}) does not answer ${who} with a page`);
    return;
  }
  const limit = limits[kind];
  const wrong = faultsOf(weight, { limit, who })
    .map((fault) => `${pattern} for ${who}: ${fault}`);
  faults.push(...wrong);
  const { html, css, images, scripts } = weight;
  const numbers = [...html, css, images, totalOf(weight)].map(String);
  const cells = [pattern, who, ...numbers, `${limit.html}/${limit.total}`, String(scripts)];
  console.log(line([...cells, wrong.length > 0 ? "OVER" : ""]));
}

async function weigh(path: string, cookie: string): Promise<Weight | null> {
  const html: number[] = [];
  let text = "";
  for (const lang of LANGUAGES) {
    const sent = await fetchSent(demo.url + path, { cookie, lang });
    if (sent.status !== 200) return null;
    html.push(sent.bytes);
    text = sent.text;
  }
  const of = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, url = ""]) => url);
  return {
    html,
    css: await sum(of(/<link rel="stylesheet" href="([^"]+)"/g)),
    images: await sum(of(/<(?:img[^>]* src|link rel="icon"[^>]* href)="([^"]+)"/g)),
    scripts: await sum(
      of(/<(?:script[^>]* src|link rel="modulepreload" href)="([^"]+)"/g),
    ),
  };
}

async function sum(paths: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const path of paths) {
    const known = assets.get(path) ?? (await fetchSent(demo.url + path, { lang: "en" })).bytes;
    assets.set(path, known);
    bytes += known;
  }
  return bytes;
}

function totalOf({ html, css, images }: Weight): number {
  return Math.max(...html) + css + images;
}

function faultsOf(weight: Weight, { limit, who }: { limit: Limit; who: Who }): string[] {
  const checks = [
    [Math.max(...weight.html), limit.html, "bytes of HTML"],
    [weight.css, CSS_LIMIT, "bytes of CSS"],
    [totalOf(weight), limit.total, "bytes in all"],
    [weight.scripts, who === "guest" ? 0 : SCRIPT_LIMIT, "bytes of scripts"],
  ] as const;
  return checks.filter(([found, most]) => found > most)
    .map(([found, most, what]) => `${found} ${what}, at most ${most}`);
}

function line([page = "", who = "", ...cells]: readonly string[]): string {
  const numbers = cells.map((cell, at) => cell.padStart(at === 5 ? 12 : 7)).join(" ");
  return `${page.padEnd(44)} ${who.padEnd(10)} ${numbers}`.trimEnd();
}
