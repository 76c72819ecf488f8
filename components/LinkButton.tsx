import type { ComponentChildren } from "preact";
import { buttonClass, type ButtonKind } from "./Button.tsx";

interface LinkButtonProps {
  readonly href: string;
  readonly kind?: ButtonKind | undefined;
  /** Saves the answer as a file instead of showing it. */
  readonly download?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** A way to another page that looks like a button. */
export function LinkButton({ href, kind = "main", download, children }: LinkButtonProps) {
  return <a class={buttonClass(kind)} href={href} download={download}>{children}</a>;
}
