import { fileURLToPath } from "node:url";
import { openMemory } from "../kv/memory.ts";
import { rehearse } from "../kv/rehearse.ts";
import { openStore } from "../kv/store.ts";
import { demoAccounts, seedDemo } from "../services/demo.ts";
import type { Deps } from "../services/deps.ts";
import { serve, type Server } from "../tests/browser/server.ts";
import { depsOver } from "./samples.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** The production build over the demo's files, in a folder that goes with it. */
export interface DemoServer extends AsyncDisposable {
  readonly url: string;
  /** Path of the store's file. */
  readonly kv: string;
}

/** How much of the demo is served, and under which laws; its files were begun under the first. */
export interface DemoOptions {
  readonly files?: number | undefined;
  readonly packs?: readonly string[] | undefined;
}

/** Serves the demo from a store of its own, after whatever else is to be in it. */
export async function serveDemo(
  prepare: (deps: Deps) => Promise<void> = () => Promise.resolve(),
  { files, packs = ["d248"] }: DemoOptions = {},
): Promise<DemoServer> {
  const folder = `data/bench/${crypto.randomUUID()}`;
  const path = `${folder}/demo.kv`;
  const kv = ROOT + path;
  const remove = () => Deno.remove(ROOT + folder, { recursive: true });
  let server: Server;
  try {
    await seedInto(kv, { prepare, files });
    server = await serve({ DEMO: "true", KV_URL: path, RULE_PACKS: packs.join() });
  } catch (error) {
    await remove();
    throw error;
  }
  const dispose = async () => {
    await server[Symbol.asyncDispose]();
    await remove();
  };
  return { url: server.url, kv, [Symbol.asyncDispose]: dispose };
}

async function seedInto(
  path: string,
  { prepare, files }: { prepare: (deps: Deps) => Promise<void>; files: number | undefined },
): Promise<void> {
  using kv = await openStore(path);
  let ids = 0;
  const deps = {
    ...depsOver(kv),
    newId: () => `demo-${String(++ids).padStart(12, "0")}`,
    newSecret: () => crypto.randomUUID() + crypto.randomUUID(),
  };
  const rehearsed = (work: Parameters<typeof rehearse>[1]) => rehearse(kv, work);
  await seedDemo(deps, () => {}, {
    rehearse: rehearsed,
    ...(files !== undefined && { files }),
  });
  await prepare(deps);
}

/** A sample account by its role and place among those of the role. */
export function accountOf(role: "enterprise" | "authority" | "customs", at = 0) {
  const account = demoAccounts.filter((one) => one.role === role)[at];
  if (account === undefined) throw new RangeError(`Cannot find account: ${role} ${at}`);
  return account;
}

/** Reads the demo's records. */
export async function readDemo<T>(
  path: string,
  read: (memory: ReturnType<typeof openMemory>) => Promise<T>,
): Promise<T> {
  using kv = await Deno.openKv(path);
  return await read(openMemory(kv));
}
