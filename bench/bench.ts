import { accountOf, readDemo, serveDemo } from "./demo.ts";
import { start } from "./child.ts";
import { type Load, load } from "./load.ts";
import { profile } from "./profile.ts";
import type { PageName, Source } from "./samples.ts";
import { visit } from "./visitor.ts";

const ROUNDS = 5;
const SECONDS = 2;

/** The form page without session and store, as a share of the bare server's. */
const CONTRACT = 0.6;

type ServerName = "plain" | "fixture" | "portal";

await using demo = await serveDemo();
const account = accountOf("enterprise");
const guest = await visit(demo.url);
const { cookie } = await visit(demo.url, account);
const source: Source = {
  kv: demo.kv,
  origin: demo.url,
  pages: {
    "sign-in": { path: "/sign-in", cookie: guest.cookie },
    form: { path: `/applications/${await filledDraft()}/basic`, cookie },
    list: { path: "/applications", cookie },
  },
};
await using plain = await start("plain.tsx", source);
await using fixture = await start("fixture.ts", source);
const origins: Record<ServerName, string> = {
  plain: plain.url,
  fixture: fixture.url,
  portal: demo.url,
};

/** What is measured: a page on each server it is compared on. */
const plan: readonly (readonly [PageName, ServerName])[] = [
  ["sign-in", "plain"],
  ["sign-in", "portal"],
  ["form", "plain"],
  ["form", "fixture"],
  ["form", "portal"],
  ["list", "plain"],
  ["list", "portal"],
];

await compareMarkup();
const found = new Map<string, Load[]>();
for (const seconds of [0.7, ...Array(ROUNDS).fill(SECONDS)]) { // the first round warms up
  for (const [page, server] of plan) {
    const { path, cookie } = source.pages[page];
    const result = await load({ url: origins[server] + path, cookie, seconds });
    const key = `${page} ${server}`;
    if (seconds === SECONDS) found.set(key, [...found.get(key) ?? [], result]);
  }
}
report();
await profile(source);

/** The fullest draft of the sample enterprise, but for the one of sixty rows. */
function filledDraft(): Promise<string> {
  return readDemo(demo.kv, async ({ users, applications }) => {
    const user = await users.byName(account.userName);
    const files = await applications.ofEnterprise(user?.enterpriseId ?? "");
    const drafts = files.filter(({ status }) => status === "draft");
    const [, fullest] = drafts.toSorted((a, b) => b.edits - a.edits);
    if (fullest === undefined) throw new Error("Cannot bench: the sample has no draft");
    return fullest.id;
  });
}

/** A comparison is worth something only between equal pages. */
async function compareMarkup(): Promise<void> {
  for (const [page, server] of plan) {
    const markup = await markupOf(page, server);
    const yardstick = await markupOf(page, "plain");
    if (markup !== yardstick) {
      throw new Error(`Cannot compare: ${page} of ${server} is another page`);
    }
  }
}

async function markupOf(page: PageName, server: ServerName): Promise<string> {
  const { path, cookie } = source.pages[page];
  const headers = { cookie, "accept-encoding": "identity" };
  const answer = await fetch(origins[server] + path, { headers });
  const html = await answer.text();
  return html.replace(/<title>.*?<\/title>/, "").replaceAll(/\?__frsh_c=\w+/g, "");
}

function report(): void {
  console.log(`Requests a second, median of ${ROUNDS} rounds of ${SECONDS} s, uncompressed:\n`);
  console.log("page      server     req/s   p99 ms   of plain");
  for (const [page, server] of plan) {
    const runs = found.get(`${page} ${server}`) ?? [];
    const ratio = server === "plain" ? "" : ratioOf(page, server).toFixed(2);
    const speed = median(runs.map(({ perSecond }) => perSecond)).toFixed(0);
    const p99 = median(runs.map(({ p99 }) => p99)).toFixed(1);
    const cells = [page.padEnd(9), server.padEnd(8), speed.padStart(7), p99.padStart(8)];
    console.log(`${cells.join(" ")} ${ratio.padStart(10)}`);
  }
  const ratio = ratioOf("form", "fixture");
  const verdict = ratio >= CONTRACT ? "within contract" : "below contract";
  console.log(
    `\nForm page without session and store: ${ratio.toFixed(2)} of plain, ` +
      `at least ${CONTRACT.toFixed(2)} is asked for: ${verdict}.`,
  );
}

function ratioOf(page: PageName, server: ServerName): number {
  return speedOf(page, server) / speedOf(page, "plain");
}

function speedOf(page: PageName, server: ServerName): number {
  return median((found.get(`${page} ${server}`) ?? []).map(({ perSecond }) => perSecond));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
