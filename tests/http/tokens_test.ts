import assert from "node:assert/strict";
import { atAuthority } from "../applications.ts";
import { openHouse } from "../people.ts";

Deno.test("a form token stands in an address only where files are sent", async () => {
  using house = await openHouse();
  const { client } = house.giulia;
  const id = await atAuthority(house);
  const inAddress = async (event: string) =>
    (await client.get(`/applications/${id}/${event}`)).body.includes("?token=");
  assert.equal(await inAddress("recommend"), true);
  for (const event of ["return", "decline"]) assert.equal(await inAddress(event), false, event);
});

Deno.test("a change of the language takes no token into the address of the page", async () => {
  using house = await openHouse();
  const { client } = house.giulia;
  const back = `/applications/a1/recommend?token=${await client.token()}&done=1`;
  const { location } = await client.post("/language", { lang: "en", back });
  assert.equal(location, "/applications/a1/recommend?done=1");
});

Deno.test("a link to another site tells it nothing, in browsers that know no policy either", async () => {
  using house = await openHouse();
  const visitor = house.portal.visitor();
  for (const path of ["/", "/products", "/invite/secret"]) {
    const { body } = await visitor.get(path);
    const outside = body.match(/<a [^>]*href="https:[^>]*>/g) ?? [];
    assert.ok(outside.length > 0, path);
    for (const link of outside) assert.match(link, /rel="[^"]*noreferrer/);
  }
});
