/** What comes of an act, or null where it fails: browsers may forbid even the name of a store. */
export function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    return none(error); // a name left unused is cut out by the bundler, and Chrome 64 needs one
  }
}

function none(_error: unknown): null {
  return null;
}
