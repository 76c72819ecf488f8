import { controlAria, Field, type FieldProps } from "./Field.tsx";

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly type?: "text" | "email" | "tel" | "date" | "search" | undefined;
  /** For numbers: text with the fitting keyboard. */
  readonly inputMode?: "numeric" | "decimal" | undefined;
  readonly autocomplete?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly short?: boolean | undefined;
  readonly unit?: string | undefined;
  /** What scripts may look up while somebody types. */
  readonly suggest?: "hs" | undefined;
}

/** A line of text. */
export function TextField(props: TextFieldProps) {
  return (
    <Field {...props}>
      {props.unit === undefined ? <TextInput {...props} /> : (
        <div class="with">
          <TextInput {...props} />
          <span>{props.unit}</span>
        </div>
      )}
    </Field>
  );
}

function TextInput(props: TextFieldProps) {
  return (
    <input
      id={props.id}
      name={props.name}
      type={props.type ?? "text"}
      class={isShort(props) ? "short" : undefined}
      value={props.value}
      readOnly={props.readOnly}
      inputMode={props.inputMode}
      autocomplete={props.autocomplete}
      maxLength={props.maxLength}
      data-suggest={props.suggest}
      {...controlAria(props)}
    />
  );
}

function isShort({ short, unit, type, inputMode }: TextFieldProps): boolean {
  return short ?? (unit !== undefined || type === "date" || inputMode !== undefined);
}
