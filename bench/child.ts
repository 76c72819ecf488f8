import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Source } from "./samples.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** A server in a process of its own. */
export interface Child extends AsyncDisposable {
  readonly url: string;
}

/** Starts a script of this folder with the portal's own config; its first line is its address. */
export async function start(script: string, source: Source): Promise<Child> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", `bench/${script}`, JSON.stringify(source)],
    cwd: ROOT,
    stdin: "null",
    stdout: "piped",
  }).spawn();
  const stop = async () => {
    child.kill("SIGKILL");
    await child.status;
  };
  for await (const url of createInterface({ input: Readable.fromWeb(child.stdout) })) {
    return { url, [Symbol.asyncDispose]: stop };
  }
  throw new Error(`Cannot start ${script}: it printed no address`);
}
