/** What one run of requests found, in milliseconds. */
export interface Load {
  /** How long each answer took. */
  readonly times: readonly number[];
  readonly elapsed: number;
}

interface Target {
  readonly url: string;
  readonly cookie: string;
  readonly seconds: number;
}

const CONNECTIONS = 10;

/** Asks for one page over and over, for so many seconds; it asks for no compression. */
export async function load({ url, cookie, seconds }: Target): Promise<Load> {
  const { hostname, port, pathname, search } = new URL(url);
  const request = new TextEncoder().encode(
    `GET ${pathname}${search} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncookie: ${cookie}\r\n\r\n`,
  );
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const loops = Array.from({ length: CONNECTIONS }, async () => {
    using line = await Deno.connect({ hostname, port: Number(port) });
    const room = new Uint8Array(1 << 18);
    while (performance.now() < end) times.push(await ask(line, { request, room }));
  });
  await Promise.all(loops);
  return { times, elapsed: performance.now() - start };
}

const decoder = new TextDecoder();

/** One request and its whole answer; fetch() would cost more than some of the servers measured. */
async function ask(
  line: Deno.TcpConn,
  { request, room }: { request: Uint8Array; room: Uint8Array },
): Promise<number> {
  const before = performance.now();
  await line.write(request);
  let got = await line.read(room) ?? 0;
  const head = decoder.decode(room.subarray(0, Math.min(got, 2000)));
  const body = head.indexOf("\r\n\r\n") + 4;
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  if (!/^HTTP\/1\.1 200 /.test(head) || body < 4 || length === undefined) {
    throw new Error(`Cannot measure: unexpected answer\n${head}`);
  }
  while (got < body + Number(length)) got += await line.read(room.subarray(got)) ?? 0;
  return performance.now() - before;
}
