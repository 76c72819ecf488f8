import { check } from "../rules/check.ts";
import { openApplication } from "../services/open_application.ts";
import { resumeSession } from "../services/resume_session.ts";
import { countWaiting } from "../services/what_waits.ts";
import { load } from "./load.ts";
import { depsOver, type Source } from "./samples.ts";

const TIMES = 400;

/** Says where the time of the whole form page goes, each part measured by itself. */
export async function profile(source: Source): Promise<void> {
  const { path, cookie } = source.pages.form;
  using kv = await Deno.openKv(source.kv);
  const deps = depsOver(kv);
  const token = /(?:^|; )session=([^;]+)/.exec(cookie)?.[1] ?? "";
  const resumed = await resumeSession(deps, { token });
  if (resumed === null) throw new Error("Cannot profile: the session has ended");
  const { actor, user } = resumed;
  const id = path.split("/")[2] ?? "";
  const opened = await openApplication(deps, { actor, id });
  if (!opened.ok) throw new Error("Cannot profile: the draft is gone");
  const { form, dossier, lists } = opened.value;
  const since = { actor, noticesSeenAt: user.noticesSeenAt ?? user.createdAt };

  const whole = await load({ url: source.origin + path, cookie, seconds: 2 });
  const spans = {
    "session: who is here": () => resumeSession(deps, { token }),
    "menu: what waits": () => countWaiting(deps, since),
    "store: the application and its answers": async () => {
      await openApplication(deps, { actor, id });
      await deps.answers.part(id, "basic");
    },
    "rules: every answer checked": () => check(form, { dossier, lists }),
  };
  console.log(
    `\nThe whole form page takes ${(whole.elapsed / whole.times.length).toFixed(2)} ms. Of that:`,
  );
  for (const [name, work] of Object.entries(spans)) {
    console.log(`  ${name.padEnd(40)} ${(await timed(work)).toFixed(2)} ms`);
  }
  console.log("  the rest: rendering, its hash, the server");
}

/** Milliseconds that the work takes, one after the other. */
async function timed(work: () => unknown): Promise<number> {
  for (let i = 0; i < TIMES / 4; i++) await work();
  const start = performance.now();
  for (let i = 0; i < TIMES; i++) await work();
  return (performance.now() - start) / TIMES;
}
