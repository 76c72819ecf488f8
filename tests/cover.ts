/** Fails where a branch or line of the measured rules is gone through by none of their own tests. */
import { type Covered, readLcov } from "./lcov.ts";
import { measured } from "./measured_rules.ts";
import { ROOT } from "./sources.ts";

async function coverage(): Promise<Covered[]> {
  const folder = await Deno.makeTempDir({ prefix: "foodgate-coverage-" });
  try {
    const options = ["--no-check", "--config", "deno.test.json", `--coverage=${folder}`];
    const { success } = await new Deno.Command(Deno.execPath(), {
      args: ["test", "-A", ...options, ...Object.values(measured).flat()],
      cwd: ROOT,
    }).spawn().status;
    if (!success) Deno.exit(1);
    const report = readLcov(await Deno.readTextFile(`${folder}/lcov.info`));
    return report.map((one) => ({ ...one, file: one.file.replace(ROOT, "") }));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const covered = await coverage();
let whole = true;
for (const file of Object.keys(measured)) {
  const found = covered.find((one) => one.file === file);
  const places = found?.gaps.map(({ kind, line }) => `\n  ${kind} at line ${line}`) ?? ["\n  all"];
  whole &&= places.length === 0;
  const counts = `${found?.branches ?? 0} branches, ${found?.lines ?? 0} lines`;
  console.log(
    `${file}: ${counts}${places.length === 0 ? ", all tried" : `; untried:${places.join("")}`}`,
  );
}
Deno.exit(whole ? 0 : 1);
