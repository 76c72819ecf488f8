/** A SHA-256 that takes its bytes piece by piece. */
export interface Sha256 {
  add(bytes: Uint8Array): void;
  /** The hash of all that was added, in hex; nothing is added after it. */
  hex(): string;
}

const BLOCK = 64;

/** The first bits behind the point of the roots of primes, as FIPS 180-4 defines its constants. */
const primes = firstPrimes(BLOCK);
const START = primes.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));
const ROUNDS = Int32Array.from(primes, (prime) => fractionBits(Math.cbrt(prime)));

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) {
    if (found.every((prime) => n % prime !== 0)) found.push(n);
  }
  return found;
}

function fractionBits(root: number): number {
  return (root - Math.floor(root)) * 2 ** 32 | 0;
}

/** Starts a SHA-256: WebCrypto wants a file whole in memory, and has none on pages without TLS. */
export function openSha256(): Sha256 {
  const state = Int32Array.from(START);
  const words = new Int32Array(BLOCK);
  const block = new Uint8Array(BLOCK);
  let length = 0;

  function add(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const filled = length % BLOCK;
      const part = bytes.subarray(at, at + BLOCK - filled);
      block.set(part, filled);
      length += part.length;
      at += part.length;
      if (length % BLOCK === 0) mix(state, { block, words });
    }
  }

  /** Ends with a one, zeros up to a full block, and the number of bits. */
  function pad(): void {
    const bits = length * 8;
    const zeros = (BLOCK * 2 - 9 - length % BLOCK) % BLOCK;
    const end = new Uint8Array(1 + zeros + 8);
    end[0] = 0x80;
    const view = new DataView(end.buffer);
    view.setUint32(1 + zeros, bits / 2 ** 32);
    view.setUint32(5 + zeros, bits);
    add(end);
  }

  function hex(): string {
    pad();
    return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  }

  return { add, hex };
}

/** One block into the state, as FIPS 180-4, 6.2.2 has it. */
function mix(
  state: Int32Array,
  { block, words }: { block: Uint8Array; words: Int32Array },
): void {
  spread(block, words);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < BLOCK; i++) {
    const sum = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
    const first = h + sum + (e & f ^ ~e & g) + ROUNDS[i]! + words[i]! | 0;
    const other = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
    h = g;
    g = f;
    f = e;
    e = d + first | 0;
    d = c;
    c = b;
    b = a;
    a = first + other + (b & c ^ b & d ^ c & d) | 0;
  }
  const mixed = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) state[i] = state[i]! + mixed[i]!;
}

/** The words of a block, and those made of them. */
function spread(block: Uint8Array, words: Int32Array): void {
  for (let i = 0; i < 16; i++) {
    const at = i * 4;
    words[i] = block[at]! << 24 | block[at + 1]! << 16 | block[at + 2]! << 8 | block[at + 3]!;
  }
  for (let i = 16; i < BLOCK; i++) {
    const x = words[i - 15]!;
    const y = words[i - 2]!;
    const low = (x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3;
    const high = (y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10;
    words[i] = words[i - 16]! + low + words[i - 7]! + high;
  }
}
