import type { State } from "../../state.ts";

/** The address that is handed over to whoever is to set a password. */
export function inviteLink(
  { url, state }: { url: URL; state: Pick<State, "settings"> },
  secret: string,
): string {
  return new URL(`/invite/${secret}`, state.settings.baseUrl ?? url.origin).href;
}

/** Pages with a secret on them are kept by no cache and no history of the browser. */
export const unkept = { "cache-control": "no-store" } as const;
