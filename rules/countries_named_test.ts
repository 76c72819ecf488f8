import assert from "node:assert/strict";
import { harvest, honeydew, pilot } from "../tests/pilot.ts";
import { countriesNamed } from "./countries_named.ts";

Deno.test("laws that ask the same of everybody name no country", () => {
  assert.deepEqual(countriesNamed([pilot]), []);
});

Deno.test("countries are named by groups of the core and of categories, each once and in order", () => {
  const [estate] = pilot.core;
  const core = [{ countries: ["NOR", "AUS"], group: estate }];
  const groups = [{ countries: ["AUS", "CHL"], leaves: ["9101"], group: harvest }];
  const law = { ...pilot, core, categories: [{ ...honeydew, groups }] };
  assert.deepEqual(countriesNamed([pilot, law]), ["AUS", "CHL", "NOR"]);
});
