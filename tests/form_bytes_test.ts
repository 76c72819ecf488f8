import assert from "node:assert/strict";
import { brotliCompressSync, constants } from "node:zlib";
import { languages } from "../locales/mod.ts";
import { parts } from "../rules/form.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import { startApplication } from "../services/start_application.ts";
import { value } from "./accounts.ts";
import { openHouse } from "./people.ts";

/** Bytes of HTML that an ordinary page may take, as sent with brotli. */
const LIMIT = 8000;

/** Bytes kept free for what is typed and for rows. */
const FREE = 850;

/** The size of a page as a busy server sends it: quickly compressed. */
function sentBytes(html: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(html, { params }).length;
}

Deno.test("the form pages of every category are small enough for a slow line", async () => {
  using house = await openHouse();
  const { deps, valdoro: { actor, client } } = house;
  for (const { leaves } of d248.categories) {
    const [leaf = ""] = Object.keys(leaves);
    const id = `leaf${leaf}`;
    value(await startApplication(deps, { actor, id, leaf }));
    for (const part of parts) {
      for (const lang of languages) {
        const path = `/applications/${id}/${part}?lang=${lang}`;
        const { status, body } = await client.get(path);
        assert.equal(status, 200, path);
        const bytes = sentBytes(body);
        assert.ok(bytes <= LIMIT - FREE, `${path}: ${bytes} bytes`);
      }
    }
  }
});
