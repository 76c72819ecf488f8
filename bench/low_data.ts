import assert from "node:assert/strict";
import { fetchSent } from "./sent.ts";

/** Chooses pages without scripts in somebody's account, as the switch there does. */
export async function chooseLowData(origin: string, cookie: string): Promise<void> {
  const { text } = await fetchSent(`${origin}/account`, { cookie, lang: "en" });
  const token = /name="token" value="([^"]+)"/.exec(text)?.[1] ?? "";
  const answer = await fetch(`${origin}/account/low-data`, {
    method: "POST",
    headers: { cookie, origin },
    body: new URLSearchParams({ token, low: "yes" }),
    redirect: "manual",
  });
  await answer.body?.cancel();
  assert.equal(answer.headers.get("location"), "/account?saved=data");
}
