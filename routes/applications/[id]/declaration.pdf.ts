import { declarationSheet } from "../../../components/pdf/declaration_sheet.ts";
import { define } from "../../../state.ts";
import { declarationOf } from "../(_parts)/declaration_of.ts";
import { opened } from "../(_parts)/opened.ts";
import { imprintOf, pdfAnswer } from "../(_parts)/pdf_answer.ts";

/** The declaration in both languages, to print, sign and seal. */
export const handler = define.handlers({
  async GET(ctx) {
    const props = declarationOf(await opened(ctx), ctx.state);
    const sheet = declarationSheet(props, imprintOf(ctx.state));
    return await pdfAnswer(sheet, `declaration-${props.number}`);
  },
});
