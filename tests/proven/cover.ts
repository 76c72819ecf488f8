/** Runs the unit tests of the central rules, and fails at a line or branch that none of them takes. */
import { ROOT } from "../sources.ts";
import { proven, provingTests } from "./files.ts";
import { type Coverage, readLcov } from "./lcov.ts";

const FOLDER = `${ROOT}coverage/proven`;

async function deno(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), { args, cwd: ROOT })
    .output();
  const [out, error] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
  if (code !== 0) throw new Error(`deno ${args[0]} failed\n${out}${error}`);
  return out ?? "";
}

async function measure(): Promise<Coverage[]> {
  await Deno.remove(FOLDER, { recursive: true }).catch(() => {});
  const quiet = ["-A", "--no-check", "--config", "deno.test.json", "--coverage-raw-data-only"];
  await deno("test", ...quiet, `--coverage=${FOLDER}`, ...provingTests);
  await deno("coverage", "--lcov", `--output=${FOLDER}/lcov.info`, FOLDER);
  return readLcov(await Deno.readTextFile(`${FOLDER}/lcov.info`));
}

if (import.meta.main) {
  const measured = new Map((await measure()).map((one) => [one.file.replace(ROOT, ""), one]));
  const faults: string[] = [];
  for (const { file } of proven) {
    const found = measured.get(file);
    if (found === undefined) faults.push(`${file}: not run at all`);
    const { lines = 0, branches = 0, missed = [] } = found ?? {};
    console.log(`${file}: ${lines} lines, ${branches} branches, ${missed.length} left out`);
    faults.push(...missed.map(({ line, what }) => `${file}:${line}: ${what} never taken`));
  }
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) Deno.exit(1);
  console.log("Every line and branch is taken");
}
