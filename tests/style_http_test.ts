import assert from "node:assert/strict";
import { samples } from "../components/style/Samples.tsx";
import { languages } from "../locales/mod.ts";
import { openHouse } from "./people.ts";
import { openPortal } from "./portal.ts";

/** The rows that a long table of the page has in each language. */
const ROWS = 60;

Deno.test("a portal that is no demonstration has no page of its components", async () => {
  using portal = await openPortal();
  assert.equal((await portal.visitor().get("/style")).status, 404);
});

Deno.test("the page of components shows each in both languages, and no id twice", async () => {
  using house = await openHouse();
  const { status, body } = await house.portal.visitor().get("/style");
  assert.equal(status, 200);
  for (const lang of languages) {
    const shown = [...body.matchAll(/<div +lang="(\w+)">/g)].filter(([, own]) => own === lang);
    assert.equal(shown.length, samples.length, lang);
  }
  assert.equal(body.split("<tr").length - 1, languages.length * (ROWS + 1));
  const signedIn = await house.valdoro.client.get("/style");
  const ids = [...signedIn.body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), []);
});
