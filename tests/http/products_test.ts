import { assertInOrder, inChinese, readAt } from "../chinese.ts";
import { openHouse } from "../people.ts";
import { openPortal } from "../portal.ts";

Deno.test("the product query says why something is not registered here, and when", async () => {
  using portal = await openPortal();
  const client = await inChinese(portal.visitor());
  assertInOrder(await readAt(client, "/products?hs=080810"), ["鲜苹果", "无需在此注册：鲜果"]);
  assertInOrder(await readAt(client, "/products?hs=0306.33"), [
    "活、鲜、冷蟹",
    "水产品",
    "条件：已宰杀，鲜或冷",
    "无需在此注册：活动物",
    "条件：活的",
  ]);
});

Deno.test("the product query says where the goods of an old code went", async () => {
  using portal = await openPortal();
  const client = await inChinese(portal.visitor());
  assertInOrder(await readAt(client, "/products?hs=0403.10"), [
    "0403.10 是旧版编码，其商品现归入 040320。",
    "共 1 个产品",
    "酸奶",
  ]);
});

Deno.test("the product query forgives a typing error", async () => {
  using portal = await openPortal();
  const client = portal.visitor();
  assertInOrder(await readAt(client, "/products?name=almnods&lang=en"), ["Almonds, shelled"]);
});

Deno.test("who looks for a product to apply for reads why it is not registered here", async () => {
  using house = await openHouse();
  const client = await inChinese(house.valdoro.client);
  assertInOrder(await readAt(client, "/applications/new?hs=080810"), [
    "鲜苹果",
    "无需在此注册：鲜果",
  ]);
});
