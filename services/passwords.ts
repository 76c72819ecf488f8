import type { Deps } from "./deps.ts";
import { openGate } from "./gate.ts";
import { sameBytes } from "./secrets.ts";

/** Argon2id as OWASP advises; each hash takes 19 MB while it runs. */
const COST = { memory: 19456, passes: 2, parallelism: 1 } as const;
const HASH_BITS = 256;
const SALT_BYTES = 16;

/** Hashes at once: more would only take memory from each other. */
const pass = openGate(4);

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

/** Stands in where there is no password, so that the answer takes as long. */
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}` +
  `$${"A".repeat(22)}$${"A".repeat(43)}`;

/** The password as it is stored: Argon2id in the PHC string format. */
export async function hashPassword(
  { newSecret }: Pick<Deps, "newSecret">,
  password: string,
): Promise<string> {
  const secret = new TextEncoder().encode(newSecret());
  const salt = new Uint8Array(await crypto.subtle.digest("SHA-256", secret)).slice(0, SALT_BYTES);
  const hash = await derive(password, { ...COST, salt, bits: HASH_BITS });
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${text(salt)}$${text(hash)}`;
}

/** Whether the password is the stored one; without a stored one it takes as long to say no. */
export async function verifyPassword(
  password: string,
  stored: string | undefined,
): Promise<boolean> {
  const match = phc.exec(stored ?? NOBODY);
  if (match === null) throw new TypeError("Cannot verify password: stored hash is malformed");
  const [memory = 0, passes = 0, parallelism = 0] = match.slice(1, 4).map(Number);
  const [salt = new Uint8Array(), hash = new Uint8Array()] = match.slice(4).map(bytes);
  const bits = hash.length * 8;
  const found = await derive(password, { memory, passes, parallelism, salt, bits });
  return sameBytes(found, hash) && stored !== undefined;
}

interface Derivation {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly bits: number;
}

function derive(password: string, { salt, bits, ...cost }: Derivation): Promise<Uint8Array> {
  return pass(async () => {
    const algorithm = { name: "Argon2id", nonce: salt, ...cost };
    const key = await secretKey(password);
    return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, bits));
  });
}

/** By reflection: the compiler's own types do not know the format `raw-secret` yet. */
function secretKey(password: string): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(password.normalize("NFKC"));
  const words = ["raw-secret", secret, "Argon2id", false, ["deriveBits"]];
  return Reflect.apply(crypto.subtle.importKey, crypto.subtle, words);
}

function text(data: Uint8Array): string {
  return data.toBase64({ omitPadding: true });
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.fromBase64(base64);
}
