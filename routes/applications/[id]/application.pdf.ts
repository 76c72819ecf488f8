import { momentText } from "../../../components/dates.ts";
import { shortCode } from "../../../components/HashText.tsx";
import { applicationSheet } from "../../../components/pdf/application_sheet.ts";
import type { OpenedApplication } from "../../../services/open_application.ts";
import { define, type State } from "../../../state.ts";
import { headOf } from "../(_parts)/head.ts";
import { opened, viewOf } from "../(_parts)/opened.ts";
import { imprintOf, pdfAnswer } from "../(_parts)/pdf_answer.ts";

/** The whole application in the reader's language: the draft for who edits it, else what was filed. */
export const handler = define.handlers({
  async GET(ctx) {
    const application = await opened(ctx);
    const { number, status, company } = headOf(application, ctx.state);
    const sheet = applicationSheet({
      view: viewOf(application, ctx.state),
      number,
      status,
      company,
      stand: standOf(application, ctx.state),
      imprint: imprintOf(ctx.state),
    });
    return await pdfAnswer(sheet, `application-${number}`);
  },
});

function standOf({ application, editable }: OpenedApplication, { lang, messages, deps }: State) {
  const { filed } = application;
  if (filed === undefined || editable) {
    return messages.pdf.draftOf(momentText(deps.now().toISOString(), lang));
  }
  return messages.pdf.filedAt(momentText(filed.at, lang), shortCode(filed.snapshot));
}
