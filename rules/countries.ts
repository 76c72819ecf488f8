/** A language that country names are given in. */
type Lang = "zh" | "en";

/** Every country or region of ISO 3166-1: its two-letter and three-letter code. */
// deno-fmt-ignore
export const countries = [
  ["AD", "AND"], ["AE", "ARE"], ["AF", "AFG"], ["AG", "ATG"], ["AI", "AIA"], ["AL", "ALB"],
  ["AM", "ARM"], ["AO", "AGO"], ["AQ", "ATA"], ["AR", "ARG"], ["AS", "ASM"], ["AT", "AUT"],
  ["AU", "AUS"], ["AW", "ABW"], ["AX", "ALA"], ["AZ", "AZE"], ["BA", "BIH"], ["BB", "BRB"],
  ["BD", "BGD"], ["BE", "BEL"], ["BF", "BFA"], ["BG", "BGR"], ["BH", "BHR"], ["BI", "BDI"],
  ["BJ", "BEN"], ["BL", "BLM"], ["BM", "BMU"], ["BN", "BRN"], ["BO", "BOL"], ["BQ", "BES"],
  ["BR", "BRA"], ["BS", "BHS"], ["BT", "BTN"], ["BV", "BVT"], ["BW", "BWA"], ["BY", "BLR"],
  ["BZ", "BLZ"], ["CA", "CAN"], ["CC", "CCK"], ["CD", "COD"], ["CF", "CAF"], ["CG", "COG"],
  ["CH", "CHE"], ["CI", "CIV"], ["CK", "COK"], ["CL", "CHL"], ["CM", "CMR"], ["CN", "CHN"],
  ["CO", "COL"], ["CR", "CRI"], ["CU", "CUB"], ["CV", "CPV"], ["CW", "CUW"], ["CX", "CXR"],
  ["CY", "CYP"], ["CZ", "CZE"], ["DE", "DEU"], ["DJ", "DJI"], ["DK", "DNK"], ["DM", "DMA"],
  ["DO", "DOM"], ["DZ", "DZA"], ["EC", "ECU"], ["EE", "EST"], ["EG", "EGY"], ["EH", "ESH"],
  ["ER", "ERI"], ["ES", "ESP"], ["ET", "ETH"], ["FI", "FIN"], ["FJ", "FJI"], ["FK", "FLK"],
  ["FM", "FSM"], ["FO", "FRO"], ["FR", "FRA"], ["GA", "GAB"], ["GB", "GBR"], ["GD", "GRD"],
  ["GE", "GEO"], ["GF", "GUF"], ["GG", "GGY"], ["GH", "GHA"], ["GI", "GIB"], ["GL", "GRL"],
  ["GM", "GMB"], ["GN", "GIN"], ["GP", "GLP"], ["GQ", "GNQ"], ["GR", "GRC"], ["GS", "SGS"],
  ["GT", "GTM"], ["GU", "GUM"], ["GW", "GNB"], ["GY", "GUY"], ["HK", "HKG"], ["HM", "HMD"],
  ["HN", "HND"], ["HR", "HRV"], ["HT", "HTI"], ["HU", "HUN"], ["ID", "IDN"], ["IE", "IRL"],
  ["IL", "ISR"], ["IM", "IMN"], ["IN", "IND"], ["IO", "IOT"], ["IQ", "IRQ"], ["IR", "IRN"],
  ["IS", "ISL"], ["IT", "ITA"], ["JE", "JEY"], ["JM", "JAM"], ["JO", "JOR"], ["JP", "JPN"],
  ["KE", "KEN"], ["KG", "KGZ"], ["KH", "KHM"], ["KI", "KIR"], ["KM", "COM"], ["KN", "KNA"],
  ["KP", "PRK"], ["KR", "KOR"], ["KW", "KWT"], ["KY", "CYM"], ["KZ", "KAZ"], ["LA", "LAO"],
  ["LB", "LBN"], ["LC", "LCA"], ["LI", "LIE"], ["LK", "LKA"], ["LR", "LBR"], ["LS", "LSO"],
  ["LT", "LTU"], ["LU", "LUX"], ["LV", "LVA"], ["LY", "LBY"], ["MA", "MAR"], ["MC", "MCO"],
  ["MD", "MDA"], ["ME", "MNE"], ["MF", "MAF"], ["MG", "MDG"], ["MH", "MHL"], ["MK", "MKD"],
  ["ML", "MLI"], ["MM", "MMR"], ["MN", "MNG"], ["MO", "MAC"], ["MP", "MNP"], ["MQ", "MTQ"],
  ["MR", "MRT"], ["MS", "MSR"], ["MT", "MLT"], ["MU", "MUS"], ["MV", "MDV"], ["MW", "MWI"],
  ["MX", "MEX"], ["MY", "MYS"], ["MZ", "MOZ"], ["NA", "NAM"], ["NC", "NCL"], ["NE", "NER"],
  ["NF", "NFK"], ["NG", "NGA"], ["NI", "NIC"], ["NL", "NLD"], ["NO", "NOR"], ["NP", "NPL"],
  ["NR", "NRU"], ["NU", "NIU"], ["NZ", "NZL"], ["OM", "OMN"], ["PA", "PAN"], ["PE", "PER"],
  ["PF", "PYF"], ["PG", "PNG"], ["PH", "PHL"], ["PK", "PAK"], ["PL", "POL"], ["PM", "SPM"],
  ["PN", "PCN"], ["PR", "PRI"], ["PS", "PSE"], ["PT", "PRT"], ["PW", "PLW"], ["PY", "PRY"],
  ["QA", "QAT"], ["RE", "REU"], ["RO", "ROU"], ["RS", "SRB"], ["RU", "RUS"], ["RW", "RWA"],
  ["SA", "SAU"], ["SB", "SLB"], ["SC", "SYC"], ["SD", "SDN"], ["SE", "SWE"], ["SG", "SGP"],
  ["SH", "SHN"], ["SI", "SVN"], ["SJ", "SJM"], ["SK", "SVK"], ["SL", "SLE"], ["SM", "SMR"],
  ["SN", "SEN"], ["SO", "SOM"], ["SR", "SUR"], ["SS", "SSD"], ["ST", "STP"], ["SV", "SLV"],
  ["SX", "SXM"], ["SY", "SYR"], ["SZ", "SWZ"], ["TC", "TCA"], ["TD", "TCD"], ["TF", "ATF"],
  ["TG", "TGO"], ["TH", "THA"], ["TJ", "TJK"], ["TK", "TKL"], ["TL", "TLS"], ["TM", "TKM"],
  ["TN", "TUN"], ["TO", "TON"], ["TR", "TUR"], ["TT", "TTO"], ["TV", "TUV"], ["TW", "TWN"],
  ["TZ", "TZA"], ["UA", "UKR"], ["UG", "UGA"], ["UM", "UMI"], ["US", "USA"], ["UY", "URY"],
  ["UZ", "UZB"], ["VA", "VAT"], ["VC", "VCT"], ["VE", "VEN"], ["VG", "VGB"], ["VI", "VIR"],
  ["VN", "VNM"], ["VU", "VUT"], ["WF", "WLF"], ["WS", "WSM"], ["YE", "YEM"], ["YT", "MYT"],
  ["ZA", "ZAF"], ["ZM", "ZMB"], ["ZW", "ZWE"],
] as const;

