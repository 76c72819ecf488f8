/** The files of a folder and the folders within, by their path in it; none if there is no such folder. */
export async function walk(
  folder: string,
  { ignore = [] }: { ignore?: readonly RegExp[] } = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const { name, isDirectory } of await entries(folder)) {
    const path = `${folder}/${name}`;
    if (ignore.some((each) => each.test(path))) continue;
    if (!isDirectory) found.push(name);
    else {
      const inner = await walk(path, { ignore });
      found.push(...inner.map((each) => `${name}/${each}`));
    }
  }
  return found.sort();
}

async function entries(folder: string): Promise<Deno.DirEntry[]> {
  try {
    return await Array.fromAsync(Deno.readDir(folder));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
}
