import type { TableRow } from "./table_row.ts";

/** What a table of products may say of each, by the headings people write over it. */
// deno-fmt-ignore
const headings = {
  hs: ["hs", "hs10", "hscode", "code", "tariffcode", "tariffline", "hs编码", "hs代码", "商品编码", "商品编号", "商品代码", "税号", "税则号列", "海关编码", "10位hs编码", "十位编码", "产品编码"],
  ciq: ["ciq", "ciqcode", "ciq编码", "ciq代码", "检验检疫编码", "检验检疫代码", "检验检疫编号", "检疫附加编码", "附加编码"],
  zh: ["zh", "namezh", "namecn", "chinesename", "productnamezh", "productnamecn", "中文名称", "中文名", "商品名称", "产品名称", "ciq名称", "检验检疫名称", "货物名称", "品名", "名称"],
  en: ["en", "nameen", "englishname", "productnameen", "name", "productname", "英文名称", "英文名", "商品英文名称", "产品英文名称"],
  category: ["category", "leaf", "leafcode", "categorycode", "productcategory", "类别", "产品类别", "食品类别", "注册类别", "细类", "类别代码", "细类代码", "类别编码"],
  from: ["from", "validfrom", "start", "startdate", "since", "生效日期", "开始日期", "启用日期", "起始日期", "有效期起"],
  to: ["to", "validto", "validuntil", "end", "enddate", "until", "失效日期", "结束日期", "停用日期", "终止日期", "截止日期", "有效期止"],
} as const;

/** A column of a table of products. */
export type Column = keyof typeof headings;

/** The columns in the order of the table to download. */
export const columns = [
  "hs",
  "ciq",
  "zh",
  "en",
  "category",
  "from",
  "to",
] as const satisfies readonly Column[];

/** Those without which there is nothing to read. */
export const neededColumns = ["hs", "zh", "category"] as const satisfies readonly Column[];

/** Where each column stands. */
export type Columns = Readonly<Partial<Record<Column, number>>>;

/** What a line of headings lacks or says twice. */
export interface HeadingFaults {
  readonly missing: readonly Column[];
  readonly twice: readonly Column[];
}

const known = new Map(
  columns.flatMap((column) =>
    headings[column].map((heading): [string, Column] => [heading, column])
  ),
);

/** The columns that a line of headings names; what it does not know is left out. */
export function columnsOf({ cells }: Pick<TableRow, "cells">): Columns {
  const found: Partial<Record<Column, number>> = {};
  cells.forEach((cell, at) => {
    const column = columnOf(String(cell));
    if (column !== undefined) found[column] ??= at;
  });
  return found;
}

/** What keeps a line from being the headings. */
export function headingFaults({ cells }: Pick<TableRow, "cells">): HeadingFaults {
  const named = cells.map((cell) => columnOf(String(cell)));
  return {
    missing: neededColumns.filter((column) => !named.includes(column)),
    twice: columns.filter((column) => named.filter((one) => one === column).length > 1),
  };
}

function columnOf(heading: string): Column | undefined {
  return known.get(heading.normalize("NFKC").toLowerCase().replace(/[\s_\-–.()（）*:：/]/g, ""));
}

/** Lines above the headings: a title, a note. */
export const LINES_ABOVE = 10;

/** The headings among the first lines: where nothing is missing, else the nearest to it. */
export function findHeadings<Row extends Pick<TableRow, "cells">>(
  first: readonly Row[],
): Row | undefined {
  const missing = (row: Row) => headingFaults(row).missing.length;
  return first.slice(0, LINES_ABOVE).toSorted((a, b) => missing(a) - missing(b))[0];
}
