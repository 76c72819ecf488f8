import { placeOf } from "../components/open_page.ts";
import { Footer } from "../components/Footer.tsx";
import { Header } from "../components/Header.tsx";
import { Independence } from "../components/Independence.tsx";
import { LanguageSwitch } from "../components/LanguageSwitch.tsx";
import { Menu } from "../components/Menu.tsx";
import { menuFor } from "../components/menu.ts";
import { packTexts } from "../components/pack_texts.ts";
import { languages } from "../locales/mod.ts";
import { dayOf } from "../rules/numbers.ts";
import { inForce } from "../rules/pack.ts";
import { Shell } from "../islands/shell.tsx";
import { warningMs } from "../services/session_life.ts";
import { define, type State, type Viewer } from "../state.ts";
import { readCookie } from "./(_http)/cookies.ts";

/** What surrounds the content of every page: bar, notice, menu, foot. */
export default define.layout(function Layout(
  { Component, state, url, req, error },
) {
  const content = (
    <main id="main" tabIndex={-1}>
      <Component />
    </main>
  );
  if (!isKnown(state)) return <div class="frame">{content}</div>;

  const { messages, settings, viewer, waiting } = state;
  return (
    <>
      <Header
        portalName={settings.portalName}
        viewer={viewer}
        messages={messages}
        languages={<Languages state={state} url={url} />}
      >
        {!settings.official && (
          <Independence officialUrl={settings.officialUrl} messages={messages} />
        )}
      </Header>
      <div class="frame">
        <Menu
          items={menuFor(viewer?.actor.role ?? "visitor", messages, waiting)}
          label={messages.shell.menu}
          foldLabel={messages.shell.fold}
          folded={isFolded(state, req)}
          path={url.pathname}
        />
        {viewer !== null && state.extras
          ? (
            <div class="page">
              <Extras state={state} viewer={viewer} url={url} stays={isKept({ req, error })} />
              {content}
            </div>
          )
          : content}
      </div>
      <Footer
        rules={rulesInForce(state)}
        version={settings.version}
        contact={settings.supportContact}
        messages={messages}
      />
    </>
  );
});

/** False on the page of an error that came before the middlewares. */
function isKnown(state: Partial<State>): boolean {
  return state.messages !== undefined && state.settings !== undefined;
}

/** Whether one comes back to this very page by its address. */
function isKept({ req, error }: { req: Request; error: unknown }): boolean {
  return req.method === "GET" && error === null;
}

/** The menu as it was left, for those whose pages remember it. */
function isFolded({ viewer, extras }: State, { headers }: Request): boolean {
  return viewer !== null && extras && readCookie(headers, "fold") === "1";
}

interface ExtrasProps {
  readonly state: State;
  readonly viewer: Viewer;
  readonly url: URL;
  readonly stays: boolean;
}

/** What scripts add, and what a browser without modules needs instead. */
function Extras({ state, viewer, url, stays }: ExtrasProps) {
  const { messages: { tabs, shell, sessionNotice }, settings, deps } = state;
  const early = warningMs(deps);
  return (
    <>
      <Shell
        user={viewer.userName}
        place={placeOf(url)}
        stays={stays}
        portal={shell.pageTitle("", settings.portalName)}
        words={{ ...tabs, close: tabs.close("%") }}
      />
      <noscript />
      <div
        id="session-news"
        class="session"
        aria-live="polite"
        aria-relevant="additions"
        data-user={viewer.userName}
        data-quiet={deps.limits.sessionIdleMs - early}
        data-most={viewer.sessionEnd - early}
        data-text={sessionNotice.older}
      />
    </>
  );
}

function Languages({ state, url }: { state: State; url: URL }) {
  const { lang, dictionaries, viewer } = state;
  const choices = languages.filter((other) => other !== lang)
    .map((other) => ({ lang: other, name: dictionaries[other].shell.languageName }));
  return (
    <LanguageSwitch choices={choices} back={url.pathname + url.search} token={viewer?.formToken} />
  );
}

function rulesInForce({ deps, lang, messages }: State): string | undefined {
  const pack = inForce(deps.packs, dayOf(deps.now()));
  if (pack === undefined) return undefined;
  return messages.shell.rulesInForce(packTexts(pack, { messages, lang }).name, pack.since);
}
