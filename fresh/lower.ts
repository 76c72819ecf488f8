import { walk } from "./walk.ts";

/** What `lower()` reads and writes, and how old the browsers may be. */
interface Lowering {
  /** A folder of bundled scripts. */
  readonly from: string;
  readonly to: string;
  readonly target: readonly string[];
}

/**
 * Writes bundled scripts in the syntax that older browsers know. The bundler is esbuild, but Deno
 * passes no target on, and then esbuild shortens even old syntax to `??` and `?.`: so the esbuild
 * that Deno has fetched for the bundle is asked a second time.
 */
export async function lower({ from, to, target }: Lowering): Promise<void> {
  const files = (await walk(from)).map((name) => `${from}/${name}`);
  const { success, stderr } = await new Deno.Command(await findEsbuild(), {
    args: [`--target=${target.join()}`, "--minify", "--format=esm", `--outdir=${to}`, ...files],
  }).output();
  if (!success) throw new Error(`Cannot lower the islands: ${new TextDecoder().decode(stderr)}`);
}

async function findEsbuild(): Promise<string> {
  const { stdout } = await new Deno.Command(Deno.execPath(), { args: ["info", "--json"] }).output();
  const { denoDir } = JSON.parse(new TextDecoder().decode(stdout));
  const fetched = (await walk(`${denoDir}/dl`)).filter((path) =>
    /^esbuild-.*\/esbuild-/.test(path)
  );
  const newest = fetched.at(-1);
  if (newest === undefined) {
    throw new Error(`Cannot lower the islands: no esbuild in ${denoDir}/dl`);
  }
  return `${denoDir}/dl/${newest}`;
}
