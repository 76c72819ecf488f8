import type { Write } from "../kv/commit.ts";
import type { StoredFile } from "../kv/files.ts";
import { fail, type Issue, type Result } from "../rules/result.ts";
import { storeUpload, type Upload } from "./add_file.ts";
import type { Deps } from "./deps.ts";
import { dropLoose } from "./drop_loose.ts";

/** Stores the papers an authority adds to its act; each is checked like any upload. */
export async function attachPapers(
  deps: Deps,
  uploads: Readonly<Record<string, Upload>>,
): Promise<Result<readonly StoredFile[]>> {
  const stored: StoredFile[] = [];
  const issues: Issue[] = [];
  for (const [kind, upload] of Object.entries(uploads)) {
    const result = await storeUpload(deps, { upload, field: kind, by: "authority" });
    if (result.ok) stored.push(result.value);
    else issues.push({ ...result.issues[0], path: [kind] });
  }
  const [first, ...more] = issues;
  if (first !== undefined) {
    await dropPapers(deps, stored);
    return fail(first, ...more);
  }
  return { ok: true, value: stored };
}

/** Forgets papers whose act was refused. */
export async function dropPapers(
  deps: Pick<Deps, "blobs" | "loose">,
  stored: readonly StoredFile[],
): Promise<void> {
  for (const { id } of stored) await dropLoose(deps, id);
}

/** Forgets papers that no act of the application took: a second click brings its own. */
export async function dropUntaken(
  deps: Pick<Deps, "blobs" | "files" | "loose">,
  { id, papers }: { id: string; papers: readonly StoredFile[] },
): Promise<void> {
  if (papers.length === 0) return;
  const taken = new Set((await deps.files.list(id)).map((file) => file.id));
  await dropPapers(deps, papers.filter((paper) => !taken.has(paper.id)));
}

/** What an act writes of the papers it takes. */
export async function takingPapers(
  { files, loose }: Pick<Deps, "files" | "loose">,
  { id, papers }: { id: string; papers: readonly StoredFile[] },
): Promise<Write[]> {
  const writes: Write[] = [];
  for (const paper of papers) {
    const taking = await loose.taking(paper.id);
    writes.push(files.adding(id, paper), ...(taking === null ? [] : [taking]));
  }
  return writes;
}
