import { HttpError, page } from "fresh";
import { Card } from "../components/Card.tsx";
import { Columns } from "../components/Columns.tsx";
import { Contents } from "../components/Contents.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { samples } from "../components/style/Samples.tsx";
import { languages } from "../locales/mod.ts";
import { define } from "../state.ts";
import { Title } from "./(_http)/Title.tsx";

export const handler = define.handlers({
  /** For those who make the portal: only a demonstration has it. */
  GET({ state }) {
    if (state.settings.demo === null) throw new HttpError(404);
    return page({});
  },
});

export default define.page<typeof handler>(function Style({ state }) {
  const { dictionaries, messages: { stylePage } } = state;
  const parts = samples.map(({ id, Sample }) => ({ id, title: stylePage[id], Sample }));
  return (
    <>
      <Title state={state} text={stylePage.title} />
      <Card>
        <PageHead title={stylePage.title} meta={stylePage.intro} />
        <Contents label={stylePage.contents} items={parts} />
      </Card>
      {parts.map(({ id, title, Sample }) => (
        <section key={id} id={id}>
          <h2>{title}</h2>
          <Columns>
            {languages.map((lang) => (
              <div key={lang} lang={lang}>
                <Card>
                  <Sample lang={lang} messages={dictionaries[lang]} />
                </Card>
              </div>
            ))}
          </Columns>
        </section>
      ))}
    </>
  );
});
