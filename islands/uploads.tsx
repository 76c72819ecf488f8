import { useEffect, useRef, useState } from "preact/hooks";
import { takeChosen, takeDropped, takeSubmitted } from "./(_parts)/file_sources.ts";
import { showFiles } from "./(_parts)/show_files.ts";
import { cancel, start } from "./(_parts)/transfer.ts";
import {
  type Goal,
  isOver,
  isThere,
  type Transfer,
  transferOf,
} from "./(_parts)/transfer_state.ts";
import { type RowWords, stageText, TransferRow } from "./(_parts)/TransferRow.tsx";

export interface UploadsProps {
  readonly goal: Goal;
  /** Files to choose, where the page has no form of its own for them. */
  readonly accept?: string;
  /** The file whose place the one of the form takes, if any. */
  readonly replaces?: string | undefined;
  readonly words: RowWords & { readonly hint: string };
}

/** Sends files in the place of the form or section it stands in: several at once, each to be paused and gone on with. */
export function Uploads({ goal, accept, replaces = "", words }: UploadsProps) {
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const rows = useRef<Transfer[]>([]).current;
  const [hint, setHint] = useState("");
  const [news, setNews] = useState("");
  const [, draw] = useState({});

  function take(files: readonly File[], instead: string): void {
    files.forEach((file) => {
      let stage = "";
      const changed = () => {
        if (one.stage !== stage) tell(one);
        stage = one.stage;
        draw({});
      };
      const one = transferOf(file, { goal, replaces: instead, changed });
      rows.push(one);
      start(one);
    });
  }

  function tell(one: Transfer): void {
    if (one.stage !== "waiting") setNews(`${one.file.name}: ${stageText(one, words)}`);
    if (!isThere(one)) return;
    if (input.current !== null) {
      remove(one);
      showFiles(goal).catch(() => location.reload());
    } else if (rows.every(isThere)) location.href = `${goal.page}?saved=1#${goal.field}`;
  }

  /** Takes a row away; the keyboard stays in the section. */
  function remove(one: Transfer): void {
    const frame = root.current!;
    const hadFocus = frame.contains(document.activeElement);
    rows.splice(rows.indexOf(one), 1);
    draw({});
    if (hadFocus) frame.focus();
  }

  useEffect(() => {
    const frame = root.current!.closest<HTMLElement>("section, form")!;
    setHint(words.hint);
    takeDropped(frame, take);
    const busy = () => !rows.every(isOver);
    if (input.current !== null) {
      const page = `${goal.page}/${goal.field}`;
      takeChosen(frame, { input: input.current, page, take });
    } else if (frame instanceof HTMLFormElement) {
      takeSubmitted(frame, { replaces, take, busy });
    }
    addEventListener("online", () => rows.forEach(({ wake }) => wake()));
    document.addEventListener("foodgate:session-resumed", () => {
      rows.filter(({ stage }) => stage === "signedOut").forEach(start);
    });
    addEventListener("beforeunload", (event) => {
      if (busy()) event.returnValue = "1"; // older browsers heed nothing else
    });
  }, []);

  return (
    <div ref={root} tabIndex={-1}>
      {hint !== "" && <p class="hint">{hint}</p>}
      {rows.map((one) => (
        <TransferRow
          key={one.id}
          one={one}
          words={words}
          onCancel={() => {
            cancel(one);
            remove(one);
          }}
        />
      ))}
      {accept !== undefined && <input ref={input} type="file" accept={accept} hidden />}
      <p class="vh" role="status">{news}</p>
    </div>
  );
}
