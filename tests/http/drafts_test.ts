import assert from "node:assert/strict";
import { pastaDraft } from "../applications.ts";
import { openHouse } from "../people.ts";

Deno.test("the list says that a deleted draft is gone, and says so once", async () => {
  using house = await openHouse();
  const { client } = house.valdoro;
  const id = await pastaDraft(house);

  const deleted = await client.post(`/applications/${id}/delete`);
  const list = await client.get(deleted.location);

  assert.match(list.body, /The draft has been deleted/);
  assert.ok(!list.body.includes(id));
  assert.ok(!(await client.get("/applications")).body.includes("has been deleted"));
});
