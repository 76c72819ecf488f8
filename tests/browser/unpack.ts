import { inflate } from "@sparticuz/chromium";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import config from "../../deno.test.json" with { type: "json" };

const ARCHIVES = ["chromium.br", "al2023.tar.br", "fonts.tar.br", "swiftshader.tar.br"];

/** The folder with Chromium, its libraries and fonts, unpacked at the first call on a machine. */
export async function unpack(): Promise<string> {
  const folder = join(tmpdir(), name(config.imports["@sparticuz/chromium"]));
  if (await exists(folder)) return folder;

  const staging = await Deno.makeTempDir({ prefix: "chromium-" });
  await inflateInto(staging);
  try {
    await Deno.rename(staging, folder); // atomic: nobody ever sees half a browser
  } catch (error) {
    if (!await exists(folder)) throw error;
    await Deno.remove(staging, { recursive: true }); // another process was first
  }
  return folder;
}

function name(specifier: string): string {
  return `foodgate-${specifier.replace("npm:@", "").replaceAll(/[@/]/g, "-")}`;
}

async function exists(path: string): Promise<boolean> {
  try {
    return (await Deno.stat(path)).isDirectory;
  } catch {
    return false;
  }
}

/** In a process of its own, because the package always unpacks into the temporary folder. */
async function inflateInto(folder: string): Promise<void> {
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", "--config", "deno.test.json", import.meta.filename!],
    cwd: fileURLToPath(new URL("../../", import.meta.url)),
    env: { TMPDIR: folder },
    stdout: "null",
  }).spawn().status;
  if (code !== 0) throw new Error(`Cannot unpack Chromium: exit code ${code}`);
}

if (import.meta.main) {
  const bin = new URL("../bin/", import.meta.resolve("@sparticuz/chromium"));
  await Promise.all(ARCHIVES.map((file) => inflate(fileURLToPath(new URL(file, bin)))));
}
