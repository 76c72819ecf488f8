import assert from "node:assert/strict";
import { commit, type Write } from "./commit.ts";
import { openContents, type Use } from "./contents.ts";

const scan = { id: "b1", enterpriseId: "e1", sha256: "f".repeat(64), type: "image/png", size: 9 };
const first: Use = { application: "a1", file: "b1" };
const second: Use = { application: "a2", file: "f2" };
const third: Use = { application: "a2", file: "f3" };

const nothing: Write = () => {};

async function write(kv: Deno.Kv, ...writes: readonly Write[]): Promise<boolean> {
  const op = kv.atomic();
  for (const one of writes) one(op);
  return await commit(op);
}

/** The store, in which a rival writes just before the first commit. */
function withRival(kv: Deno.Kv, rival: () => Promise<unknown>): Deno.Kv {
  let waits = true;
  const interrupted = (op: Deno.AtomicOperation) => ({
    check: (...checks: Deno.AtomicCheck[]) => interrupted(op.check(...checks)),
    set: (key: Deno.KvKey, value: unknown) => interrupted(op.set(key, value)),
    delete: (key: Deno.KvKey) => interrupted(op.delete(key)),
    async commit() {
      if (waits) await rival();
      waits = false;
      return await op.commit();
    },
  });
  return new Proxy(kv, {
    get(_, name) {
      if (name === "atomic") return () => interrupted(kv.atomic());
      const member = Reflect.get(kv, name);
      return typeof member === "function" ? member.bind(kv) : member;
    },
  });
}

async function withScan(kv: Deno.Kv) {
  const contents = openContents(kv);
  assert.ok(await write(kv, contents.adding(scan, first)));
  return contents;
}

/** Whether the last use is let go of. */
function release(contents: ReturnType<typeof openContents>, use: Use): Promise<boolean> {
  return contents.release("b1", { use, free: nothing, also: nothing });
}

Deno.test("bytes are known by their hash to their enterprise, and to no other", async () => {
  using kv = await Deno.openKv(":memory:");
  const contents = await withScan(kv);
  assert.equal((await contents.known("e1", scan.sha256))?.content.id, "b1");
  assert.equal(await contents.known("e2", scan.sha256), null);
  assert.equal(await contents.known("e1", "0".repeat(64)), null);
});

Deno.test("bytes are free when the last that holds on to them lets go, however often each does", async () => {
  using kv = await Deno.openKv(":memory:");
  const contents = await withScan(kv);
  assert.ok(await write(kv, (await contents.known("e1", scan.sha256))!.using(second)));
  assert.equal(await release(contents, first), false);
  assert.equal(await release(contents, first), false);
  assert.deepEqual((await contents.find("b1"))?.uses, ["a2/f2"]);
  assert.equal(await release(contents, second), true);
  assert.deepEqual([await contents.find("b1"), await contents.known("e1", scan.sha256)], [
    null,
    null,
  ]);
});

Deno.test("what is free is said in the same write, and what is not is not", async () => {
  using kv = await Deno.openKv(":memory:");
  const contents = await withScan(kv);
  assert.ok(await write(kv, (await contents.known("e1", scan.sha256))!.using(second)));
  const free: Write = (op) => op.set(["free"], true);
  for (const use of [first, second]) {
    assert.equal((await kv.get(["free"])).value, null);
    await contents.release("b1", { use, free, also: (op) => op.set([use.file], true) });
    assert.equal((await kv.get([use.file])).value, true);
  }
  assert.equal((await kv.get(["free"])).value, true);
});

Deno.test("bytes that are nobody's content belong to the file of their name alone", async () => {
  using kv = await Deno.openKv(":memory:");
  const contents = openContents(kv);
  assert.equal(await release(contents, second), false);
  assert.equal(await release(contents, first), true);
});

Deno.test("of letting go and holding on at once, whoever comes later looks again", async () => {
  using kv = await Deno.openKv(":memory:");
  const contents = await withScan(kv);
  const hold = async () => write(kv, (await contents.known("e1", scan.sha256))!.using(second));
  assert.equal(await release(openContents(withRival(kv, hold)), first), false);
  assert.deepEqual((await contents.find("b1"))?.uses, ["a2/f2"]);

  const holdOn = async () => write(kv, (await contents.known("e1", scan.sha256))!.using(third));
  assert.equal(await release(openContents(withRival(kv, holdOn)), second), false);
  assert.deepEqual((await contents.find("b1"))?.uses, ["a2/f3"]);

  const late = await contents.known("e1", scan.sha256);
  assert.equal(await release(contents, third), true);
  assert.equal(await write(kv, late!.using(first)), false);
});

Deno.test("past their most uses bytes are stored once more, and the older ones go as before", async () => {
  using kv = await Deno.openKv(":memory:");
  const contents = await withScan(kv);
  for (let n = 1; n < 400; n++) {
    const use = { application: "a9", file: `f${n}` };
    assert.ok(await write(kv, (await contents.known("e1", scan.sha256))!.using(use)));
  }
  assert.equal(await contents.known("e1", scan.sha256), null);
  const again = { ...scan, id: "b2" };
  assert.ok(await write(kv, contents.adding(again, { application: "a1", file: "b2" })));
  assert.equal((await contents.known("e1", scan.sha256))?.content.id, "b2");
  for (const use of (await contents.find("b1"))?.uses ?? []) {
    const [application = "", file = ""] = use.split("/");
    await release(contents, { application, file });
  }
  assert.equal(await contents.find("b1"), null);
  assert.equal((await contents.known("e1", scan.sha256))?.content.id, "b2");
});
