import assert from "node:assert/strict";
import { countUploads } from "../../services/count_uploads.ts";
import { value } from "../accounts.ts";
import { begun, decided, filed, pastaDraft } from "../applications.ts";
import { type House, openHouse } from "../people.ts";
import { begin, hashOf, metadata, offer, patch, pdfOf, tus } from "../tus.ts";

const DAY = 86_400_000;
const plan = pdfOf(150_000);

/** The enterprise with a draft of its own. */
async function withDraft() {
  const house = await openHouse();
  const id = await begun(house.deps, house.valdoro.actor);
  return { house, id, client: house.valdoro.client };
}

async function planOf({ deps }: House, id: string) {
  const file = (await deps.files.list(id)).find(({ field }) => field === "sitePlan");
  const bytes = file === undefined ? null : await deps.blobs.get(file.blob ?? file.id);
  return { file, bytes };
}

Deno.test("a file sent in three pieces arrives as it was", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  const at = await begin(client, { id, bytes: plan });
  let offset = 0;
  for (const end of [7, 70_001, plan.length]) {
    const sent = await patch(client, at, { offset, body: plan.slice(offset, end) });
    assert.deepEqual([sent.status, sent.headers.get("upload-offset")], [204, String(end)]);
    offset = end;
  }
  const { file, bytes } = await planOf(house, id);
  assert.deepEqual(bytes, plan);
  assert.deepEqual([file?.name, file?.type, file?.sha256], [
    "plan.pdf",
    "application/pdf",
    hashOf(plan),
  ]);
  assert.equal((await tus(client, `HEAD ${at}`)).status, 404); // it is an upload no longer
});

Deno.test("HEAD says how much has arrived, of how much, and until when that is kept", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  const at = await begin(client, { id, bytes: plan });
  await patch(client, at, { offset: 0, body: plan.slice(0, 50_000) });
  const { status, headers } = await tus(client, `HEAD ${at}`);
  assert.equal(status, 200);
  const told = ["upload-offset", "upload-length", "cache-control", "upload-expires"];
  assert.deepEqual(told.map((name) => headers.get(name)), [
    "50000",
    "150000",
    "no-store",
    "Mon, 09 Mar 2026 01:00:00 GMT",
  ]);
  assert.equal(headers.get("tus-resumable"), "1.0.0");
});

Deno.test("OPTIONS says what is spoken here and how large a file may be", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  const { status, headers } = await tus(client, `OPTIONS /applications/${id}/uploads`);
  assert.equal(status, 204);
  assert.deepEqual(
    ["tus-version", "tus-extension", "tus-max-size", "access-control-allow-origin"]
      .map((name) => headers.get(name)),
    ["1.0.0", "creation,expiration,termination", "200000", null],
  );
});

Deno.test("bytes for another place than the next are refused and change nothing", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  const at = await begin(client, { id, bytes: plan });
  await patch(client, at, { offset: 0, body: plan.slice(0, 100) });
  for (const offset of [0, 99, 101]) {
    const refused = await patch(client, at, { offset, body: plan.slice(offset, 200) });
    assert.equal(refused.status, 409);
    assert.match(refused.body, /More of this file has arrived meanwhile/);
  }
  assert.equal((await tus(client, `HEAD ${at}`)).headers.get("upload-offset"), "100");
});

Deno.test("other versions of the protocol and other kinds of bodies are refused", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  const at = await begin(client, { id, bytes: plan });
  for (const version of ["0.2.2", ""]) {
    const { status, headers } = await tus(client, `HEAD ${at}`, {
      headers: { "tus-resumable": version },
    });
    assert.deepEqual([status, headers.get("tus-version")], [412, "1.0.0"]);
  }
  const headers = { "content-type": "application/octet-stream", "upload-offset": "0" };
  assert.equal((await tus(client, `PATCH ${at}`, { headers, body: plan })).status, 415);
});

