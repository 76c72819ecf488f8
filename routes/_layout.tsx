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
import { define, type State } from "../state.ts";

/** What surrounds the content of every page: bar, notice, menu, foot. */
export default define.layout(function Layout({ Component, state, url }) {
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
          path={url.pathname}
        />
        {content}
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
