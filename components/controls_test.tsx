import assert from "node:assert/strict";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { en } from "../locales/en.ts";
import { CheckField } from "./CheckField.tsx";
import { PasswordField } from "./PasswordField.tsx";
import { RadioField } from "./RadioField.tsx";
import { SelectField } from "./SelectField.tsx";
import { TextAreaField } from "./TextAreaField.tsx";
import { TextField } from "./TextField.tsx";

const field = { id: "f", name: "f", label: "Method", messages: en };
const options = [
  { value: "heat", label: "Heat", group: "Physical" },
  { value: "ozone", label: "Ozone", group: "Chemical" },
];

/** The tags of that name in the markup. */
function tags(vnode: VNode, name: string): string[] {
  return renderToString(vnode).match(new RegExp(`<${name}\\b[^>]*>`, "g")) ?? [];
}

Deno.test("a line and an area of text hold what was typed, markup included", () => {
  const value = `a "b" <c>`;
  assert.match(renderToString(<TextField {...field} value={value} />), /value="a &quot;b&quot;/);
  const area = renderToString(<TextAreaField {...field} value={value} />);
  assert.match(area, />a &quot;b&quot; &lt;c><\/textarea>/);
});

Deno.test("a list holds what was chosen, also under a heading", () => {
  const chosen = tags(<SelectField {...field} options={options} value="ozone" />, "option")
    .filter((tag) => tag.includes("selected"));
  assert.deepEqual(chosen, ['<option selected value="ozone">']);
});

Deno.test("choices hold what was chosen", () => {
  const checked = (vnode: VNode) =>
    tags(vnode, "input").filter((tag) => /\bchecked\b/.test(tag))
      .map((tag) => tag.match(/value="(\w+)"/)?.[1]);
  assert.deepEqual(checked(<RadioField {...field} options={options} value="heat" />), ["heat"]);
  const both = ["heat", "ozone"];
  assert.deepEqual(checked(<CheckField {...field} options={options} values={both} />), both);
  assert.deepEqual(checked(<RadioField {...field} options={options} value="" />), []);
});

Deno.test("a password is never sent back", () => {
  const [input = ""] = tags(<PasswordField {...field} autocomplete="new-password" />, "input");
  assert.doesNotMatch(input, /value/);
});

Deno.test("an error stands between hint and control, and the control refers to both", () => {
  const html = renderToString(<TextField {...field} value="" hint="One word." error="Too long" />);
  assert.ok(html.indexOf("One word.") < html.indexOf("Too long"));
  assert.ok(html.indexOf("Too long") < html.indexOf("<input"));
  assert.match(html, /aria-describedby="f-hint f-error"/);
  assert.match(html, /aria-invalid="true"/);
});

Deno.test("a required field says so in words, and never stops a draft", () => {
  const html = renderToString(<TextField {...field} value="" required />);
  assert.match(html, /<span class="vh">\(required\)<\/span>/);
  assert.doesNotMatch(html, /<input[^>]*\srequired/);
});

Deno.test("a field that is off says when it is asked and keeps its value", () => {
  const html = renderToString(
    <SelectField {...field} options={options} value="heat" off offReason="Own source only." />,
  );
  assert.match(html, /<p class="hint why" id="f-off">Own source only\.<\/p>/);
  assert.match(html, /<option selected value="heat">/);
  assert.doesNotMatch(html, /disabled/);
});

Deno.test("the first choice is the anchor of the error summary", () => {
  const [first = ""] = tags(<RadioField {...field} options={options} value="" />, "input");
  assert.match(first, /id="f"/);
});
