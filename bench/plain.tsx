/** The yardstick: the same components from the same data, in a bare server. */
import { renderToString } from "preact-render-to-string";
import Layout from "../routes/_layout.tsx";
import { listen } from "./listen.ts";
import { type PageName, readSamples, type Sample } from "./samples.ts";
import { sourceOfProcess } from "./source.ts";

const source = sourceOfProcess();
const samples = await readSamples(source);
const names: readonly PageName[] = ["sign-in", "form", "list"];
const pages = new Map(names.map((name) => [source.pages[name].path, samples[name]]));

/** As `routes/_app.tsx` and `<Head>` would make it. */
function Document({ sample: { page: Page, props, data }, title }: {
  sample: Sample;
  title: string;
}) {
  const { lang, messages } = props.state;
  const Content = () => <Page {...props} data={data} />;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href="/styles.css" />
        <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
      </head>
      <body>
        <a class="skip" href="#main">{messages.shell.skip}</a>
        <Layout {...props} Component={Content} />
      </body>
    </html>
  );
}

const headers = { "content-type": "text/html; charset=utf-8" };

listen((request) => {
  const { pathname, search } = new URL(request.url);
  const sample = pages.get(pathname + search);
  if (sample === undefined) return new Response(null, { status: 404 });
  const html = renderToString(<Document sample={sample} title="Bench" />);
  return new Response("<!DOCTYPE html>" + html, { headers });
});
