import type { FormView } from "../application/view.ts";
import type { Sheet } from "./sheet.ts";

/** What every paper of the portal has beside its contents. */
export interface Imprint {
  readonly portalName: string;
  readonly official: boolean;
  /** When the paper was made, ISO 8601. */
  readonly at: string;
}

/** The foot and the note on missing signs, in the languages of these views. */
export function framing(
  views: readonly FormView[],
  { number, imprint }: { number: string; imprint: Imprint },
): Pick<Sheet, "at" | "foot" | "missing"> {
  const { portalName, official, at } = imprint;
  const words = views.map(({ messages }) => messages);
  const said = official ? [] : words.map(({ shell }) => shell.independent);
  return {
    at,
    foot: (page, pages) =>
      [words[0]?.pdf.foot({ portalName, number, page, pages }), ...said].join(" · "),
    missing: (signs) => words.map(({ pdf }) => pdf.missing(signs)).join(" "),
  };
}
