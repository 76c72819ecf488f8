import type { Context } from "fresh";
import type { Result } from "../../../rules/result.ts";
import type { Upload } from "../../../services/add_file.ts";
import { countUploads } from "../../../services/count_uploads.ts";
import { openGates } from "../../../services/gate.ts";
import type { State } from "../../../state.ts";
import { networkOf } from "../../(_http)/network.ts";
import { decodeForm, lengthOf } from "../../(_http)/read_form.ts";
import { signedIn } from "../../(_http)/viewer.ts";

/** Room for the rest of a multipart body beside the file itself. */
const BESIDE = 64 * 1024;

/** Forms with files that one person sends at once: while it is read, each takes several times its size. */
const pass = openGates(2);

/** Reads and answers a form with files when the earlier ones of the same person are done. */
export function inTurn<T>({ state }: Context<State>, work: () => Promise<T>): Promise<T> {
  return pass(signedIn(state).actor.userId, work);
}

/** The multipart form of a request; its length is checked before the body is read. */
export async function boundedForm(
  req: Request,
  { bytes, files = 1 }: { bytes: number; files?: number },
): Promise<FormData | "too_large"> {
  if (lengthOf(req) > bytes * files + BESIDE) {
    await req.body?.cancel();
    return "too_large";
  }
  return await decodeForm(req);
}

/** Counts the files somebody has sent, or says how long to wait with the next. */
export function counted(ctx: Context<State>, files: number): Promise<Result<true>> {
  const { userId } = signedIn(ctx.state).actor;
  return countUploads(ctx.state.deps, { userId, network: networkOf(ctx), files });
}

/** The file of a form field, or null where none was chosen. */
export async function uploadOf(form: FormData, name: string): Promise<Upload | null> {
  const value = form.get(name);
  if (!(value instanceof File) || (value.name === "" && value.size === 0)) return null;
  return { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
}
