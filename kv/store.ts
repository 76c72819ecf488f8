/** The store behind a path, `:memory:`, or the http(s) address of a KV server. */
export async function openStore(url: string): Promise<Deno.Kv> {
  if (url === "") throw new TypeError("Cannot open store: path is empty");
  const folder = /^([a-z]+:\/\/|:memory:)/i.test(url) ? null : folderOf(url);
  if (folder !== null) await Deno.mkdir(folder, { recursive: true });
  return await Deno.openKv(url);
}

function folderOf(path: string): string | null {
  const end = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  return end > 0 ? path.slice(0, end) : null;
}

/** Whether the store answers a read. */
export async function storeAnswers(kv: Deno.Kv): Promise<boolean> {
  try {
    await kv.get(["health"]);
    return true;
  } catch {
    return false;
  }
}
