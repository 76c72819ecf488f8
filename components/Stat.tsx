import type { Tone } from "./StatusTag.tsx";

interface StatProps {
  readonly number: number | string;
  readonly label: string;
  readonly href: string;
  readonly tone: Tone;
}

/** How many wait, and the way to them; an item of `Stats`. */
export function Stat({ number, label, href, tone }: StatProps) {
  return (
    <li>
      <a class={`stat ${tone}`} href={href}>
        <strong>{number}</strong> {label}
      </a>
    </li>
  );
}
