import assert from "node:assert/strict";
import { openStore } from "../kv/store.ts";
import { testDeps } from "./deps.ts";
import { approved, drafted, openHouse } from "./journeys.ts";
import { ROOT } from "./sources.ts";
import { tempStore } from "./temp_store.ts";

/** What a task says and how it ends. */
interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a task as `deno task` does, with these settings. */
async function ran(
  task: string,
  { args = [], env = {} }: { args?: string[]; env?: Record<string, string> } = {},
): Promise<Ran> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--no-check", "-A", `tasks/${task}.ts`, ...args],
    cwd: ROOT,
    env,
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, out: text(stdout), error: text(stderr) };
}

Deno.test("the rules task checks our packs and those of the setting, and lists what they hold", async () => {
  const { code, out } = await ran("rules", {
    env: { RULE_PACKS: "d248,./examples/pilot_category.ts" },
  });
  assert.equal(code, 0);
  assert.match(
    out,
    /^d248 since 2022-01-01: \d+ categories, \d+ leaves, \d+ products \(rules\/packs\/d248\/mod\.ts\)$/m,
  );
  assert.match(out, /^d280 since 2026-06-01: \d+ categories/m);
  assert.match(
    out,
    /^insectPilot since 2026-01-01, extends d248: \d+ categories.*examples\/pilot_category\.ts\)$/m,
  );
});

Deno.test("it ends badly at a broken pack, and names file, place, rule and remedy", async () => {
  await using store = await tempStore();
  const path = `${store.path}.ts`;
  const law = await Deno.readTextFile(`${ROOT}examples/small_law.ts`);
  const broken = law.replace(/^import .*\n/gm, "").replaceAll(/: (PackTexts|PackTools)\b/g, "")
    .replace("validYears: 2", "validYears: 0").replace(
      '"9202": { provenance',
      '"92": { provenance',
    );
  assert.notEqual(broken, law);
  await Deno.writeTextFile(path, broken);
  const { code, error } = await ran("rules", { args: [`file://${path}`] });
  assert.equal(code, 1);
  const line = (where: string, rule: string) =>
    assert.match(error, new RegExp(`portal\\.kv\\.ts · honeyOrder · ${where}: ${rule}\\. \\w.*`));
  line("validYears", "valid_years");
  line("honey/92", "leaf_shape");
  assert.match(error, /\d broken rules/);
});

Deno.test("it ends badly where a pack cannot be read", async () => {
  const { code, error } = await ran("rules", { args: ["./nowhere.ts"] });
  assert.equal(code, 1);
  assert.match(error, /^Cannot start: cannot read \.\/nowhere\.ts: /);
});

Deno.test("the affected task lists registrations and drafts that a coming law affects, and writes nothing", async () => {
  await using store = await tempStore();
  const { path } = store;
  {
    using deps = await testDeps({ path });
    await openHouse(deps);
    await approved(deps, "pasta");
    await drafted(deps, "spirits");
  }
  const env = { RULE_PACKS: "d248,d280", KV_URL: path };
  const before = await contents(path);
  const { code, out } = await ran("affected", { env });
  assert.equal(code, 0);
  assert.match(out, /^Law d280, in force from 2026-06-01$/m);
  assert.match(out, /^Registrations affected: 1$/m);
  assert.match(
    out,
    /^CITA07012603020001\t0701\t2031-03-01\tPastificio Valdoro S\.r\.l\.\t\w.*by itself/m,
  );
  assert.match(out, /^Drafts under another law: 1$/m);
  assert.match(out, /^A-2026-000002\td248\t2302\t0 new, 0 changed, 0 no longer asked; 0 answers/m);
  assert.equal(await contents(path), before);
  const other = await ran("affected", { args: ["d999"], env });
  assert.equal(other.code, 1);
  assert.match(other.error, /RULE_PACKS has no d999 \(d248, d280\)/);
});

/** Everything in a store. */
async function contents(path: string): Promise<string> {
  using kv = await openStore(path);
  const entries = await Array.fromAsync(kv.list({ prefix: [] }));
  return entries.map(({ key, versionstamp }) => `${JSON.stringify(key)} ${versionstamp}`).join(
    "\n",
  );
}
