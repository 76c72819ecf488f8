import type { Enterprise } from "../../kv/enterprises.ts";
import type { Actor } from "../../rules/access.ts";
import type { Profile } from "../../rules/accounts.ts";
import { type CompanyRow, kinds, places } from "./companies.ts";
import type { Lang } from "./words.ts";

/** A company of the demo with all that its forms ask about it. */
export interface Company {
  readonly name: string;
  readonly lang: Lang;
  readonly leaves: readonly string[];
  readonly country: string;
  readonly origin: CompanyRow[4];
  readonly street: string;
  readonly city: string;
  readonly homeNumber: string;
  readonly userName: string;
  readonly profile: Profile;
}

/** A company that has its account. */
export interface Member extends Company {
  readonly actor: Extract<Actor, { role: "enterprise" }>;
  readonly enterprise: Enterprise;
}

/** The company of a row; what the row does not say follows from its place in the list. */
export function companyOf(
  [name, lang, kind, country, origin, city]: CompanyRow,
  at: number,
): Company {
  const place = Object.entries(places).find(([code]) => code === country)?.[1];
  if (place === undefined) throw new RangeError(`Cannot seed: nothing is known of ${country}`);
  const street = `${place.streets[at % 3]} ${12 + at}`;
  const digits = String(2310 + at * 137);
  const userName = `${country.toLowerCase()}-${digits}`;
  return {
    name,
    lang,
    leaves: kinds[kind],
    country,
    origin,
    street,
    city,
    homeNumber: `${place.code}${digits}`,
    userName,
    profile: {
      companyName: name,
      contactName: place.people[at % 3] ?? "",
      contactPhone: `${place.dial}${55501000 + at * 311}`,
      department: lang === "zh" ? "出口部" : "Export",
      position: lang === "zh" ? "质量经理" : "Quality manager",
      address: `${street}, ${city}`,
      fax: "",
      remarks: "",
      email: `export@${userName}.example`,
    },
  };
}
