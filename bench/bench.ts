import { accountOf, readDemo, serveDemo } from "./demo.ts";
import { start } from "./child.ts";
import { profile } from "./profile.ts";
import { ROUNDS, rounds, SECONDS, type Target } from "./rounds.ts";
import type { PageName, Source } from "./samples.ts";
import { benchTable, targetOf } from "./table.ts";
import { cellsOf, judge } from "./verdict.ts";
import { visit } from "./visitor.ts";

/** What the web layer adds to the markup: titles, hashes of files, and what islands need. */
const ADDED = [
  /<title>.*?<\/title>/g,
  /\?__frsh_c=\w+/g,
  /<!--\/?island(?::\d+)?-->/g,
  /<script type="application\/json".*(?=<\/body>)/g,
];

type ServerName = "plain" | "fixture" | "portal";

console.log(`Medians of ${ROUNDS} rounds of ${SECONDS} s, uncompressed, JSX precompiled.\n`);
await benchTable();

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
const servers: Record<ServerName, Target> = {
  plain: targetOf("plain", plain),
  fixture: targetOf("fixture", fixture),
  portal: { name: "portal", url: demo.url },
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
const nameOf = (page: PageName, server: ServerName) => `${page} ${server}`;
const found = await rounds(plan.map(([page, server]) => ({
  ...servers[server],
  name: nameOf(page, server),
  url: servers[server].url + source.pages[page].path,
  cookie: source.pages[page].cookie,
})));
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
  const answer = await fetch(servers[server].url + path, { headers });
  const html = await answer.text();
  return ADDED.reduce((text, added) => text.replaceAll(added, ""), html);
}

function report(): void {
  console.log("\nPages of the portal, on the demo's data:\n");
  console.log("page      server     req/s   p99 ms   CPU ms   of plain");
  for (const [page, server] of plan) {
    const speed = found.get(nameOf(page, server));
    if (speed === undefined) continue;
    const ratio = server === "plain" ? "" : ratioOf(page, server).toFixed(2);
    const cells = [page.padEnd(9), server.padEnd(8), cellsOf(speed), ratio.padStart(10)];
    console.log(cells.join(" "));
  }
  console.log("");
  judge(ratioOf("form", "fixture"), { of: "Form page without session and store", least: 0.8 });
}

function ratioOf(page: PageName, server: ServerName): number {
  const speed = (which: ServerName) => found.get(nameOf(page, which))?.perSecond ?? 0;
  return speed(server) / speed("plain");
}
