/** The portal's middlewares and layouts around pages of fixed data: no session, no store. */
import { App, csp, csrf, staticFiles } from "fresh";
import { Builder } from "fresh/dev";
import { revalidate } from "../routes/(_http)/revalidate.ts";
import AppWrapper from "../routes/_app.tsx";
import Layout from "../routes/_layout.tsx";
import { readCookie } from "../routes/(_http)/cookies.ts";
import { pickLanguage } from "../routes/(_http)/pick_language.ts";
import type { State } from "../state.ts";
import { listen } from "./listen.ts";
import { type PageName, PATTERNS, readSamples, type Sample } from "./samples.ts";
import { sourceOfProcess } from "./source.ts";

const samples = await readSamples(sourceOfProcess());
const app = new App<State>();
app.use(staticFiles());
app.use((ctx) => {
  const accept = ctx.req.headers.get("accept-language");
  const cookie = readCookie(ctx.req.headers, "lang");
  pickLanguage({ asked: null, account: undefined, cookie, accept });
  return ctx.next();
});
app.use(csrf({ origin: (origin, ctx) => origin === ctx.url.origin }));
app.use(csp({ useNonce: true }));
app.use(revalidate());
app.appWrapper(AppWrapper);
app.layout("/", Layout);
for (const name of Object.keys(samples) as PageName[]) addPage(name, samples[name]);
const apply = await new Builder().build({ snapshot: "memory" }); // for the islands and the files
apply(app);
listen(app.handler());

function addPage(name: PageName, { page, props, data }: Sample): void {
  app.route(PATTERNS[name], {
    component: page,
    handler: {
      GET(ctx) {
        Object.assign(ctx.state, props.state);
        return { data };
      },
    },
  });
}
