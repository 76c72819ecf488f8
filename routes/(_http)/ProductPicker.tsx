import { Picker } from "../../islands/picker.tsx";
import type { State } from "../../state.ts";

interface ProductPickerProps {
  readonly state: State;
  /** Where a choice leads, with `{leaf}` or `{hs}` in it; without, the code is filled in. */
  readonly href: string | null;
}

/** Lets the fields of this page that are marked for it look products up while somebody types. */
export function ProductPicker({ state, href }: ProductPickerProps) {
  const { extras, messages: { picker, products, route } } = state;
  if (!extras) return null;
  const words = {
    ...picker,
    many: picker.many("%"),
    noCategory: products.none,
    when: products.when("%"),
    routes: route,
  };
  return <Picker href={href} words={words} />;
}
