import { page } from "fresh";
import type { ComponentChildren } from "preact";
import { Card } from "../../components/Card.tsx";
import { Contents } from "../../components/Contents.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { packTexts } from "../../components/pack_texts.ts";
import { CategoryChanges } from "../../components/rules/CategoryChanges.tsx";
import { CompareForm } from "../../components/rules/CompareForm.tsx";
import { ProductChanges } from "../../components/rules/ProductChanges.tsx";
import { QuestionChanges } from "../../components/rules/QuestionChanges.tsx";
import { TermsTable } from "../../components/rules/TermsTable.tsx";
import { type PackDifferences, packDifferences } from "../../rules/pack_differences.ts";
import type { Pack } from "../../rules/pack.ts";
import { productDifferences } from "../../rules/product_differences.ts";
import { catalogueOn } from "../../services/catalogue_on.ts";
import { define, type State } from "../../state.ts";
import { textIn } from "../(_http)/asked.ts";
import { Title } from "../(_http)/Title.tsx";
import { wordsOf } from "../(_http)/words.ts";

interface Compared {
  readonly from: Pack;
  readonly to: Pack;
  readonly differences: PackDifferences;
}

export const handler = define.handlers({
  async GET({ state: { deps }, url }) {
    const { packs } = deps;
    const named = (name: string) => packs.find(({ id }) => id === textIn(url, name));
    const byDay = packs.toSorted((a, b) => a.since < b.since ? -1 : 1);
    const asked = url.searchParams.has("from") || url.searchParams.has("to");
    const from = asked ? named("from") : byDay.at(-2);
    const to = asked ? named("to") : byDay.at(-1);
    return page({ two: await compared(deps, { from, to }), from, to });
  },
});

/** Two laws with their catalogues of now; none where there are not two. */
async function compared(
  deps: State["deps"],
  { from, to }: { from: Pack | undefined; to: Pack | undefined },
): Promise<Compared | null> {
  if (from === undefined || to === undefined || from === to) return null;
  const differences = packDifferences(from, to);
  const [before, now] = await Promise.all([from, to].map((pack) => catalogueOn(deps, pack)));
  if (before === from.products && now === to.products) return { from, to, differences };
  const products = productDifferences(before ?? [], now ?? []);
  return { from, to, differences: { ...differences, products } };
}

/** What changes from one law to another, for whom, and where each rule is known from. */
export default define.page<typeof handler>(function Compare({ data, state }) {
  const { two, from, to } = data;
  const { compare } = state.messages;
  const words = wordsOf(state);
  const parts = two === null ? [] : partsOf(two, state);
  const names = two && `${packTexts(two.from, words).name} → ${packTexts(two.to, words).name}`;
  return (
    <>
      <Title state={state} text={compare.title} />
      <Card>
        <PageHead title={compare.title} kicker={names} meta={compare.intro} />
        <CompareForm from={from} to={to} words={words} />
        {two === null
          ? (
            <Notice kind="info">
              <p>{words.packs.length < 2 ? compare.one : compare.same}</p>
            </Notice>
          )
          : <Contents label={compare.contents} items={parts} />}
        {two && state.viewer?.actor.role === "customs" && (
          <p>
            <a href={`/customs/affected?pack=${two.to.id}`}>{compare.affectedLink}</a>
          </p>
        )}
      </Card>
      {parts.map(({ id, title, content }) => <Card key={id} id={id} title={title}>{content}</Card>)}
    </>
  );
});

interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

function partsOf({ from, to, differences }: Compared, state: State): Part[] {
  const { compare } = state.messages;
  const words = wordsOf(state);
  const props = { from, to, differences, words };
  return [
    {
      id: "law",
      title: compare.law,
      content: <TermsTable packs={[from, to]} terms={differences.terms} words={words} />,
    },
    { id: "categories", title: compare.categories, content: <CategoryChanges {...props} /> },
    { id: "questions", title: compare.questions, content: <QuestionChanges {...props} /> },
    { id: "products", title: compare.products, content: <ProductChanges {...props} /> },
  ];
}
