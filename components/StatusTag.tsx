/** What a colour says: nothing to do, under way, done, your turn, put right. */
export type Tone = "grey" | "blue" | "green" | "amber" | "red";

interface StatusTagProps {
  readonly tone: Tone;
  readonly label: string;
  readonly explanation?: string | undefined;
  /** Whether the explanation is also read out. */
  readonly spoken?: boolean | undefined;
}

/** A status in its colour, explained on pointing. */
export function StatusTag({ tone, label, explanation, spoken }: StatusTagProps) {
  return (
    <span class={`tag ${tone}`} title={explanation}>
      {label}
      {spoken && <span class="vh">: {explanation}</span>}
    </span>
  );
}
