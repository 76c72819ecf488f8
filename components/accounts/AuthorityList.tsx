import type { Lang } from "../../locales/mod.ts";
import { countriesIn } from "../../rules/countries.ts";

interface AuthorityListProps {
  readonly authorities: readonly {
    readonly id: string;
    readonly country: string;
    readonly name: Readonly<Record<Lang, string>>;
  }[];
  readonly lang: Lang;
}

/** The competent authorities, by country or region. */
export function AuthorityList({ authorities, lang }: AuthorityListProps) {
  const byCountry = Map.groupBy(authorities, ({ country }) => country);
  const present = countriesIn(lang).filter(({ code }) => byCountry.has(code));
  return (
    <dl>
      {present.map(({ code, name }) => (
        <div key={code}>
          <dt>{name}</dt>
          <dd>
            {(byCountry.get(code) ?? []).map((authority) => (
              <div key={authority.id}>{authority.name[lang]}</div>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
