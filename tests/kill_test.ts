import assert from "node:assert/strict";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { isUnbroken } from "../kv/audit.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import { openSession } from "../services/open_session.ts";
import { sweep } from "../services/sweep.ts";
import { value } from "./accounts.ts";
import { serve } from "./browser/server.ts";
import { type TestDeps, testDeps } from "./deps.ts";
import { spirits } from "./dossiers.ts";
import { drafted, fiona, found, openHouse, story } from "./journeys.ts";
import { ROOT } from "./sources.ts";
import { tempStore } from "./temp_store.ts";

const DELIVERED = ["submit→submitted_customs", "send→sent", "store→stored"];

/** Leaves of the self route, one application each. */
const leaves = d248.categories.filter(({ route }) => route === "self")
  .flatMap((category) => Object.keys(category.leaves));

/** Complete drafts of the distiller, so many, and a session to file them with. */
async function prepare(path: string, count: number) {
  using deps = await testDeps({ path, at: new Date().toISOString() });
  await openHouse(deps);
  const ids: string[] = [];
  for (const leaf of leaves.slice(0, count)) {
    ids.push(await drafted(deps, "spirits", { id: `file${leaf}`, sample: { ...spirits, leaf } }));
  }
  const user = value(
    await deps.users.add({
      user: {
        id: fiona.userId,
        userName: "fiona",
        role: "enterprise",
        enterpriseId: fiona.enterpriseId,
        name: "Fiona MacRae",
        createdAt: deps.now().toISOString(),
      },
    }),
  );
  const device = { network: "127.0.0.1", agent: "test" };
  const { token, session } = value(await openSession(deps, { user, device }));
  return { ids, token, formToken: session.formToken };
}

/** The store as the killed process left it. */
function reopened(path: string): Promise<TestDeps> {
  return testDeps({ path, at: new Date().toISOString(), ids: `after-${crypto.randomUUID()}` });
}

/** What the outbox holds of a message, by where its application stands. */
const messages = new Map([["submitted_customs", "waiting"], ["sent", "sent"], ["stored", "none"]]);

/** Whether an application is filed; filed by halves fails. */
async function isFiled(deps: TestDeps, id: string): Promise<boolean> {
  const now = await found(deps, id);
  const { enterpriseId, leaf, status, filed, delivery = "" } = now;
  const entries = await deps.audit.list(id);
  const site = await deps.registrations.site({ enterpriseId, leaf, applicationId: id });
  assert.ok(await isUnbroken(entries), id);
  assert.deepEqual([now.acts, now.chain], [entries.length, entries.at(-1)?.hash ?? ""], id);
  assert.ok((await deps.applications.inStatus(status)).some((other) => other.id === id), id);
  if (status === "draft") {
    assert.deepEqual([now.acts, filed, delivery, site.pending], [0, undefined, "", null], id);
    return false;
  }
  const snapshot = await deps.snapshots.find(filed?.snapshot ?? "");
  const message = await deps.outbox.find(delivery);
  assert.deepEqual(snapshot?.answers, await deps.answers.all(id), id);
  assert.equal(message?.message.state ?? "none", messages.get(status), id);
  assert.equal(site.pending, id);
  return true;
}

async function filedOf(deps: TestDeps, ids: readonly string[]): Promise<string[]> {
  const filed: string[] = [];
  for (const id of ids) if (await isFiled(deps, id)) filed.push(id);
  return filed;
}

/** Delivers what is left and returns how often each message was handed over. */
async function timesHandedOver(deps: TestDeps, ids: readonly string[]): Promise<number[]> {
  deps.clock.pass(3_600_000); // past every lease of the one that was killed
  await sweep(deps);
  const times: number[] = [];
  for (const id of ids) {
    assert.deepEqual(await story(deps, id), DELIVERED, id);
    const received = await deps.inbox.find((await found(deps, id)).delivery ?? "");
    assert.equal(received?.applicationId, id);
    times.push(received?.times ?? 0);
  }
  return times;
}

/** Submits over HTTP like so many people at once; kills the portal at the given acknowledgement. */
async function submitAndKill(
  { path, ids, token, formToken, at }: {
    path: string;
    ids: readonly string[];
    token: string;
    formToken: string;
    at: number;
  },
): Promise<string[]> {
  await using server = await serve({ KV_URL: path });
  const acknowledged: string[] = [];
  await Promise.all(ids.map(async (id) => {
    const response = await fetch(`${server.url}/applications/${id}/submit`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie: `session=${token}`, origin: server.url },
      body: new URLSearchParams({ token: formToken, acts: "0" }),
    }).catch(() => null); // the portal is gone
    if (response === null) return;
    assert.equal(response.status, 303, id);
    acknowledged.push(id);
    if (acknowledged.length === at) await server.kill("SIGKILL");
    await response.body?.cancel().catch(() => {});
  }));
  return acknowledged;
}

Deno.test("the portal killed again and again in the middle of submissions loses none it has acknowledged", async () => {
  await using store = await tempStore();
  const { ids, ...session } = await prepare(store.path, 40);
  const acknowledged = new Set<string>();
  let filed: string[] = [];
  for (const at of [1, 4, 9]) {
    const left = ids.filter((id) => !filed.includes(id));
    const told = await submitAndKill({ path: store.path, ids: left, at, ...session });
    for (const id of told) acknowledged.add(id);
    using deps = await reopened(store.path);
    filed = await filedOf(deps, ids);
    assert.deepEqual([...acknowledged].filter((id) => !filed.includes(id)), []);
    assert.ok(filed.length < ids.length); // it was in the middle
  }
  assert.ok(acknowledged.size >= 14);
  using deps = await reopened(store.path);
  const times = await timesHandedOver(deps, filed);
  assert.ok(times.every((n) => n === 1 || n === 2), `${times}`); // twice only where it was killed after the first
});

/** Starts the child and kills it at the given line. */
async function killedAt(line: number, args: readonly string[]): Promise<string[]> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", "--config", "deno.test.json", "tests/kill_child.ts", ...args],
    cwd: ROOT,
    stdin: "null",
    stdout: "piped",
  }).spawn();
  const lines: string[] = [];
  for await (const text of createInterface({ input: Readable.fromWeb(child.stdout) })) {
    lines.push(text);
    if (lines.length === line) child.kill("SIGKILL");
  }
  assert.equal((await child.status).signal, "SIGKILL");
  return lines;
}

Deno.test("killed between commit and delivery: each message is delivered once by the next process", async () => {
  await using store = await tempStore();
  const { ids } = await prepare(store.path, 8);
  const lines = await killedAt(3, [store.path, "file", ...ids]);
  using deps = await reopened(store.path);
  const filed = await filedOf(deps, ids);
  for (const line of lines) assert.ok(filed.includes(line.replace("filed ", "")), line);
  assert.ok(filed.length >= 3);
  assert.deepEqual(new Set(await timesHandedOver(deps, filed)), new Set([1]));
});

Deno.test("killed between handing over and recording it: the message comes twice and is stored once", async () => {
  await using store = await tempStore();
  const { ids } = await prepare(store.path, 2);
  const lines = await killedAt(3, [store.path, "deliver", ...ids]);
  const [, , handed = ""] = lines;
  assert.match(handed, /^handed over /);
  using deps = await reopened(store.path);
  assert.deepEqual(await filedOf(deps, ids), ids);
  assert.deepEqual(await sweep(deps), 0); // the killed one's lease still runs
  const times = await timesHandedOver(deps, ids);
  assert.equal(times[ids.indexOf(handed.replace("handed over ", ""))], 2);
});
