import type { Context } from "fresh";
import type { State } from "../../state.ts";

/** A cookie to be set. */
interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly secure: boolean;
  /** Seconds; without it the cookie goes with the browser. */
  readonly maxAge?: number;
}

/** What the browser sends back under that name; an empty value is none. */
export function readCookie(headers: Headers, name: string): string | undefined {
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) || undefined;
}

/** Adds a cookie that scripts cannot read and other sites cannot send. */
export function setCookie(headers: Headers, { name, value, secure, maxAge }: Cookie): void {
  const parts = [`${name}=${value}`, "Path=/", "HttpOnly", "SameSite=Lax"];
  if (maxAge !== undefined) parts.push(`Max-Age=${maxAge}`);
  if (secure) parts.push("Secure");
  headers.append("set-cookie", parts.join("; "));
}

type Visit = Pick<Context<State>, "req" | "url" | "state">;

/** Whether people reach the portal over https. */
export function isSecure({ url, state }: Pick<Visit, "url" | "state">): boolean {
  return state.settings.secure || url.protocol === "https:";
}

/** The name as it is sent: over TLS the browser itself binds it to this host. */
function hostName(visit: Visit, name: string): string {
  return isSecure(visit) ? `__Host-${name}` : name;
}

/** The token of the session this browser has. */
export function sessionToken(visit: Visit): string | undefined {
  return readCookie(visit.req.headers, hostName(visit, "session"));
}

/** Gives this browser a session, or takes it away. */
export function setSession(visit: Visit, { headers, token }: {
  headers: Headers;
  token: string | null;
}): void {
  const cookie = { name: hostName(visit, "session"), secure: isSecure(visit) };
  const gone = { ...cookie, value: "", maxAge: 0 };
  setCookie(headers, token === null ? gone : { ...cookie, value: token });
}

/** The form token of a visitor. */
export function visitToken(visit: Visit): string | undefined {
  return readCookie(visit.req.headers, hostName(visit, "visit"));
}

/** Gives a visitor a form token. */
export function setVisit(visit: Visit, { headers, token }: { headers: Headers; token: string }) {
  setCookie(headers, { name: hostName(visit, "visit"), value: token, secure: isSecure(visit) });
}