Deno.test("a file too large is refused in words before a byte of it is sent", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  const large = await offer(client, { id, bytes: pdfOf(200_001) });
  assert.equal(large.status, 413);
  assert.equal(JSON.parse(large.body).message, "The file is larger than 0.2 MB.");
  assert.equal((await offer(client, { id, bytes: new Uint8Array() })).status, 422);
  assert.deepEqual(await house.deps.uploads.list(id), []);
});

Deno.test("more bytes than the file was said to have are refused, foretold or not", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  for (const body of [plan, ReadableStream.from([plan])]) {
    const at = await begin(client, { id, bytes: plan.slice(0, 60_000) });
    const refused = await patch(client, at, { offset: 0, body });
    assert.equal(refused.status, 460);
    assert.match(refused.body, /changed since it was chosen/);
    await tus(client, `DELETE ${at}`);
  }
  assert.equal((await planOf(house, id)).file, undefined);
});

Deno.test("a file of a wrong kind is refused with its first bytes, and nothing is kept", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  const program = new TextEncoder().encode("MZ this is a program ".repeat(5000));
  const at = await begin(client, { id, bytes: program });
  const refused = await patch(client, at, { offset: 0, body: program.slice(0, 10) });
  assert.equal(refused.status, 415);
  assert.match(JSON.parse(refused.body).message, /^Only jpg, jpeg, png/);
  assert.deepEqual(await house.deps.uploads.list(id), []);
  assert.deepEqual(await Array.fromAsync(house.deps.kv.list({ prefix: ["blob"] })), []);
});

Deno.test("a file that is another by the end than at the beginning is refused as a whole", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  const at = await begin(client, { id, bytes: plan });
  const changed = await patch(client, at, { offset: 0, body: pdfOf(plan.length, 1) });
  assert.equal(changed.status, 460);
  assert.match(changed.body, /changed since it was chosen/);
  assert.deepEqual(await house.deps.uploads.list(id), []);
  assert.equal((await planOf(house, id)).file, undefined);
});

Deno.test("an upload is nobody else's, and none of another application", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  const at = await begin(client, { id, bytes: plan });
  const { rivale, giulia, liwei } = house;
  for (const other of [rivale, giulia, liwei]) {
    assert.equal((await offer(other.client, { id, bytes: plan })).status, 404);
    assert.equal((await tus(other.client, `HEAD ${at}`)).status, 404);
    const body = plan.slice(0, 9);
    assert.equal((await patch(other.client, at, { offset: 0, body })).status, 404);
    assert.equal((await tus(other.client, `DELETE ${at}`)).status, 404);
  }
  const own = await begun(house.deps, rivale.actor);
  const through = at.replace(id, own);
  assert.equal((await tus(rivale.client, `HEAD ${through}`)).status, 404);
  assert.equal((await tus(rivale.client, `DELETE ${through}`)).status, 404);
  assert.equal((await tus(client, `HEAD ${at}`)).headers.get("upload-offset"), "0");
});

Deno.test("without the form token nothing is begun, sent or given up", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  const at = await begin(client, { id, bytes: plan });
  const headers = { origin: client.origin, "tus-resumable": "1.0.0", "upload-length": "9" };
  for (const [method, path] of [["POST", `/applications/${id}/uploads`], ["DELETE", at]]) {
    const answer = await client.send(path!, { method: method!, headers });
    assert.equal(answer.status, 403, method);
  }
  assert.equal((await house.deps.uploads.list(id)).length, 1);
});

Deno.test("after the session has ended an upload is answered 401, and goes on once signed in again", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  const at = await begin(client, { id, bytes: plan });
  await patch(client, at, { offset: 0, body: plan.slice(0, 60_000) });
  house.deps.clock.pass(2 * 3_600_000);
  assert.equal((await tus(client, `HEAD ${at}`)).status, 401);
  const rest = { offset: 60_000, body: plan.slice(60_000) };
  assert.equal((await patch(client, at, rest)).status, 401);

  const again = await house.portal.signedIn(house.valdoro.user);
  assert.equal((await tus(again, `HEAD ${at}`)).headers.get("upload-offset"), "60000");
  assert.equal((await patch(again, at, rest)).status, 204);
  assert.deepEqual((await planOf(house, id)).bytes, plan);
});

