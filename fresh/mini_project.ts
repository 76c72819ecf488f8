/** For tests: a project in a folder of its own, gone when it goes out of scope. */
export interface MiniProject extends AsyncDisposable {
  readonly root: string;
}

/** Writes a small project; `deno.json` maps `fresh` to this folder. */
export async function miniProject(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<MiniProject> {
  const root = await Deno.makeTempDir({ prefix: "mini-project-" });
  const all = { "deno.json": await configFor(), ...files };
  for (const [path, content] of Object.entries(all)) {
    const file = `${root}/${path}`;
    await Deno.mkdir(file.slice(0, file.lastIndexOf("/")), { recursive: true });
    await Deno.writeFile(
      file,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    );
  }
  return {
    root,
    [Symbol.asyncDispose]: () => Deno.remove(root, { recursive: true }),
  };
}

/** The real `deno.json`, as far as it says how code is compiled and found. */
async function configFor(): Promise<string> {
  const real = new URL("../deno.json", import.meta.url);
  const { imports, compilerOptions } = JSON.parse(
    await Deno.readTextFile(real),
  );
  const absolute = Object.entries<string>(imports).map(([name, target]) => [
    name,
    target.startsWith("./") ? new URL(target, real).href : target,
  ]);
  return JSON.stringify({
    nodeModulesDir: "none",
    imports: Object.fromEntries(absolute),
    compilerOptions,
  });
}
