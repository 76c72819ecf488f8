import assert from "node:assert/strict";
import { paged } from "./paging.ts";

const all = Array.from({ length: 25 }, (_, at) => at);

Deno.test("paged() gives the page asked for and the length of the whole", () => {
  const { rows, total, page } = paged(all, { page: 2, size: 10 });
  assert.deepEqual([rows[0], rows.length, total, page], [10, 10, 25, 2]);
});

Deno.test("paged() gives the last page behind the end, and the first of nothing", () => {
  assert.deepEqual(paged(all, { page: 9, size: 10 }).rows, [20, 21, 22, 23, 24]);
  assert.deepEqual(paged([], { page: 9, size: 10 }), { rows: [], total: 0, page: 1, size: 10 });
});
