import type axe from "axe-core";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Axe as it is sent to browsers: each page has to read it anew. */
const script = await Deno.readTextFile(
  fileURLToPath(import.meta.resolve("axe-core/axe.min.js")),
);

/** What axe finds in daylight, and what of it has too little contrast at night. */
export async function violations(
  page: Page,
  { night = false }: { night?: boolean } = {},
): Promise<string[]> {
  await page.evaluate(script); // by the protocol: no policy of the page speaks against it
  const day = await run(page, { runOnly: WCAG });
  if (!night) return day;
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const dark = await run(page, { runOnly: ["color-contrast"] });
  await page.emulateMedia({ colorScheme: "light" });
  return [...day, ...dark.map((one) => `at night ${one}`)];
}

async function run(page: Page, options: { runOnly: string[] }): Promise<string[]> {
  const found = await page.evaluate(async (options) => {
    const results = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      ...options,
      resultTypes: ["violations"],
    });
    return results.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary = "" }) => [html, failureSummary]),
    }));
  }, options);
  return found.map(({ id, nodes }) => {
    const [[html = "", why = ""] = []] = nodes;
    return `${id} × ${nodes.length}: ${html.slice(0, 160)} ${why.replaceAll(/\s+/g, " ")}`;
  });
}
