import { page } from "fresh";
import { Card } from "../../components/Card.tsx";
import { RegistrationList } from "../../components/lists/RegistrationList.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { define } from "../../state.ts";
import { registrationsAsked } from "../(_http)/registrations.ts";
import { Title } from "../(_http)/Title.tsx";
import { signedIn } from "../(_http)/viewer.ts";
import { wordsOf } from "../(_http)/words.ts";

export const handler = define.handlers({
  async GET({ state, url }) {
    const { actor } = signedIn(state);
    return page(await registrationsAsked(state, { url, actor }));
  },
});

export default define.page<typeof handler>(function Recommended({ data, state }) {
  const { register } = state.messages;
  return (
    <>
      <Title state={state} text={register.ofAuthority} />
      <Card>
        <PageHead title={register.ofAuthority} meta={register.ofAuthorityText} />
        <RegistrationList
          path="/authority/registrations"
          {...data}
          countries={[]}
          words={wordsOf(state)}
        />
      </Card>
    </>
  );
});
