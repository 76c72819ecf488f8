/** What a pack keeps to, and what its author does where it does not. */
export const remedies = {
  // the packs together
  pack_id: "give each pack an id of its own",
  start_day: "write the day as YYYY-MM-DD, and a real one",
  start_day_taken: "let each pack start on a day of its own, or extend the one that has the day",
  extends_day: "start no earlier than the pack that is extended",
  valid_years: "give a whole number of years, one or more",
  renewal_window: "give whole months, and open the window before it closes",
  renewal_category: "name categories of the pack",
  named_field: "name fields that the core asks",
  voucher_field: "name file fields that the core asks and that may be left out",
  id_shape: "write ids as lowerCamelCase words; `files` is taken by the portal",
  // categories and leaves
  category_id: "give each category an id of its own",
  leaf_shape: "write the leaf code with four digits",
  leaf_taken: "give each leaf a code that no other has",
  leaf_prefix: "leave the first two digits of a leaf to one category",
  leaf_unknown: "name leaves of the group's own category, or of the pack where the core asks it",
  country_unknown: "name countries by their three letters, as rules/countries.ts lists them",
  // the catalogue
  product_twice: "put all candidates of one code into one row",
  product_question: "say of each of several candidates and ways out when it is this one",
  product_days: "write days as YYYY-MM-DD, the last not before the first",
  product_category: "name a category of the pack",
  product_leaf: "name a leaf of the candidate's category",
  // groups, fields and tables
  group_id: "give each group of a form an id of its own",
  group_after: "name a group of the core, or one that stands before in the category",
  field_id: "give each field and table of a form an id of its own",
  note: "make the field with field(), so that it has a note",
  cites: "say where the rule is known from",
  options: "give the choice an enum, or say where its options come from",
  option_source: "name a table of the form and one of its columns",
  column: "keep files, given values and fields of one route out of tables",
  table_rows: "ask for at most as many rows as the table takes, and take one or more",
  // requirements
  require_target: "name a field or table of the form",
  require_optional: "make the field optional in its schema; the requirement decides",
  condition_field: "name fields of the form",
  condition_option: "name options of the field",
  // words
  words: "add the words in both languages",
} as const;

/** Whether an id can stand in forms, addresses and objects alike. */
export function isId(text: string): boolean {
  return /^[a-z][a-zA-Z0-9]*$/.test(text) && text !== "files" && !(text in {});
}

export type ContractRule = keyof typeof remedies;

/** Where a pack breaks a rule. */
export interface Fault {
  readonly where: string;
  readonly rule: ContractRule;
}
