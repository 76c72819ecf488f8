/** Who may open what: each letter is somebody of the house, see `access_http_test.ts`. */
export type Who = string;

/** A route about one application: who may open it in each of its states. */
export interface OfFile {
  readonly draft: Who;
  /** It waits for the authority. */
  readonly filed: Who;
  /** Customs returned it to the enterprise, which has edited it since. */
  readonly returned: Who;
}

// v visitor, o the enterprise that owns it, e another enterprise of the same authority,
// a its authority, s another authority of the same country, f one of another country, c customs
const everyone = "voeasfc";
const signedIn = "oeasfc";
const enterprises = "oe";
const authorities = "asf";

/** Who may read the file at all. */
export const seen: OfFile = { draft: "o", filed: "oa", returned: "oac" };
/** Who may read what was filed. */
const read: OfFile = { ...seen, draft: "" };
const edited: OfFile = { draft: "o", filed: "", returned: "o" };
/** A form that comes too late is answered with what was typed. */
const saved: OfFile = { draft: "o", filed: "o", returned: "o" };
const drafted: OfFile = { draft: "o", filed: "", returned: "" };
/** Whoever deletes what it never had is told that it is gone; that nothing is, is tested apart. */
const erased: OfFile = { draft: "oe", filed: "e", returned: "e" };
/** The pages of a decision open only to whose turn it is; what comes too late is said so. */
const judged = { draft: "", filed: "a", returned: "" } as const;
const decided: OfFile = { draft: "", filed: "a", returned: "ac" };
const byCustoms: OfFile = { draft: "", filed: "", returned: "" };

