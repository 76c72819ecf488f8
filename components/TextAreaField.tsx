import { controlAria, Field, type FieldProps } from "./Field.tsx";

interface TextAreaFieldProps extends FieldProps {
  readonly value: string;
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
}

/** Several lines of text. */
export function TextAreaField(props: TextAreaFieldProps) {
  return (
    <Field {...props}>
      <textarea
        id={props.id}
        name={props.name}
        rows={props.rows ?? 5}
        maxLength={props.maxLength}
        readOnly={props.readOnly}
        value={props.value}
        {...controlAria(props)}
      />
    </Field>
  );
}
