import type { Messages } from "../locales/en.ts";
import { Card } from "./Card.tsx";
import { LinkButton } from "./LinkButton.tsx";
import { PageHead } from "./PageHead.tsx";

type Kind = Exclude<keyof Messages["errors"], "home" | "help" | "reference">;

const kinds: Readonly<Record<number, Kind>> = {
  400: "bad",
  401: "forbidden",
  403: "forbidden",
  404: "missing",
  405: "method",
  410: "missing",
  413: "tooLarge",
  429: "tooMany",
  503: "unavailable",
};

/** What to say about a status: other requests were not understood, all else is our mistake. */
export function errorKind(status: number): Kind {
  return kinds[status] ?? (status >= 400 && status < 500 ? "bad" : "server");
}

interface ErrorPageProps {
  readonly status: number;
  /** What the operator finds the error by. */
  readonly reference?: string | undefined;
  readonly lang: string;
  readonly messages: Pick<Messages, "errors">;
}

/** Says what went wrong in the reader's words and what to do next; never how. */
export function ErrorPage({ status, reference, lang, messages: { errors } }: ErrorPageProps) {
  const { title, text, next } = errors[errorKind(status)];
  return (
    <Card>
      <div lang={lang}>
        <PageHead kicker={String(status)} title={title} />
        <p>{text}</p>
        <p>{next}</p>
        <p>
          <LinkButton href="/">{errors.home}</LinkButton>
          <LinkButton kind="plain" href="/help">{errors.help}</LinkButton>
        </p>
        {reference !== undefined && <p class="meta">{errors.reference(reference)}</p>}
      </div>
    </Card>
  );
}
