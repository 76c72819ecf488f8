import { page } from "fresh";
import { Declaration } from "../../../components/application/Declaration.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { dayOf } from "../../../rules/numbers.ts";
import { define } from "../../../state.ts";
import { declarationFile } from "../(_parts)/declaration_file.tsx";
import { opened, viewOf } from "../(_parts)/opened.ts";
import { Title } from "../../(_http)/Title.tsx";

export const handler = define.handlers({
  async GET(ctx) {
    const application = await opened(ctx);
    const { dictionaries, deps } = ctx.state;
    const sheet = {
      zh: viewOf(application, { lang: "zh", messages: dictionaries.zh }),
      en: viewOf(application, { lang: "en", messages: dictionaries.en }),
      number: application.application.number,
      day: dayOf(deps.now()),
      country: application.enterprise.country,
    };
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
        <LinkButton href={`${base}/declaration?download=1`} download>
          {state.messages.common.download}
        </LinkButton>
        <LinkButton kind="plain" href={`${base}/attachments`}>{words.toUpload}</LinkButton>
      </div>
      <div class="card document">
        <Declaration {...data.sheet} />
      </div>
    </>
  );
});
