import { registrationStatuses, statuses } from "../../rules/status.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { ErrorSummary } from "../ErrorSummary.tsx";
import { Icon, iconNames } from "../Icon.tsx";
import { LinkButton } from "../LinkButton.tsx";
import { Notice } from "../Notice.tsx";
import { PageHead } from "../PageHead.tsx";
import { PartsNav } from "../PartsNav.tsx";
import { Stat } from "../Stat.tsx";
import { Stats } from "../Stats.tsx";
import { ApplicationStatus, RegistrationTag } from "../Status.tsx";
import type { Tone } from "../StatusTag.tsx";
import { Steps } from "../Steps.tsx";
import { Choices, Fields, type SampleProps } from "./FormSamples.tsx";
import { Empty, Facts, Rows } from "./ListSamples.tsx";
import { Picker, Session, Tabs } from "./ScriptSamples.tsx";

/** The parts of the page of components, each by the name of its title. */
export const samples = [
  { id: "buttons", Sample: Buttons },
  { id: "notices", Sample: Notices },
  { id: "tags", Sample: Tags },
  { id: "way", Sample: Way },
  { id: "fields", Sample: Fields },
  { id: "choices", Sample: Choices },
  { id: "facts", Sample: Facts },
  { id: "numbers", Sample: Numbers },
  { id: "empty", Sample: Empty },
  { id: "rows", Sample: Rows },
  { id: "tabs", Sample: Tabs },
  { id: "session", Sample: Session },
  { id: "picker", Sample: Picker },
  { id: "icons", Sample: Icons },
] as const;

function Buttons({ messages: { common, stylePage: words } }: SampleProps) {
  return (
    <>
      <PageHead kicker={words.mark} title={words.unbroken} meta={words.long}>
        <LinkButton href="#buttons">{common.view}</LinkButton>
      </PageHead>
      <p>
        {words.long} <a href="#buttons">{words.short}</a>
      </p>
      <Actions note={words.hint}>
        <Button type="button">{common.save}</Button>
        <Button type="button" kind="plain">{words.long}</Button>
        <Button type="button" kind="warn">{common.remove}</Button>
      </Actions>
    </>
  );
}

function Notices({ lang, messages: { stylePage: words } }: SampleProps) {
  const items = [words.wrong, words.long].map((text) => ({ href: `#${lang}-wrong`, text }));
  return (
    <>
      <Notice kind="info" title={words.short} />
      <Notice kind="done" title={words.short}>
        <p>{words.long}</p>
      </Notice>
      <Notice kind="turn" title={words.short}>
        <p>{words.remark}</p>
      </Notice>
      <Notice kind="stop">
        <p>{words.unbroken}</p>
      </Notice>
      <ErrorSummary id={`${lang}-errors`} title={words.wrong} items={items} />
    </>
  );
}

function Tags({ messages }: SampleProps) {
  return (
    <p>
      {statuses.map((status) => (
        <span key={status}>
          <ApplicationStatus status={status} messages={messages} />
          {" "}
        </span>
      ))}
      {registrationStatuses.map((status) => (
        <span key={status}>
          <RegistrationTag status={status} messages={messages} />
          {" "}
        </span>
      ))}
    </p>
  );
}

function Way({ lang, messages: { part, event, application, stylePage: words } }: SampleProps) {
  const href = (at: number) => `/style?part=${lang}${at}#way`;
  return (
    <>
      <Steps
        label={`${application.progress} ${words.short}`}
        steps={[
          { label: event.submit, who: words.long, state: "done" },
          { label: event.recommend, who: words.short, state: "failed" },
          { label: event.accept, state: "now" },
          { label: event.approve, who: words.unbroken, state: "todo" },
        ]}
      />
      <PartsNav
        label={application.parts}
        items={[
          { href: href(1), label: part.basic, state: "done", note: words.short },
          { href: href(2), label: part.production, state: "current", note: words.mark },
          { href: href(3), label: part.inspection, state: "wrong", note: words.wrong },
          { href: href(4), label: words.long, state: "todo" },
        ]}
      />
    </>
  );
}

const tones: readonly Tone[] = ["amber", "red", "blue", "green", "grey"];

function Numbers({ messages: { stylePage: words } }: SampleProps) {
  return (
    <Stats>
      {tones.map((tone, at) => (
        <Stat
          key={tone}
          number={10 ** at - 1}
          label={at === 2 ? words.long : words.short}
          href="#numbers"
          tone={tone}
        />
      ))}
    </Stats>
  );
}

function Icons() {
  return <p>{iconNames().map((name) => <Icon key={name} name={name} />)}</p>;
}
