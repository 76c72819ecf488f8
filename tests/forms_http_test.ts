import assert from "node:assert/strict";
import { password } from "./accounts.ts";
import { begun } from "./applications.ts";
import { tinyPdf } from "./dossiers.ts";
import { aSelfMade, type House, openHouse } from "./people.ts";
import { openPortal, settings } from "./portal.ts";

/** What a form of the first part would send. */
const typed = { siteAddress: "Via dell'Industria 14", version: "1" };

async function addressOf({ deps }: House, id: string): Promise<unknown> {
  return (await deps.answers.part(id, "basic")).value?.values["siteAddress"];
}

async function atForm() {
  const house = await openHouse();
  const id = await begun(house.deps, house.valdoro.actor);
  return {
    house,
    id,
    path: `/applications/${id}/basic`,
    client: house.valdoro.client,
    [Symbol.dispose]: () => house[Symbol.dispose](),
  };
}

Deno.test("a form that another site sends is refused and does nothing", async () => {
  using scene = await atForm();
  const { house, id, path, client } = scene;
  const foreign = [
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://portal.test.evil.example" },
    { origin: "https://portal.test" },
    {
      origin: "http://portal.test",
      "sec-fetch-site": "cross-site",
      referer: "https://evil.example",
    },
    { origin: "https://evil.example", "sec-fetch-site": "same-site" },
  ];
  for (const headers of foreign.filter((one) => one.origin !== client.origin)) {
    const refused = await client.post(path, typed, headers);
    assert.equal(refused.status, 403, JSON.stringify(headers));
  }
  assert.equal(await addressOf(house, id), undefined);
});

Deno.test("a browser too old to name its origin is let in by the form token alone", async () => {
  using scene = await atForm();
  const body = new URLSearchParams({ ...typed, token: await scene.client.token() });
  const sent = await scene.client.send(scene.path, { method: "POST", body });
  assert.equal(sent.status, 303);
  assert.equal(await addressOf(scene.house, scene.id), typed.siteAddress);
});

Deno.test("a form without its token, or with a wrong one, does nothing and loses nothing", async () => {
  using scene = await atForm();
  const { house, id, path, client } = scene;
  const strange = await house.rivale.client.token();
  for (const token of ["", "wrong", strange]) {
    const stopped = await client.post(path, { ...typed, token });
    assert.equal(stopped.status, 409);
    assert.ok(
      stopped.body.includes("Via dell&#39;Industria 14") ||
        stopped.body.includes("Via dell'Industria 14"),
    );
    assert.match(stopped.body, new RegExp(`action="${path}"`));
  }
  assert.equal(await addressOf(house, id), undefined);
});

Deno.test("a form with files carries its token in the address, and nothing is taken without it", async () => {
  using scene = await atForm();
  const { house: { deps }, id, client } = scene;
  const path = `/applications/${id}/attachments/sitePlan`;
  const form = new FormData();
  form.append("file", new File([tinyPdf], "plan.pdf"));
  const encoded = new Response(form);
  const type = encoded.headers.get("content-type") ?? "";
  const body = await encoded.bytes();
  for (const token of ["", "?token=", "?token=wrong"]) {
    const refused = await client.send(path + token, {
      method: "POST",
      body,
      headers: { "content-type": type, "content-length": `${body.length}`, origin: client.origin },
    });
    assert.equal(refused.status, 403);
  }
  assert.deepEqual(await deps.files.list(id), []);
  const taken = await client.upload(path, { file: { name: "plan.pdf", bytes: tinyPdf } });
  assert.equal(taken.status, 303);
  assert.equal((await deps.files.list(id)).length, 1);
});

Deno.test("what was typed when the session had ended is kept over signing in again", async () => {
  using portal = await openPortal();
  const user = await aSelfMade(portal.deps, { userName: "emiliana" });
  const client = await portal.signedIn(user);
  const token = await client.token();
  client.forget();
  const fields = { contactName: "Bianca Conti", token };
  const stopped = await client.post("/account", fields, { referer: `${client.origin}/account` });
  assert.equal(stopped.status, 401);
  const kept = /name="kept" value="([^"]*)"/.exec(stopped.body)?.[1] ?? "";
  assert.match(kept, /Bianca Conti/);
  const entered = await client.post("/sign-in", {
    userName: "emiliana",
    password,
    next: "/account",
    kept: kept.replaceAll("&quot;", '"'),
  });
  assert.equal(entered.status, 200);
  assert.match(entered.body, /action="\/account"/);
  assert.match(entered.body, /name="contactName" value="Bianca Conti"/);
});

