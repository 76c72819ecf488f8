import assert from "node:assert/strict";
import type { Audience } from "../kv/notices.ts";
import type { Actor } from "../rules/access.ts";
import { reasons, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { tinyPdf } from "../tests/dossiers.ts";
import {
  accepted,
  decided,
  drafted,
  type Example,
  filed,
  fiona,
  found,
  giulia,
  liwei,
  marco,
  onPage,
  openHouse,
  paolo,
  stored,
  story,
  zhangmin,
} from "../tests/journeys.ts";
import { toldOf } from "../tests/notices.ts";
import { isUnbroken } from "../kv/audit.ts";
import { attachPapers } from "./attach_papers.ts";
import type { Deps } from "./deps.ts";
import { type Decision, review } from "./review.ts";
import { startApplication } from "./start_application.ts";
import { submit } from "./submit.ts";
import { sweep } from "./sweep.ts";

async function house() {
  const deps = await testDeps();
  await openHouse(deps);
  return deps;
}

/** Puts the pasta maker's file on the authority's desk. */
async function withAuthority(deps: Deps): Promise<void> {
  await drafted(deps, "pasta");
  await filed(deps, "pasta");
}

/** A decision as its page would send it. */
async function decide(deps: Deps, { event, reason = "Because.", ...rest }: {
  actor: Actor;
  id?: string;
  event: Decision;
  reason?: string;
}) {
  const page = await onPage(deps, { id: "pasta", ...rest });
  return review(deps, { ...page, event, reason });
}

/** The last notice of a reader: what happened, and whether the reader has to act. */
async function told(deps: Deps, audience: Audience): Promise<string> {
  const [notice] = await toldOf(deps, audience);
  return notice === undefined ? "" : `${notice.event} ${notice.status} ${notice.turn}`;
}

Deno.test("every decision leads where the table says", async () => {
  // deno-fmt-ignore
  const cases: readonly [Example, "filed" | "stored" | "accepted", Actor, Decision, string][] = [
    ["pasta", "filed", giulia, "recommend", "submitted_customs"],
    ["pasta", "filed", giulia, "return", "correction"],
    ["pasta", "filed", giulia, "decline", "not_recommended"],
    ["pasta", "stored", liwei, "accept", "accepted"],
    ["pasta", "stored", liwei, "refuse", "not_accepted"],
    ["pasta", "stored", liwei, "return", "correction"],
    ["pasta", "stored", liwei, "decline", "not_recommended"],
    ["pasta", "accepted", liwei, "return", "correction"],
    ["pasta", "accepted", liwei, "decline", "not_recommended"],
    ["pasta", "accepted", liwei, "reject", "rejected"],
    ["spirits", "stored", liwei, "accept", "accepted"],
    ["spirits", "stored", liwei, "refuse", "not_accepted"],
    ["spirits", "stored", liwei, "return", "correction"],
    ["spirits", "accepted", liwei, "return", "correction"],
    ["spirits", "accepted", liwei, "reject", "rejected"],
  ];
  for (const [example, at, actor, event, to] of cases) {
    using deps = await house();
    if (at === "filed") await withAuthority(deps);
    else await (at === "stored" ? stored : accepted)(deps, example);
    const now = value(await decide(deps, { actor, id: example, event }));
    assert.equal(now.status, to, `${example} ${at} ${event}`);
    assert.equal(now.amend, to === "correction" ? "enterprise" : undefined);
  }
});

Deno.test("customs declines to recommend no self-registration", async () => {
  using deps = await house();
  await stored(deps, "spirits");
  const refused = await decide(deps, { actor: liwei, id: "spirits", event: "decline" });
  assert.deepEqual(reasons(refused), ["status.impossible"]);
});

Deno.test("a decision is recorded: who, when, from, to, why, and what is to be amended", async () => {
  using deps = await house();
  await withAuthority(deps);
  deps.clock.set("2026-03-03T09:00:00.000Z");
  const remarks = [{ place: "products", text: "The CIQ code is missing." }];
  const page = await onPage(deps, { actor: giulia, id: "pasta" });
  value(await review(deps, { ...page, event: "return", reason: "Two points are open.", remarks }));
  const entries = await deps.audit.list("pasta");
  const { hash: _, previous: __, ...entry } = entries.at(-1) ?? assert.fail();
  assert.deepEqual(entry, {
    seq: 2,
    at: "2026-03-03T09:00:00.000Z",
    by: {
      role: "authority",
      userId: "giulia",
      name: { zh: "意大利卫生部", en: "Ministry of Health of Italy" },
    },
    event: "return",
    from: "submitted_authority",
    to: "correction",
    amend: "enterprise",
    reason: "Two points are open.",
    remarks,
  });
  assert.ok(await isUnbroken(entries));
  assert.equal((await found(deps, "pasta")).chain, entries.at(-1)?.hash);
});

Deno.test("nobody recommends, returns, declines, refuses or rejects without a reason", async () => {
  using deps = await house();
  await withAuthority(deps);
  for (const event of ["recommend", "return", "decline"] as const) {
    for (const reason of ["", " \n\t "]) {
      const refused = await decide(deps, { actor: giulia, event, reason });
      assert.deepEqual(reasons(refused), ["reason.missing reason"], event);
    }
  }
  await stored(deps, "spirits");
  const unsaid = async (event: Decision) =>
    reasons(await decide(deps, { actor: liwei, id: "spirits", event, reason: "" }));
  for (const event of ["refuse", "return"] as const) {
    assert.deepEqual(await unsaid(event), ["reason.missing reason"], event);
  }
  await decided(deps, { actor: liwei, id: "spirits", event: "accept" });
  for (const event of ["reject", "return"] as const) {
    assert.deepEqual(await unsaid(event), ["reason.missing reason"], event);
  }
  assert.equal((await found(deps, "pasta")).acts, 1);
});

Deno.test("acceptance needs no reason", async () => {
  using deps = await house();
  await stored(deps, "pasta");
  assert.ok((await decide(deps, { actor: liwei, event: "accept", reason: "" })).ok);
});

Deno.test("a reason has at most 4000 characters, and so has each remark", async () => {
  using deps = await house();
  await withAuthority(deps);
  const long = "字".repeat(4001);
  assert.deepEqual(reasons(await decide(deps, { actor: giulia, event: "return", reason: long })), [
    "too_long reason",
  ]);
  const page = await onPage(deps, { actor: giulia, id: "pasta" });
  const remarks = [{ place: "products", text: "short" }, { place: "trade", text: long }];
  const refused = await review(deps, { ...page, event: "return", reason: "Why.", remarks });
  assert.deepEqual(reasons(refused), ["too_long remarks 1"]);
  const fits = await review(deps, { ...page, event: "return", reason: long.slice(1) });
  assert.ok(fits.ok);
});

Deno.test("more remarks than a record of the store holds are refused, not lost", async () => {
  using deps = await house();
  await withAuthority(deps);
  const page = await onPage(deps, { actor: giulia, id: "pasta" });
  const remarks = Array.from({ length: 20 }, (_, n) => ({
    place: "products",
    text: String(n).padEnd(4000, "字"),
  }));
  const refused = await review(deps, { ...page, event: "return", reason: "Why.", remarks });
  assert.deepEqual(reasons(refused), ["too_long remarks"]);
  const fits = await review(deps, {
    ...page,
    event: "return",
    reason: "Why.",
    remarks: remarks.slice(0, 4),
  });
  assert.ok(fits.ok);
});

Deno.test("two officers who decide at once: one wins, the other sees what happened", async () => {
  using deps = await house();
  await stored(deps, "pasta");
  const page = await onPage(deps, { actor: liwei, id: "pasta" });
  const results = await Promise.all([
    review(deps, { ...page, event: "accept" }),
    review(deps, { ...page, actor: zhangmin, event: "refuse", reason: "No plan." }),
  ]);
  const lost = results.filter((result) => !result.ok);
  assert.deepEqual(lost.map(reasons), [["application.moved_on"]]);
  const now = await found(deps, "pasta");
  assert.deepEqual(lost.map((result) => result.ok ? {} : result.issues[0].values), [
    { status: now.status },
  ]);
  assert.equal(now.acts, 5);
});

Deno.test("two officers who take the same decision at once: it is one officer's", async () => {
  using deps = await house();
  await stored(deps, "pasta");
  const page = await onPage(deps, { actor: liwei, id: "pasta" });
  const results = await Promise.all([
    review(deps, { ...page, event: "accept" }),
    review(deps, { ...page, actor: zhangmin, event: "accept" }),
  ]);
  assert.deepEqual(results.filter((result) => !result.ok).map(reasons), [["application.moved_on"]]);
  assert.equal((await found(deps, "pasta")).acts, 5);
});

Deno.test("an officer and the enterprise at once: what was decided on an old page is refused", async () => {
  using deps = await house();
  await withAuthority(deps);
  const page = await onPage(deps, { actor: giulia, id: "pasta" });
  value(await review(deps, { ...page, event: "return", reason: "Amend." }));
  await filed(deps, "pasta");
  const late = await review(deps, {
    ...page,
    actor: { role: "authority", userId: "carla", authorityId: "ministero" },
    event: "decline",
    reason: "No.",
  });
  assert.deepEqual(reasons(late), ["application.moved_on"]);
  assert.equal((await found(deps, "pasta")).status, "submitted_authority");
});

Deno.test("a page that claims more acts than there were is no page of ours", async () => {
  using deps = await house();
  await withAuthority(deps);
  const page = await onPage(deps, { actor: giulia, id: "pasta" });
  const acts = page.acts + 1;
  const refused = await review(deps, { ...page, acts, event: "recommend", reason: "In order." });
  assert.deepEqual(reasons(refused), ["application.moved_on"]);
});

Deno.test("the same decision of the same officer sent twice is one decision", async () => {
  using deps = await house();
  await withAuthority(deps);
  const page = await onPage(deps, { actor: giulia, id: "pasta" });
  const twice = () => review(deps, { ...page, event: "recommend", reason: "In order." });
  const results = await Promise.all([twice(), twice()]);
  for (const result of results) assert.equal(value(result).status, "submitted_customs");
  await sweep(deps);
  assert.equal(value(await twice()).status, "stored");
  assert.deepEqual(await story(deps, "pasta"), [
    "submit→submitted_authority",
    "recommend→submitted_customs",
    "send→sent",
    "store→stored",
  ]);
});

Deno.test("only who sees a file decides on it, and only whose turn it is", async () => {
  using deps = await house();
  await withAuthority(deps);
  for (const actor of [paolo, fiona, liwei]) {
    const refused = await decide(deps, { actor, event: "decline" });
    assert.deepEqual(reasons(refused), ["application.missing"]);
  }
  assert.deepEqual(reasons(await decide(deps, { actor: marco, event: "recommend" })), [
    "status.forbidden",
  ]);
  assert.deepEqual(reasons(await decide(deps, { actor: giulia, event: "accept" })), [
    "status.impossible",
  ]);
  await stored(deps, "spirits");
  const early = await decide(deps, { actor: liwei, id: "spirits", event: "reject" });
  assert.deepEqual(reasons(early), ["status.impossible"]);
});

Deno.test("customs returns to the authority, the authority submits, and it runs to customs again", async () => {
  using deps = await house();
  await stored(deps, "pasta");
  const returned = await decided(deps, {
    actor: liwei,
    id: "pasta",
    event: "return",
    amend: "authority",
  });
  assert.deepEqual([returned.status, returned.amend], ["correction", "authority"]);
  assert.equal(await told(deps, "authority:ministero"), "return correction true");
  assert.equal(await told(deps, "enterprise:valdoro"), "return correction false");
  const page = await onPage(deps, { actor: giulia, id: "pasta" });
  value(await submit(deps, { ...page, reason: "The letter is signed now." }));
  await sweep(deps);
  assert.deepEqual((await story(deps, "pasta")).slice(4), [
    "return→correction",
    "submit→submitted_customs",
    "send→sent",
    "store→stored",
  ]);
});

Deno.test("customs returns no self-registration to an authority", async () => {
  using deps = await house();
  await stored(deps, "spirits");
  const page = await onPage(deps, { actor: liwei, id: "spirits" });
  const refused = await review(deps, {
    ...page,
    event: "return",
    amend: "authority",
    reason: "Amend.",
  });
  assert.deepEqual(reasons(refused), ["status.impossible"]);
});

Deno.test("after customs returned it, a pasta file goes by the authority again", async () => {
  using deps = await house();
  await accepted(deps, "pasta");
  await decided(deps, { actor: liwei, id: "pasta", event: "return" });
  await filed(deps, "pasta");
  await decided(deps, { actor: giulia, id: "pasta", event: "recommend" });
  await sweep(deps);
  assert.deepEqual((await story(deps, "pasta")).slice(5), [
    "return→correction",
    "submit→submitted_authority",
    "recommend→submitted_customs",
    "send→sent",
    "store→stored",
  ]);
});

Deno.test("after customs returned it, a spirits file runs sending and storing again", async () => {
  using deps = await house();
  const first = await accepted(deps, "spirits");
  await decided(deps, { actor: liwei, id: "spirits", event: "return" });
  const again = await filed(deps, "spirits");
  assert.notEqual(again.delivery, first.delivery);
  await sweep(deps);
  assert.deepEqual((await story(deps, "spirits")).slice(4), [
    "return→correction",
    "submit→submitted_customs",
    "send→sent",
    "store→stored",
  ]);
});

Deno.test("a declined file is closed, and a new one may be filed", async () => {
  using deps = await house();
  await withAuthority(deps);
  await decided(deps, { actor: giulia, id: "pasta", event: "decline" });
  const refused = await submit(deps, await onPage(deps, { actor: marco, id: "pasta" }));
  assert.deepEqual(reasons(refused), ["application.locked"]);
  await drafted(deps, "pasta", { id: "a2" });
  assert.equal((await filed(deps, "pasta", "a2")).status, "submitted_authority");
});

Deno.test("every end leaves the way free for a new application", async () => {
  for (const event of ["refuse", "decline", "reject"] as const) {
    using deps = await house();
    await (event === "reject" ? accepted : stored)(deps, "pasta");
    await decided(deps, { actor: liwei, id: "pasta", event });
    value(await startApplication(deps, { actor: marco, id: "a2", leaf: "0701", from: "pasta" }));
    const site = { enterpriseId: "valdoro", leaf: "0701", applicationId: "a2" };
    assert.deepEqual((await deps.registrations.site(site)).pending, null, event);
  }
});

Deno.test("whom a decision concerns is told, and told whether to act", async () => {
  using deps = await house();
  await withAuthority(deps);
  await decided(deps, { actor: giulia, id: "pasta", event: "return" });
  assert.equal(await told(deps, "enterprise:valdoro"), "return correction true");
  await filed(deps, "pasta");
  await decided(deps, { actor: giulia, id: "pasta", event: "recommend" });
  assert.equal(await told(deps, "enterprise:valdoro"), "recommend submitted_customs false");
  assert.equal(await told(deps, "customs"), "");
  await sweep(deps);
  assert.equal(await told(deps, "customs"), "store stored true");
  await decided(deps, { actor: liwei, id: "pasta", event: "refuse" });
  assert.equal(await told(deps, "enterprise:valdoro"), "refuse not_accepted false");
  assert.equal(await told(deps, "authority:ministero"), "refuse not_accepted false");
  const [refusal] = await toldOf(deps, "enterprise:valdoro");
  assert.equal(refusal?.reason, "Reason to refuse");
});

Deno.test("a recommendation carries its letter, which the reviewers' file then holds", async () => {
  using deps = await house();
  await withAuthority(deps);
  const letter = { name: "lettera.pdf", bytes: tinyPdf };
  const papers = value(await attachPapers(deps, { recommendationLetter: letter }));
  const page = await onPage(deps, { actor: giulia, id: "pasta" });
  value(await review(deps, { ...page, event: "recommend", reason: "In order.", papers }));
  const [paper] = papers;
  assert.ok(paper);
  assert.deepEqual((await deps.audit.list("pasta")).at(-1)?.files, [
    { fileId: paper.id, kind: "recommendationLetter", name: "lettera.pdf" },
  ]);
  assert.deepEqual(await deps.files.find("pasta", paper.id), paper);
});
