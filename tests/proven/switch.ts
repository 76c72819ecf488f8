/** Which mutant is switched on, and which were asked for. */
export interface Mutation {
  on: number;
  readonly asked: Set<number>;
  isOn(id: number): boolean;
}

declare global {
  var mutation: Mutation;
}

/** Puts the switch where mutated files look for it; nothing is switched on. */
export function installSwitch(): Mutation {
  const asked = new Set<number>();
  globalThis.mutation = {
    on: NONE,
    asked,
    isOn(id) {
      asked.add(id);
      return id === this.on;
    },
  };
  return globalThis.mutation;
}

/** No mutant: the program as it was written. */
export const NONE = -1;
