import assert from "node:assert/strict";
import { createKnown } from "./known.ts";

const pointer = (id: string, versionstamp: string) => ({ key: ["a", id], value: id, versionstamp });

Deno.test("what is known of a pointer holds until the pointer is written anew", () => {
  const known = createKnown<string>(10);
  known.note(pointer("1", "v1"), "one");

  assert.equal(known.at(pointer("1", "v1")), "one");
  assert.equal(known.at(pointer("1", "v2")), undefined);
  assert.equal(known.at(pointer("2", "v1")), undefined);
});

Deno.test("no more is known than so many records, and the oldest goes first", () => {
  const known = createKnown<number>(2);
  known.note(pointer("1", "v"), 1);
  known.note(pointer("2", "v"), 2);
  known.note(pointer("1", "v"), 1);
  known.note(pointer("3", "v"), 3);

  assert.deepEqual(["1", "2", "3"].map((id) => known.at(pointer(id, "v"))), [1, undefined, 3]);
});
