import assert from "node:assert/strict";
import { openGate } from "./gate.ts";
import { hashPassword, verifyPassword } from "./passwords.ts";

const newSecret = () => "secret";
const password = "静かな港の夜明け 2026";

Deno.test("a password is stored as a PHC string of Argon2id and verified by it", async () => {
  const stored = await hashPassword({ newSecret }, password);

  assert.match(stored, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  assert.equal(await verifyPassword(password, stored), true);
  assert.equal(await verifyPassword(password.normalize("NFD"), stored), true);
  assert.equal(await verifyPassword(`${password}.`, stored), false);
  assert.equal(await verifyPassword(password, undefined), false);
});

Deno.test("a gate lets so many work at once and everybody in the end", async () => {
  const pass = openGate(4);
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await new Promise((done) => setTimeout(done, 1));
    inside--;
    if (most > 100) throw new Error("never");
  };

  await Promise.all(Array.from({ length: 20 }, () => pass(work)));
  await assert.rejects(pass(() => Promise.reject(new Error("lost"))));
  await pass(work);

  assert.equal(most, 4);
});
