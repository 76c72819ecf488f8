/** The bytes of a part of a file, read as browsers without `arrayBuffer()` can, too. */
export async function bytesOf(part: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(part).arrayBuffer());
}

/** The hash of a file, by which the portal knows it again. */
export async function hashOf(file: Blob): Promise<string> {
  // Browsers keep theirs from pages without TLS.
  if (!crypto.subtle) return (await import("./slow_hash.ts")).slowHashOf(file, bytesOf);
  const digest = await crypto.subtle.digest("SHA-256", await bytesOf(file));
  return Array.from(new Uint8Array(digest), (byte) => (byte + 256).toString(16).slice(1)).join("");
}
