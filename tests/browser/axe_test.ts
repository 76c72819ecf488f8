import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { type PageRow, pages, pagesOfTwoLaws, twoLaws, type Who } from "../../bench/pages.ts";
import { type ReadDemo, serveReaders } from "../../bench/readers.ts";
import type { Lang } from "../../locales/mod.ts";
import { violations } from "./violations.ts";
import { type Chromium, launch } from "./browser.ts";
import { patiently } from "./patience.ts";
import { openReader } from "./reader.ts";

/** Enough of the demo for one of everything that `pages.ts` names. */
const FILES = 25;

/** How many pages are looked at side by side. */
const EYES = 2;

/** How many pages somebody looks at in one go. */
const HANDFUL = 12;

/** Pages that are looked at on a phone, too: a form, a list, a file, a document. */
const narrow = /^\/$|longDraft}\/(basic|preview)|\/applications$|accepted}$|\/style/;

let browser: Chromium;
let demo: ReadDemo;

Deno.test.beforeAll(async () => {
  [browser, demo] = await Promise.all([launch(), serveReaders({ files: FILES })]);
});

Deno.test.afterAll(async () => {
  await browser.close();
  await demo[Symbol.asyncDispose]();
});

interface Look {
  readonly who: Who;
  readonly lang: Lang;
  readonly width: number;
  readonly rows: readonly PageRow[];
}

/** The pages by who looks at them, as many at once as there are eyes. */
async function findings(looks: readonly Look[], seen: ReadDemo = demo): Promise<string[]> {
  const found: string[] = [];
  const open = [...looks];
  const look = async () => {
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      found.push(...await findingsOf(next, seen));
    }
  };
  await Promise.all(Array.from({ length: EYES }, look));
  return found;
}

async function findingsOf(
  { who, lang, width, rows }: Look,
  seen: ReadDemo,
): Promise<string[]> {
  await using reader = await openReader(browser, { demo: seen, who, lang, width, scripts: true });
  await reader.route(/\.(svg|png)$/, (route) => route.abort());
  const page = await reader.newPage();
  const found: string[] = [];
  for (const [, , pattern] of rows) {
    const answer = await page.goto(seen.url + seen.placed(pattern)); // until it is drawn
    assert.equal(answer?.status(), 200, `${pattern} for ${who}`);
    if (who !== "guest") await patiently(async () => await hasTabs(page)); // scripts have come
    const heard = await violations(page, { night: width > 360 });
    found.push(...heard.map((one) => `${lang} ${width} ${who} ${pattern}: ${one}`));
  }
  return found;
}

function hasTabs(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector(".tabs nav") !== null);
}

/** All pages by reader, in handfuls. */
function looksAt(
  rows: readonly PageRow[],
  { lang, width }: Pick<Look, "lang" | "width">,
): Look[] {
  const readers = new Set(rows.map(([, who]) => who));
  return [...readers].flatMap((who) => {
    const own = rows.filter(([, one]) => one === who);
    const handfuls = Array.from({ length: Math.ceil(own.length / HANDFUL) }, (_, at) => at);
    return handfuls.map((at) => ({
      who,
      lang,
      width,
      rows: own.slice(at * HANDFUL, (at + 1) * HANDFUL),
    }));
  });
}

Deno.test("axe finds nothing on any page of any role, by day and by night", async () => {
  assert.deepEqual(await findings(looksAt(pages, { lang: "en", width: 1280 })), []);
});

Deno.test("axe finds nothing on a phone, in Chinese", async () => {
  const rows = pages.filter(([, , path]) => narrow.test(path));
  assert.deepEqual(await findings(looksAt(rows, { lang: "zh", width: 360 })), []);
});

Deno.test("axe finds nothing on the pages of two laws", async () => {
  await using seen = await serveReaders({ files: FILES, packs: twoLaws });
  const looks = [
    ...looksAt(pagesOfTwoLaws, { lang: "en", width: 1280 }),
    ...looksAt(pagesOfTwoLaws, { lang: "zh", width: 360 }),
  ];
  assert.deepEqual(await findings(looks, seen), []);
});
