/** The day in Asia/Shanghai, `YYYY-MM-DD`; China has had no summer time since 1991. */
export function dayOf(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || !/^\d/.test(text)) return false; // years beyond 9999 have a sign
  return new Date(time).toISOString().slice(0, 10) === text;
}

/** The last valid day: the same date so many years on, minus one day; 29 February counts as 1 March. */
export function lastValidDay(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

export const SERIALS_A_DAY = 9999;

/** `C`, the country in three letters, the leaf, the day as YYMMDD, a serial of four digits. */
export function registrationNumber({ country, leaf, day, serial }: {
  country: string;
  leaf: string;
  day: string;
  serial: number;
}): string {
  if (serial < 1 || serial > SERIALS_A_DAY) {
    throw new RangeError(`Cannot number a registration: serial ${serial} is out of range`);
  }
  const date = day.replaceAll("-", "").slice(2);
  return `C${country}${leaf}${date}${String(serial).padStart(4, "0")}`;
}

const shape = /^C[A-Z]{3}\d{14}$/;

/** What a registration number says, or null where it is none. */
export function parseRegistrationNumber(text: string) {
  const number = text.trim().toUpperCase();
  if (!shape.test(number)) return null;
  const [country, leaf] = [number.slice(1, 4), number.slice(4, 8)];
  const [yy, mm, dd] = [number.slice(8, 10), number.slice(10, 12), number.slice(12, 14)];
  return { country, leaf, day: `20${yy}-${mm}-${dd}`, serial: Number(number.slice(14)) };
}

/** The number of an application, counted within its year. */
export function applicationNumber(year: number, count: number): string {
  return `A-${year}-${String(count).padStart(6, "0")}`;
}

/** What nobody sees: two names that differ in nothing else would look alike. */
const UNSEEN = /[\s\p{Cc}\p{Cf}]/gu;

/** A home number or user name as it is compared: no case, no width, no spaces, nothing unseen. */
export function folded(text: string): string {
  return text.replace(UNSEEN, "").normalize("NFKC").toLowerCase().replace(/\s/g, "");
}
