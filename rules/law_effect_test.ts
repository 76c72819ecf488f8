import assert from "node:assert/strict";
import { lawEffects, type Registered } from "./law_effect.ts";
import type { Pack } from "./pack.ts";
import { d248 } from "./packs/d248/mod.ts";
import { d280 } from "./packs/d280/mod.ts";
import { lemonade, pilot } from "../tests/pilot.ts";

const registered: Registered = {
  category: "stuffed",
  leaf: "0701",
  route: "recommended",
  status: "active",
  validUntil: "2031-03-01",
};

function effects(changes: Partial<Registered> = {}) {
  return lawEffects(d280, { registration: { ...registered, ...changes }, packs: [d248, d280] });
}

Deno.test("Decree 280 lets registrations go on by themselves", () => {
  assert.deepEqual(effects(), ["renewal_automatic"]);
});

Deno.test("meat, bird's nest and enterprises in trouble go on by an application, as before", () => {
  assert.deepEqual(effects({ category: "meat", leaf: "0101" }), []);
  assert.deepEqual(effects({ category: "nest", leaf: "0301" }), []);
  assert.deepEqual(effects({ status: "rectifying" }), []);
});

Deno.test("a registration that ends before the law begins is not renewed by it", () => {
  assert.deepEqual(effects({ validUntil: "2026-05-31" }), []);
});

Deno.test("a leaf that left the catalogue has no category, and keeps its registration", () => {
  const beans = { category: "beans", leaf: "1401" };
  assert.deepEqual(effects(beans), ["no_category"]);
  assert.deepEqual(effects({ ...beans, validUntil: "2026-05-31" }), ["no_category"]);
});

Deno.test("a law that moves a category to the other route says so", () => {
  const registration = {
    ...registered,
    category: "lemonade",
    leaf: "9201",
    route: "self",
  } as const;
  const moved = { ...lemonade, route: "recommended" } as const;
  const law = { ...pilot, id: "moved", since: "2026-01-01", categories: [moved] };
  assert.deepEqual(lawEffects(law, { registration, packs: [pilot, law] }), ["route_recommended"]);
  const back = { ...pilot, id: "back", since: "2026-02-01" };
  assert.deepEqual(
    lawEffects(back, {
      registration: { ...registration, route: "recommended" },
      packs: [law, back],
    }),
    ["route_self"],
  );
});

Deno.test("a law by application after an automatic one says so", () => {
  const later = { ...d248, id: "later", since: "2030-01-01" };
  assert.deepEqual(
    lawEffects(later, { registration: registered, packs: [d248, d280, later] }),
    ["renewal_application"],
  );
});

/** The pilot as a law by which registrations go on by themselves, but for one category. */
function selfRenewing(except: string): Pack {
  const known = { cites: "Renewal Notice", provenance: "local" } as const;
  const window = { opens: 6, closes: 3, ...known };
  const exceptions = { categories: [except], statuses: [], ...known };
  return {
    ...pilot,
    id: "renewing",
    since: "2026-01-01",
    renewal: { mode: "automatic", ...known, window, except: exceptions },
  };
}

const lemon = { ...registered, category: "soda", leaf: "9201", route: "self" } as const;

Deno.test("a law looks at a registration as of its own category, whatever the old law called it", () => {
  const told = (law: Pack) => lawEffects(law, { registration: lemon, packs: [pilot, law] });
  assert.deepEqual(told(selfRenewing("honeydew")), ["renewal_automatic"]);
  assert.deepEqual(told(selfRenewing("lemonade")), []);
});

Deno.test("a leaf that is gone goes on as its category does", () => {
  const law = selfRenewing("honeydew");
  const gone = { ...lemon, category: "lemonade", leaf: "9209" };
  assert.deepEqual(lawEffects(law, { registration: gone, packs: [pilot, law] }), [
    "no_category",
    "renewal_automatic",
  ]);
});

Deno.test("a law that moves a category to the other route may let it go on by itself, too", () => {
  const law = selfRenewing("honeydew");
  const registration = { ...lemon, route: "recommended" } as const;
  assert.deepEqual(lawEffects(law, { registration, packs: [pilot, law] }), [
    "route_self",
    "renewal_automatic",
  ]);
});

Deno.test("a law that starts behind the last valid day changes nothing about it", () => {
  const later = { ...d248, id: "later", since: "2040-01-01" };
  const packs = [d248, d280, later];
  assert.deepEqual(lawEffects(later, { registration: registered, packs }), []);
});
