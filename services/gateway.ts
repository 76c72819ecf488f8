/** A filed application on its way to customs. */
export interface Message {
  /** The same for every attempt at one delivery: the other side may see it twice. */
  readonly id: string;
  readonly applicationId: string;
  readonly applicationNumber: string;
  /** SHA-256 of the filed snapshot, hex. */
  readonly snapshot: string;
}

/** What customs' system says of a message it has. */
export type Receipt =
  | { readonly outcome: "stored" }
  | { readonly outcome: "pending" }
  | { readonly outcome: "failed"; readonly reason: string };

/** The way to customs' system; both calls may be repeated with the same message. */
export interface Gateway {
  /** Hands the message over; rejects when it could not be handed over. */
  send(message: Message, signal: AbortSignal): Promise<void>;
  /** What became of it. */
  receipt(message: Message, signal: AbortSignal): Promise<Receipt>;
}
