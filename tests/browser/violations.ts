import type axe from "axe-core";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const script = await Deno.readTextFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")));

/** A page to hold others before axe: in each page itself, reading axe anew would take longest of all. */
interface Glass {
  readonly window: Page;
  readonly origin: string;
  /** Ends when the look before this one has. */
  turn: Promise<unknown>;
}

const glasses = new WeakMap<Browser, Promise<Glass>>();

/** What axe finds in daylight, and what of it has too little contrast at night. */
export async function violations(
  page: Page,
  { night = false }: { night?: boolean } = {},
): Promise<string[]> {
  const seen = await page.evaluate(asItIs);
  const glass = await glassFor(page);
  const look = glass.turn.then(async () => {
    await glass.window.setViewportSize(page.viewportSize() ?? { width: 1280, height: 800 });
    await glass.window.evaluate(show, { html: seen, path: page.url() });
    return await findings(glass.window, { night });
  });
  glass.turn = look.catch(() => undefined);
  return await look;
}

async function findings(page: Page, { night }: { night: boolean }): Promise<string[]> {
  const day = await run(page, WCAG);
  if (!night) return day;
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const dark = await run(page, ["color-contrast"]);
  await page.emulateMedia({ colorScheme: "light" });
  return [...day, ...dark.map((one) => `at night ${one}`)];
}

/** The glass of this browser, at the portal of this page. */
async function glassFor(page: Page): Promise<Glass> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("Cannot look at a page without a browser");
  const { origin } = new URL(page.url());
  const had = await glasses.get(browser);
  if (had?.origin === origin) return had;
  const made = openGlass(browser, { origin, old: had });
  glasses.set(browser, made);
  return await made;
}

async function openGlass(
  browser: Browser,
  { origin, old }: { origin: string; old: Glass | undefined },
): Promise<Glass> {
  await old?.turn;
  await old?.window.close();
  const window = await browser.newPage({ bypassCSP: true }); // styles set by scripts come as text
  await window.route(/\.(svg|png|js)(\?|$)/, (route) => route.abort());
  await window.goto(`${origin}/help`, { waitUntil: "domcontentloaded" });
  await window.evaluate(script);
  return { window, origin, turn: Promise.resolve() };
}

/** In the page: its text, with what was typed and chosen; the page itself stays as it is. */
function asItIs(): string {
  const copy = document.documentElement.cloneNode(true);
  if (!(copy instanceof Element)) return "";
  for (const control of copy.querySelectorAll("input, textarea")) {
    if (control instanceof HTMLTextAreaElement) control.textContent = control.value;
    if (!(control instanceof HTMLInputElement) || control.type === "file") continue;
    control.toggleAttribute("checked", control.checked);
    control.setAttribute("value", control.value);
  }
  return copy.outerHTML;
}

/** In the glass: shows a page, its stylesheets with it. */
async function show({ html, path }: { html: string; path: string }): Promise<void> {
  history.replaceState(null, "", path);
  const { documentElement } = new DOMParser().parseFromString(html, "text/html");
  document.replaceChild(document.adoptNode(documentElement), document.documentElement);
  const sheets = document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]");
  await Promise.all([...sheets].map((link) =>
    link.sheet ?? new Promise((resolve) => {
      link.onload = resolve;
      link.onerror = resolve;
    })
  ));
}

async function run(page: Page, runOnly: string[]): Promise<string[]> {
  const found = await page.evaluate(async (runOnly) => {
    const results = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly,
      resultTypes: ["violations"],
    });
    return results.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary = "" }) => [html, failureSummary]),
    }));
  }, runOnly);
  return found.map(({ id, nodes }) => {
    const [[html = "", why = ""] = []] = nodes;
    return `${id} × ${nodes.length}: ${html.slice(0, 160)} ${why.replaceAll(/\s+/g, " ")}`;
  });
}
