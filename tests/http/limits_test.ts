import assert from "node:assert/strict";
import { form, password } from "../accounts.ts";
import { begun } from "../applications.ts";
import type { Client } from "../client.ts";
import { openHouse } from "../people.ts";
import { openPortal } from "../portal.ts";

// What nobody types, and what a server must survive all the same.

const account = { ...form.values, password, passwordRepeat: password, once: "1" };

Deno.test("a field of an account longer than the store's keys and values is refused in words", async () => {
  using portal = await openPortal();
  const visitor = portal.visitor();
  for (const field of ["userName", "country", "homeNumber", "companyName", "contactPhone"]) {
    const long = "长".repeat(60_000);
    const refused = await visitor.post("/create-account", { ...account, [field]: long });
    assert.equal(refused.status, 422, field);
  }
});

Deno.test("the mark of a form may be of any length", async () => {
  using portal = await openPortal();
  const long = { ...account, once: "1".repeat(100_000) };
  for (const visitor of [portal.visitor(), portal.visitor()]) {
    const made = await visitor.post("/create-account", long);
    assert.deepEqual([made.status, made.location], [303, "/sign-in?created=1"]);
  }
});

Deno.test("a body of very many fields is refused before it is taken apart", async () => {
  using house = await openHouse();
  const { valdoro } = house;
  const id = await begun(house.deps, valdoro.actor);
  const visitor = house.portal.visitor();
  const plain = "a&".repeat(100_000);
  assert.equal((await send(visitor, { path: "/language", body: plain })).status, 413);
  assert.equal((await send(visitor, { path: "/sign-in", body: plain })).status, 413);

  const parts = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'.repeat(1001) +
    "--b--";
  const token = await valdoro.client.token();
  for (const boundary of ["boundary=b", 'charset=utf-8; boundary="b"']) {
    const type = `multipart/form-data; ${boundary}`;
    const spam = { body: parts, type };
    assert.equal((await send(visitor, { path: "/language", ...spam })).status, 413);
    const path = `/applications/${id}/attachments/sitePlan?token=${token}`;
    assert.equal((await send(valdoro.client, { path, ...spam })).status, 413);
  }
});

Deno.test("a form whose sender breaks off is no failure of the portal", async () => {
  using portal = await openPortal();
  const visitor = portal.visitor();
  const logged = console.error;
  console.error = (...said: unknown[]) => assert.fail(String(said));
  try {
    for (const type of ["application/x-www-form-urlencoded", "multipart/form-data; boundary=b"]) {
      const body = ReadableStream.from(brokenOff());
      const answer = await send(visitor, { path: "/language", body, type });
      assert.equal(answer.status, 400);
    }
  } finally {
    console.error = logged;
  }
});

async function* brokenOff(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield new TextEncoder().encode("lang=zh");
  await Promise.reject(new TypeError("connection closed"));
}

function send(client: Client, { path, body, type = "application/x-www-form-urlencoded" }: {
  path: string;
  body: string | ReadableStream<Uint8Array<ArrayBuffer>>;
  type?: string;
}) {
  const length = typeof body === "string" ? body.length : 500;
  return client.send(path, {
    method: "POST",
    body,
    duplex: "half",
    headers: { "content-type": type, "content-length": String(length), origin: client.origin },
  });
}
