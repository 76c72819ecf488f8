/** An answer of the portal to a script; no status where none came. */
export interface Posted<Data> {
  readonly status: number;
  readonly data: Data | undefined;
}

/** Much more than this a browser does not send behind a page that is gone. */
export const KEPT = 60_000;

/** Sends a form in the background. */
export function post<Data>(url: string, body: string): Promise<Posted<Data>> {
  const read = async (response: Response) => {
    const json = /json/.test(String(response.headers.get("content-type")));
    return { status: response.status, data: json ? await response.json() : undefined };
  };
  return fetch(url, {
    method: "POST",
    credentials: "same-origin",
    headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
    body,
    keepalive: body.length < KEPT,
  }).then(read).catch(() => ({ status: 0, data: undefined }));
}
