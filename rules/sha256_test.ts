import assert from "node:assert/strict";
import fc from "fast-check";
import { openSha256 } from "./sha256.ts";

function hashOf(pieces: readonly Uint8Array[]): string {
  const hash = openSha256();
  for (const piece of pieces) hash.add(piece);
  return hash.hex();
}

Deno.test("the examples of the standard have their hashes", () => {
  const text = (words: string) => [new TextEncoder().encode(words)];
  assert.equal(
    hashOf(text("abc")),
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
  assert.equal(hashOf([]), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  assert.equal(
    hashOf(text("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  );
  assert.equal(
    hashOf(Array.from({ length: 1000 }, () => text("a".repeat(1000))).flat()),
    "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
  );
});

Deno.test("however a file is cut, its hash is the one WebCrypto finds", async () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 });
  await fc.assert(fc.asyncProperty(pieces, async (cut) => {
    const whole = await new Blob(cut.map((piece) => Uint8Array.from(piece))).bytes();
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", whole));
    assert.equal(hashOf(cut), digest.toHex());
  }));
});
