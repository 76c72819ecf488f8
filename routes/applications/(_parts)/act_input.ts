import type { Remark } from "../../../services/open_application.ts";
import type { Amender } from "../../../rules/status.ts";
import { textOf, wholeOf } from "./typed.ts";

/** What a reviewer typed. */
export interface TypedAct {
  readonly acts: number;
  readonly reason: string;
  readonly amend: Amender;
  readonly remarks: readonly Remark[];
}

/** Rows for remarks that stand ready on an empty form. */
const READY = 3;
const MOST = 30;

/** The act as typed; remarks without a text are no remarks. */
export function typedAct(form: FormData): TypedAct {
  const places = form.getAll("place").map(String);
  const texts = form.getAll("remark").map(String);
  return {
    acts: wholeOf(form, "acts"),
    reason: textOf(form, "reason"),
    amend: form.get("amend") === "authority" ? "authority" : "enterprise",
    remarks: texts.slice(0, MOST).map((text, at) => ({
      place: places[at] ?? "",
      text: text.replaceAll("\r\n", "\n"),
    })),
  };
}

/** Only what was said. */
export function said({ remarks }: TypedAct): Remark[] {
  return remarks.map(({ place, text }) => ({ place, text: text.trim() }))
    .filter(({ text }) => text !== "");
}

/** An empty form on a page that shows so many acts. */
export function emptyAct(acts: number): TypedAct {
  return { acts, reason: "", amend: "enterprise", remarks: blanks(READY) };
}

/** The same with room for more remarks. */
export function roomier(act: TypedAct): TypedAct {
  const more = Math.min(READY, MOST - act.remarks.length);
  return { ...act, remarks: [...act.remarks, ...blanks(Math.max(0, more))] };
}

function blanks(count: number): Remark[] {
  return Array.from({ length: count }, () => ({ place: "", text: "" }));
}
