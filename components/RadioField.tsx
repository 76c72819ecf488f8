import { ariaOf, type FieldProps } from "./Field.tsx";
import { FieldGroup, type Option, optionId } from "./FieldGroup.tsx";

interface RadioFieldProps extends FieldProps {
  readonly value: string;
  readonly options: readonly Option[];
}

/** One of a few choices, all in view. */
export function RadioField(props: RadioFieldProps) {
  return (
    <FieldGroup {...props}>
      {props.options.map(({ value, label }, index) => (
        <label key={value}>
          <input
            id={optionId(props.id, index)}
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.value}
            aria-invalid={ariaOf(props)["aria-invalid"]}
          />
          <span>{label}</span>
        </label>
      ))}
    </FieldGroup>
  );
}
