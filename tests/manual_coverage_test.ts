import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { ROOT } from "./sources.ts";

/** Every section of the manual that has sentences of its own. */
const sections = [
  ...["1", "2.1", "2.2.1", "2.2.2", "2.3.1", "2.3.2", "2.4.1", "2.4.2", "2.4.3", "2.5"],
  ...["3.1", "3.2", "4", "4.1", "4.2", "4.3"],
  ...["5.1", "5.1.1", "5.1.1.1", "5.1.1.2", "5.1.2", "5.1.2.1", "5.1.2.2", "5.2.1", "5.3.1"],
  "附录",
];

interface Row {
  readonly section: string;
  readonly sentence: string;
  readonly where: string;
  readonly tests: string;
}

/** The rows of the page, each with the section it stands in. */
function readRows(page: string): Row[] {
  let section = "";
  return page.split("\n").flatMap((line): Row[] => {
    section = /^## (\S+)/.exec(line)?.[1] ?? section;
    const [, sentence = "", where = "", tests = ""] = line.split("|").map((cell) => cell.trim());
    const heading = sentence === "sentence" || /^-*$/.test(sentence);
    return line.startsWith("|") && !heading ? [{ section, sentence, where, tests }] : [];
  });
}

/** The titles of all tests there are. */
function readTitles(): Set<string> {
  const files = globSync("**/*_test.{ts,tsx}", { cwd: ROOT })
    .filter((file) => !/(^|\/)(node_modules|_fresh|data)\//.test(file));
  const titles = files.flatMap((file) =>
    [...Deno.readTextFileSync(ROOT + file).matchAll(/Deno\.test\(\s*"((?:[^"\\]|\\.)*)"/g)]
      .map(([, title = ""]) => title)
  );
  return new Set(titles);
}

const rows = readRows(Deno.readTextFileSync(`${ROOT}docs/manual-coverage.md`));

Deno.test("every section of the manual has its rows, in the manual's order", () => {
  const covered = [...new Set(rows.map(({ section }) => section))];
  assert.deepEqual(covered, sections);
});

Deno.test("every sentence of the manual has a place and a test that there is, or says why not yet", () => {
  const titles = readTitles();
  const faults = rows.flatMap(({ sentence, where, tests }) => {
    if (sentence === "" || where === "") return [`${sentence}: half a row`];
    if (/^not yet: \S/.test(tests)) return [];
    const quoted = [...tests.matchAll(/"([^"]+)"/g)].map(([, title = ""]) => title);
    if (quoted.length === 0) return [`${sentence}: neither a test nor a word why not`];
    return quoted.filter((title) => !titles.has(title)).map((title) => `there is no "${title}"`);
  });
  assert.deepEqual(faults, []);
});
