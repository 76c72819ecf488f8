import { controlAria, Field, type FieldProps } from "./Field.tsx";
import type { Option } from "./FieldGroup.tsx";

/** A choice, under a heading where the list is long. */
export interface GroupedOption extends Option {
  readonly group?: string | undefined;
}

interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly options: readonly GroupedOption[];
  /** The words of the empty choice. */
  readonly placeholder?: string | undefined;
  readonly short?: boolean | undefined;
}

/** A list to choose from: arrow keys choose, Space opens. */
export function SelectField(props: SelectFieldProps) {
  return (
    <Field {...props}>
      <select
        id={props.id}
        name={props.name}
        class={props.short ? "short" : undefined}
        value={props.value}
        {...controlAria(props)}
      >
        <option value="">{props.placeholder ?? props.messages.common.choose}</option>
        {grouped(props.options).map(([group, options]) =>
          group === ""
            ? options.map(choice)
            : <optgroup key={group} label={group}>{options.map(choice)}</optgroup>
        )}
      </select>
    </Field>
  );
}

function choice({ value, label }: Option) {
  return <option key={value} value={value}>{label}</option>;
}

/** The options under their headings, both in their order. */
function grouped(options: readonly GroupedOption[]): [string, GroupedOption[]][] {
  const groups = new Map<string, GroupedOption[]>();
  for (const option of options) {
    const group = option.group ?? "";
    groups.set(group, [...groups.get(group) ?? [], option]);
  }
  return [...groups];
}
