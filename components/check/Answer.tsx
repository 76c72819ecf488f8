import type { Bilingual } from "../../rules/catalogue.ts";
import type { Pack } from "../../rules/pack.ts";
import type { LeafAnswer } from "../../rules/route_check.ts";
import { type Description, DescriptionList } from "../DescriptionList.tsx";
import type { Words } from "../lists/words.ts";
import { packTexts } from "../pack_texts.ts";

interface AnswerProps {
  readonly pack: Pack;
  readonly answer: LeafAnswer;
  /** When it is this way, where there are several. */
  readonly question: Bilingual | undefined;
  readonly words: Words;
}

/** Route, account, validity: what an application for a leaf takes, in short. */
export function Answer({ pack, answer, question, words }: AnswerProps) {
  const { messages, lang } = words;
  const { application, check, route, terms } = messages;
  const { fields } = packTexts(pack, words);
  const skips = answer.vouchers.map((id) => fields[id]?.label ?? id).join(application.listComma);
  const decides: Description[] = question === undefined
    ? []
    : [{ term: check.decides, detail: question[lang] }];
  return (
    <DescriptionList
      items={[
        ...decides,
        {
          term: check.route,
          detail: (
            <>
              {route[answer.route]}
              {skips !== "" && <br />}
              {skips !== "" && check.skips(skips)}
            </>
          ),
        },
        { term: check.account, detail: check.accounts[answer.route] },
        {
          term: check.renewal,
          detail: check.validFor(
            answer.validYears,
            answer.renewal.except === "category"
              ? check.exceptFood
              : terms.renewalMode[answer.renewal.mode],
          ),
        },
      ]}
    />
  );
}
