import assert from "node:assert/strict";
import { isUnbroken } from "../kv/audit.ts";
import { rehearse } from "../kv/rehearse.ts";
import { accountIssues, newPasswordIssues } from "../rules/accounts.ts";
import { statuses } from "../rules/status.ts";
import { type TestDeps, testDeps } from "../tests/deps.ts";
import { demoAccounts, seedDemo } from "./demo.ts";
import { signIn } from "./sign_in.ts";

const NOW = "2026-03-02T01:00:00.000Z";

let deps: TestDeps;
const said: string[] = [];

Deno.test.beforeAll(async () => {
  deps = await testDeps({ at: NOW });
  await seedDemo(deps, (line) => said.push(line));
});

Deno.test.afterAll(() => deps[Symbol.dispose]());

/** The files of the account with that user name. */
async function filesOf(userName: string) {
  const user = await deps.users.byName(userName);
  return await deps.applications.ofEnterprise(user?.enterpriseId ?? "");
}

function statusesOf(files: readonly { status: string }[]): Set<string> {
  return new Set(files.map(({ status }) => status));
}

Deno.test("the demo has 300 files over every status there is a way to", async () => {
  const files = await deps.applications.all();
  assert.equal(files.length, 300);
  const made = statuses.filter((status) => status !== "withdrawn");
  assert.deepEqual(statusesOf(files), new Set(made));
});

Deno.test("both routes have files in each status open to them", async () => {
  const files = await deps.applications.all();
  for (const route of ["recommended", "self"]) {
    const found = statusesOf(files.filter((file) => file.route === route));
    const missing = statuses.filter((status) => !found.has(status) && status !== "withdrawn");
    const own = route === "self" ? ["submitted_authority", "not_recommended"] : [];
    assert.deepEqual(missing, own, route);
  }
});

Deno.test("each sample enterprise has about 25 files over the statuses of its route", async () => {
  const pasta = await filesOf("bellavista");
  const whisky = await filesOf("glenlarig");
  assert.ok(pasta.length >= 24 && whisky.length >= 24, `${pasta.length} and ${whisky.length}`);
  assert.ok(statusesOf(pasta).size >= 13);
  assert.ok(statusesOf(whisky).size >= 11);
  assert.deepEqual(new Set(whisky.map(({ route }) => route)), new Set(["self"]));
});

Deno.test("the sample authority and customs have queues of more than a page", async () => {
  const officer = await deps.users.byName("salute");
  const addressed = await deps.applications.ofAuthority(officer?.authorityId ?? "");
  const waiting = addressed.filter(({ status }) => status === "submitted_authority");
  assert.ok(waiting.length >= 10, `${waiting.length} of ${addressed.length}`);
  assert.ok((await deps.applications.inStatus("stored")).length > 20);
});

Deno.test("files are dated from early 2024 until now, and their chains are whole", async () => {
  const files = await deps.applications.all();
  const days = files.map(({ createdAt }) => createdAt.slice(0, 10)).toSorted();
  assert.match(days[0] ?? "", /^2024-0[1-3]/);
  for (const { id, updatedAt } of files) {
    assert.ok(updatedAt <= NOW, updatedAt);
    const entries = await deps.audit.list(id);
    assert.ok(await isUnbroken(entries));
    const times = entries.map(({ at }) => at);
    assert.deepEqual(times, times.toSorted());
  }
});

Deno.test("companies file in Chinese and in English, some with long names", async () => {
  const files = await deps.applications.all();
  const names = files.flatMap(({ filed }) => filed === undefined ? [] : [filed.companyName]);
  const products = files.flatMap(({ filed }) => filed?.products ?? []);
  for (const texts of [names, products]) {
    assert.ok(texts.some((text) => /\p{Script=Han}/u.test(text)), texts.join("; "));
    assert.ok(texts.some((text) => /^[\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}]+$/u.test(text)));
  }
  assert.ok(names.some((name) => name.length > 60));
  assert.ok(products.some((name) => name.length > 120));
});

