import { formOf } from "../../rules/application_form.ts";
import type { DocumentNeed } from "../../rules/form_needs.ts";
import type { Pack } from "../../rules/pack.ts";
import type { LeafAnswer } from "../../rules/route_check.ts";
import { conditionText } from "../application/condition_text.ts";
import { DataTable } from "../DataTable.tsx";
import type { Words } from "../lists/words.ts";
import { packTexts } from "../pack_texts.ts";
import { Source } from "../rules/Source.tsx";

interface DocumentsProps {
  readonly pack: Pack;
  readonly answer: LeafAnswer;
  readonly country: string;
  readonly words: Words;
}

/** The papers to upload: when each is needed, and where that is known from. */
export function Documents({ pack, answer, country, words }: DocumentsProps) {
  const { check } = words.messages;
  const { fields } = packTexts(pack, words);
  return (
    <DataTable
      caption={check.documents}
      columns={[
        { key: "paper", label: check.document, wide: true },
        { key: "needed", label: check.needed },
        { key: "known", label: check.known },
      ]}
      rows={answer.form.documents.toSorted(byNeed).map((need) => ({
        key: need.id,
        cells: {
          paper: fields[need.id]?.label ?? need.id,
          needed: <Needed need={need} {...{ pack, answer, country, words }} />,
          known: <Source pack={pack} known={need} words={words} />,
        },
      }))}
      empty={null}
    />
  );
}

const order = ["always", "sometimes", "never"];

/** What must be there stands first. */
function byNeed(a: DocumentNeed, b: DocumentNeed): number {
  return order.indexOf(a.required) - order.indexOf(b.required);
}

function Needed({ need, pack, answer, country, words }: DocumentsProps & { need: DocumentNeed }) {
  const { check } = words.messages;
  if (need.required !== "sometimes") return <>{check.need[need.required]}</>;
  const { category, leaf } = answer;
  const form = formOf(pack, { category, leaf, country });
  const view = { form, texts: packTexts(pack, words), messages: words.messages };
  const when = need.rules.map((rule) => check.needWhen(conditionText(view, rule.when)));
  return <>{when.join(words.messages.application.listComma)}</>;
}
