import type { Encoding } from "./static_store.ts";

const BEST: readonly Encoding[] = ["br", "gzip"];

/** The smallest encoding that exists and that `Accept-Encoding` allows. */
export function pickEncoding(
  accepted: string | null,
  existing: Partial<Record<Encoding, unknown>>,
): Encoding {
  const allowed = (accepted ?? "").split(",").flatMap((item) => {
    const [name = "", ...parameters] = item.split(";").map((part) => part.trim());
    const refused = parameters.some((each) => /^q=0(?:\.0*)?$/.test(each));
    return refused ? [] : [name.toLowerCase()];
  });
  return BEST.find((encoding) => encoding in existing && allowed.includes(encoding)) ?? "identity";
}
