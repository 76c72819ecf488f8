import type { Section } from "../../rules/application_form.ts";
import { requirementsOf, sectionsOf } from "../../rules/application_form.ts";
import { ruling } from "../../rules/conditions.ts";
import { noteOf, type Part, parts, type Schema } from "../../rules/form.ts";
import { Card } from "../Card.tsx";
import { DescriptionList } from "../DescriptionList.tsx";
import { answerText } from "./answers.ts";
import { FileList } from "./FileList.tsx";
import { markOf } from "./Question.tsx";
import { RowsTable } from "./RowsTable.tsx";
import type { FormView } from "./view.ts";

/** The whole application on one page, to read and to print. */
export function Document({ view }: { readonly view: FormView }) {
  return (
    <div class="document">
      {parts.map((part) => <PartSheet key={part} part={part} view={view} />)}
      <AttachmentSheet view={view} />
    </div>
  );
}

function PartSheet({ part, view }: { readonly part: Part; readonly view: FormView }) {
  return (
    <Card title={view.messages.part[part]} id={`sheet-${part}`}>
      {sectionsOf(view.form, part).map((section) => (
        <SectionSheet key={section.id} section={section} view={view} />
      ))}
    </Card>
  );
}

function SectionSheet({ section, view }: { readonly section: Section; readonly view: FormView }) {
  const { fields, tables } = section;
  const items = Object.entries(fields).map(([id, schema]) => item(view, { id, schema }));
  return (
    <>
      <h3>{view.texts.groups[section.id] ?? section.id}</h3>
      {items.length > 0 && <DescriptionList items={items} />}
      {Object.keys(tables).map((table) => (
        <RowsTable
          key={table}
          table={table}
          view={view}
          empty={<p class="meta">{view.messages.application.noRows}</p>}
        />
      ))}
    </>
  );
}

function item(view: FormView, { id, schema }: { id: string; schema: Schema }) {
  const text = view.texts.fields[id] ?? { label: id };
  const { control, provenance } = noteOf(schema);
  const { answers } = view.dossier;
  const files = view.dossier.files[id] ?? [];
  const shown = control === "file"
    ? files.length > 0 && <FileList files={files} view={view} />
    : answerText(view, { schema, text, raw: answers[id] });
  const rule = ruling(id, { requires: requirementsOf(view.form), answers });
  const untyped = control === "given" ? text.hint : undefined;
  const empty = rule?.rule === "forbidden"
    ? view.messages.application.notAskedShort
    : untyped ?? view.messages.application.empty;
  const long = control === "textarea";
  return {
    term: text.label,
    detail: shown
      ? (long ? <span class="prose">{shown}</span> : shown)
      : <span class="meta">{empty}</span>,
    mark: shown ? markOf(view, provenance) : undefined,
  };
}

function AttachmentSheet({ view }: { readonly view: FormView }) {
  const all = Object.values(view.dossier.files).flat();
  return (
    <Card title={view.messages.part.attachments} id="sheet-attachments">
      {all.length === 0
        ? <p class="meta">{view.messages.application.noFiles}</p>
        : <FileList files={all} view={view} />}
    </Card>
  );
}
