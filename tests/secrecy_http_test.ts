import assert from "node:assert/strict";
import { savePart } from "../services/save_part.ts";
import { value } from "./accounts.ts";
import { atAuthority, atCustoms, begun, decided, found, pastaDraft } from "./applications.ts";
import type { Client } from "./client.ts";
import { tinyPdf } from "./dossiers.ts";
import { type House, openHouse } from "./people.ts";

/** What the enterprise typed since it filed; nobody else may see it. */
const UNFILED = "Carrubba Segreta";

const letter = { name: "lettera.pdf", bytes: tinyPdf };

/** A file that customs returned to the enterprise, with an edit, a row and a file not filed yet. */
async function edited(house: House): Promise<string> {
  const { deps, liwei, valdoro } = house;
  const id = await atCustoms(house);
  await decided(deps, liwei.actor, { id, event: "return" });
  const { value: part } = await deps.answers.part(id, "basic");
  const values = { ...part?.values, siteCity: UNFILED };
  const input = { actor: valdoro.actor, id, part: "basic" as const, version: part?.version ?? 0 };
  value(await savePart(deps, { ...input, values }));
  await valdoro.client.post(`/applications/${id}/products/new`, { specificProduct: UNFILED });
  const path = `/applications/${id}/attachments/sitePlan`;
  const sent = await valdoro.client.upload(path, {
    file: { name: `${UNFILED}.pdf`, bytes: tinyPdf },
  });
  assert.equal(sent.status, 303);
  return id;
}

/** Pages of a file that a reviewer may try. */
const tried = [
  "",
  "/preview",
  "/receipt",
  "/declaration",
  "/declaration?download=1",
  "/basic",
  "/attachments",
];

