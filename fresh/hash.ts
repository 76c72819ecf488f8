import { createHash } from "node:crypto";

/** Sixteen letters and digits that stand for the bytes. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}
