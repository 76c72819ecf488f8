import type { Lang } from "../locales/mod.ts";
import { dayOf } from "../rules/numbers.ts";

const zone = "Asia/Shanghai";
const locales = { zh: "zh-CN", en: "en-GB" } as const;

interface Clock {
  readonly moment: Intl.DateTimeFormat;
  readonly zone: string;
}

/** Building a formatter is slow, and there are as many as languages. */
const clocks = new Map<Lang, Clock>();

function clockOf(lang: Lang): Clock {
  const known = clocks.get(lang);
  if (known !== undefined) return known;
  const moment = new Intl.DateTimeFormat(locales[lang], {
    timeZone: zone,
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const clock = { moment, zone: zoneName(lang) };
  clocks.set(lang, clock);
  return clock;
}

/** "GMT+8". */
function zoneName(lang: Lang): string {
  const named = new Intl.DateTimeFormat(locales[lang], { timeZone: zone, timeZoneName: "short" });
  return named.formatToParts(0).find(({ type }) => type === "timeZoneName")?.value ?? zone;
}

/** The day of an instant in Asia/Shanghai, or a day as it is: `2026-11-23`. */
export function dayText(iso: string): string {
  return iso.length === 10 ? iso : dayOf(new Date(iso));
}

/** An instant as people read it, in Asia/Shanghai: `23 Nov 2026, 16:06 GMT+8`. */
export function momentText(iso: string, lang: Lang): string {
  const clock = clockOf(lang);
  return `${clock.moment.format(new Date(iso))} ${clock.zone}`;
}
