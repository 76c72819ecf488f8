import type { Actor } from "../../rules/access.ts";
import type { Result } from "../../rules/result.ts";
import type { Deps } from "../deps.ts";
import type { Chance } from "./chance.ts";
import type { Member } from "./company.ts";

/** An application at one moment of its life; the clock of `deps` stands at that moment. */
export interface Scene {
  readonly deps: Deps;
  readonly id: string;
  readonly leaf: string;
  readonly rows: number;
  readonly chance: Chance;
  readonly owner: Member;
  /** The authority that the enterprise's account comes from, where there is one. */
  readonly authority: { readonly actor: Actor; readonly name: string } | null;
  readonly customs: Actor;
}

/** The value; the demo's own data must never be refused. */
export function must<T>(result: Result<T>, what: string): T {
  if (result.ok) return result.value;
  const why = result.issues.map(({ code, path }) => `${code} ${path.join(".")}`).join("; ");
  throw new Error(`Cannot seed: ${what}: ${why}`);
}

/** The same services at another moment. */
export function at(deps: Deps, moment: number): Deps {
  return { ...deps, now: () => new Date(moment) };
}
