/** The yardstick: the same components from the same data, in a bare server. */
import { renderToString } from "preact-render-to-string";
import AppWrapper from "../routes/_app.tsx";
import Layout from "../routes/_layout.tsx";
import { listen } from "./listen.ts";
import { type PageName, readSamples, type Sample } from "./samples.ts";
import { sourceOfProcess } from "./source.ts";

const source = sourceOfProcess();
const samples = await readSamples(source);
const names: readonly PageName[] = ["sign-in", "form", "list"];
const pages = new Map(names.map((name) => [source.pages[name].path, samples[name]]));

/** The page in its layout and its document, as the portal puts them together. */
function Document({ sample: { page: Page, props, data } }: { sample: Sample }) {
  const Content = () => <Page {...props} data={data} />;
  return <AppWrapper {...props} Component={() => <Layout {...props} Component={Content} />} />;
}

const headers = { "content-type": "text/html; charset=utf-8" };

listen((request) => {
  const { pathname, search } = new URL(request.url);
  const sample = pages.get(pathname + search);
  if (sample === undefined) return new Response(null, { status: 404 });
  const html = renderToString(<Document sample={sample} />);
  return new Response("<!DOCTYPE html>" + html, { headers });
});
