import { tokenIn } from "./tokens.ts";

/** A request of the tus protocol. */
interface Asked {
  readonly method: "POST" | "HEAD" | "PATCH" | "DELETE";
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Blob;
  /** Hears how many bytes of the body are gone. */
  readonly moved?: (bytes: number) => void;
}

/** A request on its way; without a line its answer has the status 0. */
export interface Sending {
  readonly answer: Promise<XMLHttpRequest>;
  readonly stop: () => void;
}

/** A line on which nothing moves for so many milliseconds is taken for dropped. */
const STALLED = 60000;

/** Sends a request. */
export function send({ method, address, headers = {}, body, moved }: Asked): Sending {
  const xhr = new XMLHttpRequest();
  let timer: ReturnType<typeof setTimeout>;
  const stop = () => xhr.abort();
  const beat = () => {
    clearTimeout(timer);
    timer = setTimeout(stop, STALLED);
  };
  xhr.open(method, `${address}?token=${encodeURIComponent(tokenIn(document))}`);
  xhr.responseType = "json";
  xhr.setRequestHeader("Tus-Resumable", "1.0.0");
  Object.keys(headers).forEach((name) => xhr.setRequestHeader(name, headers[name]!));
  xhr.upload.onprogress = ({ loaded }) => {
    beat();
    if (moved) moved(loaded);
  };
  const answer = new Promise<XMLHttpRequest>((resolve) => {
    xhr.onloadend = () => {
      clearTimeout(timer);
      resolve(xhr);
    };
  });
  beat();
  xhr.send(body);
  return { answer, stop };
}
