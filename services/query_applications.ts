import type { Application } from "../kv/applications.ts";
import type { Registration } from "../kv/registrations.ts";
import { dayOf, folded } from "../rules/numbers.ts";
import { type Listed, type PageAsked, paged } from "../rules/paging.ts";
import { hasStanding, isOfRegistration, type Standing, waitsFor } from "../rules/standing.ts";
import type { Role } from "../rules/status.ts";
import type { Deps } from "./deps.ts";
import { contains, type Reader, registrationsOf, visibleTo } from "./scope.ts";

/** What is looked for; what is left out or empty is no condition. */
export interface ApplicationConditions {
  readonly type?: string | undefined;
  /** A part of the number. */
  readonly number?: string | undefined;
  /** A part of the enterprise's name, as filed. */
  readonly enterprise?: string | undefined;
  /** A category's id, or the code of a leaf. */
  readonly category?: string | undefined;
  /** A part of a product's name. */
  readonly product?: string | undefined;
  readonly status?: Standing | undefined;
  /** Whom the file waits for. */
  readonly turn?: Role | undefined;
  /** A part of the registration number in China. */
  readonly chinaNumber?: string | undefined;
  /** Days in Asia/Shanghai, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A line of the list. */
export interface ApplicationRow {
  readonly application: Application;
  readonly registration: Registration | null;
  readonly enterpriseName: string;
}

type Input = ApplicationConditions & PageAsked & { readonly actor: Reader };

/** The applications the actor may see that meet all conditions, newest first. */
export async function queryApplications(
  deps: Deps,
  input: Input,
): Promise<Listed<ApplicationRow>> {
  const own = (await visibleTo(deps, input.actor)).filter((head) => headFits(head, input));
  const standing = await withStanding(deps, { heads: own, input });
  const fitting = await withProduct(deps, { heads: standing, input });
  const listed = paged(fitting.toSorted(newestFirst), input);
  const rows = await Promise.all(listed.rows.map((head) => rowOf(deps, head)));
  return { ...listed, rows };
}

/** The moment an application is listed by: when it was filed last, or begun. */
export function listedAt({ filed, createdAt }: Application): string {
  return filed?.at ?? createdAt;
}

function newestFirst(a: Application, b: Application): number {
  const [one, other] = [listedAt(a) + a.id, listedAt(b) + b.id];
  return one < other ? 1 : one > other ? -1 : 0;
}

function headFits(
  head: Application,
  { type = "", number = "", enterprise = "", category = "", turn, ...rest }: Input,
): boolean {
  const { chinaNumber = "", from = "", to = "" } = rest;
  const day = dayOf(new Date(listedAt(head)));
  return (type === "" || head.type === type) &&
    contains(head.number, number) &&
    contains(head.filed?.companyName ?? "", enterprise) &&
    contains(head.registrationNumber ?? "", chinaNumber) &&
    (category === "" || head.category === category || head.leaf === category) &&
    (turn === undefined || waitsFor(turn, head)) &&
    (from === "" || day >= from) &&
    (to === "" || day <= to);
}

async function withStanding(
  deps: Deps,
  { heads, input: { status, actor } }: { heads: readonly Application[]; input: Input },
): Promise<readonly Application[]> {
  if (status === undefined) return heads;
  const list = isOfRegistration(status) ? await registrationsOf(deps, actor) : [];
  const registrations = new Map(list.map((one) => [one.number, one]));
  const day = dayOf(deps.now());
  return heads.filter((head) => {
    const registration = registrations.get(head.registrationNumber ?? "");
    return hasStanding(status, { status: head.status, registration, day });
  });
}

async function withProduct(
  deps: Deps,
  { heads, input: { product = "" } }: { heads: readonly Application[]; input: Input },
): Promise<readonly Application[]> {
  if (folded(product) === "") return heads;
  const fits = await Promise.all(heads.map(async (head) => {
    const names = await productsOf(deps, head);
    return names.some((name) => contains(name, product));
  }));
  return heads.filter((_, at) => fits[at]);
}

/** The products that were filed; of a draft those entered so far. */
async function productsOf(
  { answers }: Deps,
  { id, filed }: Application,
): Promise<readonly string[]> {
  if (filed !== undefined) return filed.products;
  const rows = await answers.rows(id, "products");
  return rows.map(({ values }) => String(values["specificProduct"] ?? ""));
}

async function rowOf(deps: Deps, application: Application): Promise<ApplicationRow> {
  const { registrationNumber, filed, enterpriseId } = application;
  const registration = registrationNumber === undefined
    ? null
    : await deps.registrations.find(registrationNumber);
  const enterpriseName = filed?.companyName ??
    (await deps.enterprises.find(enterpriseId))?.companyName ?? "";
  return { application, registration, enterpriseName };
}
