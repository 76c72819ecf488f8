import type { ComponentChildren } from "preact";
import { describedBy, fieldClass, FieldLabel, type FieldProps, FieldWords } from "./Field.tsx";

/** One choice of a list. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Choices this short stand side by side. */
const SHORT = 24;

/** Whether the choices fit side by side. */
function inline(options: readonly Option[]): boolean {
  return options.every(({ label }) => label.length <= SHORT);
}

interface FieldGroupProps extends FieldProps {
  readonly options: readonly Option[];
  readonly children: ComponentChildren;
}

/** Legend, words and several controls that answer one question. */
export function FieldGroup({ options, children, ...props }: FieldGroupProps) {
  return (
    <fieldset class={fieldClass(props)} aria-describedby={describedBy(props)}>
      <legend>
        <FieldLabel {...props} />
      </legend>
      <FieldWords {...props} />
      <div class={inline(options) ? "opts" : "opts tall"}>{children}</div>
    </fieldset>
  );
}

/** The id of a choice: the first one is the anchor of the error summary. */
export function optionId(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`;
}
