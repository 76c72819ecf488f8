import assert from "node:assert/strict";
import type { Client } from "./client.ts";
import { shownTexts } from "./html.ts";

/** Lets a browser read everything in Chinese, the manual's language. */
export async function inChinese(client: Client): Promise<Client> {
  await client.post("/language", { lang: "zh", back: "/" });
  return client;
}

/** What is read on a page, in its order. */
export async function readAt(client: Client, path: string): Promise<string[]> {
  const { status, body } = await client.get(path);
  assert.equal(status, 200, path);
  return shownTexts(body).filter(({ where }) => where === "text").map(({ text }) => text.trim());
}

/** Fails unless each text is read, in this order. */
export function assertInOrder(read: readonly string[], wanted: readonly string[]): void {
  const whole = read.join("\n");
  let at = 0;
  for (const text of wanted) {
    const next = whole.indexOf(text, at);
    assert.ok(next >= 0, `${text} is not read behind ${whole.slice(Math.max(0, at - 60), at)}`);
    at = next + text.length;
  }
}

/** The part of a page between the tags of an element. */
export function partOf(body: string, tag: string): string {
  return new RegExp(`<${tag}[ >].*?</${tag}>`, "s").exec(body)?.[0] ?? "";
}

/** Names of the fields that a page marks with a star, in its order. */
export function starred(body: string): string[] {
  return [...body.matchAll(/<span class="req" aria-hidden="true">\*<\/span>([^<]+)/g)]
    .map(([, label = ""]) => label);
}
