import { categoryOf, inForce, type Pack, type Renewal } from "./pack.ts";
import type { RegistrationStatus } from "./status.ts";

/** What of a registration its renewal depends on. */
export interface Renewable {
  readonly category: string;
  readonly status: RegistrationStatus;
}

/** How a registration goes on: by itself or by an application, and why not by itself where others do. */
export interface RenewalRule {
  readonly mode: Renewal["mode"];
  readonly except?: "category" | "status";
}

/** How a law lets a registration go on; by itself only where the law says so, and has the category. */
export function renewalOf(pack: Pack, { category, status }: Renewable): RenewalRule {
  const { renewal } = pack;
  if (renewal?.mode !== "automatic") return { mode: "application" };
  const { categories = [], statuses = [] } = renewal.except ?? {};
  const gone = categoryOf(pack, category) === undefined;
  if (gone || categories.includes(category)) return { mode: "application", except: "category" };
  if (statuses.includes(status)) return { mode: "application", except: "status" };
  return { mode: "automatic" };
}

/** The law of the last valid day decides how a registration goes on. */
export function renewalOn(
  packs: readonly Pack[],
  { validUntil, ...registration }: Renewable & { readonly validUntil: string },
): RenewalRule {
  const law = inForce(packs, validUntil);
  return law === undefined ? { mode: "application" } : renewalOf(law, registration);
}

/** First and last day on which an application for extension is taken. */
export function renewalWindow(
  validUntil: string,
  { opens, closes }: Pick<Renewal["window"], "opens" | "closes">,
): { readonly from: string; readonly to: string } {
  return { from: monthsBefore(validUntil, opens), to: monthsBefore(validUntil, closes) };
}

/** The same date so many months before; where that month is too short, its last day. */
function monthsBefore(day: string, months: number): string {
  const then = new Date(`${day}T00:00:00Z`);
  const date = then.getUTCDate();
  then.setUTCMonth(then.getUTCMonth() - months);
  if (then.getUTCDate() !== date) then.setUTCDate(0); // it ran over into the next month
  return then.toISOString().slice(0, 10);
}
