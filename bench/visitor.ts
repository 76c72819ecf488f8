import assert from "node:assert/strict";

/** Somebody who reads pages of a server with cookies of their own. */
export interface Visitor {
  readonly cookie: string;
  /** A page as its bytes were sent, with the headers that say how. */
  get(path: string, encoding?: string): Promise<Response>;
}

/** A visitor, signed in where an account is given; the cookies they get stay the same. */
export async function visit(
  origin: string,
  account?: { readonly userName: string; readonly password: string },
): Promise<Visitor> {
  const welcome = await fetch(`${origin}/sign-in`);
  const token = /name="token" value="([^"]*)"/.exec(await welcome.text())?.[1] ?? "";
  const first = cookiesOf(welcome);
  const cookie = account === undefined
    ? first
    : [first, await signIn(origin, { cookie: first, token, ...account })].join("; ");
  return {
    cookie,
    get: (path, encoding = "identity") =>
      fetch(origin + path, {
        headers: { cookie, "accept-encoding": encoding, "accept-language": "en" },
        redirect: "manual",
      }),
  };
}

async function signIn(
  origin: string,
  { cookie, ...fields }: { cookie: string; token: string; userName: string; password: string },
): Promise<string> {
  const answer = await fetch(`${origin}/sign-in`, {
    method: "POST",
    headers: { cookie, origin },
    body: new URLSearchParams(fields),
    redirect: "manual",
  });
  await answer.body?.cancel();
  assert.equal(answer.status, 303, "sign-in");
  return cookiesOf(answer);
}

function cookiesOf(response: Response): string {
  return response.headers.getSetCookie().map((line) => line.split(";")[0]).join("; ");
}