/** Every route of the portal. A route that is not here fails the test. */
// deno-fmt-ignore
export const access: Readonly<Record<string, Who | OfFile>> = {
  "GET /": everyone,
  "GET /check": everyone,
  "GET /create-account": everyone,
  "POST /create-account": everyone,
  "GET /help": everyone,
  "GET /invite/:token": everyone,
  "POST /invite/:token": everyone,
  "POST /language": everyone,
  "GET /products": everyone,
  "GET /register": everyone,
  "GET /register/:number": everyone,
  "GET /register/:number/certificate": everyone,
  "GET /rules": everyone,
  "GET /rules/compare": everyone,
  "GET /sign-in": everyone,
  "POST /sign-in": everyone,
  "GET /sign-out": everyone,
  "POST /sign-out": everyone,
  "GET /style": everyone,
  "GET /styles.rtl.css": everyone,
  "GET /api": everyone,
  "GET /api/openapi.json": everyone,
  "GET /api/v1/authorities": everyone,
  "GET /api/v1/categories": everyone,
  "GET /api/v1/categories/:category": everyone,
  "GET /api/v1/diagrams/:of": everyone,
  "GET /api/v1/forms/:leaf": everyone,
  "POST /api/v1/forms/:leaf/check": everyone,
  "GET /api/v1/packs": everyone,
  "GET /api/v1/products": everyone,
  "GET /api/v1/register": everyone,
  "GET /api/v1/register/:number": everyone,
  "GET /api/v1/register/changes": everyone,
  "GET /api/v1/routes": everyone,
  "GET /api/v1/statuses": everyone,
  "GET /api/v1/transitions": everyone,
  "GET /api/v1/route-check": everyone,

  "GET /session": signedIn,
  "POST /session": signedIn,
  "GET /account": signedIn,
  "POST /account": enterprises,
  "POST /account/low-data": signedIn,
  "GET /account/number": enterprises,
  "POST /account/number": enterprises,
  "GET /account/password": signedIn,
  "POST /account/password": signedIn,
  "GET /account/sessions": signedIn,
  "POST /account/sessions": signedIn,
  "GET /notices": signedIn,
  "POST /notices/read": signedIn,

  "GET /applications": signedIn,
  "GET /applications/new": enterprises,
  "POST /applications/new": enterprises,
  "GET /applications/:id": seen,
  "GET /applications/:id/basic": edited,
  "POST /applications/:id/basic": saved,
  "GET /applications/:id/production": edited,
  "POST /applications/:id/production": saved,
  "GET /applications/:id/inspection": edited,
  "POST /applications/:id/inspection": saved,
  "GET /applications/:id/:table/new": edited,
  "POST /applications/:id/:table/new": saved,
  "GET /applications/:id/:table/rows": edited,
  "POST /applications/:id/:table/rows": saved,
  "GET /applications/:id/:table/:row": edited,
  "POST /applications/:id/:table/:row": saved,
  "GET /applications/:id/attachments": edited,
  "GET /applications/:id/attachments/:field": edited,
  "POST /applications/:id/attachments/:field": saved,
  "POST /applications/:id/uploads": saved,
  "OPTIONS /applications/:id/uploads": saved,
  "HEAD /applications/:id/uploads/:upload": edited,
  "PATCH /applications/:id/uploads/:upload": edited,
  "DELETE /applications/:id/uploads/:upload": edited,
  "OPTIONS /applications/:id/uploads/:upload": saved,
  "POST /applications/:id/uploads/:upload/discard": saved,
  "GET /applications/:id/files/:file": seen,
  "POST /applications/:id/files/:file/remove": saved,
  "GET /applications/:id/application.pdf": seen,
  "GET /applications/:id/declaration": seen,
  "GET /applications/:id/declaration.pdf": seen,
  "GET /applications/:id/receipt": read,
  "GET /applications/:id/preview": edited,
  "GET /applications/:id/submit": saved,
  "POST /applications/:id/submit": seen,
  "GET /applications/:id/delete": drafted,
  "POST /applications/:id/delete": erased,
  "GET /applications/:id/convert": drafted,
  "POST /applications/:id/convert": drafted,
  "GET /applications/:id/recommend": judged,
  "POST /applications/:id/recommend": decided,
  "GET /applications/:id/return": judged,
  "POST /applications/:id/return": decided,
  "GET /applications/:id/decline": judged,
  "POST /applications/:id/decline": decided,
  "GET /applications/:id/accept": byCustoms,
  "POST /applications/:id/accept": decided,
  "GET /applications/:id/refuse": byCustoms,
  "POST /applications/:id/refuse": decided,
  "GET /applications/:id/approve": byCustoms,
  "POST /applications/:id/approve": decided,
  "GET /applications/:id/reject": byCustoms,
  "POST /applications/:id/reject": decided,
  "GET /applications/:id/retry": byCustoms,
  "POST /applications/:id/retry": decided,

  "GET /authority": authorities,
  "GET /authority/enterprises": authorities,
  "GET /authority/enterprises/:id": "a",
  "POST /authority/enterprises/:id": "a",
  "GET /authority/enterprises/:id/users/:user/password": "a",
  "POST /authority/enterprises/:id/users/:user/password": "a",
  "GET /authority/enterprises/certify": authorities,
  "POST /authority/enterprises/certify": authorities,
  "GET /authority/enterprises/new": authorities,
  "POST /authority/enterprises/new": authorities,
  "GET /authority/registrations": authorities,

  "GET /customs": "c",
  "GET /customs/accounts": "c",
  "GET /customs/accounts/:user": "c",
  "GET /customs/accounts/:user/password": "c",
  "POST /customs/accounts/:user/password": "c",
  "GET /customs/affected": "c",
  "GET /customs/authorities": "c",
  "GET /customs/authorities/:id": "c",
  "POST /customs/authorities/:id": "c",
  "GET /customs/authorities/new": "c",
  "POST /customs/authorities/new": "c",
  "GET /customs/invite": "c",
  "POST /customs/invite": "c",
  "GET /customs/officers": "c",
  "POST /customs/officers": "c",
  "GET /customs/products": "c",
  "POST /customs/products": "c",
  "GET /customs/products/template.csv": "c",
  "GET /customs/products/:id": "c",
  "GET /customs/products/:id/apply": "c",
  "POST /customs/products/:id/apply": "c",
  "GET /customs/products/:id/roll-back": "c",
  "POST /customs/products/:id/roll-back": "c",
  "GET /customs/products/:id/discard": "c",
  "POST /customs/products/:id/discard": "c",
  "GET /customs/registrations": "c",
};
