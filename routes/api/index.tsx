import { page } from "fresh";
import { BeyondTable } from "../../components/api/BeyondTable.tsx";
import { OperationSection } from "../../components/api/OperationSection.tsx";
import { Card } from "../../components/Card.tsx";
import { Contents } from "../../components/Contents.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { operationIds, operations, type Tag, tags } from "../../rules/api_operations.ts";
import { beyondOfPacks } from "../../rules/beyond_packs.ts";
import { packsOn } from "../../services/catalogue_on.ts";
import { define, type State } from "../../state.ts";
import { Title } from "../(_http)/Title.tsx";
import { catalogueNow } from "./(_parts)/products.ts";
import { exampleAnswers } from "./(_parts)/examples.ts";

export const handler = define.handlers({
  GET: async ({ state }) =>
    page({ catalogue: await catalogueNow(state), packs: await packsOn(state.deps) }),
});

/** Everything a program may ask, for people. */
export default define.page<typeof handler>(function Api({ state, data }) {
  const { messages: { api }, lang, settings } = state;
  const address = `/api/openapi.json?lang=${lang}`;
  const items = [
    ...tags.map((tag) => ({ id: tag, title: api.tags[tag].label })),
    { id: "beyond", title: api.page.beyond },
  ];
  const title = api.title(settings.portalName);
  return (
    <>
      <Title state={state} text={title} />
      <Card>
        <PageHead title={title} meta={api.intro} />
        <p>
          {api.page.documentText}{" "}
          <a href={address}>
            <code>{address}</code>
          </a>
        </p>
        <h2>{api.page.conventions}</h2>
        <ul>{api.page.rules.map((rule) => <li key={rule}>{rule}</li>)}</ul>
        <Contents label={api.page.contents} items={items} />
      </Card>
      <Operations state={state} now={data} />
      <Card id="beyond" title={api.page.beyond}>
        <p>{api.page.beyondText}</p>
        <BeyondTable rows={beyondOfPacks(state.deps.packs)} messages={state.messages} />
      </Card>
    </>
  );
});

function Operations({ state, now }: {
  state: State;
  now: Parameters<typeof exampleAnswers>[1];
}) {
  const examples = exampleAnswers(state, now);
  const { messages } = state;
  const of = (tag: Tag) => operationIds.filter((id) => operations[id].tag === tag);
  return (
    <>
      {tags.map((tag) => (
        <Card key={tag} id={tag} title={messages.api.tags[tag].label}>
          <p class="meta">{messages.api.tags[tag].text}</p>
          {of(tag).map((id) => (
            <OperationSection key={id} id={id} messages={messages} example={examples[id]} />
          ))}
        </Card>
      ))}
    </>
  );
}
