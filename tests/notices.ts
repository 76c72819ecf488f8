import type { Audience, Notice } from "../kv/notices.ts";
import type { Deps } from "../services/deps.ts";

type ApplicationNotice = Extract<Notice, { readonly applicationId: string }>;

/** What an audience was told about applications, newest first. */
export async function toldOf(
  { notices }: Pick<Deps, "notices">,
  audience: Audience,
): Promise<ApplicationNotice[]> {
  const { items } = await notices.page(audience, { limit: 9 });
  return items.flatMap((notice) => "applicationId" in notice ? [notice] : []);
}