Deno.test("some files have tables of sixty rows, most a handful", async () => {
  const files = await deps.applications.all();
  const sizes = files.flatMap(({ filed }) => filed === undefined ? [] : [filed.products.length]);
  assert.ok(sizes.includes(60));
  assert.ok(sizes.filter((size) => size <= 5).length > sizes.length / 2);
});

Deno.test("failed transfers are kept with their messages, and say why", async () => {
  const failed = await deps.outbox.failed();
  const why = new Set(failed.map(({ lastError }) => lastError));
  assert.deepEqual(why, new Set(["connection refused", "storage is full", "no answer in time"]));
});

Deno.test("nothing of the demo is due by itself: files on their way stay there", async () => {
  const years = 40 * 365 * 86_400_000;
  assert.deepEqual(await deps.outbox.due(Date.parse(NOW) + years), []);
});

Deno.test("everybody of the sample accounts can sign in, with a password that may be set", async () => {
  for (const { userName, password, name, role } of demoAccounts) {
    const signed = await signIn(deps, { userName, password, network: "test", agent: "test" });
    assert.equal(signed.ok && signed.value.user.role, role, userName);
    const owner = { userName, companyName: name };
    assert.deepEqual(newPasswordIssues({ password, passwordRepeat: password }, owner), []);
  }
});

Deno.test("every account has a profile that its form would take", async () => {
  const files = await deps.applications.all();
  for (const id of new Set(files.map(({ enterpriseId }) => enterpriseId))) {
    const enterprise = await deps.enterprises.find(id);
    assert.ok(enterprise?.homeNumber);
    const { homeNumber, ...profile } = enterprise;
    assert.deepEqual(accountIssues({ ...profile, homeNumber }, "profile"), []);
  }
});

Deno.test("whoever has filed has a password; the newcomer's link is not used yet", async () => {
  const users = await deps.users.all();
  const waiting = users.filter(({ passwordHash }) => passwordHash === undefined);
  assert.deepEqual(waiting.map(({ userName }) => userName), ["riso-del-delta"]);
});

Deno.test("what was traded was traded in the two years before, in the packing its name says", async () => {
  const files = await deps.applications.all();
  const file = files.find(({ filed }) => filed?.products.length === 60);
  assert.ok(file !== undefined);
  const year = Number(file.createdAt.slice(0, 4));
  for (const { values } of await deps.answers.rows(file.id, "trade")) {
    assert.ok([year - 1, year - 2].includes(Number(values["year"])), String(values["year"]));
  }
  const sized = (await deps.answers.rows(file.id, "products")).slice(-5);
  for (const { values: { specificProduct, packing } } of sized) {
    assert.ok(String(specificProduct).includes(String(packing)), `${specificProduct}: ${packing}`);
  }
});

Deno.test("the accounts are printed with their passwords", () => {
  for (const { userName, password } of demoAccounts) {
    assert.ok(said.some((line) => line.includes(userName) && line.includes(password)));
  }
});

Deno.test("seeding again changes nothing", async () => {
  const before = (await deps.applications.all()).map(({ id, edits }) => [id, edits]);
  await seedDemo(deps, () => {});
  const after = (await deps.applications.all()).map(({ id, edits }) => [id, edits]);
  assert.deepEqual(after, before);
});

Deno.test("a store that is half filled is refused", async () => {
  using half = await testDeps({ at: NOW });
  let ids = 0;
  const newId = () => {
    if (++ids > 500) throw new Error("stopped");
    return half.newId();
  };
  await assert.rejects(seedDemo({ ...half, newId }, () => {}, { files: 30 }), /stopped/);
  await assert.rejects(seedDemo(half, () => {}, { files: 30 }), /half filled/);
});

Deno.test("a rehearsed demo is the same, written at once", async () => {
  using here = await testDeps({ at: NOW });
  await seedDemo(here, () => {}, { files: 30, rehearse: (work) => rehearse(here.kv, work) });
  assert.equal((await here.applications.all()).length, 30);
  assert.ok(await here.users.byName("customs"));
});
