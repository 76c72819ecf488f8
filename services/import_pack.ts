/** Imports a module by its specifier; a path counts from where the portal was started. */
export function importPack(specifier: string): Promise<unknown> {
  const here = `file:///${Deno.cwd().replaceAll("\\", "/").replace(/^\//, "")}/`;
  return import(/^\.{0,2}\//.test(specifier) ? new URL(specifier, here).href : specifier);
}
