import { asset } from "fresh/runtime";
import type { PageProps } from "fresh";
import type { State } from "../state.ts";

/** The document around every page; a page's `<Head>` gives its own title. */
export default function App({ Component, state }: PageProps<unknown, State>) {
  // Where an error came before the middlewares, nothing is known of the visit.
  const { lang = "zh", messages, settings }: Partial<State> = state;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{settings?.portalName ?? "Foodgate"}</title>
        <link rel="stylesheet" href={asset("/styles.css")} />
        <link rel="icon" type="image/svg+xml" href={asset("/favicon.svg")} />
      </head>
      <body>
        {messages && <a class="skip" href="#main">{messages.shell.skip}</a>}
        <Component />
      </body>
    </html>
  );
}
