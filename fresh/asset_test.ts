import assert from "node:assert/strict";
import { asset, assetSrcSet, rememberHashes } from "./asset.ts";

rememberHashes([["/known.css", "abc"], ["/small.png", "s"], ["/big.png", "b"]]);

Deno.test("asset() adds the hash of a file it knows, once", () => {
  assert.equal(asset("/known.css"), "/known.css?__frsh_c=abc");
  assert.equal(asset("/known.css?v=1#top"), "/known.css?v=1&__frsh_c=abc#top");
  assert.equal(asset("/known.css#top"), "/known.css?__frsh_c=abc#top");
  assert.equal(asset(asset("/known.css")), asset("/known.css"));
});

Deno.test("asset() leaves other addresses alone", () => {
  for (const address of ["/unknown.css", "https://x.example/known.css", ""]) {
    assert.equal(asset(address), address);
  }
});

Deno.test("assetSrcSet() does the same for every image of a set", () => {
  assert.equal(
    assetSrcSet("/small.png 1x, /big.png 2x, /other.png"),
    "/small.png?__frsh_c=s 1x, /big.png?__frsh_c=b 2x, /other.png",
  );
});