/** A three-letter code of the list. */
export type Country = typeof countries[number][1];

/** Names as customs writes them, where the general ones differ. */
const ownNames: ReadonlyMap<string, Readonly<Record<Lang, string>>> = new Map([
  ["HKG", { zh: "中国香港", en: "Hong Kong, China" }],
  ["MAC", { zh: "中国澳门", en: "Macao, China" }],
  ["TWN", { zh: "中国台湾", en: "Taiwan, China" }],
]);

const locales = { zh: "zh-Hans", en: "en" } as const;

const codes: ReadonlySet<string> = new Set(countries.map(([, code]) => code));

interface Named {
  readonly code: Country;
  readonly name: string;
}

interface Names {
  readonly byCode: ReadonlyMap<string, string>;
  readonly sorted: readonly Named[];
}

/** The names of a language never change, so they are asked for once. */
const cache = new Map<Lang, Names>();

function namesIn(lang: Lang): Names {
  const known = cache.get(lang);
  if (known !== undefined) return known;
  const display = new Intl.DisplayNames(locales[lang], { type: "region" });
  const collator = new Intl.Collator(locales[lang]);
  const named = countries.map(([two, code]) => ({
    code,
    name: ownNames.get(code)?.[lang] ?? display.of(two) ?? code,
  }));
  const names = {
    byCode: new Map<string, string>(named.map(({ code, name }) => [code, name])),
    sorted: named.toSorted((a, b) => collator.compare(a.name, b.name)),
  };
  cache.set(lang, names);
  return names;
}

/** Whether the text is the three-letter code of a country or region. */
export function isCountry(code: string): code is Country {
  return codes.has(code);
}

/** The name of a country or region, or its code where there is no such. */
export function countryName(alpha3: string, lang: Lang): string {
  return namesIn(lang).byCode.get(alpha3) ?? alpha3;
}

/** Every country or region with its name, in the order of that language. */
export function countriesIn(lang: Lang): readonly Named[] {
  return namesIn(lang).sorted;
}
