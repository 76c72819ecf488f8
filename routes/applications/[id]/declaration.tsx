import { page } from "fresh";
import { Declaration } from "../../../components/application/Declaration.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { define } from "../../../state.ts";
import { declarationFile } from "../(_parts)/declaration_file.tsx";
import { declarationOf } from "../(_parts)/declaration_of.ts";
import { opened } from "../(_parts)/opened.ts";
import { Title } from "../../(_http)/Title.tsx";

export const handler = define.handlers({
  async GET(ctx) {
    const sheet = declarationOf(await opened(ctx), ctx.state);
    return ctx.url.searchParams.has("download") ? declarationFile(sheet) : page({ sheet });
  },
});

/** The declaration, prefilled in both languages: to print or download, sign and seal. */
export default define.page<typeof handler>(function DeclarationPage({ data, state }) {
  const words = state.messages.declaration;
  const { number } = data.sheet;
  const base = `/applications/${data.sheet.en.id}`;
  return (
    <>
      <Title state={state} text={`${words.title} · ${number}`} />
      <div class="card no-print">
        <p>{words.howTo}</p>
        <LinkButton href={`${base}/declaration.pdf`} download>
          {state.messages.pdf.download}
        </LinkButton>
        <LinkButton kind="plain" href={`${base}/declaration?download=1`} download>
          {state.messages.pdf.webPage}
        </LinkButton>
        <LinkButton kind="plain" href={`${base}/attachments`}>{words.toUpload}</LinkButton>
      </div>
      <div class="card document">
        <Declaration {...data.sheet} />
      </div>
    </>
  );
});
