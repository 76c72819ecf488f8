/** The nonce of one answer; it has a value once a tag carries it. */
export interface Nonce {
  value?: string;
}

/** The value for a tag, the same for all tags of one answer. */
export function takeNonce(nonce: Nonce): string {
  if (nonce.value === undefined) {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    nonce.value = btoa(String.fromCharCode(...bytes));
  }
  return nonce.value;
}
