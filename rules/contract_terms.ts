import { groupIn } from "./application_form.ts";
import type { Fault } from "./contract_rules.ts";
import { findNote, isOptional, type Schema } from "./form.ts";
import type { Known, Pack } from "./pack.ts";

/** Where what a pack says beside its categories breaks the contract. */
export function termFaults(pack: Pack): Fault[] {
  return [...renewalFaults(pack), ...fieldFaults(pack)];
}

function renewalFaults({ renewal, categories }: Pack): Fault[] {
  if (renewal === undefined) return [];
  const { window, except } = renewal;
  const faults = [renewal, window, except].flatMap((known) => uncited(known, "renewal"));
  const months = [window.opens, window.closes];
  if (months.some((count) => !Number.isInteger(count) || count < 0) || months[0]! <= months[1]!) {
    faults.push({ where: "renewal/window", rule: "renewal_window" });
  }
  const known = categories.map(({ id }) => id);
  const strange = (except?.categories ?? []).filter((id) => !known.includes(id));
  return [
    ...faults,
    ...strange.map((id): Fault => ({ where: `renewal/${id}`, rule: "renewal_category" })),
  ];
}

function fieldFaults({ core, newRegistration, vouchers }: Pack): Fault[] {
  const asked: Readonly<Record<string, Schema>> = Object.assign(
    {},
    ...core.map((entry) => groupIn(entry).fields),
  );
  const unknown = (newRegistration?.fields ?? []).filter((id) => asked[id] === undefined);
  const wrong = (vouchers?.fields ?? []).filter((id) => !isVoucher(asked[id]));
  return [
    ...uncited(newRegistration, "newRegistration"),
    ...uncited(vouchers, "vouchers"),
    ...unknown.map((id): Fault => ({ where: `newRegistration/${id}`, rule: "named_field" })),
    ...wrong.map((id): Fault => ({ where: `vouchers/${id}`, rule: "voucher_field" })),
  ];
}

function isVoucher(schema: Schema | undefined): boolean {
  return schema !== undefined && isOptional(schema) && findNote(schema)?.control === "file";
}

function uncited(known: Known | undefined, where: string): Fault[] {
  return known !== undefined && known.cites.trim() === "" ? [{ where, rule: "cites" }] : [];
}
