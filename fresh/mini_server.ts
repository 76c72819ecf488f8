import assert from "node:assert/strict";
import type { MiniProject } from "./mini_project.ts";

/** For tests: starts Deno in a project, with a server that ends with the test. */
export async function start(
  { root, env = {} }: Pick<MiniProject, "root"> & { env?: Record<string, string> },
  args: string[],
) {
  const child = new Deno.Command(Deno.execPath(), {
    args,
    cwd: root,
    env,
    stdout: "null",
    stderr: "piped",
  }).spawn();
  const address = await addressIn(child.stderr);
  return {
    address,
    async [Symbol.asyncDispose]() {
      child.kill();
      await child.stderr.cancel();
      await child.status;
    },
  };
}

/** The first address that Deno says it listens on. */
async function addressIn(output: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of output.values({ preventCancel: true })) {
    text += decoder.decode(chunk, { stream: true });
    const [address] = /http:\/\/[\d.]+:\d+/.exec(text) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`Deno stopped: ${text}`);
}

/** For tests: makes a project's production build. */
export async function build(project: MiniProject) {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "dev.ts", "build"],
    cwd: project.root,
  }).output();
  assert.ok(success, new TextDecoder().decode(stderr));
}
