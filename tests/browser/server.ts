import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import config from "../../deno.json" with { type: "json" };

/** The production build, serving in a process of its own. */
export interface Server extends AsyncDisposable {
  readonly url: string;
  /** The lines it has printed so far, of both streams. */
  output(): readonly string[];
  /** Sends the signal and waits until the process is gone. */
  kill(signal: Deno.Signal): Promise<void>;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Looks at most this often, so many milliseconds apart: a cold machine fetches packages first. */
const LOOKS = 600;
const BETWEEN = 100;

/** Serves as the `start` task does, with its permissions and the frozen lock, on an empty store. */
export async function serve(env: Record<string, string> = {}): Promise<Server> {
  const store = await newStore();
  const port = String(freePort());
  const child = new Deno.Command(Deno.execPath(), {
    args: startArgs(),
    cwd: ROOT,
    env: { HOST: "127.0.0.1", PORT: port, KV_URL: `${store}/portal.kv`, ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const lines: string[] = [];
  const read = Promise.all([collect(child.stdout, lines), collect(child.stderr, lines)]);

  async function kill(signal: Deno.Signal): Promise<void> {
    signalIfAlive(child, signal);
    await child.status;
    await read;
  }

  async function dispose(): Promise<void> {
    await kill("SIGKILL");
    await Deno.remove(`${ROOT}${store}`, { recursive: true });
  }

  const url = `http://127.0.0.1:${port}`;
  if (!await isHealthy(url, child.status)) {
    await dispose();
    throw new Error(`Cannot serve: no answer from /health\n${lines.join("\n")}`);
  }
  return { url, output: () => [...lines], kill, [Symbol.asyncDispose]: dispose };
}

/** A folder of its own, where the server's permissions let it write. */
async function newStore(): Promise<string> {
  const path = `data/test/${crypto.randomUUID()}`;
  await Deno.mkdir(`${ROOT}${path}`, { recursive: true });
  return path;
}

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}

function startArgs(): string[] {
  const [, run, ...rest] = config.tasks.start.command.split(" ");
  return [run!, "--config", "deno.json", "--frozen", ...rest];
}

async function collect(stream: ReadableStream<Uint8Array>, lines: string[]): Promise<void> {
  for await (const line of createInterface({ input: Readable.fromWeb(stream) })) lines.push(line);
}

function signalIfAlive(child: Deno.ChildProcess, signal: Deno.Signal): void {
  try {
    child.kill(signal);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // it has already ended
  }
}

async function isHealthy(url: string, ended: Promise<unknown>): Promise<boolean> {
  const over = ended.then(() => true);
  for (let look = 0; look < LOOKS; look++) {
    if (await answers(`${url}/health`)) return true;
    if (await Promise.race([over, pause()])) return false;
  }
  return false;
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(1000) });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false; // nobody listens yet
  }
}

function pause(): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), BETWEEN));
}
