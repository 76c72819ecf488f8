import { choicesOf } from "./contract_form.ts";
import type { Fault } from "./contract_rules.ts";
import type { Fields, Group } from "./form.ts";
import type { FieldText, Pack, PackTexts } from "./pack.ts";

/** What a pack that brings its own words leaves unsaid; ours are kept by the compiler. */
export function wordFaults(pack: Pack): Fault[] {
  const { texts } = pack;
  if (texts === undefined) return [];
  return (["zh", "en"] as const).flatMap((lang) =>
    unsaid(pack, texts[lang]).map((what) => ({ where: `${lang}: ${what}`, rule: "words" } as const))
  );
}

type Said = readonly [what: string, text: string | undefined];

function unsaid(pack: Pack, texts: PackTexts | undefined): string[] {
  const groups = groupsOf(pack);
  const said: Said[] = [
    ["name", texts?.name],
    ...pack.categories.map(({ id }): Said => [`category ${id}`, texts?.categories[id]]),
    ...pack.categories.flatMap(({ leaves }) => Object.keys(leaves))
      .map((leaf): Said => [`leaf ${leaf}`, texts?.leaves[leaf]]),
    ...groups.map(({ id }): Said => [`group ${id}`, texts?.groups[id]]),
    ...groups.flatMap(({ fields }) => fieldWords(fields, { texts: texts?.fields, prefix: "" })),
    ...groups.flatMap((group) => tableWords(group, texts)),
  ];
  return said.filter(([, text]) => (text ?? "").trim() === "").map(([what]) => what);
}

function groupsOf({ core, categories }: Pack): Group[] {
  const extra = categories.flatMap(({ groups }) => groups)
    .map((entry) => "group" in entry ? entry.group : entry);
  return [...new Set([...core, ...extra])];
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
