import assert from "node:assert/strict";
import type { PackTools } from "../rules/plugin.ts";
import type { Extension } from "../rules/pack.ts";
import { lemonade, pilot } from "../tests/pilot.ts";
import { brokenRules } from "./load_packs.ts";
import { readPacks } from "./read_packs.ts";

/** A pack that adds a leaf to the pilot. */
const cider: Extension = {
  id: "cider",
  extends: "pilot",
  since: "2025-06-01",
  cites: "Cider Notice, point 1",
  categories: [{
    ...lemonade,
    id: "cider",
    leaves: { "9301": { provenance: "local" } },
  }],
  texts: {
    zh: { name: "苹果酒公告", categories: { cider: "苹果酒" }, leaves: { "9301": "苹果酒" } },
    en: { name: "Cider Notice", categories: { cider: "Cider" }, leaves: { "9301": "Cider" } },
  },
};

/** Reads these modules by their names. */
function reading(modules: Readonly<Record<string, unknown>>, names = Object.keys(modules)) {
  return readPacks(
    names,
    (name) =>
      name in modules
        ? Promise.resolve({ default: modules[name] })
        : Promise.reject(new Error("Module not found")),
  );
}

async function ids(modules: Readonly<Record<string, unknown>>, names?: string[]) {
  return (await reading(modules, names)).map(({ pack, file }) => `${pack.id} ${file}`);
}

Deno.test("a pack says which file it was read from, ours too", async () => {
  assert.deepEqual(await ids({ "./pilot.ts": pilot }, ["d248", "./pilot.ts"]), [
    "d248 rules/packs/d248/mod.ts",
    "pilot ./pilot.ts",
  ]);
});

Deno.test("a module may bring several packs", async () => {
  assert.deepEqual(await ids({ "./both.ts": [pilot, cider] }), [
    "pilot ./both.ts",
    "cider ./both.ts",
  ]);
});

Deno.test("a module may make its packs with our tools, and import nothing", async () => {
  const make = ({ definePack }: PackTools) => definePack(pilot);
  assert.deepEqual(await ids({ "npm:pilot": make }), ["pilot npm:pilot"]);
});

Deno.test("an extension is read as the whole law that it makes of the one before it", async () => {
  const [, whole] = await reading({ "./pilot.ts": pilot, "./cider.ts": cider });
  assert.deepEqual(whole?.pack.categories.map(({ id }) => id), ["honeydew", "lemonade", "cider"]);
  assert.equal(whole?.pack.base, pilot);
});

Deno.test("two extensions of one law build on each other", async () => {
  const perry = { ...cider, id: "perry", since: "2025-07-01", categories: [] };
  const read = await reading({ "./pilot.ts": pilot, "./a.ts": cider, "./b.ts": perry });
  assert.deepEqual(read.at(-1)?.pack.base?.id, "cider");
});

Deno.test("an extension without its law before it stops the start and says what to name", async () => {
  await assert.rejects(
    reading({ "./cider.ts": cider, "./pilot.ts": pilot }),
    /cider of \.\/cider\.ts extends pilot; name that pack before it in RULE_PACKS/,
  );
});

Deno.test("a module that cannot be read stops the start with its name and the reason", async () => {
  await assert.rejects(reading({}, ["./gone.ts"]), /cannot read \.\/gone\.ts: Module not found/);
  const broken = () => {
    throw new TypeError("field is no function");
  };
  await assert.rejects(reading({ "./bad.ts": broken }), /cannot read \.\/bad\.ts: field is no/);
  const told = () => Promise.reject("gone"); // whatever is thrown
  await assert.rejects(readPacks(["./odd.ts"], told), /cannot read \.\/odd\.ts: gone/);
});

Deno.test("a module without packs stops the start", async () => {
  for (const value of [undefined, null, 7, [], [pilot, 7], { id: "x" }, () => "no pack"]) {
    await assert.rejects(
      reading({ "./none.ts": value }),
      /\.\/none\.ts has no pack as its default export/,
    );
  }
  await assert.rejects(
    readPacks(["./none.ts"], () => Promise.resolve({})),
    /has no pack as its default export/,
  );
});

Deno.test("every pack of a module brings its words", async () => {
  const { texts: _, ...mute } = pilot;
  await assert.rejects(
    reading({ "./mute.ts": [cider, mute] }),
    /the pack pilot of \.\/mute\.ts brings no texts in zh and en/,
  );
});

Deno.test("a broken rule is told with file, pack, place, rule and remedy", async () => {
  const read = await reading({ "./pilot.ts": { ...pilot, validYears: 0 } });
  assert.deepEqual(brokenRules(read), [
    "./pilot.ts · pilot · validYears: valid_years. give a whole number of years, one or more",
  ]);
});

Deno.test("a pack of another shape is told to be type-checked", async () => {
  const read = await reading({ "./odd.ts": { ...pilot, categories: [{ id: "odd" }] } });
  const [line, ...more] = brokenRules(read);
  assert.deepEqual(more, []);
  assert.match(line ?? "", /^\.\/odd\.ts: shape\. type-check the pack against rules\/pack\.ts \(/);
});

Deno.test("sound packs have nothing broken", async () => {
  assert.deepEqual(brokenRules(await reading({ "./both.ts": [pilot, cider] })), []);
});
