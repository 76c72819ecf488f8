import type { ComponentChildren } from "preact";
import type { Messages } from "../locales/en.ts";
import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";

/** What there is to say of a session to somebody whose page is open. */
export type SessionNews = "soon" | "last" | "ended" | "notYet" | "somebodyElse" | "resumed";

interface SessionNoticeProps {
  readonly news: SessionNews;
  /** Whole minutes until it ends. */
  readonly minutes: number;
  /** Who is signed in now, if somebody is. */
  readonly userName: string;
  readonly messages: Pick<Messages, "sessionNotice">;
}

/** Says that the session is about to end, has ended, or goes on; what was typed is not lost. */
export function SessionNotice(props: SessionNoticeProps) {
  const { title, text, children } = contentOf(props);
  const strong = strongOf(props);
  return (
    <Notice kind={props.news === "resumed" ? "info" : "turn"} title={title}>
      <p>{text}</p>
      <p>
        {children}
        {strong && <strong>{strong}</strong>}
      </p>
    </Notice>
  );
}

interface Content {
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}

function contentOf(
  { news, userName, messages: { sessionNotice: t } }: SessionNoticeProps,
): Content {
  const stay = <Button type="button">{t.stay}</Button>;
  const close = <Button type="button">{t.close}</Button>;
  const back = (
    <>
      <a class="btn" href="/sign-in?next=/session" target="_blank">{t.signIn}</a>
      <Button kind="plain" type="button">{t.goOn}</Button>
    </>
  );
  switch (news) {
    case "soon":
      return { title: t.title, text: t.idle, children: stay };
    case "last":
      return { title: t.title, text: t.most };
    case "resumed":
      return { title: t.resumedTitle, text: t.resumedText, children: close };
    case "somebodyElse":
      return { title: t.endedTitle, text: t.somebodyElse(userName), children: back };
    default:
      return { title: t.endedTitle, text: t.endedText, children: back };
  }
}

/** The words of the notice that may change while the rest stays: the time left. */
export function strongOf(
  { news, minutes, messages: { sessionNotice } }: SessionNoticeProps,
): string | undefined {
  if (news === "notYet") return sessionNotice.notYet;
  return news === "soon" || news === "last" ? sessionNotice.left(minutes) : undefined;
}