Deno.test("the same file goes on where it stopped, in whichever browser it is chosen", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  const at = await begin(client, { id, bytes: plan });
  await patch(client, at, { offset: 0, body: plan.slice(0, 100_000) });
  house.deps.clock.pass(DAY);

  const elsewhere = await house.portal.signedIn(house.valdoro.user);
  const told = await offer(elsewhere, { id, bytes: plan, name: "Lageplan.pdf" });
  assert.deepEqual([told.status, told.location], [201, at]);
  assert.equal(told.headers.get("upload-offset"), "100000");
  await patch(elsewhere, at, { offset: 100_000, body: plan.slice(100_000) });
  const { file, bytes } = await planOf(house, id);
  assert.deepEqual([file?.name, bytes], ["Lageplan.pdf", plan]);

  const other = await offer(elsewhere, { id, bytes: pdfOf(150_000, 7), name: "plan.pdf" });
  assert.equal(other.headers.get("upload-offset"), "0");
});

Deno.test("a file that the enterprise has sent before is attached without a byte", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  const at = await begin(client, { id, bytes: plan });
  await patch(client, at, { offset: 0, body: plan });
  const next = await begun(house.deps, house.valdoro.actor, "0801");
  for (const [to, field] of [[id, "businessLicence"], [next, "sitePlan"], [next, "sitePlan"]]) {
    const told = await offer(client, { id: to!, bytes: plan, field: field! });
    assert.equal(told.status, 200);
    const { file } = JSON.parse(told.body);
    const read = await client.get(`/applications/${to}/files/${file.id}`);
    assert.deepEqual(read.bytes, plan);
  }
  assert.equal((await house.deps.files.list(next)).length, 1);
});

Deno.test("nobody learns by its hash whether another enterprise has a file", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  const at = await begin(client, { id, bytes: plan });
  await patch(client, at, { offset: 0, body: plan });
  const { rivale } = house;
  const theirs = await begun(house.deps, rivale.actor);
  const told = await offer(rivale.client, { id: theirs, bytes: plan });
  assert.deepEqual([told.status, told.headers.get("upload-offset")], [201, "0"]);
});

Deno.test("DELETE gives an upload up with its bytes", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  const at = await begin(client, { id, bytes: plan });
  await patch(client, at, { offset: 0, body: plan.slice(0, 60_000) });
  assert.equal((await tus(client, `DELETE ${at}`)).status, 204);
  assert.equal((await tus(client, `DELETE ${at}`)).status, 404);
  assert.equal((await tus(client, `HEAD ${at}`)).status, 404);
  assert.deepEqual(await Array.fromAsync(house.deps.kv.list({ prefix: ["blob"] })), []);
});

Deno.test("an upload is kept for a week and no longer", async () => {
  const { house, id } = await withDraft();
  using _ = house;
  const { valdoro, deps, portal } = house;
  const at = await begin(valdoro.client, { id, bytes: plan });
  deps.clock.pass(7 * DAY - 1000);
  assert.equal((await tus(await portal.signedIn(valdoro.user), `HEAD ${at}`)).status, 200);
  deps.clock.pass(1000);
  const later = await portal.signedIn(valdoro.user);
  assert.equal((await tus(later, `HEAD ${at}`)).status, 404);
  assert.equal((await patch(later, at, { offset: 0, body: plan })).status, 404);
  assert.notEqual(await begin(later, { id, bytes: plan }), at);
});

