import assert from "node:assert/strict";
import { openPdf } from "../../components/pdf/pdfkit.ts";
import { Paper } from "../../components/pdf/paper.ts";
import { writePdf } from "../../components/pdf/write_pdf.ts";
import { dictionaries } from "../../locales/mod.ts";
import { atAuthority, pastaDraft } from "../applications.ts";
import { pasta } from "../dossiers.ts";
import { openHouse } from "../people.ts";
import { ROOT } from "../sources.ts";

const fonts = {
  latin: Deno.readFileSync(`${ROOT}assets/fonts/NotoSans-Regular.ttf`),
  chinese: Deno.readFileSync(`${ROOT}assets/fonts/NotoSansSC-Regular.ttf`),
};

async function openPaper(): Promise<Paper> {
  const pdf = await openPdf({
    size: "A4",
    margin: 0,
    font: null,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    lang: "en",
    info: {},
  });
  return new Paper(pdf, fonts);
}

/** All texts of a dictionary that are no sentences to be filled in. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

Deno.test("the fonts have every character of our own words", async () => {
  const paper = await openPaper();
  for (const text of textsIn(dictionaries)) paper.signs(text);
  assert.deepEqual([...paper.missing], []);
});

Deno.test("the fonts have the letters of the languages that producers write their names in", async () => {
  const paper = await openPaper();
  const names = [
    "Žluťoučký kůň úpěl ďábelské ódy",
    "Zażółć gęślą jaźń Łódź",
    "Pijamalı hasta yağız şoföre çabucak güvendi İ",
    "Árvíztűrő tükörfúrógép Ő Ű",
    "Þórður Æðey Ørsted Åland ß ẞ",
    "Ștefan Țepeș Ģirts Ķēniņš Ąžuolas",
    "Nguyễn Thị Thuỳ Dương ĐẮK LẮK",
    "Съешь ещё этих мягких Їжак Ґудзь Ђорђе Қазақстан Өзбекістан",
    "Ελληνική γαλακτοκομία ΐ ΰ",
    "菠菜豆腐（冷冻）“饺子”、《标准》……——℃",
  ];
  for (const name of names) paper.signs(name);
  assert.deepEqual([...paper.missing], []);
});

Deno.test("signs that no font has are shown by their numbers and named once", async () => {
  const paper = await openPaper();
  const shown = paper.signs("臺灣 \u{20BB7} 臺").flat().map(({ text }) => text).join("");
  assert.equal(shown, "[U+81FA][U+7063] [U+20BB7] [U+81FA]");
  assert.deepEqual([...paper.missing], ["[U+81FA]", "[U+7063]", "[U+20BB7]"]);
});

Deno.test("declaration and application come as tagged PDF with title and language", async () => {
  using house = await openHouse();
  const { client } = house.valdoro;
  const id = await atAuthority(house);
  for (const lang of ["zh", "en"]) {
    for (const name of ["declaration", "application"]) {
      const { status, headers, body } = await client.get(
        `/applications/${id}/${name}.pdf?lang=${lang}`,
      );
      assert.equal(status, 200);
      assert.equal(headers.get("content-type"), "application/pdf");
      assert.match(
        headers.get("content-disposition") ?? "",
        /^attachment; filename="\w+-A-.*\.pdf"$/,
      );
      const own = name === "declaration" || lang === "zh" ? "zh-CN" : "en";
      assert.ok(body.startsWith("%PDF-1.7"));
      assert.ok(body.includes(`/Lang (${own})`), `${name} ${lang}`);
      assert.match(body, /\/MarkInfo/);
      assert.match(body, /\/Title/);
      assert.match(body, /\/DisplayDocTitle true/);
    }
  }
});

Deno.test("the same paper of the same day is the same file", async () => {
  using house = await openHouse();
  const path = `/applications/${await atAuthority(house)}/application.pdf`;
  const one = await house.valdoro.client.get(path);
  assert.deepEqual((await house.valdoro.client.get(path)).bytes, one.bytes);
});

Deno.test("sixty rows and a long process take several pages", async () => {
  using house = await openHouse();
  const [first = {}] = pasta.rows["products"] ?? [];
  const products = Array.from({ length: 60 }, (_, at) => ({
    ...first,
    specificProduct: at === 0 ? first["specificProduct"] ?? "" : `Product ${at}`,
  }));
  const more = (pasta.rows["products"] ?? []).slice(1);
  const processDescription = "Durum wheat is milled. 过筛。".repeat(100);
  const sample = {
    ...pasta,
    answers: { ...pasta.answers, production: { ...pasta.answers.production, processDescription } },
    rows: { ...pasta.rows, products: [...products, ...more] },
  };
  const id = await pastaDraft(house, sample);
  const { body } = await house.valdoro.client.get(`/applications/${id}/application.pdf`);
  const [, pages] = /\/Type \/Pages\s+\/Count (\d+)/.exec(body) ?? [];
  assert.ok(Number(pages) >= 5, pages);
});

Deno.test("a text taller than a page goes on overleaf", async () => {
  const text = Array.from({ length: 150 }, (_, at) => `Line ${at + 1}`).join("\n");
  const bytes = await writePdf({
    title: "Long",
    lang: "en",
    at: "2026-03-02T01:00:00.000Z",
    foot: (page, pages) => `${page}/${pages}`,
    missing: () => "",
    blocks: [{ kind: "text", text }, { kind: "facts", rows: [["Term", text]] }],
  }, fonts);
  assert.match(new TextDecoder().decode(bytes), /\/Count 6/);
});
