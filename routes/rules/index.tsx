import type { ComponentChildren } from "preact";
import { Card } from "../../components/Card.tsx";
import { Contents } from "../../components/Contents.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { CategoryTable } from "../../components/rules/CategoryTable.tsx";
import { DiagramLink } from "../../components/rules/DiagramLink.tsx";
import { PackTable } from "../../components/rules/PackTable.tsx";
import { allTerms } from "../../components/rules/term_texts.ts";
import { TermsTable } from "../../components/rules/TermsTable.tsx";
import { RegistrationStatusTable, StatusTable } from "../../components/rules/StatusTables.tsx";
import {
  RegistrationTransitionTable,
  TransitionTable,
} from "../../components/rules/TransitionTables.tsx";
import { inForce } from "../../rules/pack.ts";
import { define, type State } from "../../state.ts";
import { Title } from "../(_http)/Title.tsx";
import { wordsOf } from "../(_http)/words.ts";

interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

export default define.page(function Rules({ state }) {
  const { rulesPage } = state.messages;
  const parts = [...lawParts(state), ...statusParts(state)];
  return (
    <>
      <Title state={state} text={rulesPage.title} />
      <Card>
        <PageHead title={rulesPage.title} meta={rulesPage.intro} />
        <Contents label={rulesPage.contents} items={parts} />
      </Card>
      {parts.map(({ id, title, content }) => <Card key={id} id={id} title={title}>{content}</Card>)}
    </>
  );
});

/** The laws, with the way to compare two of them. */
function Laws({ words }: { words: ReturnType<typeof wordsOf> }) {
  return (
    <>
      <PackTable words={words} />
      {words.packs.length > 1 && (
        <p>
          <a href="/rules/compare">{words.messages.compare.link}</a>
        </p>
      )}
    </>
  );
}

/** The packs, and the categories of the one in force. */
function lawParts(state: State): Part[] {
  const { compare, rulesPage, route } = state.messages;
  const words = wordsOf(state);
  const packs = { id: "packs", title: rulesPage.packs, content: <Laws words={words} /> };
  const pack = inForce(words.packs, words.day);
  if (pack === undefined) return [packs];
  return [packs, {
    id: "law",
    title: compare.law,
    content: <TermsTable packs={[pack]} terms={allTerms} words={words} />,
  }, {
    id: "recommended",
    title: rulesPage.categoriesOf(route.recommended),
    content: (
      <>
        <p>{rulesPage.recommendedText}</p>
        <CategoryTable pack={pack} route="recommended" words={words} />
      </>
    ),
  }, {
    id: "self",
    title: rulesPage.categoriesOf(route.self),
    content: (
      <>
        <p>{rulesPage.selfText}</p>
        <CategoryTable pack={pack} route="self" words={words} />
      </>
    ),
  }];
}

function statusParts({ messages, lang }: State): Part[] {
  const { rulesPage } = messages;
  return [
    {
      id: "statuses",
      title: rulesPage.statuses,
      content: <StatusTable messages={messages} />,
    },
    {
      id: "registration-statuses",
      title: rulesPage.registrationStatuses,
      content: <RegistrationStatusTable messages={messages} />,
    },
    {
      id: "transitions",
      title: rulesPage.transitions,
      content: (
        <>
          <DiagramLink of="application" lang={lang} messages={messages} />
          <TransitionTable messages={messages} />
        </>
      ),
    },
    {
      id: "registration-transitions",
      title: rulesPage.registrationTransitions,
      content: (
        <>
          <DiagramLink of="registration" lang={lang} messages={messages} />
          <RegistrationTransitionTable messages={messages} />
        </>
      ),
    },
  ];
}
