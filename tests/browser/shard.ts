import { closeContexts, openContexts } from "./browser.ts";
import "../shard.ts";

// All files here share one Chromium: what a test opens goes with it, what was there before stays.

let before = openContexts();

Deno.test.beforeEach(() => {
  before = openContexts();
});

Deno.test.afterEach(() => closeContexts({ except: before }));
