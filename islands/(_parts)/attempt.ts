/** What comes of an act, or null where it fails: browsers may forbid even the name of a store. */
export function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
