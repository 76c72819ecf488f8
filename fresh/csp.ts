import { changeAnswer } from "./change_answer.ts";
import type { Middleware } from "./middleware.ts";
import type { Nonce } from "./nonce.ts";
import { Visit } from "./visit.ts";
import { withHeaders } from "./with_headers.ts";

/** How the policy differs from the strict one. */
export interface CSPOptions {
  /** Only report what the policy would refuse. */
  reportOnly?: boolean;
  /** The address reports are sent to. */
  reportTo?: string;
  /** Directives to add, or to take the place of those with the same name. */
  csp?: string[];
  /** Allow the inline tags of a page, by a nonce; where there are none, it says as without. */
  useNonce?: boolean;
}

const STRICT: readonly string[] = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

const UPGRADE = "; upgrade-insecure-requests";

/** Sets a `Content-Security-Policy` that allows no inline script. */
export function csp<State>(options: CSPOptions = {}): Middleware<State> {
  const header = options.reportOnly
    ? "Content-Security-Policy-Report-Only"
    : "Content-Security-Policy";
  const directives = policy(options);
  const plain = directives.join("; ");

  return (ctx) => {
    const nonce: Nonce | undefined = options.useNonce ? {} : undefined;
    if (ctx instanceof Visit) ctx.nonce = nonce;
    return changeAnswer(ctx, (response) =>
      withHeaders(response, (headers) => {
        const value = nonce?.value;
        const allowing = value === undefined
          ? plain
          : directives.map((each) => withNonce(each, value)).join("; ");
        headers.set(header, ctx.url.protocol === "https:" ? allowing + UPGRADE : allowing);
        if (options.reportTo !== undefined) {
          headers.set("Reporting-Endpoints", `csp="${options.reportTo}"`);
        }
      }));
  };
}

function policy({ csp = [], reportTo }: CSPOptions): string[] {
  const reports = reportTo === undefined ? [] : [`report-uri ${reportTo}`, "report-to csp"];
  const byName = new Map(
    [...STRICT, ...reports, ...csp].map((each) => [nameOf(each), each]),
  );
  return [...byName.values()];
}

function nameOf(directive: string): string {
  return directive.trim().split(/\s/, 1)[0] ?? "";
}

/** A nonce takes the place of `'unsafe-inline'`; scripts and styles have one in any case. */
function withNonce(directive: string, nonce: string): string {
  const name = nameOf(directive);
  if (!/^(?:default-src|(?:script|style)-src(?:-elem)?|style-src-attr)$/.test(name)) {
    return directive;
  }
  const allowing = directive.replace(/\s'unsafe-inline'/gi, "");
  return allowing !== directive || /^(?:script|style)-src$/.test(name)
    ? `${allowing} 'nonce-${nonce}'`
    : directive;
}
