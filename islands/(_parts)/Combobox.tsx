import { useEffect, useLayoutEffect } from "preact/hooks";
import { Suggestions, type SuggestionsWords } from "../../components/Suggestions.tsx";
import { suggestionsOf, take } from "./suggested.ts";
import { useSearch } from "./use_search.ts";

export interface ComboboxProps {
  readonly field: HTMLInputElement;
  /** Where a choice leads, with `{leaf}` or `{hs}` in it; without, the code is filled in. */
  readonly href: string | null;
  readonly words: SuggestionsWords;
  /** Tells it to those who do not see it. */
  readonly say: (text: string) => void;
}

type Keys = Readonly<Record<string, () => void>>;

/** What opens under a text field: a combobox as the ARIA practices have it. */
export function Combobox({ field, href, words, say }: ComboboxProps) {
  const { found, active, setActive, search, close } = useSearch();
  const isOpen = found !== null;
  const suggestions = suggestionsOf(found || [], href);
  const id = `${field.id}-list`;

  const choose = (at: number) => take(suggestions[at]!, { field, href }) && close();
  const open = () => search(field.value, 0);
  const step = (by: number) => {
    const places = suggestions.length + 1; // the field itself comes after the last
    setActive((active + 1 + by + places) % places - 1);
  };
  const shut: Keys = { ArrowDown: open, ArrowUp: open, " ": open };
  const opened: Keys = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Escape: close,
    ...(active >= 0 && { Enter: () => choose(active) }),
  };

  // Before the next key comes.
  useLayoutEffect(() => listen(field, { keys: isOpen ? opened : shut, search, close }));
  useLayoutEffect(() => describe(field, { id, isOpen, active }), [isOpen, active]);
  useEffect(() => isOpen ? say(countText(suggestions.length, words)) : undefined, [found]);

  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        aria-label={words.open}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          field.focus();
          (isOpen ? close : open)();
        }}
      >
        ▾
      </button>
      {isOpen && (
        <Suggestions
          {...{ id, suggestions, active, words }}
          lang={document.documentElement.lang === "zh" ? "zh" : "en"}
          onChoose={choose}
        />
      )}
    </>
  );
}

function countText(count: number, { nothing, one, many }: SuggestionsWords): string {
  return count === 0 ? nothing : count === 1 ? one : many.split("%").join(String(count));
}

interface Acts extends Pick<ReturnType<typeof useSearch>, "search" | "close"> {
  readonly keys: Keys;
}

/** What is done in the field, as things are now. */
function listen(field: HTMLInputElement, { keys, search, close }: Acts): void {
  field.oninput = () => search(field.value);
  field.onblur = close;
  field.onkeydown = (event) => {
    // Between words, Space is a space.
    const act = event.key === " " && field.value !== "" ? undefined : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}

/** Tells assistive technology what is open, and which line is about to be chosen. */
function describe(
  field: HTMLInputElement,
  { id, isOpen, active }: { id: string; isOpen: boolean; active: number },
): void {
  field.setAttribute("aria-expanded", String(isOpen));
  const line = isOpen && document.getElementById(`${id}-${active}`);
  if (line) {
    field.setAttribute("aria-activedescendant", line.id);
    line.scrollIntoView({ block: "nearest" });
  } else field.removeAttribute("aria-activedescendant");
}
