import assert from "node:assert/strict";
import { startUpload } from "../services/start_upload.ts";
import { access, type OfFile, seen, type Who } from "./access_table.ts";
import { value } from "./accounts.ts";
import { atAuthority, atCustoms, decided, pastaDraft } from "./applications.ts";
import type { Answer, Client } from "./client.ts";
import { pasta } from "./dossiers.ts";
import { type House, openHouse } from "./people.ts";
import { allRoutes } from "./routes.ts";
import { checkTable, csvOf } from "./tables.ts";
import { tus } from "./tus.ts";

/** Acts that no page of the file ever showed: whoever may act is told that it moved on. */
const ACTS = "999";

/** What may be sent anywhere without doing anything. */
const harmless = { acts: ACTS, version: ACTS, lang: "en", back: "/", until: "2020-01-01" };

/** An upload of nothing, and bytes for where no file begins. */
const nothing = {
  headers: {
    "upload-length": "0",
    "upload-offset": ACTS,
    "content-type": "application/offset+octet-stream",
  },
};

/** The records an address of the table speaks of. */
type Names = Readonly<Record<string, string>>;

interface Scene {
  readonly house: House;
  readonly people: Readonly<Record<string, Client>>;
  readonly files: Readonly<Record<keyof OfFile, Names>>;
  readonly others: Names;
  /** An official table that customs has checked. */
  readonly table: string;
}

async function openScene(): Promise<Scene> {
  const house = await openHouse();
  const { portal, deps, valdoro, rivale, giulia, paolo, emma, liwei } = house;
  const returned = await atCustoms(house, { ...pasta, leaf: "0801" });
  await decided(deps, liwei.actor, { id: returned, event: "return" });
  const files = {
    draft: await withUpload(house, await pastaDraft(house)),
    filed: await namesOf(house, await atAuthority(house)),
    returned: await withUpload(house, returned),
  };
  const people = {
    v: portal.visitor(),
    o: valdoro.client,
    e: rivale.client,
    a: giulia.client,
    s: paolo.client,
    f: emma.client,
    c: liwei.client,
  };
  const bytes = csvOf("1902200000,113,饺子,Dumplings,0702,,");
  const { id: table } = value(await checkTable(deps, { actor: liwei.actor, bytes }));
  const others = {
    ...{ token: "no-such-link", number: "CITA07012603020001" },
    ...{ category: "stuffed", leaf: "0701", of: "application" },
  };
  return { house, people, files, others, table };
}

async function namesOf({ deps }: House, id: string): Promise<Names> {
  const [file] = await deps.files.list(id);
  const [row] = await deps.answers.rows(id, "products");
  return {
    id,
    file: file?.id ?? "",
    table: "products",
    row: row?.id ?? "",
    field: "sitePlan",
    upload: "none",
  };
}

/** The same, and a file that has been begun with. */
async function withUpload(house: House, id: string): Promise<Names> {
  const { deps, valdoro: { actor } } = house;
  const offer = { field: "sitePlan", name: "plan.pdf", size: 9 };
  const started = value(await startUpload(deps, { actor, id, offer }));
  assert.ok("upload" in started);
  return { ...await namesOf(house, id), upload: started.upload.id };
}

/** The address of a route for these records. */
function addressOf(route: string, names: Names): { method: string; path: string } {
  const [method = "", pattern = ""] = route.split(" ");
  return { method, path: pattern.replace(/:(\w+)/g, (_, name) => names[name] ?? "") };
}

async function ask(client: Client, route: string, names: Names): Promise<Answer> {
  const { method, path } = addressOf(route, names);
  if (method === "GET") return await client.get(path);
  if (path.startsWith("/api/")) return await client.send(path, { method, body: "{}" });
  if (/\/uploads(\/:upload)?$/.test(route)) return await tus(client, `${method} ${path}`, nothing);
  return route.includes("/attachments/")
    ? await client.upload(path, {}, harmless)
    : await client.post(path, harmless);
}

/** Whether somebody got there: a page, a redirect, or a word on what was sent. */
function isOpen({ status, location }: Answer): boolean {
  const away = location.startsWith("/sign-in?next=");
  return [200, 204, 303, 400, 409, 410, 422].includes(status) && !away;
}

/** How somebody is turned away: sent to sign in, refused, or told that there is nothing. */
function isTurnedAway({ status, location }: Answer, who: string): boolean {
  if (who !== "v") return status === 403 || status === 404;
  return status === 401 || status === 303 && location.startsWith("/sign-in?next=");
}

