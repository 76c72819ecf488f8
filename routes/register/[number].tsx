import { page } from "fresh";
import { Card } from "../../components/Card.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { LinkButton } from "../../components/LinkButton.tsx";
import {
  ProductsCovered,
  type PublicRegistration,
  RegistrationRecord,
  SuspensionHistory,
} from "../../components/register/RegistrationRecord.tsx";
import { RegisterSearch } from "../../components/register/RegisterSearch.tsx";
import { languages } from "../../locales/mod.ts";
import { findRegistration } from "../../services/find_registration.ts";
import { define, type State } from "../../state.ts";
import { Title } from "../(_http)/Title.tsx";
import { wordsOf } from "../(_http)/words.ts";

export const handler = define.handlers({
  async GET({ state, params }) {
    const asked = (params["number"] ?? "").slice(0, 60);
    const registration = await findRegistration(state.deps, { number: asked });
    return page({ asked, registration }, { status: registration === null ? 404 : 200 });
  },
});

export default define.page<typeof handler>(function Record({ data, state, url }) {
  const { registration, asked } = data;
  const { register } = state.messages;
  if (registration === null) return <Missing asked={asked} state={state} />;
  const words = wordsOf(state);
  const base = state.settings.baseUrl ?? url.origin;
  return (
    <>
      <Title state={state} text={register.record(registration.number)} />
      <RegistrationRecord registration={registration} words={words} />
      <Card title={register.products}>
        <ProductsCovered registration={registration} words={words} />
      </Card>
      <Card title={register.history}>
        <SuspensionHistory registration={registration} words={words} />
      </Card>
      <Card title={register.check}>
        <ol>{register.checkSteps.map((step) => <li key={step}>{step}</li>)}</ol>
        <h3>{register.link}</h3>
        <Permalinks base={base} registration={registration} state={state} />
        <p>
          <LinkButton kind="plain" href={`/register/${registration.number}/certificate`}>
            {register.certificate.title}
          </LinkButton>
          <LinkButton kind="plain" href="/register">{register.back}</LinkButton>
        </p>
      </Card>
    </>
  );
});

interface PermalinksProps {
  readonly base: string;
  readonly registration: PublicRegistration;
  readonly state: State;
}

/** One address for each language, to print or to send. */
function Permalinks({ base, registration: { number }, state: { dictionaries } }: PermalinksProps) {
  return (
    <ul>
      {languages.map((lang) => {
        const path = `/register/${number}?lang=${lang}`;
        return (
          <li key={lang}>
            <span lang={lang}>{dictionaries[lang].shell.languageName}</span>:{" "}
            <a href={path} hreflang={lang}>{base + path}</a>
          </li>
        );
      })}
    </ul>
  );
}

function Missing({ asked, state }: { asked: string; state: State }) {
  const { messages } = state;
  const { register } = messages;
  return (
    <>
      <Title state={state} text={register.missing} />
      <Card>
        <EmptyState title={register.missing} text={register.missingText(asked)} />
      </Card>
      <Card title={register.back}>
        <RegisterSearch messages={messages} />
      </Card>
    </>
  );
}
