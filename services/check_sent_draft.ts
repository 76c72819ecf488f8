import type { ApplicationForm } from "../rules/application_form.ts";
import { checkDraft, type Draft, type DraftIssue } from "../rules/check_draft.ts";
import type { Deps } from "./deps.ts";
import { listsFor } from "./dossier.ts";

/** All that keeps a draft from being filed that nobody stores; of no country it may name every authority. */
export async function checkSentDraft(
  deps: Pick<Deps, "authorities">,
  { form, draft, country }: {
    form: ApplicationForm;
    draft: Draft;
    country?: string | undefined;
  },
): Promise<readonly DraftIssue[]> {
  const own = await listsFor(deps, { country: country ?? "", form });
  if (country !== undefined) return checkDraft(form, { draft, lists: own });
  const all = (await deps.authorities.listAll()).map(({ id }) => id);
  return checkDraft(form, {
    draft,
    lists: (source) => source === "authorities" ? all : own(source),
  });
}
