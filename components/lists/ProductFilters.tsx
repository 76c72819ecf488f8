import type { Messages } from "../../locales/en.ts";
import type { PageSize } from "../../rules/paging.ts";
import { TextField } from "../TextField.tsx";
import { ListFilters } from "./ListFilters.tsx";

interface ProductFiltersProps {
  readonly hs?: string;
  readonly name?: string;
  /** What is wrong with the code. */
  readonly error?: string | undefined;
  readonly size?: PageSize | undefined;
  readonly messages: Messages;
}

/** The two conditions of 产品类别查询. */
export function ProductFilters(props: ProductFiltersProps) {
  const { hs = "", name = "", error, size, messages } = props;
  const { products } = messages;
  return (
    <ListFilters path="/products" size={size} messages={messages}>
      <TextField
        id="hs"
        name="hs"
        label={products.hs}
        hint={products.hsHint}
        error={error}
        value={hs}
        maxLength={40}
        suggest="hs"
        messages={messages}
      />
      <TextField
        id="name"
        name="name"
        label={products.name}
        hint={products.nameHint}
        value={name}
        maxLength={100}
        suggest="hs"
        messages={messages}
      />
    </ListFilters>
  );
}
