import { mirrored } from "../components/mirror.ts";
import { define } from "../state.ts";
import sheet from "../static/styles.css" with { type: "text" };

const YEAR = "public, max-age=31536000, immutable";

let made: string | undefined;

/** The stylesheet for languages that run from right to left, made of the other one. */
export const handler = define.handlers({
  GET({ url }) {
    const headers = {
      "content-type": "text/css; charset=utf-8",
      "cache-control": url.search === "" ? "no-cache" : YEAR, // the query names its content
    };
    return new Response(made ??= mirrored(sheet), { headers });
  },
});
