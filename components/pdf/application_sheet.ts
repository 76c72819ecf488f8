import { requirementsOf, type Section, sectionsOf } from "../../rules/application_form.ts";
import { ruling } from "../../rules/conditions.ts";
import { noteOf, type Part, parts, type Schema, type Table } from "../../rules/form.ts";
import type { Status } from "../../rules/status.ts";
import { answerText } from "../application/answers.ts";
import type { FileRef, FormView } from "../application/view.ts";
import { leafName } from "../pack_texts.ts";
import { framing, type Imprint } from "./foot.ts";
import type { Block, Sheet } from "./sheet.ts";

interface ApplicationPaper {
  readonly view: FormView;
  readonly number: string;
  readonly status: Status;
  readonly company: string;
  /** Whether this is a draft or what was filed, and when. */
  readonly stand: string;
  readonly imprint: Imprint;
}

/** The whole application as it is read on the page, for paper. */
export function applicationSheet(
  { view, number, status, company, ...rest }: ApplicationPaper,
): Sheet {
  const { messages, lang, form: { pack, category, leaf } } = view;
  const title = messages.application.title(number);
  return {
    title,
    lang,
    ...framing([view], { number, imprint: rest.imprint }),
    blocks: [
      { kind: "title", text: title },
      {
        kind: "text",
        text: [
          messages.application.registration,
          leafName(pack, { category: category.id, leaf, messages, lang }),
          company,
        ].join(" · "),
      },
      { kind: "note", text: `${messages.status[status].label} · ${rest.stand}` },
      ...parts.flatMap((part) => partBlocks(view, part)),
      ...fileBlocks(view),
    ],
  };
}

function partBlocks(view: FormView, part: Part): Block[] {
  return [
    { kind: "heading", text: view.messages.part[part] },
    ...sectionsOf(view.form, part).flatMap((section) => sectionBlocks(view, section)),
  ];
}

function sectionBlocks(view: FormView, { id, fields, tables }: Section): Block[] {
  const rows = Object.entries(fields).map(([field, schema]) => fact(view, field, schema));
  return [
    { kind: "subheading", text: view.texts.groups[id] ?? id },
    ...(rows.length > 0 ? [{ kind: "facts", rows } as const] : []),
    ...Object.entries(tables).flatMap(([table, own]) => tableBlocks(view, table, own)),
  ];
}

function fact(view: FormView, id: string, schema: Schema): readonly [string, string] {
  const text = view.texts.fields[id] ?? { label: id };
  const { control } = noteOf(schema);
  const { answers, files } = view.dossier;
  const shown = control === "file"
    ? (files[id] ?? []).map(({ name }) => name).join("\n")
    : answerText(view, { schema, text, raw: answers[id] });
  if (shown !== "") return [text.label, shown];
  const rule = ruling(id, { requires: requirementsOf(view.form), answers });
  const untold = control === "given" ? text.hint : undefined;
  const { notAskedShort, empty } = view.messages.application;
  return [text.label, rule?.rule === "forbidden" ? notAskedShort : untold ?? empty];
}

function tableBlocks(view: FormView, id: string, { columns }: Table): Block[] {
  const texts = view.texts.tables[id];
  const rows = view.dossier.tables[id] ?? [];
  const label = texts?.label ?? id;
  if (rows.length === 0) {
    return [{ kind: "facts", rows: [[label, view.messages.application.noRows]] }];
  }
  const used = Object.entries(columns).filter(([column], at) =>
    at < 2 || rows.some(({ values }) => (values[column] ?? "").length > 0)
  ).map(([column, schema]) => ({
    column,
    schema,
    text: texts?.columns[column] ?? { label: column },
  }));
  return [
    { kind: "text", text: label },
    {
      kind: "table",
      columns: used.map(({ text }) => text.label),
      rows: rows.map(({ values }) =>
        used.map(({ column, schema, text }) =>
          answerText(view, { schema, text, raw: values[column] })
        )
      ),
    },
  ];
}

function fileBlocks(view: FormView): Block[] {
  const { messages, texts } = view;
  const { receipt, application } = messages;
  const files = Object.entries(view.dossier.files).flatMap(([field, own]) =>
    own.map((file) => ({ field: texts.fields[field]?.label ?? field, file }))
  );
  return [
    { kind: "heading", text: messages.part.attachments },
    files.length === 0 ? { kind: "text", text: application.noFiles } : {
      kind: "table",
      columns: [receipt.file, receipt.answers, receipt.size],
      rows: files.map(({ field, file }) => fileRow(view, { field, file })),
    },
  ];
}

function fileRow(
  { messages }: FormView,
  { field, file }: { field: string; file: FileRef },
): string[] {
  return [file.name, field, messages.application.fileSize(file.size)];
}
