import assert from "node:assert/strict";
import {
  accepted,
  atAuthority,
  atCustoms,
  begun,
  found,
  pastaDraft,
  spiritsAtCustoms,
} from "./applications.ts";
import type { Answer } from "./client.ts";
import { type House, openHouse, type Person } from "./people.ts";

type Fields = Readonly<Record<string, string>>;

/** How often something happened to an application. */
async function times({ deps }: House, id: string, event: string): Promise<number> {
  return (await deps.audit.list(id)).filter((entry) => entry.event === event).length;
}

/** Everybody's form of an act, opened at the same time and sent at the same moment. */
async function atOnce(
  id: string,
  ...acts: readonly (readonly [person: Person, event: string, fields: Fields])[]
): Promise<Answer[]> {
  const pages = await Promise.all(
    acts.map(([{ client }, event]) => client.get(`/applications/${id}/${event}`)),
  );
  const shown = pages.map(({ body }) => /name="acts" value="(\d+)"/.exec(body)?.[1] ?? "");
  await Promise.all(acts.map(([{ client }]) => client.token()));
  return await Promise.all(
    acts.map(([{ client }, event, fields], at) =>
      client.upload(`/applications/${id}/${event}`, {}, { acts: shown[at] ?? "", ...fields })
    ),
  );
}

/** Of two who acted at once: who won, and what the other was answered. */
function winnerOf(answers: readonly Answer[]): { won: number; other: Answer } {
  const statuses = answers.map(({ status }) => status);
  assert.deepEqual(statuses.toSorted(), [303, 409]);
  const won = statuses.indexOf(303);
  const other = answers[1 - won];
  assert.ok(other !== undefined);
  return { won, other };
}

