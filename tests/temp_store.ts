import { ROOT } from "./sources.ts";

/** A folder where the portal may write, gone at the end. */
export async function tempStore(): Promise<{ path: string } & AsyncDisposable> {
  const folder = `${ROOT}data/test/${crypto.randomUUID()}`;
  await Deno.mkdir(folder, { recursive: true });
  return {
    path: `${folder}/portal.kv`,
    [Symbol.asyncDispose]: () => Deno.remove(folder, { recursive: true }),
  };
}
