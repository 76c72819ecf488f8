import { both, declarationLines, type DeclarationProps } from "../application/declaration_lines.ts";
import { framing, type Imprint } from "./foot.ts";
import type { Block, Sheet } from "./sheet.ts";

/** The declaration of the enterprise, in both languages. */
export function declarationSheet(props: DeclarationProps, imprint: Imprint): Sheet {
  const { zh, en, number, day } = props;
  const [zhWords, enWords] = [zh.messages.declaration, en.messages.declaration];
  const points = [["zh", zhWords], ["en", enWords]] as const;
  return {
    title: `${both(zhWords.title, enWords.title)} · ${number}`,
    lang: "zh",
    ...framing([zh, en], { number, imprint }),
    blocks: [
      { kind: "title", text: zhWords.title },
      { kind: "title", text: enWords.title, lang: "en" },
      {
        kind: "facts",
        rows: declarationLines(props).map(({ term, detail }) => [term, detail] as const),
      },
      ...points.flatMap(([lang, words]): Block[] => [
        { kind: "subheading", text: words.weDeclare, lang },
        { kind: "list", items: words.points, lang },
      ]),
      {
        kind: "boxes",
        labels: [both(zhWords.signature, enWords.signature), both(zhWords.seal, enWords.seal)],
      },
      { kind: "text", text: both(zhWords.madeOut(day), enWords.madeOut(day)) },
    ],
  };
}
