import { buttonClass } from "../../components/Button.tsx";
import { pause, start } from "./transfer.ts";
import type { Stage, Transfer } from "./transfer_state.ts";

/** What is said and done with a file on its way. */
export interface RowWords {
  readonly stages: Readonly<Record<Exclude<Stage, "failed">, string>>;
  readonly pause: string;
  readonly resume: string;
  readonly cancel: string;
}

interface TransferRowProps {
  readonly one: Transfer;
  readonly words: RowWords;
  readonly onCancel: () => void;
}

/** What is said of a file now. */
export function stageText({ stage, reason }: Transfer, { stages }: RowWords): string {
  return stage === "failed" ? reason : stages[stage];
}

/** A file on its way: how far it is, and what can be done. */
export function TransferRow({ one, words, onCancel }: TransferRowProps) {
  const { file: { name, size }, stage, sent, hash } = one; // it has a hash once it may be sent
  const rests = stage === "paused" || stage === "signedOut" || stage === "failed";
  return (
    <div class="one-file">
      <b>{name}</b>
      <progress max={size} value={sent} aria-label={name} />
      <small class={stage === "failed" ? "error" : "meta"}>
        {share(sent, size)} · {stageText(one, words)}
      </small>
      <span class="right">
        {(stage !== "failed" || hash !== "") && (
          <Key
            word={rests ? words.resume : words.pause}
            name={name}
            press={() => rests ? start(one) : pause(one)}
          />
        )}
        <Key word={words.cancel} name={name} press={onCancel} />
      </span>
    </div>
  );
}

interface KeyProps {
  readonly word: string;
  readonly name: string;
  readonly press: () => void;
}

function Key({ word, name, press }: KeyProps) {
  return (
    <button
      type="button"
      class={buttonClass("plain")}
      aria-label={`${word} ${name}`}
      onClick={press}
    >
      {word}
    </button>
  );
}

/** "1.2 / 4.0 MB". */
function share(part: number, whole: number): string {
  return whole < 1e6
    ? `${Math.round(part / 1e3)} / ${Math.ceil(whole / 1e3)} kB`
    : `${(part / 1e6).toFixed(1)} / ${(whole / 1e6).toFixed(1)} MB`;
}
