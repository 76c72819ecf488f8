import type { ComponentChildren } from "preact";
import type { Messages } from "../locales/en.ts";

/** The few words a field needs of the dictionary. */
export interface FieldMessages {
  readonly common: Pick<Messages["common"], "required" | "error" | "choose">;
}

/** What every field of a form has. */
export interface FieldProps {
  /** Anchor of the error summary. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  /** Not asked now because of another answer; what was typed stays. */
  readonly off?: boolean | undefined;
  /** When it would be asked, in words. */
  readonly offReason?: string | undefined;
  /** A small grey mark after the label. */
  readonly note?: string | undefined;
  readonly messages: FieldMessages;
}

type Marks = Pick<FieldProps, "label" | "required" | "note" | "messages">;
type Words = Pick<FieldProps, "id" | "hint" | "error" | "off" | "offReason" | "messages">;

/** The class of the frame around label and control. */
export function fieldClass({ error, off }: Pick<FieldProps, "error" | "off">): string {
  return `field${error ? " err" : ""}${off ? " off" : ""}`;
}

/** The words that belong to the control, by their ids. */
export function describedBy(
  { id, hint, error, offReason }: Omit<Words, "messages" | "off">,
): string | undefined {
  const ids = [
    hint ? `${id}-hint` : "",
    offReason ? `${id}-off` : "",
    error ? `${id}-error` : "",
  ];
  return ids.filter((text) => text !== "").join(" ") || undefined;
}

/** What assistive technology is told about the control. */
export function ariaOf(props: FieldProps) {
  return {
    "aria-describedby": describedBy(props),
    "aria-invalid": props.error ? "true" as const : undefined,
  };
}

/** The same of a control that answers a question by itself. */
export function controlAria(props: FieldProps) {
  return { ...ariaOf(props), "aria-required": props.required ? "true" as const : undefined };
}

/** The label's words: star, name, mark. */
export function FieldLabel({ label, required, note, messages }: Marks) {
  return (
    <>
      {required && <span class="req" aria-hidden="true">*</span>}
      {label}
      {required && <span class="vh">({messages.common.required})</span>}
      {note && <small class="mark">{note}</small>}
    </>
  );
}

/** What stands between label and control: hint, why it is off, error. */
export function FieldWords({ id, hint, error, off, offReason, messages }: Words) {
  return (
    <>
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
      {offReason && <p class={off ? "hint why" : "hint"} id={`${id}-off`}>{offReason}</p>}
      {error && (
        <p class="error" id={`${id}-error`}>
          <span class="vh">{messages.common.error}:</span> {error}
        </p>
      )}
    </>
  );
}

/** Label, words and one control. */
export function Field({ children, ...props }: FieldProps & { children: ComponentChildren }) {
  return (
    <div class={fieldClass(props)}>
      <label for={props.id}>
        <FieldLabel {...props} />
      </label>
      <FieldWords {...props} />
      {children}
    </div>
  );
}
