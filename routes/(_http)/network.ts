import type { Context } from "fresh";
import type { State } from "../../state.ts";

const LONGEST = 64;

/** Where a request comes from; behind a proxy of ours, what the proxy saw. */
export function networkOf({ req, info, state }: Pick<Context<State>, "req" | "info" | "state">) {
  const forwarded = state.settings.trustProxy
    ? req.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim()
    : undefined;
  const { remoteAddr } = info;
  const address = "hostname" in remoteAddr ? remoteAddr.hostname : "local";
  return networkOfAddress((forwarded || address).slice(0, LONGEST));
}

/** One subscriber has a whole /64 of IPv6, so that is counted as one. */
export function networkOfAddress(address: string): string {
  const plain = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/i.exec(address);
  if (plain?.[1] !== undefined) return plain[1]; // some proxies write the port behind it
  const bracketed = /^\[(.*)\]/.exec(address);
  if (bracketed?.[1] !== undefined) return networkOfAddress(bracketed[1]);
  if (!address.includes(":")) return address;
  const [head = [], tail = []] = address.replace(/%.*$/, "").split("::")
    .map((groups) => groups.split(":").filter((group) => group !== ""));
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => "0");
  return `${[...head, ...zeros, ...tail].slice(0, 4).join(":")}::/64`;
}

/** Where somebody signs in from, as the list of sessions shows it. */
export function deviceOf(visit: Pick<Context<State>, "req" | "info" | "state">) {
  return { network: networkOf(visit), agent: visit.req.headers.get("user-agent") ?? "" };
}
