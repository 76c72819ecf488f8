import { Head } from "fresh/runtime";
import { HttpError } from "fresh";
import { errorKind, ErrorPage } from "../components/ErrorPage.tsx";
import * as locales from "../locales/mod.ts";
import { define, type State } from "../state.ts";

/** The page of everything that went wrong; in every language where the reader's is not known yet. */
export default define.page(function Failed({ error, state }) {
  const status = error instanceof HttpError ? error.status : 500;
  const known: Partial<State> = state;
  const { lang, settings, reference, dictionaries = locales.dictionaries } = known;
  if (status >= 500) console.error(`Reference ${reference ?? "none"}: the error above`);
  const shown = lang === undefined ? locales.languages : [lang];
  const [first] = shown;
  return (
    <>
      {first && settings && (
        <Head>
          <title>{title(dictionaries[first], status, settings.portalName)}</title>
        </Head>
      )}
      {shown.map((each) => (
        <ErrorPage
          key={each}
          status={status}
          reference={status >= 500 ? reference : undefined}
          lang={each}
          messages={dictionaries[each]}
        />
      ))}
    </>
  );
});

function title({ errors, shell }: State["messages"], status: number, portal: string): string {
  return shell.pageTitle(errors[errorKind(status)].title, portal);
}
