/** For tests: a project in a folder of its own, gone when it goes out of scope. */
export interface MiniProject extends AsyncDisposable {
  readonly root: string;
}

const HERE = new URL(".", import.meta.url);

/** Writes a small project, with the real compiler options and a link to this folder. */
export async function miniProject(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<MiniProject> {
  const root = await Deno.makeTempDir({ prefix: "mini-project-" });
  await Deno.symlink(HERE.pathname, `${root}/fresh`, { type: "dir" });
  const all = { "deno.json": await configText(), ...files };
  for (const [path, content] of Object.entries(all)) {
    const file = `${root}/${path}`;
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    await Deno.mkdir(file.slice(0, file.lastIndexOf("/")), { recursive: true });
    await Deno.writeFile(file, bytes);
  }
  return {
    root,
    [Symbol.asyncDispose]: () => Deno.remove(root, { recursive: true }),
  };
}

/** The real `deno.json`, as far as it says how code is compiled and found. */
async function configText(): Promise<string> {
  const text = await Deno.readTextFile(new URL("../deno.json", HERE));
  const { imports, compilerOptions } = JSON.parse(text);
  return JSON.stringify({ nodeModulesDir: "none", imports, compilerOptions });
}
