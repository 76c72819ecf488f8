import type { Messages } from "../../locales/en.ts";
import type { Verdict } from "../../rules/catalogue_report.ts";
import { StatusTag, type Tone } from "../StatusTag.tsx";

type Words = Pick<Messages, "imports">;
type ImportState = keyof Words["imports"]["states"];

const states: Readonly<Record<ImportState, Tone>> = {
  reading: "red",
  checked: "amber",
  active: "green",
  rolled_back: "grey",
};

/** What a line comes to, by its colour. */
export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  refused: "red",
  changed: "amber",
  new: "green",
  same: "grey",
};

/** The state of an official table, explained on pointing. */
export function ImportTag({ state, messages }: { state: ImportState; messages: Words }) {
  const { label, meaning } = messages.imports.states[state];
  return <StatusTag tone={states[state]} label={label} explanation={meaning} />;
}

/** What becomes of a line, explained on pointing. */
export function VerdictTag({ verdict, messages }: { verdict: Verdict; messages: Words }) {
  const { label, meaning } = messages.imports.verdicts[verdict];
  return <StatusTag tone={verdictTones[verdict]} label={label} explanation={meaning} />;
}
