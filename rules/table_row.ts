/** A line of a table as it was read. */
export interface TableRow {
  /** Where it stands in the file, from 1. */
  readonly line: number;
  /** Texts; a number only where the file itself says that it is one. */
  readonly cells: readonly (string | number)[];
  /** A quotation mark was never closed: what follows cannot be told apart. */
  readonly open?: boolean;
}
