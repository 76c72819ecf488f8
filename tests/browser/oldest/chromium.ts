import { brotliDecompressSync } from "node:zlib";
import { createInterface } from "node:readline";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { unpack } from "../unpack.ts";
import { Conversation } from "./conversation.ts";

/** Chromium 64 of early 2018, the oldest that packages have. */
export interface OldChromium extends AsyncDisposable {
  readonly version: string;
  /** A window, by the address that speaks for it. */
  openWindow(): Promise<Conversation>;
}

/** Starts it, with the libraries of the newer one; throws, saying why, where the machine cannot run it. */
export async function launchOldest(): Promise<OldChromium> {
  const profile = await Deno.makeTempDir({ prefix: "foodgate-oldest-" });
  const child = new Deno.Command(await unpackOldest(), {
    args: [
      ...["--headless", "--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-dev-shm-usage"],
      ...["--remote-debugging-port=0", `--user-data-dir=${profile}`, "--window-size=1280,800"],
      "about:blank",
    ],
    env: { LD_LIBRARY_PATH: join(await unpack(), "al2023", "lib"), HOME: profile },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).spawn();
  const address = await addressOf(child);
  const { Browser: version } = await (await fetch(`${address}/json/version`)).json();
  return {
    version,
    openWindow: async () => {
      const { webSocketDebuggerUrl } = await (await fetch(`${address}/json/new`)).json();
      return await Conversation.open(webSocketDebuggerUrl);
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await child.status;
      await Deno.remove(profile, { recursive: true });
    },
  };
}

/** Where it listens; it says so among whatever else it says. */
async function addressOf(child: Deno.ChildProcess): Promise<string> {
  const said: string[] = [];
  const lines = createInterface({ input: Readable.fromWeb(child.stderr) });
  for await (const line of lines) {
    said.push(line);
    const [, host] = /DevTools listening on ws:\/\/([^/]+)/.exec(line) ?? [];
    if (host !== undefined) return `http://${host}`;
  }
  throw new Error(`Chromium 64 cannot run on this machine:\n${said.join("\n")}`);
}

/** Its file, unpacked at the first call on a machine. */
async function unpackOldest(): Promise<string> {
  const path = join(tmpdir(), "foodgate-chromium-64");
  const packed = new URL(
    "../bin/chromium-64.0.3264.0.br",
    import.meta.resolve("chrome-aws-lambda"),
  );
  const { isFile } = await Deno.stat(path).catch(() => ({ isFile: false }));
  if (isFile) return path;
  const staging = `${path}-${crypto.randomUUID()}`;
  await Deno.writeFile(staging, brotliDecompressSync(await Deno.readFile(fileURLToPath(packed))), {
    mode: 0o755,
  });
  await Deno.rename(staging, path); // atomic: nobody ever starts half a browser
  return path;
}
