import type { Messages } from "../../locales/en.ts";
import { Actions } from "../Actions.tsx";
import { Card } from "../Card.tsx";
import { LinkButton } from "../LinkButton.tsx";
import { Notice } from "../Notice.tsx";
import { PageHead } from "../PageHead.tsx";
import { type Tile, Tiles } from "./Tiles.tsx";

/** Where an enterprise stands. */
export interface EnterpriseNumbers {
  readonly drafts: number;
  readonly corrections: number;
  readonly failed: number;
  readonly underWay: number;
  readonly valid: number;
  readonly expiring: number;
  readonly begun: boolean;
}

interface EnterpriseHomeProps {
  readonly name: string;
  readonly numbers: EnterpriseNumbers;
  /** Whether its account has no home number yet. */
  readonly unnumbered: boolean;
  readonly messages: Messages;
}

/** The main page of an enterprise: what waits, where it stands, and how to begin. */
export function EnterpriseHome(props: EnterpriseHomeProps) {
  const { name, numbers, unnumbered, messages } = props;
  const { home, query } = messages;
  if (!numbers.begun) return <FirstSteps {...props} />;
  const waiting = numbers.drafts + numbers.corrections + numbers.failed;
  return (
    <Card>
      <PageHead title={name}>
        <LinkButton href="/applications/new">{query.start}</LinkButton>
      </PageHead>
      {unnumbered && <NumberMissing messages={messages} />}
      <h2>{home.waits}</h2>
      {waiting === 0 && !unnumbered && <p class="meta">{home.nothingWaits}</p>}
      <Tiles tiles={turnTiles(numbers, home)} />
      <h2>{home.standing}</h2>
      <Tiles tiles={standingTiles(numbers, home)} />
    </Card>
  );
}

/** Without the number drafts are saved, and submit is refused. */
function NumberMissing({ messages }: Pick<EnterpriseHomeProps, "messages">) {
  return (
    <Notice kind="turn">
      <p>{messages.issue["number.missing"]("", {})}</p>
      <LinkButton kind="plain" href="/account/number">{messages.account.addNumber}</LinkButton>
    </Notice>
  );
}

function turnTiles(numbers: EnterpriseNumbers, home: Messages["home"]): Tile[] {
  const { drafts, corrections, failed } = numbers;
  return [
    {
      count: corrections,
      label: home.corrections,
      href: "/applications?status=correction&turn=enterprise",
      tone: "amber",
    },
    {
      count: failed,
      label: home.failed,
      href: "/applications?status=failed&turn=enterprise",
      tone: "red",
    },
    { count: drafts, label: home.drafts, href: "/applications?status=draft", tone: "blue" },
  ];
}

function standingTiles(numbers: EnterpriseNumbers, home: Messages["home"]): Tile[] {
  const { underWay, valid, expiring } = numbers;
  return [
    { count: underWay, label: home.underWay, href: "/applications?status=pending", tone: "blue" },
    { count: valid, label: home.valid, href: "/applications?status=active", tone: "green" },
    {
      count: expiring,
      label: home.expiring,
      href: "/applications?status=expiring",
      tone: "amber",
    },
  ];
}

/** The next steps of an enterprise that has not begun yet. */
function FirstSteps({ name, unnumbered, messages }: Omit<EnterpriseHomeProps, "numbers">) {
  const { home } = messages;
  return (
    <Card>
      <PageHead title={name} meta={home.lead} />
      {unnumbered && <NumberMissing messages={messages} />}
      <h2>{home.firstSteps}</h2>
      <ol>
        <li>{home.stepCategory}</li>
        <li>{home.stepFill}</li>
        <li>{home.stepDeclare}</li>
        <li>{home.stepSubmit}</li>
      </ol>
      <Actions>
        <LinkButton href="/applications/new">{home.start}</LinkButton>
        <LinkButton kind="plain" href="/products">{home.findCategory}</LinkButton>
      </Actions>
    </Card>
  );
}
