/** Who opens a page. */
export type Who = "guest" | "enterprise" | "newcomer" | "authority" | "customs";

/** Bytes a page may take: its HTML, and all of a first visit. */
export interface Limit {
  readonly html: number;
  readonly total: number;
}

/** The contract: bytes as sent with brotli. */
export const CSS_LIMIT = 6000;

/** Of all scripts that a page of somebody signed in loads at once; pages for everybody have none. */
export const SCRIPT_LIMIT = 15_000;

/** Of an ordinary page, with 20 rows where it has a list; of those with limits of their own. */
export const limits = {
  page: { html: 8000, total: 13_000 },
  long: { html: 10_000, total: 15_000 },
  preview: { html: 10_000, total: 15_000 },
  rules: { html: 10_000, total: 15_000 },
  style: { html: 10_000, total: 15_500 }, // all components on one page, off in production
} as const satisfies Record<string, Limit>;

/** A page with somebody who opens it; names in braces stand for records of the demo. */
export type PageRow = readonly [
  route: string,
  who: Who,
  path: string,
  kind?: keyof typeof limits,
];

/** Every page that can be opened, by the file of its route. */
// deno-fmt-ignore
export const pages: readonly PageRow[] = [
  ["index.tsx",                                  "guest",      "/"],
  ["index.tsx",                                  "enterprise", "/"],
  ["index.tsx",                                  "authority",  "/"],
  ["index.tsx",                                  "customs",    "/"],
  ["sign-in.tsx",                                "guest",      "/sign-in"],
  ["create-account.tsx",                         "guest",      "/create-account"],
  ["invite/[token].tsx",                         "guest",      "/invite/{invite}"],
  ["help/index.tsx",                             "guest",      "/help"],
  ["rules/index.tsx",                            "guest",      "/rules", "rules"],
  ["api/index.tsx",                              "guest",      "/api"],
  ["style.tsx",                                  "guest",      "/style", "style"],
  ["products/index.tsx",                         "guest",      "/products"],
  ["check/index.tsx",                            "guest",      "/check?q=1902.20"],
  ["check/index.tsx",                            "guest",      "/check?q=1902.20&code=190220&leaf=0701"],
  ["check/index.tsx",                            "enterprise", "/check?q=020130&leaf=0101"],
  ["products/index.tsx",                         "enterprise", "/products?name=%E9%9D%A2"],
  ["register/index.tsx",                         "guest",      "/register"],
  ["register/[number].tsx",                      "guest",      "/register/{number}"],
  ["register/[number]/certificate.tsx",          "guest",      "/register/{number}/certificate"],
  ["notices/index.tsx",                          "enterprise", "/notices"],
  ["notices/index.tsx",                          "authority",  "/notices"],
  ["notices/index.tsx",                          "customs",    "/notices"],

  ["session.tsx",                                "enterprise", "/session"],
  ["account/index.tsx",                          "enterprise", "/account"],
  ["account/index.tsx",                          "customs",    "/account"],
  ["account/number.tsx",                         "newcomer",   "/account/number"],
  ["account/password.tsx",                       "enterprise", "/account/password"],
  ["account/sessions.tsx",                       "enterprise", "/account/sessions"],

  ["applications/index.tsx",                     "enterprise", "/applications"],
  ["applications/index.tsx",                     "authority",  "/applications"],
  ["applications/index.tsx",                     "customs",    "/applications"],
  ["applications/index.tsx",                     "customs",    "/applications?size=50", "long"],
  ["applications/new.tsx",                       "enterprise", "/applications/new?q=pasta"],
  ["applications/[id]/index.tsx",                "enterprise", "/applications/{draft}"],
  ["applications/[id]/index.tsx",                "enterprise", "/applications/{returned}"],
  ["applications/[id]/index.tsx",                "authority",  "/applications/{waiting}"],
  ["applications/[id]/index.tsx",                "customs",    "/applications/{accepted}"],
  ["applications/[id]/index.tsx",                "customs",    "/applications/{long}", "long"],
  ["applications/[id]/basic.tsx",                "enterprise", "/applications/{draft}/basic"],
  ["applications/[id]/basic.tsx",                "enterprise", "/applications/{returned}/basic"],
  ["applications/[id]/basic.tsx",                "enterprise", "/applications/{longDraft}/basic?check", "long"],
  ["applications/[id]/production.tsx",           "enterprise", "/applications/{draft}/production"],
  ["applications/[id]/inspection.tsx",           "enterprise", "/applications/{draft}/inspection"],
  ["applications/[id]/attachments/index.tsx",    "enterprise", "/applications/{draft}/attachments"],
  ["applications/[id]/attachments/[field].tsx",  "enterprise", "/applications/{draft}/attachments/declaration"],
  ["applications/[id]/[table]/new.tsx",          "enterprise", "/applications/{draft}/products/new"],
  ["applications/[id]/[table]/rows.tsx",         "enterprise", "/applications/{draft}/products/rows"],
  ["applications/[id]/[table]/[row].tsx",        "enterprise", "/applications/{draft}/products/{row}"],
  ["applications/[id]/preview.tsx",              "enterprise", "/applications/{draft}/preview", "preview"],
  ["applications/[id]/preview.tsx",              "enterprise", "/applications/{longDraft}/preview", "preview"],
  ["applications/[id]/declaration.tsx",          "enterprise", "/applications/{draft}/declaration"],
  ["applications/[id]/receipt.tsx",              "enterprise", "/applications/{returned}/receipt"],
  ["applications/[id]/delete.tsx",               "enterprise", "/applications/{draft}/delete"],
  ["applications/[id]/recommend.tsx",            "authority",  "/applications/{waiting}/recommend"],
  ["applications/[id]/return.tsx",               "authority",  "/applications/{waiting}/return"],
  ["applications/[id]/decline.tsx",              "authority",  "/applications/{waiting}/decline"],
  ["applications/[id]/retry.tsx",                "authority",  "/applications/{failed}/retry"],
  ["applications/[id]/submit.tsx",               "authority",  "/applications/{askedAuthority}/submit"],
  ["applications/[id]/accept.tsx",               "customs",    "/applications/{stored}/accept"],
  ["applications/[id]/refuse.tsx",               "customs",    "/applications/{stored}/refuse"],
  ["applications/[id]/approve.tsx",              "customs",    "/applications/{accepted}/approve"],
  ["applications/[id]/reject.tsx",               "customs",    "/applications/{accepted}/reject"],

  ["authority/index.tsx",                        "authority",  "/authority"],
  ["authority/registrations.tsx",                "authority",  "/authority/registrations"],
  ["authority/enterprises/index.tsx",            "authority",  "/authority/enterprises"],
  ["authority/enterprises/new.tsx",              "authority",  "/authority/enterprises/new"],
  ["authority/enterprises/certify.tsx",          "authority",  "/authority/enterprises/certify"],
  ["authority/enterprises/[id].tsx",             "authority",  "/authority/enterprises/{enterprise}"],
  ["authority/enterprises/[id]/users/[user]/password.tsx", "authority", "/authority/enterprises/{enterprise}/users/{user}/password"],

  ["customs/index.tsx",                          "customs",    "/customs"],
  ["customs/officers.tsx",                       "customs",    "/customs/officers"],
  ["customs/accounts/index.tsx",                 "customs",    "/customs/accounts"],
  ["customs/accounts/[user]/index.tsx",          "customs",    "/customs/accounts/{user}"],
  ["customs/accounts/[user]/password.tsx",       "customs",    "/customs/accounts/{user}/password"],
  ["customs/authorities/index.tsx",              "customs",    "/customs/authorities"],
  ["customs/authorities/new.tsx",                "customs",    "/customs/authorities/new"],
  ["customs/authorities/[id].tsx",               "customs",    "/customs/authorities/{authority}"],
  ["customs/products/index.tsx",                 "customs",    "/customs/products"],
  ["customs/products/[id]/index.tsx",            "customs",    "/customs/products/{table}"],
  ["customs/registrations/index.tsx",            "customs",    "/customs/registrations"],
];

/** The laws of the pages below. */
export const twoLaws = ["d248", "d280"] as const;

/** Pages that have something to say where one law follows another. */
// deno-fmt-ignore
export const pagesOfTwoLaws: readonly PageRow[] = [
  ["rules/compare.tsx",                          "guest",      "/rules/compare", "long"],
  ["applications/[id]/convert.tsx",              "enterprise", "/applications/{draft}/convert"],
  ["applications/[id]/index.tsx",                "enterprise", "/applications/{draft}"],
  ["customs/affected.tsx",                       "customs",    "/customs/affected"],
  ["check/index.tsx",                            "guest",      "/check?q=1902.20&code=190220&leaf=0702&on=2026-07-01"],
  ["rules/index.tsx",                            "guest",      "/rules", "rules"],
];

/** Routes with a page that only answers a form; opened, they lead elsewhere. */
export const answersOnly: readonly string[] = [
  "customs/invite.tsx",
  "customs/products/[id]/apply.tsx",
  "customs/products/[id]/discard.tsx",
  "customs/products/[id]/roll-back.tsx",
  "sign-out.tsx",
];
