import assert from "node:assert/strict";
import { sender, signInByPost, takeOver } from "./by_post.ts";
import { distillery } from "./drafting.ts";
import { glenmorrow } from "./people.ts";
import {
  at,
  field,
  fill,
  goTo,
  moving,
  open,
  type Person,
  press,
  reads,
  type Stage,
  visitor,
} from "./portal.ts";

let stage: Stage & AsyncDisposable;

Deno.test.beforeAll(async () => {
  stage = await distillery();
});

Deno.test.afterAll(async () => {
  await stage[Symbol.asyncDispose]();
});

/** The distiller with the account open, which does not save by itself. */
async function atAccount(): Promise<Person> {
  const person = await visitor(stage, { lang: "en", scripts: true });
  const client = sender(stage);
  await signInByPost(client, glenmorrow);
  await takeOver(person, client);
  await open(person, "/account");
  await person.page.waitForLoadState("networkidle");
  return person;
}

function phone({ words }: Person): string {
  return words.accountForm.fields.contactPhone.label;
}

Deno.test("a form with something typed asks before the page is left", async () => {
  const person = await atAccount();
  await field(person, phone(person)).pressSequentially("1");
  for (const leave of [false, true]) {
    const question = person.page.waitForEvent("dialog");
    const going = goTo(person, person.words.shell.help).catch(() => undefined);
    const dialog = await question;
    assert.equal(dialog.type(), "beforeunload");
    if (!leave) {
      await dialog.dismiss();
      assert.equal(at(person), "/account");
      continue;
    }
    await dialog.accept();
    await going;
    assert.equal(at(person), "/help");
  }
});

Deno.test("nothing is asked where nothing was changed, or once the form was sent", async () => {
  const person = await atAccount();
  person.page.on("dialog", () => assert.fail("asked"));
  const input = field(person, phone(person));
  const before = await input.inputValue();
  await input.pressSequentially("1");
  await input.fill(before);
  await goTo(person, person.words.shell.help);
  await open(person, "/account");
  await person.page.waitForLoadState("networkidle");
  await fill(person, { [phone(person)]: "+44 1340 111111" });
  await press(person, person.words.common.save);
  assert.equal(await field(person, phone(person)).inputValue(), "+44 1340 111111");
});

Deno.test("what a refused form shows again is still to be sent: leaving asks", async () => {
  const person = await atAccount();
  const { email } = person.words.accountForm.fields;
  await fill(person, { [email.label]: "nobody@nowhere" });
  await press(person, person.words.common.save);
  await person.page.waitForLoadState("networkidle");
  await field(person, phone(person)).click();
  const question = person.page.waitForEvent("dialog");
  const going = goTo(person, person.words.shell.help);
  const dialog = await question;
  assert.equal(dialog.type(), "beforeunload");
  await dialog.accept();
  await going;
});

Deno.test("a form that is on its way is not sent twice, and its button shows it", async () => {
  const person = await atAccount();
  const { page } = person;
  let sent = 0;
  page.on("request", (request) => sent += request.method() === "POST" ? 1 : 0);
  await fill(person, { [phone(person)]: "+44 1340 222222" });
  await page.evaluate(() => {
    document.addEventListener("submit", () => {
      const busy = document.querySelector("[aria-busy=true]");
      sessionStorage.setItem("busy", busy?.textContent ?? "");
    });
  });
  const { save } = person.words.common;
  const button = page.getByRole("button", { name: save, exact: true });
  await moving(person, () => button.dblclick());
  await reads(person, person.words.account.saved);
  assert.equal(sent, 1);
  assert.equal(await page.evaluate(() => sessionStorage.getItem("busy")), save);
  await moving(person, () => page.goBack());
  assert.equal(await page.locator("[aria-busy]").count(), 0);
});
