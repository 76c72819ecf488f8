import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Usage } from "./listen.ts";
import type { Source } from "./samples.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** A server in a process of its own. */
export interface Child extends AsyncDisposable {
  readonly url: string;
  usage(): Promise<Usage>;
}

/** Starts a script of this folder with the portal's own config; it prints its address on a line. */
export async function start(script: string, source?: Source): Promise<Child> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", `bench/${script}`, JSON.stringify(source ?? null)],
    cwd: ROOT,
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const lines = createInterface({ input: Readable.fromWeb(child.stdout) })[Symbol.asyncIterator]();
  const input = child.stdin.getWriter();
  const dispose = async () => {
    child.kill("SIGKILL");
    await child.status;
    await input.close().catch(() => {}); // nobody reads it any more
  };
  let url = "";
  while (!url.startsWith("http")) {
    const { value, done } = await lines.next();
    if (done) throw new Error(`Cannot start ${script}: it printed no address`);
    url = value;
  }

  async function usage(): Promise<Usage> {
    await input.write(new TextEncoder().encode("\n"));
    return JSON.parse((await lines.next()).value ?? "");
  }
  return { url, usage, [Symbol.asyncDispose]: dispose };
}
