import { ariaOf, type FieldProps } from "./Field.tsx";
import { FieldGroup, type Option, optionId } from "./FieldGroup.tsx";

interface CheckFieldProps extends FieldProps {
  readonly values: readonly string[];
  readonly options: readonly Option[];
}

/** Any number of a few choices. */
export function CheckField(props: CheckFieldProps) {
  return (
    <FieldGroup {...props}>
      {props.options.map(({ value, label }, index) => (
        <label key={value}>
          <input
            id={optionId(props.id, index)}
            type="checkbox"
            name={props.name}
            value={value}
            checked={props.values.includes(value)}
            aria-invalid={ariaOf(props)["aria-invalid"]}
          />
          <span>{label}</span>
        </label>
      ))}
    </FieldGroup>
  );
}
