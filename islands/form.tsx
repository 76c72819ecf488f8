import { useEffect, useRef, useState } from "preact/hooks";
import type { Differing, SaveAnswer, SaveState } from "./(_parts)/autosave.ts";
import { enhance, type PartProps } from "./(_parts)/enhance.ts";

/** How what is typed in a part stands; brings the form around it to life. */
export function PartIsland(props: PartProps) {
  const { saved, words } = props;
  const place = useRef<HTMLSpanElement>(null);
  const [state, setState] = useState<SaveState>("saved");
  const [answer, setAnswer] = useState<SaveAnswer>({ saved });
  const [error, announce] = useState("");
  useEffect(() => {
    const form = place.current && place.current.closest("form");
    if (!form) return;
    const say = (next: SaveState, told: SaveAnswer) => {
      setState(next);
      if (next !== "saving") setAnswer(told);
    };
    enhance(form, props, { say, announce });
  }, []);
  return (
    <span ref={place}>
      {state === "saving" && <span aria-hidden="true">{words.saving}</span>}
      <span role="status" hidden={state === "saving"}>
        {answer.text || words[state] || answer.saved}
      </span>
      <span class="vh" role="status">{error}</span>
      {state === "ended" && (
        <>
          {" "}
          <a href="/sign-in" target="_blank" rel="noopener">{answer.hint}</a>
        </>
      )}
      {state === "stale" && <Both {...answer} />}
    </span>
  );
}

/** What two people typed, side by side, each with the way to the field. */
function Both({ differing = [], hint }: SaveAnswer) {
  return (
    <div class="notice stop" role="alert">
      <ul>{differing.map(line)}</ul>
      <p>{hint}</p>
    </div>
  );
}

function line({ id, label, text }: Differing) {
  return (
    <li key={id}>
      <a href={`#${id}`}>{label}</a>
      {text}
    </li>
  );
}
