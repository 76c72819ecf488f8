import type { ComponentChildren } from "preact";
import type { Messages } from "../locales/en.ts";
import { Brand } from "./Brand.tsx";
import { FormToken } from "./FormToken.tsx";
import { Icon } from "./Icon.tsx";

/** Who is signed in, as the header shows it. */
export interface HeaderViewer {
  readonly displayName: string;
  readonly formToken: string;
}

interface HeaderProps {
  readonly portalName: string;
  readonly viewer: HeaderViewer | null;
  readonly messages: Pick<Messages, "shell">;
  /** The language switch. */
  readonly languages: ComponentChildren;
  /** What is said under the bar. */
  readonly children?: ComponentChildren;
}

/** The bar on top: the portal, the languages, who is here and the way out. */
export function Header(props: HeaderProps) {
  const { portalName, viewer, messages: { shell }, languages, children } = props;
  return (
    <header>
      <div class="bar">
        <div class="top">
          <Brand name={portalName} subtitle={shell.subtitle} />
          <div class="who">
            {languages}
            {viewer === null
              ? <Welcome shell={shell} />
              : <SignedIn viewer={viewer} shell={shell} />}
          </div>
        </div>
      </div>
      {children}
    </header>
  );
}

interface Words {
  readonly shell: Messages["shell"];
}

function Welcome({ shell }: Words) {
  return (
    <>
      <a href="/create-account">{shell.createAccount}</a>
      <a href="/sign-in">{shell.signIn}</a>
    </>
  );
}

function SignedIn({ viewer, shell }: Words & { viewer: HeaderViewer }) {
  return (
    <>
      <a href="/account" title={shell.account}>
        <Icon name="user" />
        <span>{viewer.displayName}</span>
      </a>
      <form method="post" action="/sign-out">
        <FormToken token={viewer.formToken} />
        <button type="submit">
          <Icon name="out" />
          {shell.signOut}
        </button>
      </form>
    </>
  );
}