Deno.test("a filed application takes no bytes, and its upload can be given up", async () => {
  using house = await openHouse();
  const { valdoro: { actor, client }, deps } = house;
  const id = await pastaDraft(house);
  const at = await begin(client, { id, bytes: plan });
  await filed(deps, actor, id);
  const late = await patch(client, at, { offset: 0, body: plan });
  assert.equal(late.status, 409);
  assert.equal((await offer(client, { id, bytes: pdfOf(99) })).status, 409);
  await decided(deps, house.giulia.actor, { id, event: "return" });
  assert.equal((await patch(client, at, { offset: 0, body: plan.slice(0, 9) })).status, 204);
  assert.equal((await tus(client, `DELETE ${at}`)).status, 204);
});

Deno.test("only fields for files are sent to, and only as many as they take", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  for (const field of ["companyName", "nothing"]) {
    assert.equal((await offer(client, { id, bytes: plan, field })).status, 422);
  }
  for (let n = 0; n < 10; n++) {
    const bytes = pdfOf(100 + n);
    await patch(client, await begin(client, { id, bytes }), { offset: 0, body: bytes });
  }
  const full = await offer(client, { id, bytes: plan });
  assert.deepEqual([full.status, JSON.parse(full.body).message], [422, "At most 10 files here."]);
  const [first] = await house.deps.files.list(id);
  const at = await begin(client, { id, bytes: plan, replaces: first?.id ?? "" });
  await patch(client, at, { offset: 0, body: plan });
  assert.equal(await house.deps.files.find(id, first?.id ?? ""), null);
});

Deno.test("unfinished uploads of an application have a number, and so have those of an hour", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  for (let n = 0; n < 20; n++) await begin(client, { id, bytes: pdfOf(1000, n) });
  const one = await offer(client, { id, bytes: plan });
  assert.deepEqual([one.status, JSON.parse(one.body).code], [422, "upload.too_many"]);
  await begin(client, { id, bytes: pdfOf(1000, 3) }); // one of them
  const { userId } = house.valdoro.actor;
  value(await countUploads(house.deps, { userId, network: "198.51.100.1", files: 178 }));
  assert.equal((await offer(client, { id, bytes: plan })).status, 429);
});

Deno.test("a line that has dropped without a word holds nobody up, and what came over it is kept", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  const at = await begin(client, { id, bytes: plan });
  const heard = Promise.withResolvers<void>();
  const pieces = [plan.slice(0, 60_000)];
  const silent = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(line) {
      const piece = pieces.shift();
      if (piece !== undefined) return line.enqueue(piece);
      heard.resolve();
      return new Promise(() => {}); // nothing more comes, and no end
    },
  });
  const dropped = patch(client, at, { offset: 0, body: silent });
  await heard.promise;
  const offset = Number((await tus(client, `HEAD ${at}`)).headers.get("upload-offset"));
  assert.equal(offset, 60_000);
  assert.equal((await patch(client, at, { offset, body: plan.slice(offset) })).status, 204);
  assert.deepEqual((await planOf(house, id)).bytes, plan);
  assert.equal((await dropped).headers.get("upload-offset"), "60000");
});

Deno.test("what the sender leaves out is borne", async () => {
  const { house, id, client } = await withDraft();
  using _ = house;
  const path = `POST /applications/${id}/uploads`;
  const wrong = [
    {},
    { "upload-length": "-1" },
    { "upload-length": "100", "upload-metadata": "field %%%" },
    { "upload-defer-length": "1" },
  ];
  for (const headers of wrong) {
    const { status } = await tus(client, path, { headers });
    assert.ok(status >= 400 && status < 502, JSON.stringify(headers));
  }
  const facts = { "upload-length": "100", "upload-metadata": metadata({ field: "sitePlan" }) };
  const { status, location } = await tus(client, path, { headers: facts });
  assert.equal(status, 201);
  assert.equal((await patch(client, location, { offset: 0, body: pdfOf(100) })).status, 204);
  const { file } = await planOf(house, id);
  assert.equal(file?.name, `${file?.id}.pdf`);
});
