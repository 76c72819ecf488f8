import { ariaOf, Field, type FieldProps } from "./Field.tsx";

interface PasswordFieldProps extends FieldProps {
  readonly autocomplete: "current-password" | "new-password";
}

/** A password; what was typed is never sent back. */
export function PasswordField(props: PasswordFieldProps) {
  return (
    <Field {...props}>
      <input
        id={props.id}
        name={props.name}
        type="password"
        maxLength={128}
        autocomplete={props.autocomplete}
        {...ariaOf(props)}
      />
    </Field>
  );
}
