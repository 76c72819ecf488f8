import type { Handler } from "../fresh/server.ts";

/** What came back, its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where a redirect leads; empty without one. */
  readonly location: string;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;
type HeaderTexts = Readonly<Record<string, string>>;

/** A file to be sent in a form. */
export interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A browser without scripts: it keeps cookies and sends forms as its pages ask. */
export class Client {
  readonly cookies = new Map<string, string>();
  readonly origin: string;
  readonly #serve: Handler;
  readonly #address: string;
  #token: string | undefined;

  constructor(serve: Handler, { origin, address }: { origin: string; address: string }) {
    this.#serve = serve;
    this.origin = origin;
    this.#address = address;
  }

  /** Sends a request as it is, with the cookies. */
  async send(path: string, init: RequestInit & { duplex?: "half" } = {}): Promise<Answer> {
    const headers = new Headers(init.headers);
    const pairs = [...this.cookies].map(([name, value]) => `${name}=${value}`);
    if (pairs.length > 0 && !headers.has("cookie")) headers.set("cookie", pairs.join("; "));
    const response = await this.#serve(
      new Request(new URL(path, this.origin), { ...init, headers, redirect: "manual" }),
      {
        remoteAddr: { transport: "tcp", hostname: this.#address, port: 1 },
        completed: Promise.resolve(),
      },
    );
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    const bytes = await response.bytes();
    return {
      status: response.status,
      headers: response.headers,
      body: new TextDecoder().decode(bytes),
      bytes,
      location: response.headers.get("location") ?? "",
    };
  }

  get(path: string, headers: HeaderTexts = {}): Promise<Answer> {
    return this.send(path, { headers });
  }

  /** Opens a page and goes where it leads. */
  async open(path: string): Promise<Answer> {
    const answer = await this.get(path);
    return answer.location === "" ? answer : await this.open(answer.location.split("#")[0] ?? "/");
  }

  /** Sends a form with the token its page would carry. */
  async post(path: string, fields: Fields = {}, headers: HeaderTexts = {}): Promise<Answer> {
    const body = encoded({ token: await this.token(), ...fields });
    return await this.send(path, {
      method: "POST",
      body,
      headers: { origin: this.origin, "content-length": String(length(body)), ...headers },
    });
  }

  /** Sends a form with files; its token stands in the address. */
  async upload(
    path: string,
    files: Readonly<Record<string, Sent>>,
    fields: Fields = {},
  ): Promise<Answer> {
    const { body, type } = await multipart(files, fields);
    const token = encodeURIComponent(await this.token());
    return await this.send(`${path}${path.includes("?") ? "&" : "?"}token=${token}`, {
      method: "POST",
      body,
      headers: {
        origin: this.origin,
        "content-type": type,
        "content-length": String(body.length),
      },
    });
  }

  /** The token of this browser's forms, from a page that has one. */
  async token(): Promise<string> {
    if (this.#token !== undefined) return this.#token;
    const signedIn = [...this.cookies.keys()].some((name) => name.endsWith("session"));
    const page = await this.get(signedIn ? "/sign-out" : "/sign-in");
    const token = tokenIn(page.body);
    if (signedIn && page.status === 200) this.#token = token;
    return token;
  }

  /** Forgets all cookies, as a browser does that was closed. */
  forget(): void {
    this.cookies.clear();
    this.#token = undefined;
  }

  #keep(cookie: string) {
    const [pair = "", ...attributes] = cookie.split("; ");
    const name = pair.slice(0, pair.indexOf("="));
    const gone = attributes.includes("Max-Age=0");
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(name.length + 1));
    if (name.endsWith("session")) this.#token = undefined;
  }
}

/** The form token a page carries, or empty. */
export function tokenIn(html: string): string {
  return /name="token" value="([^"]*)"/.exec(html)?.[1] ?? "";
}

function encoded(fields: Fields): URLSearchParams {
  const pairs = Object.entries(fields)
    .flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return new URLSearchParams(pairs);
}

function length(body: URLSearchParams): number {
  return body.toString().length;
}

async function multipart(files: Readonly<Record<string, Sent>>, fields: Fields) {
  const form = new FormData();
  for (const [name, value] of encoded(fields)) form.append(name, value);
  for (const [name, { name: file, bytes }] of Object.entries(files)) {
    form.append(name, new File([bytes], file));
  }
  const response = new Response(form);
  const type = response.headers.get("content-type") ?? "";
  return { body: await response.bytes(), type };
}
