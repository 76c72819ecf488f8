/** Why a mutant that no test notices changes nothing. */
export interface Explanation {
  readonly file: string;
  /** The line it is on, as it stands there. */
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** Every mutant that survives. */
export const explained: readonly Explanation[] = [];