/** Led back from a page that is not for this moment to the file itself. */
function isLedBack({ status, location }: Answer, id: string): boolean {
  return status === 303 && location.replace(/[?#].*/, "") === `/applications/${id}`;
}

/** All that is stored of applications and accounts; sessions and counters come and go. */
async function stored({ deps: { kv } }: House): Promise<string> {
  const lines: string[] = [];
  for await (const { key, versionstamp } of kv.list({ prefix: [] })) {
    const passing = ["session", "user_session", "rate"].includes(String(key[0]));
    if (!passing) lines.push(`${JSON.stringify(key)} ${versionstamp}`);
  }
  return lines.join("\n");
}

const letters = [..."voeasfc"];

/** Where somebody is not turned away from a file that is not theirs, or told of it. */
async function openDoors(scene: Scene, route: string, rule: OfFile): Promise<string[]> {
  const doors: string[] = [];
  for (const key of ["draft", "filed", "returned"] as const) {
    for (const who of letters.filter((letter) => !rule[key].includes(letter))) {
      const names = scene.files[key];
      const answer = await ask(scene.people[who]!, route, names);
      const fine = isTurnedAway(answer, who) ||
        seen[key].includes(who) && isLedBack(answer, names["id"]!);
      const told = `${route}: ${who} gets ${answer.status} ${answer.location} of a ${key} file`;
      const silent = seen[key].includes(who) || !/Valdoro|tortelloni/.test(answer.body);
      if (!fine || !silent) doors.push(told);
    }
  }
  return doors;
}

function ofFiles(): [string, OfFile][] {
  return Object.entries(access)
    .flatMap(([route, rule]): [string, OfFile][] =>
      typeof rule === "string" ? [] : [[route, rule]]
    );
}

function ofPeople(): [string, Who][] {
  return Object.entries(access)
    .flatMap(([route, rule]): [string, Who][] => typeof rule === "string" ? [[route, rule]] : []);
}

Deno.test("every route of the portal is in the table of access, and nothing else", async () => {
  assert.deepEqual(Object.keys(access).sort(), await allRoutes());
});

Deno.test("nobody opens or changes a file that is not theirs, by any address or form", async () => {
  const scene = await openScene();
  using house = scene.house;
  const before = await stored(house);
  const doors: string[] = [];
  for (const [route, rule] of ofFiles()) doors.push(...await openDoors(scene, route, rule));
  assert.deepEqual(doors, []);
  assert.equal(await stored(house), before);
});

Deno.test("whoever a page of a file is for gets there", async () => {
  const scene = await openScene();
  using _ = scene.house;
  const last = (route: string) => Number(/delete|remove|discard/i.test(route));
  for (const [route, rule] of ofFiles().toSorted(([a], [b]) => last(a) - last(b))) {
    for (const key of ["draft", "filed", "returned"] as const) {
      for (const who of rule[key]) {
        const answer = await ask(scene.people[who]!, route, scene.files[key]);
        const told = `${route}: ${who} gets ${answer.status} of a ${key} file`;
        assert.ok(isOpen(answer), told);
        assert.ok(
          answer.status !== 303 || /submit|convert|delete|remove|discard/.test(route),
          told,
        );
      }
    }
  }
});

Deno.test("nobody opens or uses a page of another role", async () => {
  const scene = await openScene();
  using house = scene.house;
  const before = await stored(house);
  const doors: string[] = [];
  for (const [route, rule] of ofPeople()) {
    for (const who of letters.filter((letter) => !rule.includes(letter))) {
      const answer = await ask(scene.people[who]!, route, namesFor(scene, route));
      const told = `${route}: ${who} gets ${answer.status} ${answer.location}`;
      if (!isTurnedAway(answer, who)) doors.push(told);
    }
  }
  assert.deepEqual(doors, []);
  assert.equal(await stored(house), before);
});

Deno.test("every role gets to its own pages", async () => {
  const scene = await openScene();
  using house = scene.house;
  const closed: string[] = [];
  const last = (route: string) => Number(/discard/.test(route));
  for (const [route, rule] of ofPeople().toSorted(([a], [b]) => last(a) - last(b))) {
    for (const who of rule) {
      const again = who !== "v" && route === "POST /sign-out";
      const client = again ? await house.portal.signedIn(house.rivale.user) : scene.people[who]!;
      const answer = await ask(client, route, namesFor(scene, route));
      const missing = answer.status === 404 && /number|POST .*invite/.test(route);
      if (!isOpen(answer) && !missing) closed.push(`${route}: ${who} gets ${answer.status}`);
    }
  }
  assert.deepEqual(closed, []);
});

function namesFor({ house, others, table }: Scene, route: string): Names {
  if (route.includes("/customs/products/")) return { ...others, id: table };
  const enterprise = house.valdoro.user.enterpriseId ?? "";
  return route.includes("/authority/")
    ? { ...others, id: enterprise, user: house.valdoro.user.id }
    : { ...others, id: house.ministero.id, user: house.sara.user.id };
}
