import assert from "node:assert/strict";
import { browserName } from "./browser_name.ts";

Deno.test("browserName() says what people know their browser by", () => {
  const windows = "Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 (KHTML, like Gecko)";
  assert.equal(browserName(`${windows} Chrome/50.0.2661.75 Safari/537.36`), "Chrome 50, Windows");
  assert.equal(
    browserName(`${windows} Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0`),
    "Edge 120, Windows",
  );
  assert.equal(browserName("curl/8"), "");
});