async function all(client: Client, id: string): Promise<string> {
  const pages = await Promise.all(tried.map((page) => client.open(`/applications/${id}${page}`)));
  const lists = ["/", "/applications", `/applications?product=${encodeURIComponent(UNFILED)}`];
  const listed = await Promise.all(lists.map((page) => client.open(page)));
  const others = await Promise.all(
    ["/notices", "/authority", "/customs"].map((p) => client.get(p)),
  );
  return [...pages, ...listed, ...others].map(({ body }) => body).join("\n");
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

Deno.test("reviewers see what was filed and nothing typed since", async () => {
  using house = await openHouse();
  const id = await edited(house);
  const { valdoro, giulia, liwei } = house;
  const own = await valdoro.client.get(`/applications/${id}/preview`);
  assert.equal(occurrences(own.body, UNFILED) >= 3, true);
  for (const { client } of [giulia, liwei]) {
    const seen = await all(client, id);
    assert.match(seen, /Castelfranco Emilia/);
    assert.equal(occurrences(seen.replaceAll(`value="${UNFILED}"`, ""), UNFILED), 0);
    const hit = await client.get(`/applications?product=${encodeURIComponent(UNFILED)}`);
    assert.ok(!hit.body.includes((await found(house.deps, id)).number));
  }
});

Deno.test("a draft is in no list and behind no search of a reviewer", async () => {
  using house = await openHouse();
  const id = await pastaDraft(house);
  const { number } = await found(house.deps, id);
  assert.ok((await house.valdoro.client.get("/applications")).body.includes(`/${id}`));
  for (const { client } of [house.giulia, house.paolo, house.liwei, house.rivale]) {
    for (const query of ["", `?number=${number}`, "?status=draft", "?product=tortelloni"]) {
      const { body } = await client.get(`/applications${query}`);
      assert.ok(!body.includes(`/${id}`), query);
    }
  }
});

Deno.test("an authority's lists and notices hold only what was addressed to it", async () => {
  using house = await openHouse();
  const { number } = await found(house.deps, await atAuthority(house));
  const pages = ["/", "/applications", "/authority", "/notices", "/authority/enterprises"];
  for (const { client } of [house.paolo, house.emma]) {
    for (const page of pages) {
      const { status, body } = await client.get(page);
      assert.equal(status, 200);
      assert.ok(!body.includes(number) && !body.includes("Valdoro"), page);
    }
  }
  assert.ok((await house.giulia.client.get("/authority")).body.includes(number));
});

Deno.test("files not filed yet are open to the enterprise alone", async () => {
  using house = await openHouse();
  const { deps, valdoro, giulia, liwei, rivale } = house;
  const id = await edited(house);
  const fresh = (await deps.files.list(id)).find(({ field }) => field === "sitePlan");
  const path = `/applications/${id}/files/${fresh?.id}`;
  assert.equal((await valdoro.client.get(path)).status, 200);
  for (const { client } of [giulia, liwei, rivale, house.paolo]) {
    assert.equal((await client.get(path)).status, 404);
  }
});

Deno.test("what was filed stays readable for reviewers after the enterprise takes it off", async () => {
  using house = await openHouse();
  const { deps, valdoro, liwei } = house;
  const id = await edited(house);
  const filed = (await deps.files.list(id)).find(({ field }) => field === "businessLicence");
  const path = `/applications/${id}/files/${filed?.id}`;
  assert.equal((await valdoro.client.post(`${path}/remove`)).status, 303);
  assert.equal((await liwei.client.get(path)).status, 200);
});

Deno.test("the authority's papers go to customs and not to the enterprise", async () => {
  using house = await openHouse();
  const { deps, valdoro, giulia, liwei, rivale } = house;
  const id = await atAuthority(house);
  const { acts } = await found(deps, id);
  const sent = await giulia.client.upload(`/applications/${id}/recommend`, { letter }, {
    acts: String(acts),
    reason: "Inspected and sound",
  });
  assert.equal(sent.status, 303);
  const paper = (await deps.files.list(id)).find(({ by }) => by === "authority");
  const path = `/applications/${id}/files/${paper?.id}`;
  assert.equal((await giulia.client.get(path)).status, 200);
  assert.equal((await liwei.client.get(path)).status, 200);
  for (const { client } of [valdoro, rivale, house.paolo]) {
    assert.equal((await client.get(path)).status, 404);
  }
  const page = await valdoro.client.get(`/applications/${id}`);
  assert.ok(
    !page.body.includes(`/files/${paper?.id}`) && page.body.includes("Inspected and sound"),
  );
});

Deno.test("an attachment cannot be read or destroyed through a file of one's own", async () => {
  using house = await openHouse();
  const { deps, valdoro, rivale } = house;
  const id = await pastaDraft(house);
  const mine = await begun(deps, rivale.actor);
  const [theirs] = await deps.files.list(id);
  const through = `/applications/${mine}/files/${theirs?.id}`;
  assert.equal((await rivale.client.get(through)).status, 404);
  await rivale.client.post(`${through}/remove`);
  const upload = { file: { name: "a.pdf", bytes: tinyPdf } };
  const path = `/applications/${mine}/attachments/businessLicence?replaces=${theirs?.id}`;
  await rivale.client.upload(path, upload);
  const read = await valdoro.client.get(`/applications/${id}/files/${theirs?.id}`);
  assert.equal(read.status, 200);
});

Deno.test("an attachment that was filed cannot be destroyed through another draft", async () => {
  using house = await openHouse();
  const { deps, valdoro, giulia } = house;
  const id = await atAuthority(house);
  const draft = await begun(deps, valdoro.actor, "2302");
  const [filed] = await deps.files.list(id);
  await valdoro.client.post(`/applications/${draft}/files/${filed?.id}/remove`);
  assert.equal((await giulia.client.get(`/applications/${id}/files/${filed?.id}`)).status, 200);
});

Deno.test("nobody deletes the draft of another, and learns nothing from trying", async () => {
  using house = await openHouse();
  const id = await pastaDraft(house);
  const theirs = await house.rivale.client.post(`/applications/${id}/delete`);
  const nothing = await house.rivale.client.post("/applications/0000000000009999/delete");
  assert.equal(theirs.location, nothing.location);
  assert.equal((await house.valdoro.client.get(`/applications/${id}`)).status, 200);
});

Deno.test("a new application takes nothing from a file of another enterprise", async () => {
  using house = await openHouse();
  const { valdoro, rivale, deps } = house;
  const theirs = await pastaDraft(house);
  const id = "0stolen000000000";
  const fields = { id, leaf: "0701", from: theirs };
  const started = await rivale.client.post("/applications/new?leaf=0701", fields);
  assert.equal(started.location, `/applications/${id}/basic`);
  assert.equal((await deps.answers.part(id, "basic")).value?.values["siteAddress"], undefined);
  assert.deepEqual(await deps.answers.rows(id, "products"), []);
  const form = await rivale.client.get(`/applications/new?leaf=0701&from=${theirs}`);
  assert.ok(!form.body.includes(`"${theirs}"`));
  const again = await rivale.client.post("/applications/new?leaf=0701", {
    id: theirs,
    leaf: "0701",
  });
  assert.equal(again.status, 422);
  assert.equal((await found(deps, theirs)).enterpriseId, valdoro.user.enterpriseId);
});

Deno.test("an application is addressed to no authority of another country", async () => {
  using house = await openHouse();
  const { deps, valdoro, foodAgency, emma } = house;
  const id = await pastaDraft(house);
  const { value: part } = await deps.answers.part(id, "basic");
  const values = { ...part?.values, competentAuthority: foodAgency.id };
  const version = String(part?.version);
  await valdoro.client.post(`/applications/${id}/basic`, { ...values, version });
  const refused = await valdoro.client.post(`/applications/${id}/submit`, { acts: "0" });
  assert.equal(refused.status, 422);
  assert.equal((await emma.client.get(`/applications/${id}`)).status, 404);
});

Deno.test("nobody ends a session of another, or sees where others are signed in", async () => {
  using house = await openHouse();
  const { deps, portal, valdoro, rivale } = house;
  const phone = await portal.signedIn(valdoro.user);
  const [session] = await deps.sessions.listOf(valdoro.user.id);
  await rivale.client.post("/account/sessions", { session: session?.id ?? "" });
  assert.equal((await valdoro.client.get("/account")).status, 200);
  assert.equal((await phone.get("/account")).status, 200);
  const list = await rivale.client.get("/account/sessions");
  assert.ok(!list.body.includes(session?.id ?? ""));
});

Deno.test("an authority certifies and finds nobody of another country", async () => {
  using house = await openHouse();
  const { deps, giulia, glenmorrow } = house;
  const { enterpriseId = "" } = glenmorrow.user;
  const query = await giulia.client.get("/authority/enterprises/certify?query=glenmorrow");
  assert.ok(!query.body.includes("Glenmorrow Distillers"));
  const fields = { id: enterpriseId, query: "glenmorrow" };
  const refused = await giulia.client.post("/authority/enterprises/certify", fields);
  assert.equal(refused.status, 422);
  assert.equal((await deps.enterprises.find(enterpriseId))?.origin, "self_made");
});
