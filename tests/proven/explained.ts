/** Why a mutant that no test notices changes nothing. */
export interface Explanation {
  readonly file: string;
  /** The line it is on, as it stands there. */
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** Every mutant that survives. */
export const explained: readonly Explanation[] = [
  {
    file: "rules/pack.ts",
    text: "return pack.categories.find((category) => category.id === id);",
    from: "pack.categories.find((category) => category.id === id)",
    to: "pack.categories.findLast((category) => category.id === id)",
    why: "Ids of categories are unique in a pack: the contract refuses any other",
  },
  {
    file: "rules/pack.ts",
    text: "return pack.categories.find((category) => Object.hasOwn(category.leaves, leaf));",
    from: "pack.categories.find((category) => Object.hasOwn(category.leaves, leaf))",
    to: "pack.categories.findLast((category) => Object.hasOwn(category.leaves, leaf))",
    why: "A leaf belongs to one category of a pack: the contract refuses any other",
  },
  {
    file: "rules/status.ts",
    text: 'const row = own.find(([, , to, , , by]) => to !== "correction" || by === amend);',
    from: 'own.find(([, , to, , , by]) => to !== "correction" || by === amend)',
    to: 'own.findLast(([, , to, , , by]) => to !== "correction" || by === amend)',
    why:
      "What a role does, asking whom, has one row where the file stands: a test of the table says so",
  },
  {
    file: "rules/status.ts",
    text: "const row = rows.find(([, , , by]) => by === role);",
    from: "rows.find(([, , , by]) => by === role)",
    to: "rows.findLast(([, , , by]) => by === role)",
    why: "From one status an event has one row: a test of the table says so",
  },
  {
    file: "rules/register.ts",
    text:
      "const row = registrationTransitions.find(([from, name]) => from === status && name === event);",
    from: "registrationTransitions.find(([from, name]) => from === status && name === event)",
    to: "registrationTransitions.findLast(([from, name]) => from === status && name === event)",
    why: "From one status an event has one row: a test of the table says so",
  },
  {
    file: "rules/application_form.ts",
    text: "return entries.toSpliced(last + 1, 0, extra);",
    from: "0",
    to: "0 - 1",
    why: "ECMAScript takes a count below nought for nought",
  },
];
