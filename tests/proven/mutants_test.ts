import assert from "node:assert/strict";
import { type Mutant, plant } from "./mutants.ts";
import { installSwitch } from "./switch.ts";

/** What a text may be mistaken for, `piece → instead`. */
function mutations(text: string): string[] {
  return plant("a.ts", { text, first: 0 }).mutants.map(({ from, to }) => `${from} → ${to}`);
}

/** What the default export of a module is under each of its mutants, and under none. */
async function outcomes(text: string): Promise<{ whole: unknown; broken: unknown[] }> {
  const planted = plant("a.ts", { text, first: 0 });
  const mutation = installSwitch();
  const { default: run }: { default: () => unknown } = await import(
    `data:application/typescript,${encodeURIComponent(planted.text)}`
  );
  const under = (id: number) => {
    mutation.on = id;
    return run();
  };
  return { whole: under(-1), broken: planted.mutants.map(({ id }) => under(id)) };
}

const table = [
  ["a === b;", "a === b → (a) !== (b)"],
  ["a < b;", "a < b → (a) <= (b)"],
  ["a < b;", "a < b → (a) >= (b)"],
  ["a && b;", "a && b → (a) || (b)"],
  ["a && b;", "a && b → a"],
  ["a ?? b;", "a ?? b → b"],
  ["!a;", "!a → a"],
  ["a + b;", "a + b → (a) - (b)"],
  ["a = true;", "true → false"],
  ["a = 7;", "7 → 7 + 1"],
  ["a = 7;", "7 → 7 - 1"],
  ['a = "b";', '"b" → ""'],
  ['a = "";', '"" → "mutant"'],
  ["a = `b${c}`;", '`b${c}` → ""'],
  ["a = /^b/u;", "/^b/u → /b/u"],
  ["a = b ? c : d;", "b ? c : d → d"],
  ["if (a) b();", "a → true"],
  ["if (a) b();", "b(); → "],
  ["throw a;", "throw a; → "],
  ["a = [b, c];", "b → "],
  ["a = { b };", "{ b } → {}"],
  ["a = b?.c;", "b?.c → b.c"],
  ["a = b?.[c].d;", "b?.[c].d → b[c].d"],
  ["a.some(b);", "a.some(b) → a.every(b)"],
  ["a.filter(b);", "a.filter(b) → a"],
  ["a?.filter(b);", "a?.filter(b) → a"],
  ['"a" in b;', '"a" in b → !("a" in b)'],
] as const;

Deno.test("each piece of a program is mistaken for what it is easily mistaken for", () => {
  for (const [text, mutation] of table) assert.ok(mutations(text).includes(mutation), mutation);
});

Deno.test("types, names and imports are left alone", () => {
  const text = `
    import { a } from "./a.ts";
    type B = "b" | 7;
    interface C { readonly c: "c" }
    const d: "d" = a;
    const e = { "f": d } as const satisfies Record<"f", "d">;
  `;
  assert.deepEqual(mutations(text), ['{ "f": d } → {}']);
});

Deno.test("a row of a table loses none of its cells, the table each of its rows", () => {
  const gone = mutations("const a = [[b, c], [d, e]];").filter((one) => one.endsWith("→ "));
  assert.deepEqual(gone, ["[b, c] → ", "[d, e] → "]);
});

Deno.test("a mutant says where it is", () => {
  const [first] = plant("rules/a.ts", { text: "const a = b;\n  if (a) c();\n", first: 40 }).mutants;
  const wanted: Mutant = {
    id: 40,
    file: "rules/a.ts",
    line: 2,
    text: "if (a) c();",
    from: "a",
    to: "true",
  };
  assert.deepEqual(first, wanted);
});

Deno.test("a planted file does what it did, until a mutant is switched on", async () => {
  const text = `
    const days: readonly number[] = [1, 2];
    export default function sum(): number {
      return days.filter((day) => day > 1).length + 5;
    }
  `;
  const { whole, broken } = await outcomes(text);
  assert.equal(whole, 6);
  // the days are made once: breaking them is noticed only by who loads the file anew
  const days = Array.from({ length: 6 }, () => 6);
  assert.deepEqual(broken.toSorted(), [-4, 5, 5, ...days, 6, 7, 7, 7, 7].toSorted());
});

Deno.test("a chain that stops half-way still does in a planted file", async () => {
  const text = `
    const none: { a: { b: string } } | undefined = undefined;
    export default () => { try { return none?.a.b.trim(); } catch { return "broken"; } };
  `;
  const { whole, broken } = await outcomes(text);
  assert.equal(whole, undefined);
  assert.ok(broken.includes("broken"));
});
