import type { Imprint } from "../../../components/pdf/foot.ts";
import type { Fonts } from "../../../components/pdf/paper.ts";
import type { Sheet } from "../../../components/pdf/sheet.ts";
import { writePdf } from "../../../components/pdf/write_pdf.ts";
import type { State } from "../../../state.ts";

const files = { latin: "NotoSans-Regular.ttf", chinese: "NotoSansSC-Regular.ttf" } as const;

/** Read when the first paper is asked for, and kept. */
let fonts: Promise<Fonts> | undefined;

async function readFonts(): Promise<Fonts> {
  const read = (name: string) =>
    Deno.readFile(new URL(`../../../assets/fonts/${name}`, import.meta.url));
  const [latin, chinese] = await Promise.all([read(files.latin), read(files.chinese)]);
  return { latin, chinese };
}

/** The sheet as a file to save. */
export async function pdfAnswer(sheet: Sheet, name: string): Promise<Response> {
  fonts ??= readFonts();
  return new Response(await writePdf(sheet, await fonts), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${name}.pdf"`,
      "content-language": sheet.lang,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}

/** Who makes the paper, and when. */
export function imprintOf({ settings, deps }: State): Imprint {
  const { portalName, official } = settings;
  return { portalName, official, at: deps.now().toISOString() };
}
