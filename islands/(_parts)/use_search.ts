import { useRef, useState } from "preact/hooks";
import type { SuggestedProduct } from "../../components/Suggestions.tsx";
import { findProducts, isEnough } from "./product_search.ts";

/** Milliseconds without a key before the portal is asked. */
const PAUSE = 150;

/** What was found for what was asked last, null while nothing is, and the line that is active. */
export function useSearch() {
  const [found, setFound] = useState<readonly SuggestedProduct[] | null>(null);
  const [active, setActive] = useState(-1);
  const asked = useRef("");
  const timer = useRef<ReturnType<typeof setTimeout>>();

  function close() {
    clearTimeout(timer.current);
    asked.current = "";
    show(null);
  }

  function show(products: readonly SuggestedProduct[] | null) {
    setFound(products);
    setActive(-1);
  }

  /** By itself only for what says enough; at once when somebody asks. */
  function search(typed: string, pause = PAUSE) {
    const text = typed.trim();
    if (pause > 0 && !isEnough(text)) return close();
    clearTimeout(timer.current);
    const own = asked.current = `${text}.`;
    const unlessLate = (products: readonly SuggestedProduct[] | null) => {
      if (asked.current === own) show(products);
    };
    timer.current = setTimeout(() => {
      findProducts(text).then(unlessLate, () => unlessLate(null));
    }, pause);
  }

  return { found, active, setActive, search, close };
}
