import assert from "node:assert/strict";
import type { Client } from "../client.ts";
import { type House, openHouse } from "../people.ts";

const MINUTE = 60_000;

interface Told {
  readonly token: string | null;
  readonly news: string;
  readonly html: string;
  readonly strong: string;
  readonly again: number;
}

/** What a page of Valdoro is told of the session. */
async function ask(client: Client, query = ""): Promise<Told> {
  const answer = await client.get(`/session?lang=en&user=valdoro${query}`, {
    accept: "application/json",
  });
  assert.equal(answer.headers.get("cache-control"), "no-store");
  assert.equal(answer.headers.get("access-control-allow-origin"), null);
  return JSON.parse(answer.body);
}

function pass({ deps }: House, minutes: number): void {
  deps.clock.pass(minutes * MINUTE);
}

Deno.test("there is nothing to say of a session until five minutes before its end", async () => {
  using house = await openHouse();
  const { client } = house.valdoro;
  const token = await client.token();
  const fresh = await ask(client);
  assert.deepEqual(fresh, { token, news: "", html: "", strong: "", again: 55 * MINUTE });
  pass(house, 54);
  assert.deepEqual([(await ask(client)).news, (await ask(client)).again], ["", MINUTE]);

  pass(house, 1);
  const soon = await ask(client);
  assert.deepEqual([soon.news, soon.token], ["soon", token]);
  assert.match(
    soon.html,
    /You will be signed out soon.*Stay signed in.*<strong>5 minutes are left/s,
  );
  pass(house, 3.5);
  assert.equal((await ask(client)).strong, "1 minute is left.");
});

Deno.test("to ask does not make a session last longer, to send does", async () => {
  using house = await openHouse();
  const { client } = house.valdoro;
  await client.token();
  for (let asked = 0; asked < 3; asked++) {
    pass(house, 19);
    assert.notEqual((await ask(client)).token, null);
  }
  const stayed = await client.post("/session?lang=en&user=valdoro");
  assert.equal(stayed.status, 200);
  assert.deepEqual(JSON.parse(stayed.body).again, 55 * MINUTE);
  pass(house, 59);
  assert.equal((await ask(client)).news, "soon");
  pass(house, 1);
  const ended = await ask(client);
  assert.deepEqual([ended.news, ended.token], ["ended", null]);
  assert.match(ended.html, /still on this page.*href="\/sign-in\?next=\/session"/s);
});

Deno.test("only a page of ours makes a session last longer", async () => {
  using house = await openHouse();
  const { client } = house.valdoro;
  await client.token();
  pass(house, 58);
  assert.equal((await client.post("/session", { token: "wrong" })).status, 409);
  const foreign = await client.post("/session", {}, { origin: "https://evil.example" });
  assert.equal(foreign.status, 403);
});

Deno.test("before the last end it is said that nothing can put it off", async () => {
  using house = await openHouse();
  const { client } = house.valdoro;
  await client.token();
  for (let hour = 0; hour < 14; hour++) {
    pass(house, 50);
    await client.post("/session");
  }
  pass(house, 16);
  const last = await ask(client);
  assert.equal(last.news, "last");
  assert.match(last.html, /as long as one can be/);
  assert.ok(!last.html.includes("<button"), "there is nothing to press");
});

Deno.test("a page left open learns that its reader is back, with the token its forms need now", async () => {
  using house = await openHouse();
  const { client, user } = house.valdoro;
  const before = await client.token();
  pass(house, 61);
  assert.equal((await ask(client)).news, "ended");
  assert.equal((await ask(client, "&was=ended&pressed=1")).news, "notYet");

  const back = await house.portal.signedIn(user);
  const resumed = await ask(back, "&was=notYet");
  assert.equal(resumed.news, "resumed");
  assert.notEqual(resumed.token, before);
  const { body } = await back.get("/account");
  assert.ok(resumed.token !== null && body.includes(resumed.token));
  assert.equal((await ask(back, "&was=resumed")).news, "resumed", "until it is closed");
  assert.equal((await ask(back)).news, "");
});

Deno.test("to the page of one user nothing is given of another who has signed in since", async () => {
  using house = await openHouse();
  const { client } = house.rivale;
  const other = await ask(client, "&was=ended");
  assert.deepEqual([other.news, other.token], ["somebodyElse", null]);
  assert.match(other.html, /rivale is signed in here now/);
});

Deno.test("whoever signs in for a page left open is told to go back to it", async () => {
  using house = await openHouse();
  const visitor = await house.portal.visitor().get("/session");
  assert.deepEqual([visitor.status, visitor.location], [303, "/sign-in?next=/session"]);
  const back = await house.valdoro.client.get("/session?lang=en");
  assert.match(back.body, /Go back to the tab where you were/);
});

Deno.test("the length of a session is in its pages, and the same in all of them", async () => {
  using house = await openHouse({ limits: { sessionIdleMs: 9 * MINUTE, sessionMs: 90 * MINUTE } });
  const { client } = house.valdoro;
  const end = house.deps.now().getTime() + 87 * MINUTE;
  const told = async () =>
    /data-quiet="(\d+)" data-most="(\d+)"/.exec((await client.get("/help")).body)?.slice(1);
  assert.deepEqual(await told(), [String(6 * MINUTE), String(end)]);
  pass(house, 5);
  assert.deepEqual(await told(), [String(6 * MINUTE), String(end)]);
});

Deno.test("who signs out leaves nothing in the browser", async () => {
  using house = await openHouse();
  const { headers } = await house.valdoro.client.post("/sign-out");
  assert.equal(headers.get("clear-site-data"), '"storage"');
});
