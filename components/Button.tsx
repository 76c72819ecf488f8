import type { ComponentChildren } from "preact";

/** How loud a button is: the next step, another way, or no way back. */
export type ButtonKind = "main" | "plain" | "warn";

/** The class of a button or of a link that looks like one. */
export function buttonClass(kind: ButtonKind): string {
  return kind === "main" ? "btn" : `btn ${kind}`;
}

interface ButtonProps {
  readonly kind?: ButtonKind | undefined;
  readonly type?: "submit" | "button" | "reset" | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly formaction?: string | undefined;
  /** Names the thing acted on where the words alone do not: "Remove row 3". */
  readonly label?: string | undefined;
  readonly children: ComponentChildren;
}

/** A blue function key, as the manual calls it. */
export function Button(
  { kind = "main", type = "submit", name, value, formaction, label, children }: ButtonProps,
) {
  return (
    <button
      class={buttonClass(kind)}
      type={type}
      name={name}
      value={value}
      formaction={formaction}
      aria-label={label}
    >
      {children}
    </button>
  );
}
