import type { Known, Pack } from "../../rules/pack.ts";
import type { Words } from "../lists/words.ts";
import { citation, packTexts } from "../pack_texts.ts";
import { TwoLines } from "../TwoLines.tsx";

interface SourceProps {
  readonly pack: Pack;
  readonly known: Pick<Known, "cites"> & Partial<Known>;
  readonly words: Pick<Words, "messages" | "lang">;
}

/** Where a rule is known from, and how surely. */
export function Source({ pack, known: { cites, provenance }, words }: SourceProps) {
  return (
    <TwoLines
      first={citation(cites, packTexts(pack, words))}
      second={provenance && words.messages.provenance[provenance]}
    />
  );
}
