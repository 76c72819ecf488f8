import assert from "node:assert/strict";
import { pastaDraft } from "../applications.ts";
import { type House, openHouse } from "../people.ts";
import type { Deps } from "../../services/deps.ts";

async function withTable(table = "products") {
  const house = await openHouse();
  const id = await pastaDraft(house);
  const path = `/applications/${id}/${table}/rows`;
  return { house, id, path, table };
}

async function names(deps: Deps, id: string): Promise<unknown[]> {
  return (await deps.answers.rows(id, "products")).map(({ values }) => values["specificProduct"]);
}

/** The rows that were pasted, in their order: those of the sample have ids of another kind. */
async function pasted(deps: Deps, { id, table }: { id: string; table: string }) {
  const rows = await deps.answers.rows(id, table);
  return rows.filter((row) => !row.id.startsWith(table)).map(({ values }) => values);
}

/** What a page keeps unseen of what was pasted. */
function kept(body: string, name: string): string {
  const [, value = ""] = new RegExp(`name="${name}" value="([^"]*)"`).exec(body) ?? [];
  return value.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

function post({ valdoro }: House, path: string, fields: Record<string, string>) {
  return valdoro.client.post(path, fields);
}

Deno.test("pasted rows are shown before they are added, and go to the end of the table", async () => {
  const { house, id, path } = await withTable();
  using _ = house;
  const cells = "Brand\tProduct for China\r\nValdoro\tGnocchi\r\n\tTrofie\r\n";
  const preview = await post(house, path, { cells, then: "preview" });
  assert.equal(preview.status, 200);
  assert.match(preview.body, /2 rows can be added\. Nothing is to be put right\./);
  assert.equal((await names(house.deps, id)).length, 2);

  const row = kept(preview.body, "row");
  const added = await post(house, path, { cells: kept(preview.body, "cells"), row, then: "add" });
  assert.deepEqual([added.status, added.location], [
    303,
    `/applications/${id}/basic?saved=1#products`,
  ]);
  const rows = await pasted(house.deps, { id, table: "products" });
  assert.deepEqual(rows.map((values) => values["specificProduct"]), ["Gnocchi", "Trofie"]);
  const again = await post(house, path, { cells: kept(preview.body, "cells"), row, then: "add" });
  assert.equal(again.status, 303);
  assert.equal((await names(house.deps, id)).length, 4);
});

Deno.test("each wrong cell is said where it stands; the good rows are added and the others kept", async () => {
  const { house, id, path } = await withTable();
  using _ = house;
  const cells = "Gnocchi\t1902.20\n\t190220\nTrofie\tpasta\nOrzo\t190220\t\t\t\t\tleft over";
  const preview = await post(house, path, { cells, then: "preview" });
  for (
    const wrong of [
      /Product for China: please fill this in/,
      /HS code: not written as asked for/,
      /more cells than the form has columns: left over/,
    ]
  ) assert.match(preview.body, wrong);
  assert.equal(preview.body.split('<div class="err">').length - 1, 3);
  assert.match(preview.body, /Add 1 row</);

  const added = await post(house, path, { cells, then: "add" });
  assert.equal(added.status, 200);
  assert.match(added.body, /1 row was added\./);
  assert.match(added.body, /3 rows were not/);
  assert.match(
    added.body,
    /<textarea[^>]*>\t190220\nTrofie\tpasta\nOrzo[^<]*left over<\/textarea>/,
  );
  assert.deepEqual(await pasted(house.deps, { id, table: "products" }), [
    { specificProduct: "Gnocchi", hsCode: "190220" },
  ]);
});

Deno.test("choices are found by their words in either language, or by their codes", async () => {
  const { house, id, path } = await withTable("ingredients");
  using _ = house;
  const [product] = await names(house.deps, id);
  const cells = ["输华具体产品\tOrigin\tRaw material or ingredient\tShare"].concat(
    [["意大利", "12,5"], ["ITA", "１２"], ["italy", "1"]].map(([origin, share]) =>
      [product, origin, "Spinach", share].join("\t")
    ),
  );
  await post(house, path, { cells: cells.join("\n"), then: "add" });
  const rows = await pasted(house.deps, { id, table: "ingredients" });
  assert.deepEqual(rows.map((values) => [values["origin"], values["share"]]), [
    ["ITA", "12.5"],
    ["ITA", "12"],
    ["ITA", "1"],
  ]);
});

Deno.test("nothing, too much, and more than the table takes are refused in words", async () => {
  const { house, id, path } = await withTable();
  using _ = house;
  const refused = async (cells: string, then: string) => {
    const { status, body } = await post(house, path, { cells, then });
    assert.equal(status, 422);
    return /<h2>There is 1 thing to put right<\/h2><ul><li ?><a[^>]*>([^<]*)/.exec(body)?.[1];
  };
  assert.equal(await refused(" \n\t\n", "preview"), "Paste the cells of at least one row first.");
  assert.equal(await refused("Orzo\n".repeat(202), "preview"), "Products: at most 200 rows");
  assert.equal(await refused("Orzo\n".repeat(199), "add"), "Products: at most 200 rows");
  assert.equal((await names(house.deps, id)).length, 2);
  assert.equal((await post(house, path, { cells: "x".repeat(1_000_000) })).status, 413);
});

Deno.test("a table that is not asked, or a file that is not one's own, takes no pasted rows", async () => {
  const { house, id } = await withTable();
  using _ = house;
  const { valdoro, rivale } = house;
  assert.equal((await valdoro.client.get(`/applications/${id}/wine/rows`)).status, 404);
  assert.equal((await rivale.client.get(`/applications/${id}/products/rows`)).status, 404);
  const foreign = await rivale.client.post(`/applications/${id}/products/rows`, { cells: "a" });
  assert.equal(foreign.status, 404);
});
