import { Fragment } from "preact";
import type { Product } from "../../rules/catalogue.ts";
import type { Pack } from "../../rules/pack.ts";
import type { CheckedWay, TraceStep } from "../../rules/route_ways.ts";
import { DataTable } from "../DataTable.tsx";
import type { Words } from "../lists/words.ts";
import { citation, leafName, packTexts } from "../pack_texts.ts";
import { TwoLines } from "../TwoLines.tsx";

interface TraceProps {
  readonly pack: Pack;
  readonly product: Product;
  readonly way: CheckedWay;
  readonly words: Words;
}

/** The rules that led to an answer, in their order, each with where it is known from. */
export function Trace(props: TraceProps) {
  const { way, words } = props;
  const { check, provenance } = words.messages;
  return (
    <DataTable
      caption={check.trace}
      columns={[
        { key: "step", label: check.rule, wide: true },
        { key: "known", label: check.known, wide: true },
      ]}
      rows={way.trace.map((step, at) => ({
        key: String(at),
        cells: {
          step: `${at + 1}. ${stepText(step, props)}`,
          known: (
            <TwoLines
              first={sourcesOf(step, props).map((text, line) => (
                <Fragment key={text}>{line > 0 && <br />}{text}</Fragment>
              ))}
              second={provenance[step.provenance]}
            />
          ),
        },
      }))}
      empty={null}
    />
  );
}

/** Where a step is known from; who may file on a route is said by the manual for every law. */
function sourcesOf({ rule, cites }: TraceStep, { pack, words }: TraceProps): readonly string[] {
  const texts = packTexts(pack, words);
  return rule === "account"
    ? [words.messages.check.accountSource]
    : cites.map((one) => citation(one, texts));
}

function stepText({ rule, of }: TraceStep, { pack, product, way, words }: TraceProps): string {
  const { messages, lang } = words;
  const { steps } = messages.check;
  const texts = packTexts(pack, words);
  const asked = "candidate" in way ? way.candidate.question : way.outside.question;
  switch (rule) {
    case "law":
      return steps.law(texts.name);
    case "product":
      return steps.product(of, product.name[lang]);
    case "question":
      return steps.question(asked?.[lang] ?? "");
    case "outside":
      return "outside" in way ? messages.outside[way.outside.why] : of;
    case "category":
      return "candidate" in way
        ? steps.category(leafName(pack, { ...way.candidate, messages, lang }), of)
        : of;
    case "route":
      return steps.route(of === "self" ? messages.route.self : messages.route.recommended);
    case "account":
      return steps.account;
    case "form":
      return steps.form(texts.groups[of] ?? of);
  }
}
