import assert from "node:assert/strict";
import { encode } from "uqr";
import { accepted, approved, atCustoms } from "../applications.ts";
import { type House, openHouse } from "../people.ts";

/** Pasta that has just been registered. */
async function registered(house: House): Promise<{ id: string; number: string }> {
  const id = await approved(house, await accepted(house, await atCustoms(house)));
  const { registrationNumber = "" } = await house.deps.applications.find(id) ?? {};
  return { id, number: registrationNumber };
}

/** The dark modules of the drawn code, line by line. */
function drawn(body: string): boolean[][] {
  const [, side = ""] = /viewBox="-4 -4 (\d+) \1"/.exec(body) ?? [];
  const size = Number(side) - 8;
  const code = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const runs = body.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g);
  for (const [, x, y, length] of runs) {
    code[Number(y)]!.fill(true, Number(x), Number(x) + Number(length));
  }
  return code;
}

Deno.test("the certificate's code says the address of the public record, and that answers", async () => {
  using house = await openHouse({ settings: { baseUrl: "https://portal.example" } });
  const { number } = await registered(house);
  const visitor = house.portal.visitor();
  for (const lang of ["zh", "en"]) {
    const { status, body } = await visitor.get(`/register/${number}/certificate?lang=${lang}`);
    assert.equal(status, 200);
    const path = `/register/${number}?lang=${lang}`;
    const permalink = `https://portal.example${path}`;
    assert.ok(body.includes(`<a href="${permalink}">${permalink}</a>`));
    assert.match(body, /<path stroke="none" fill="#000"/); // icons are only strokes
    assert.deepEqual(drawn(body), encode(permalink, { ecc: "M", border: 0 }).data);
    assert.equal((await visitor.get(path)).status, 200);
  }
});

Deno.test("the certificate shows the record's facts and says what it is", async () => {
  using house = await openHouse();
  const { number } = await registered(house);
  const visitor = house.portal.visitor();
  const { body, headers } = await visitor.get(`/register/${number}/certificate?lang=en`);
  for (const fact of [number, "Pastificio Valdoro S.r.l.", "Italy", "ravioli, chilled"]) {
    assert.ok(body.includes(fact), fact);
  }
  assert.match(body, /It is not an official certificate/);
  assert.equal(headers.get("cache-control"), "public, max-age=300");
});

Deno.test("the official portal's certificate does not call itself unofficial", async () => {
  using house = await openHouse({ settings: { official: true } });
  const { number } = await registered(house);
  const { body } = await house.portal.visitor().get(`/register/${number}/certificate?lang=en`);
  assert.doesNotMatch(body, /not an official/);
  assert.match(body, /What counts is the public record/);
});

Deno.test("record and approved file lead to the certificate; without a registration there is none", async () => {
  using house = await openHouse();
  const { id, number } = await registered(house);
  const link = `href="/register/${number}/certificate"`;
  assert.ok((await house.portal.visitor().get(`/register/${number}`)).body.includes(link));
  assert.ok((await house.valdoro.client.get(`/applications/${id}`)).body.includes(link));
  const none = await house.portal.visitor().get("/register/CITA07012603020099/certificate");
  assert.equal(none.status, 404);
});
