import type { Outside } from "../../rules/catalogue.ts";
import type { Words } from "./words.ts";

interface OutsideWayProps extends Outside {
  readonly words: Pick<Words, "messages" | "lang">;
}

/** Why a product, or this kind of it, is not registered here. */
export function OutsideWay({ why, question, words }: OutsideWayProps) {
  const { messages, lang } = words;
  return (
    <span>
      {messages.outside[why]}
      {question && <br />}
      {question && messages.products.when(question[lang])}
    </span>
  );
}
