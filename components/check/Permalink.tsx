import type { Words } from "../lists/words.ts";
import { type Asked, checkAddress } from "./address.ts";

/** The addresses at which the same answer is found again, as a page and as JSON. */
export function Permalink({ asked, words: { messages, lang } }: {
  readonly asked: Asked;
  readonly words: Words;
}) {
  const { check } = messages;
  return (
    <p class="meta">
      <a href={checkAddress({ ...asked, lang })}>{check.permalink}</a> ·{" "}
      <a href={checkAddress(asked, "/api/v1/route-check")}>{check.json}</a>
    </p>
  );
}
