import assert from "node:assert/strict";
import { codeOf, type Product, searchProducts } from "../../../catalogue.ts";
import { products } from "./mod.ts";

// The codes of the Harmonized System 2022: a heading, then the ends of its subheadings.

// deno-fmt-ignore
const headings = [
  "1101 00", "1102 20 90", "1103 11 13 19 20", "1104 12 19 22 23 29 30", "1105 10 20",
  "1106 10 20 30", "1107 10 20", "1108 11 12 13 14 19 20", "1109 00",
  "1201 10 90", "1202 30 41 42", "1203 00", "1204 00", "1205 10 90", "1206 00",
  "1207 10 21 29 30 40 50 60 70 91 99", "1208 10 90", "1209 10 21 22 23 24 25 29 30 91 99",
  "1210 10 20", "1211 20 30 40 50 60 90", "1212 21 29 91 92 93 94 99", "1213 00", "1214 10 90",
  "1301 20 90", "1302 11 12 13 14 19 20 31 32 39",
  "1401 10 20 90", "1404 20 90",
  "1501 10 20 90", "1502 10 90", "1503 00", "1504 10 20 30", "1505 00", "1506 00", "1507 10 90",
  "1508 10 90", "1509 20 30 40 90", "1510 10 90", "1511 10 90", "1512 11 19 21 29",
  "1513 11 19 21 29", "1514 11 19 91 99", "1515 11 19 21 29 30 50 60 90", "1516 10 20 30",
  "1517 10 90", "1518 00", "1520 00", "1521 10 90", "1522 00",
  "1601 00", "1602 10 20 31 32 39 41 42 49 50 90", "1603 00",
  "1604 11 12 13 14 15 16 17 18 19 20 31 32",
  "1605 10 21 29 30 40 51 52 53 54 55 56 57 58 59 61 62 63 69",
  "1701 12 13 14 91 99", "1702 11 19 20 30 40 50 60 90", "1703 10 90", "1704 10 90",
  "1801 00", "1802 00", "1803 10 20", "1804 00", "1805 00", "1806 10 20 31 32 90",
  "1901 10 20 90", "1902 11 19 20 30 40", "1903 00", "1904 10 20 30 90", "1905 10 20 31 32 40 90",
  "2001 10 90", "2002 10 90", "2003 10 90", "2004 10 90", "2005 10 20 40 51 59 60 70 80 91 99",
  "2006 00", "2007 10 91 99", "2008 11 19 20 30 40 50 60 70 80 91 93 97 99",
  "2009 11 12 19 21 29 31 39 41 49 50 61 69 71 79 81 89 90",
  "2101 11 12 20 30", "2102 10 20 30", "2103 10 20 30 90", "2104 10 20", "2105 00", "2106 10 90",
  "2201 10 90", "2202 10 91 99", "2203 00", "2204 10 21 22 29 30", "2205 10 90", "2206 00",
  "2207 10 20", "2208 20 30 40 50 60 70 90", "2209 00",
  "2301 10 20", "2302 10 30 40 50", "2303 10 20 30", "2304 00", "2305 00",
  "2306 10 20 30 41 49 50 60 90", "2307 00", "2308 00", "2309 10 90",
  "2401 10 20 30", "2402 10 20 90", "2403 11 19 91 99", "2404 11 12 19 91 92 99",
  "2501 00", "2905 43 44", "2918 14 15",
  "2922 11 12 14 15 16 17 18 19 21 29 31 39 41 42 43 44 49 50", "2923 20",
  "2936 21 22 23 24 25 26 27 28 29 90", "2938 90", "2940 00", "3203 00",
  "3301 12 13 19 24 25 29 30 90", "3302 10", "3501 10 90", "3502 11 19 20 90", "3503 00",
  "3504 00", "3505 10 20", "3507 10 90", "3823 11 12 13 19 70", "3824 60", "3917 10",
];

const codes = headings.flatMap((line) => {
  const [heading = "", ...ends] = line.split(" ");
  return ends.map((end) => heading + end);
});

const later = products.filter(({ hs }) => hs >= "11");
const six = new Map(later.filter(({ hs }) => hs.length === 6).map((row) => [row.hs, row]));

/** The leaves and the ways out that a row leads to. */
function waysOf({ candidates, outside = [] }: Product): string[] {
  return [...candidates.map(({ leaf }) => leaf), ...outside.map(({ why }) => why)];
}

Deno.test("every subheading from chapter 11 on has its row, and there is no other", () => {
  assert.deepEqual([...six.keys()].toSorted(), codes);
});

Deno.test("a subheading is found by its code, before the lines under it", () => {
  for (const hs of codes) {
    const [first] = searchProducts(products, { hs: `${hs.slice(0, 4)}.${hs.slice(4)}` });
    assert.equal(first && codeOf(first), hs);
  }
});

Deno.test("every row leads somewhere", () => {
  for (const row of later) assert.notEqual(waysOf(row).length, 0, codeOf(row));
});

Deno.test("a subheading offers every way that a line under it leads to", () => {
  for (const row of later) {
    const above = six.get(row.hs.slice(0, 6));
    assert.ok(above !== undefined, codeOf(row));
    for (const way of waysOf(row)) assert.ok(waysOf(above).includes(way), codeOf(row) + " " + way);
  }
});

Deno.test("feed, tobacco, seed and food additives lead to no category", () => {
  const outside = [
    ["120921", "breeding"],
    ["130220", "additives"],
    ["130211", "medicine"],
    ["151800", "not_food"],
    ["230400", "feed"],
    ["230910", "feed"],
    ["240220", "not_food"],
    ["291814", "additives"],
    ["293627", "additives"],
  ] as const;
  for (const [hs, why] of outside) {
    assert.deepEqual(six.get(hs)?.candidates, [], hs);
    assert.deepEqual(six.get(hs)?.outside, [{ why }], hs);
  }
});

Deno.test("where a code has food and other goods, the maker is asked which it is", () => {
  const mixed = [
    ["120600", ["0603", "1201", "breeding"]],
    ["170310", ["2604", "feed"]],
    ["220710", ["2303", "not_food"]],
    ["250100", ["2803", "not_food"]],
    ["292242", ["2802", "additives"]],
    ["350110", ["1702", "not_food"]],
  ] as const;
  for (const [hs, ways] of mixed) {
    const row = six.get(hs);
    assert.deepEqual(row && waysOf(row), ways, hs);
  }
});