/** The page without tags, as it is read. */
function wordsOf({ body }: Answer): string {
  return body.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

Deno.test("of two officers of an authority one wins; the other sees it and keeps the words", async () => {
  using house = await openHouse();
  const { giulia, sara, deps } = house;
  const id = await atAuthority(house);
  const reasons = ["Sound plant, recommended", "Please add the flow chart"];
  const answers = await atOnce(
    id,
    [giulia, "recommend", { reason: reasons[0]! }],
    [sara, "return", { reason: reasons[1]!, place: "processAttachment", remark: "Too faint" }],
  );
  const { won, other } = winnerOf(answers);
  const to = won === 0 ? "submitted_customs" : "correction";
  assert.equal((await found(deps, id)).status, to);
  assert.equal((await deps.audit.list(id)).length, 2);
  assert.match(other.body, new RegExp(`<textarea[^>]*>${reasons[1 - won]}</textarea>`));
  assert.match(wordsOf(other), /has moved on since you opened this page/);
  assert.ok(wordsOf(other).includes(reasons[won]!));
  if (won === 0) assert.match(other.body, /value="Too faint"|>Too faint</);
});

Deno.test("an act that came too late cannot be sent a second time unseen", async () => {
  using house = await openHouse();
  const { giulia, sara, deps } = house;
  const id = await atAuthority(house);
  const { acts } = await found(deps, id);
  const fields = { acts: `${acts}`, reason: "Recommended" };
  assert.equal(
    (await giulia.client.upload(`/applications/${id}/recommend`, {}, fields)).status,
    303,
  );
  const late = await sara.client.upload(`/applications/${id}/decline`, {}, {
    ...fields,
    reason: "No",
  });
  assert.equal(late.status, 409);
  const again = await sara.client.upload(`/applications/${id}/decline`, {}, {
    acts: /name="acts" value="(\d+)"/.exec(late.body)?.[1] ?? "",
    reason: "No",
  });
  assert.equal(again.status, 409);
  assert.equal((await found(deps, id)).status, "submitted_customs");
});

Deno.test("of two officers of customs one accepts and the other refuses in vain", async () => {
  using house = await openHouse();
  const { liwei, zhangmin, deps } = house;
  const id = await atCustoms(house);
  const answers = await atOnce(
    id,
    [liwei, "accept", { reason: "" }],
    [zhangmin, "refuse", { reason: "Wrong category" }],
  );
  const { won, other } = winnerOf(answers);
  assert.equal((await found(deps, id)).status, won === 0 ? "accepted" : "not_accepted");
  if (won === 0) assert.match(other.body, />Wrong category<\/textarea>/);
});

Deno.test("two officers who take the same decision at once take it once", async () => {
  using house = await openHouse();
  const { liwei, zhangmin, deps } = house;
  const id = await accepted(house, await spiritsAtCustoms(house));
  const answers = await atOnce(id, [liwei, "approve", {}], [zhangmin, "approve", {}]);
  winnerOf(answers);
  assert.equal(await times(house, id, "approve"), 1);
  assert.equal((await deps.registrations.all()).length, 1);
});

Deno.test("approvals at the same moment get a number each", async () => {
  using house = await openHouse();
  const { liwei, zhangmin, deps } = house;
  const ids = [
    await accepted(house, await spiritsAtCustoms(house)),
    await accepted(house, await atCustoms(house)),
  ];
  const [one = "", two = ""] = ids;
  const pages = await Promise.all([
    atOnce(one, [liwei, "approve", {}]),
    atOnce(two, [zhangmin, "approve", {}]),
  ]);
  assert.deepEqual(pages.flat().map(({ status }) => status), [303, 303]);
  const numbers = (await deps.registrations.all()).map(({ number }) => number);
  assert.equal(new Set(numbers).size, 2);
});

Deno.test("a double click on a decision is one decision, answered alike", async () => {
  using house = await openHouse();
  const { giulia } = house;
  const id = await atAuthority(house);
  const fields = { reason: "Recommended" };
  const answers = await atOnce(id, [giulia, "recommend", fields], [giulia, "recommend", fields]);
  assert.deepEqual(answers.map(({ status }) => status), [303, 303]);
  assert.equal(answers[0]?.location, answers[1]?.location);
  assert.equal(await times(house, id, "recommend"), 1);
});

Deno.test("two tabs that save one part: the later is shown both values and can keep its own", async () => {
  using house = await openHouse();
  const { deps, valdoro: { client } } = house;
  const id = await begun(deps, house.valdoro.actor);
  const path = `/applications/${id}/basic`;
  const save = (siteCity: string, version: string) => client.post(path, { siteCity, version });
  assert.equal((await save("Modena", "1")).status, 303);
  const late = await save("Bologna", "1");
  assert.equal(late.status, 409);
  assert.match(late.body, /name="siteCity"[^>]* value="Bologna"/);
  assert.match(wordsOf(late), /Saved by somebody else meanwhile: Modena/);
  assert.equal((await deps.answers.part(id, "basic")).value?.values["siteCity"], "Modena");
  const version = /name="version" value="(\d+)"/.exec(late.body)?.[1] ?? "";
  assert.equal((await save("Bologna", version)).status, 303);
  assert.equal((await deps.answers.part(id, "basic")).value?.values["siteCity"], "Bologna");
});

Deno.test("two tabs that save one part at the same moment: one wins, the other is shown both values", async () => {
  using house = await openHouse();
  const { deps, valdoro: { client } } = house;
  const id = await begun(deps, house.valdoro.actor);
  const cities = ["Modena", "Bologna"];
  await client.token();
  const answers = await Promise.all(
    cities.map((siteCity) => client.post(`/applications/${id}/basic`, { siteCity, version: "1" })),
  );
  const { won, other } = winnerOf(answers);
  assert.match(other.body, new RegExp(`name="siteCity"[^>]* value="${cities[1 - won]}"`));
  assert.ok(wordsOf(other).includes(`Saved by somebody else meanwhile: ${cities[won]}`));
  assert.match(other.body, /name="version" value="2"/);
});

Deno.test("two tabs that save one row at the same moment: one wins, the other is shown both values", async () => {
  using house = await openHouse();
  const { deps, valdoro: { client } } = house;
  const id = await pastaDraft(house);
  const [row] = await deps.answers.rows(id, "products");
  const names = ["Tortelloni", "Tortellini"];
  await client.token();
  const answers = await Promise.all(
    names.map((specificProduct) =>
      client.post(`/applications/${id}/products/${row?.id}`, { specificProduct, version: "1" })
    ),
  );
  const { won, other } = winnerOf(answers);
  assert.match(other.body, new RegExp(`name="specificProduct"[^>]* value="${names[1 - won]}"`));
  assert.ok(wordsOf(other).includes(`Saved by somebody else meanwhile: ${names[won]}`));
});

Deno.test("what is saved when the file was just submitted is refused, and nothing typed is lost", async () => {
  using house = await openHouse();
  const { deps, valdoro: { client } } = house;
  const id = await pastaDraft(house);
  const part = (await deps.answers.part(id, "basic")).value;
  const [row] = await deps.answers.rows(id, "products");
  await client.post(`/applications/${id}/submit`, { acts: "0" });
  const version = `${part?.version}`;
  const late = await client.post(`/applications/${id}/basic`, { siteCity: "Bologna", version });
  assert.equal(late.status, 409);
  assert.match(late.body, /name="siteCity"[^>]* value="Bologna"/);
  const path = `/applications/${id}/products/${row?.id}`;
  const lateRow = await client.post(path, { specificProduct: "Tortellini", version: "1" });
  assert.equal(lateRow.status, 409);
  assert.match(lateRow.body, /value="Tortellini"/);
  const again = await client.post(`/applications/${id}/products/new`, {
    specificProduct: "Cappelletti",
  });
  assert.equal(again.status, 409);
  assert.match(again.body, /value="Cappelletti"/);
  assert.deepEqual((await deps.answers.part(id, "basic")).value, part);
});
