import { isDay } from "./numbers.ts";

const DAY = 86_400_000;

/** The day so many days later, or earlier. */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** What tables write for a day that never comes. */
const NEVER = /^(?:长期|永久|[-–—/]|9999.*)?$/;

const SHAPE = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?(?:[T ].*)?$/;

/** Days that spreadsheets count from 30 December 1899: no table of ours is older or newer. */
const SERIALS = { first: 20_000, last: 80_000 };

/** The day a cell of a table means; empty for none, null where it is no day. */
export function readDay(cell: string | number): string | null {
  const text = String(cell).normalize("NFKC").trim();
  if (NEVER.test(text)) return "";
  if (typeof cell === "number" && cell >= SERIALS.first && cell <= SERIALS.last) {
    return dayAfter("1899-12-30", Math.floor(cell));
  }
  const parts = SHAPE.exec(text);
  if (parts === null) return null;
  const written = parts.slice(1).map((part) => part.padStart(2, "0")).join("-");
  return isDay(written) ? written : null;
}
