/** For tests: a project in a folder of its own, gone when it goes out of scope. */
export interface MiniProject extends AsyncDisposable {
  readonly root: string;
}

const HERE = new URL(".", import.meta.url);

/** Writes a small project, with the real compiler options, a link to this folder, and more imports. */
export async function miniProject(
  files: Readonly<Record<string, string | Uint8Array>>,
  imports: Readonly<Record<string, string>> = {},
): Promise<MiniProject> {
  const root = await Deno.makeTempDir({ prefix: "mini-project-" });
  await Deno.symlink(HERE.pathname, `${root}/fresh`, { type: "dir" });
  const all = { "deno.json": await configText(imports), ...files };
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
async function configText(more: Readonly<Record<string, string>>): Promise<string> {
  const text = await Deno.readTextFile(new URL("../deno.json", HERE));
  const { imports, compilerOptions } = JSON.parse(text);
  return JSON.stringify({
    nodeModulesDir: "none",
    imports: { ...imports, ...more },
    compilerOptions,
  });
}
