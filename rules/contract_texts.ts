import { groupIn } from "./application_form.ts";
import { choicesOf } from "./contract_form.ts";
import type { Fault } from "./contract_rules.ts";
import type { Fields, Group } from "./form.ts";
import type { FieldText, Pack, PackTexts } from "./pack.ts";

/** What a pack that brings its own words leaves unsaid; ours are kept by the compiler. */
export function wordFaults(pack: Pack): Fault[] {
  const { texts, base } = pack;
  if (texts === undefined) return [];
  const below = new Set(base === undefined ? [] : asked(base, undefined).map(([what]) => what));
  below.delete("name");
  return (["zh", "en"] as const).flatMap((lang) =>
    asked(pack, texts[lang])
      .filter(([what, text]) => (text ?? "").trim() === "" && !below.has(what))
      .map(([what]) => ({ where: `${lang}: ${what}`, rule: "words" } as const))
  );
}

type Said = readonly [what: string, text: string | undefined];

/** Everything that needs a word, with the word there is for it. */
function asked(pack: Pack, texts: PackTexts | undefined): Said[] {
  const groups = groupsOf(pack);
  return [
    ["name", texts?.name],
    ...pack.categories.map(({ id }): Said => [`category ${id}`, texts?.categories[id]]),
    ...pack.categories.flatMap(({ leaves }) => Object.keys(leaves))
      .map((leaf): Said => [`leaf ${leaf}`, texts?.leaves[leaf]]),
    ...groups.map(({ id }): Said => [`group ${id}`, texts?.groups[id]]),
    ...groups.flatMap(({ fields }) => fieldWords(fields, { texts: texts?.fields, prefix: "" })),
    ...groups.flatMap((group) => tableWords(group, texts)),
  ];
}

function groupsOf({ core, categories }: Pack): Group[] {
  return [...new Set([...core, ...categories.flatMap(({ groups }) => groups)].map(groupIn))];
}

function tableWords({ tables = {} }: Group, texts: PackTexts | undefined): Said[] {
  return Object.entries(tables).flatMap(([id, { columns }]): Said[] => {
    const table = texts?.tables[id];
    return [
      [`table ${id}`, table?.label],
      [`button of table ${id}`, table?.add],
      ...fieldWords(columns, { texts: table?.columns, prefix: `${id}/` }),
    ];
  });
}

function fieldWords(fields: Fields, { texts, prefix }: {
  texts: Readonly<Record<string, FieldText>> | undefined;
  prefix: string;
}): Said[] {
  return Object.entries(fields).flatMap(([id, schema]): Said[] => [
    [`field ${prefix}${id}`, texts?.[id]?.label],
    ...(choicesOf(schema) ?? []).map((option): Said => [
      `option ${prefix}${id}=${option}`,
      texts?.[id]?.options?.[option],
    ]),
  ]);
}
