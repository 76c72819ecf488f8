/** The nonce of one answer; it has a value once a tag carries it. */
export interface Nonce {
  value?: string;
}

const nonces = new WeakMap<object, Nonce>();

/** Lets the page of this request carry a nonce on its inline tags. */
export function offerNonce(ctx: object): Nonce {
  const nonce: Nonce = {};
  nonces.set(ctx, nonce);
  return nonce;
}

/** The nonce on offer for the request, if `csp({ useNonce: true })` ran. */
export function nonceFor(ctx: object): Nonce | undefined {
  return nonces.get(ctx);
}

/** The value for a tag, the same for all tags of one answer. */
export function takeNonce(nonce: Nonce): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return nonce.value ??= btoa(String.fromCharCode(...bytes));
}
