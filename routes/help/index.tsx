import type { ComponentChildren } from "preact";
import { Card } from "../../components/Card.tsx";
import { Contents } from "../../components/Contents.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { define, type State } from "../../state.ts";
import { Title } from "../(_http)/Title.tsx";

interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

export default define.page(function Help({ state }) {
  const { help } = state.messages;
  const parts = [...guides(state), ...general(state)];
  return (
    <>
      <Title state={state} text={help.title} />
      <Card>
        <PageHead title={help.title} meta={help.intro} />
        <Contents label={help.contents} items={parts} />
      </Card>
      {parts.map(({ id, title, content }) => <Card key={id} id={id} title={title}>{content}</Card>)}
    </>
  );
});

/** What each role does, step by step. */
function guides({ messages: { check, help, shell }, settings }: State): Part[] {
  return [
    { id: "who", title: help.who, content: <Points items={help.whoList} /> },
    {
      id: "enterprise",
      title: help.enterprise,
      content: (
        <>
          <Steps items={help.enterpriseSteps} />
          <p>
            <a href="/create-account">{shell.createAccount}</a> ·{" "}
            <a href="/products">{shell.products}</a> · <a href="/check">{check.link}</a> ·{" "}
            <a href="/applications">{shell.applications}</a>
          </p>
        </>
      ),
    },
    {
      id: "prepare",
      title: help.prepare,
      content: (
        <>
          <Points items={help.prepareList} />
          <h3>{help.files}</h3>
          <p>{help.filesText(String(settings.uploadBytes / 1e6))}</p>
        </>
      ),
    },
    { id: "authority", title: help.authority, content: <Steps items={help.authoritySteps} /> },
    { id: "customs", title: help.customs, content: <Steps items={help.customsSteps} /> },
  ];
}

/** What holds for everybody. */
function general({ messages: { help }, settings: { supportContact } }: State): Part[] {
  return [
    { id: "forms", title: help.forms, content: <Points items={help.formsList} /> },
    { id: "keyboard", title: help.keyboard, content: <Points items={help.keyboardList} /> },
    { id: "around", title: help.around, content: <Points items={help.aroundList} /> },
    { id: "system", title: help.system, content: <Points items={help.systemList} /> },
    {
      id: "statuses",
      title: help.statuses,
      content: (
        <p>
          {help.statusesText} <a href="/rules#statuses">{help.statusesLink}</a>
        </p>
      ),
    },
    {
      id: "contact",
      title: help.contact,
      content: <p>{supportContact === "" ? help.noContact : help.contactText(supportContact)}</p>,
    },
  ];
}

function Points({ items }: { items: readonly string[] }) {
  return <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>;
}

function Steps({ items }: { items: readonly string[] }) {
  return <ol>{items.map((item) => <li key={item}>{item}</li>)}</ol>;
}
