export interface Step {
  readonly label: string;
  /** Who acts there, or what is given there. */
  readonly who?: string | undefined;
  readonly state: "done" | "now" | "todo" | "failed";
}

interface StepsProps {
  readonly steps: readonly Step[];
  /** What the steps are of, for those who do not see them. */
  readonly label: string;
}

/** The way of a file and where it is now. */
export function Steps({ steps, label }: StepsProps) {
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.label}
          class={step.state}
          aria-current={step.state === "now" || step.state === "failed" ? "step" : undefined}
        >
          <span>{step.label}</span>
          {step.who !== undefined && <small>{step.who}</small>}
        </li>
      ))}
    </ol>
  );
}
