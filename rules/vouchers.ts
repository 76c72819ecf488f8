import type { ApplicationForm } from "./application_form.ts";
import type { Dossier } from "./check.ts";

/** Whether the file carries every paper with which its law lets it pass by the authority. */
export function isVouched(
  { pack: { vouchers }, category }: ApplicationForm,
  { files }: Pick<Dossier, "files">,
): boolean {
  if (category.route !== "recommended" || vouchers === undefined) return false;
  return vouchers.fields.every((field) => (files[field] ?? []).length > 0);
}