Deno.test("a visitor's form needs the token of the visit", async () => {
  using portal = await openPortal();
  const client = portal.visitor();
  for (const path of ["/sign-in", "/create-account", "/invite/secret"]) {
    assert.equal((await client.post(path, { token: "wrong" })).status, 403, path);
    assert.equal((await portal.visitor().post(path, { token: "" })).status, 403, path);
  }
});

Deno.test("a form longer than any page sends is refused before it is read", async () => {
  using scene = await atForm();
  const { house, id, path, client } = scene;
  const long = { ...typed, siteAddress: "x".repeat(1_100_000) };
  assert.equal((await client.post(path, long)).status, 413);
  const body = new URLSearchParams({ ...long, token: await client.token() }).toString();
  const chunks = ReadableStream.from([new TextEncoder().encode(body)]);
  const unannounced = await client.send(path, {
    method: "POST",
    body: chunks,
    duplex: "half",
    headers: { "content-type": "application/x-www-form-urlencoded", origin: client.origin },
  });
  assert.equal(unannounced.status, 413);
  assert.equal(await addressOf(house, id), undefined);
});

Deno.test("a form with files where none is asked for is refused when it is long, or of no known length", async () => {
  using scene = await atForm();
  const { id, client } = scene;
  const large = { file: { name: "a.pdf", bytes: new Uint8Array(1_100_000) } };
  const paths = [
    scene.path,
    "/applications/new",
    `/applications/${id}/products/new`,
    `/applications/${id}/submit`,
    "/account",
    "/account/sessions",
    "/language",
  ];
  for (const path of paths) {
    assert.equal((await client.upload(path, large)).status, 413, path);
    const unannounced = await client.send(`${path}?token=${await client.token()}`, {
      method: "POST",
      body: ReadableStream.from([new TextEncoder().encode("--b--")]),
      duplex: "half",
      headers: { "content-type": "multipart/form-data; boundary=b", origin: client.origin },
    });
    assert.equal(unannounced.status, 411, path);
  }
});

Deno.test("a file that is too large is refused by its length, with the limit in words", async () => {
  using scene = await atForm();
  const { house: { deps }, id, client } = scene;
  const path = `/applications/${id}/attachments/sitePlan`;
  for (const size of [settings.uploadBytes + 1, settings.uploadBytes + 1_000_000]) {
    const bytes = new Uint8Array(size);
    bytes.set(tinyPdf);
    const refused = await client.upload(path, { file: { name: "large.pdf", bytes } });
    assert.equal(refused.status, 422);
    assert.match(refused.body, /larger than 0\.2 MB/);
  }
  const unannounced = await client.send(`${path}?token=${await client.token()}`, {
    method: "POST",
    body: ReadableStream.from([new TextEncoder().encode("--b--")]),
    duplex: "half",
    headers: { "content-type": "multipart/form-data; boundary=b", origin: client.origin },
  });
  assert.equal(unannounced.status, 411);
  assert.deepEqual(await deps.files.list(id), []);
});

Deno.test("a body that is no form is refused as such", async () => {
  using scene = await atForm();
  const { id, client } = scene;
  const token = await client.token();
  const bodies = [
    ["application/json", "{}"],
    ["text/plain", "a=b"],
    ["multipart/form-data; boundary=b", "nonsense"],
    ["multipart/form-data", "nonsense"],
  ] as const;
  const paths = [
    scene.path,
    "/applications/new",
    `/applications/${id}/products/new`,
    `/applications/${id}/submit`,
    `/applications/${id}/attachments/sitePlan`,
    "/account",
    "/language",
    "/notices/read",
  ];
  for (const path of paths) {
    for (const [type, body] of bodies) {
      const refused = await client.send(`${path}?token=${token}`, {
        method: "POST",
        body,
        headers: {
          "content-type": type,
          "content-length": `${body.length}`,
          origin: client.origin,
        },
      });
      assert.ok([400, 415].includes(refused.status), `${path} ${type} ${refused.status}`);
    }
  }
});
