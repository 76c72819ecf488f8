import { asset } from "fresh/runtime";
import type { PageProps } from "fresh";
import { rightToLeft } from "../locales/mod.ts";
import type { State } from "../state.ts";

/** The document around every page; a page's `<Head>` gives its own title. */
export default function App({ Component, state }: PageProps<unknown, State>) {
  // Where an error came before the middlewares, nothing is known of the visit.
  const { lang = "zh", messages, settings, viewer, extras }: Partial<State> = state;
  const turned = rightToLeft.includes(lang);
  const sheet = asset("/styles.css");
  return (
    <html lang={lang} dir={turned ? "rtl" : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{settings?.portalName ?? "Foodgate"}</title>
        <link rel="stylesheet" href={turned ? sheet.replace(".css", ".rtl.css") : sheet} />
        {viewer && extras && <script noModule defer src={asset("/older.js")} />}
        <link rel="icon" type="image/svg+xml" href={asset("/favicon.svg")} />
      </head>
      <body>
        {messages && <a class="skip" href="#main">{messages.shell.skip}</a>}
        <Component />
      </body>
    </html>
  );
}
