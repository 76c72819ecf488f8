import { HttpError, page } from "fresh";
import { Certificate } from "../../../components/register/Certificate.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { findRegistration } from "../../../services/find_registration.ts";
import { define } from "../../../state.ts";
import { Title } from "../../(_http)/Title.tsx";
import { wordsOf } from "../../(_http)/words.ts";

export const handler = define.handlers({
  async GET({ state, params }) {
    const number = (params["number"] ?? "").slice(0, 60);
    const registration = await findRegistration(state.deps, { number });
    if (registration === null) throw new HttpError(404);
    return page({ registration });
  },
});

/** The certificate of a registration: its facts, and a code that leads to the public record. */
export default define.page<typeof handler>(function CertificatePage({ data, state, url }) {
  const { registration: { number } } = data;
  const { messages, settings, lang } = state;
  const { certificate } = messages.register;
  const base = settings.baseUrl ?? url.origin;
  return (
    <>
      <Title state={state} text={`${certificate.title} · ${number}`} />
      <div class="card no-print">
        <p>{certificate.howTo}</p>
        <LinkButton kind="plain" href={`/register/${number}`}>
          {messages.acts.publicRecord}
        </LinkButton>
      </div>
      <Certificate
        {...data}
        words={wordsOf(state)}
        permalink={`${base.replace(/\/$/, "")}/register/${number}?lang=${lang}`}
        portalName={settings.portalName}
        official={settings.official}
      />
    </>
  );
});
