/** A file of the central rules with the unit tests that prove it, nearest first. */
export interface ProvenFile {
  readonly file: string;
  readonly tests: readonly string[];
}

/** The rules nobody may get wrong, and the tests of `rules/` that run their every branch and notice their every fault. */
const table: Readonly<Record<string, readonly string[]>> = {
  // routing: which law, category and route, and what that takes
  pack: ["pack", "renewal", "route_ways"],
  route_ways: ["route_ways"],
  route_check: ["route_check"],
  vouchers: ["vouchers"],
  law_effect: ["law_effect"],
  // status of applications and of registrations
  status: ["status"],
  register: ["register"],
  standing: ["standing"],
  // access
  access: ["access"],
  // numbers of registrations and applications, and the days that count for them
  numbers: ["numbers"],
  days: ["days"],
  renewal: ["renewal"],
  // conditions: what is asked, and when
  conditions: ["conditions"],
  application_form: ["application_form"],
  form_needs: ["form_needs"],
};

/** The files of the table by their paths. */
export const proven: readonly ProvenFile[] = Object.entries(table).map(([name, tests]) => ({
  file: `rules/${name}.ts`,
  tests: tests.map((test) => `rules/${test}_test.ts`),
}));

/** The tests of all of them, each once. */
export const provingTests: readonly string[] = [...new Set(proven.flatMap(({ tests }) => tests))];
