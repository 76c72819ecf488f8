import assert from "node:assert/strict";
import fc from "fast-check";
import { edits } from "../tests/catalogue_scan.ts";
import { beginning, containing, lexiconOf, nearly, toleratesEdit } from "./catalogue_lexicon.ts";

const word = fc.stringMatching(/^(?:[abc]{1,7}|[牛肉干]{1,5})$/);
const words = fc.array(word, { maxLength: 40 });

function lexicon(keys: readonly string[]) {
  return lexiconOf(keys.map((key) => [key]), { inside: true, near: true });
}

/** What a search says, against what a look at every key says. */
function agrees(
  keys: readonly string[],
  { found, fits }: { found: readonly number[]; fits: (key: string) => boolean },
) {
  const own = lexicon(keys).keys;
  assert.deepEqual(new Set(found.map((place) => own[place])), new Set(own.filter(fits)));
}

Deno.test("a lexicon holds each key once, in order, with the rows that have it", () => {
  const { keys, rows } = lexiconOf([["b", "a", "b"], ["a"]]);
  assert.deepEqual(keys, ["a", "b"]);
  assert.deepEqual(rows, [[0, 1], [0]]);
});

Deno.test("beginning() finds the keys that begin so", () => {
  fc.assert(fc.property(words, word, (keys, text) => {
    agrees(keys, { found: beginning(lexicon(keys), text), fits: (key) => key.startsWith(text) });
  }));
});

Deno.test("containing() finds the keys that have the text in them, but no single letter", () => {
  fc.assert(fc.property(words, word, (keys, text) => {
    const tells = text.length > 1 || /\p{Script=Han}/u.test(text);
    agrees(keys, {
      found: containing(lexicon(keys), text),
      fits: (key) => tells && key.includes(text),
    });
  }));
});

Deno.test("nearly() finds the keys that are an edit away and long enough for one", () => {
  fc.assert(
    fc.property(words, word, (keys, text) => {
      agrees(keys, {
        found: nearly(lexicon(keys), text),
        fits: (key) => toleratesEdit(key) && edits(text, key) <= 1,
      });
    }),
    { numRuns: 1000 },
  );
});
