/** A line to a server that can be cut. */
export interface BadLine extends AsyncDisposable {
  readonly url: string;
  /** Cuts it once so many more bytes have gone up, for a moment or for good; says when that was. */
  cutAfter(bytes: number, how?: { forGood?: boolean }): Promise<void>;
  /** Bytes that have gone up so far. */
  sent(): number;
  /** Lets browsers through to a server, also after a cut for good. */
  leadTo(server: string): void;
}

/** Opens a line of its own address to a server. */
export function openLine(server: string): BadLine {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const open = new Set<Deno.Conn>();
  let goal: string | null = server;
  let total = 0;
  let cut: { at: number; forGood: boolean; done: () => void } | null = null;

  function hangUp(): void {
    for (const end of open) close(end);
    open.clear();
  }

  function count(bytes: number): void {
    total += bytes;
    if (cut === null || total < cut.at) return;
    if (cut.forGood) goal = null;
    cut.done();
    cut = null;
    hangUp();
  }

  async function connect(browser: Deno.Conn): Promise<void> {
    open.add(browser);
    if (goal === null) return browser.close();
    const { hostname, port } = new URL(goal);
    const end = await Deno.connect({ hostname, port: Number(port) });
    open.add(end);
    await Promise.allSettled([pass(browser, end, count), pass(end, browser, () => {})]);
    for (const one of [browser, end]) {
      open.delete(one);
      close(one);
    }
  }

  const serving = (async () => {
    for await (const browser of listener) {
      connect(browser).catch(() => close(browser)); // nobody listens there now
    }
  })();

  return {
    url: `http://127.0.0.1:${listener.addr.port}`,
    sent: () => total,
    cutAfter: (bytes, { forGood = false } = {}) =>
      new Promise((done) => cut = { at: total + bytes, forGood, done }),
    leadTo: (server) => goal = server,
    async [Symbol.asyncDispose]() {
      listener.close();
      hangUp();
      await serving;
    },
  };
}

async function pass(from: Deno.Conn, to: Deno.Conn, count: (bytes: number) => void): Promise<void> {
  const buffer = new Uint8Array(16 * 1024);
  for (let read = await from.read(buffer); read !== null; read = await from.read(buffer)) {
    count(read);
    for (let at = 0; at < read;) at += await to.write(buffer.subarray(at, read));
  }
  await to.closeWrite();
}

function close(end: Deno.Conn): void {
  try {
    end.close();
  } catch (error) {
    if (!(error instanceof Deno.errors.BadResource)) throw error; // it is closed already
  }
}
