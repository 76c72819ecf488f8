import { page } from "fresh";
import { Card } from "../../components/Card.tsx";
import { RegistrationList } from "../../components/lists/RegistrationList.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { define } from "../../state.ts";
import { registrationsAsked } from "../(_http)/registrations.ts";
import { Title } from "../(_http)/Title.tsx";
import { wordsOf } from "../(_http)/words.ts";

export const handler = define.handlers({
  GET: async ({ state, url }) => page(await registrationsAsked(state, { url })),
});

export default define.page<typeof handler>(function Register({ data, state }) {
  const { register } = state.messages;
  return (
    <>
      <Title state={state} text={register.title} />
      <Card>
        <PageHead title={register.title} meta={register.intro} />
        <RegistrationList path="/register" {...data} words={wordsOf(state)} />
      </Card>
    </>
  );
});
