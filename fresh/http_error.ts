const TEXTS: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  410: "Gone",
  412: "Precondition Failed",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** An error that answers with its own status and, where no error page is found, its own message. */
export class HttpError extends Error {
  /** The HTTP status to answer with. */
  declare readonly status: number;

  constructor(
    status: number,
    message: string = TEXTS[status] ?? `Status ${status}`,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "HttpError";
    this.status = status;
  }
}

/** The status of what was thrown: anything but an `HttpError` is 500. */
export function statusOf(error: unknown): number {
  return error instanceof HttpError ? error.status : 500;
}
