import { languageTags, openPdf } from "./pdfkit.ts";
import { type Fonts, frame, height, type Look, Paper } from "./paper.ts";
import type { Block, Sheet, TextKind } from "./sheet.ts";
import { columnWidths, drawTable, makeRoom } from "./table.ts";

interface TextLook extends Look {
  readonly tag: string;
  readonly before: number;
  readonly after: number;
}

const looks: Readonly<Record<TextKind, TextLook>> = {
  title: { tag: "H1", size: 17, color: "#0c2a47", before: 0, after: 4 },
  heading: { tag: "H2", size: 13, color: "#0c2a47", before: 14, after: 4 },
  subheading: { tag: "H3", size: 10.5, color: "#14508f", before: 8, after: 2 },
  text: { tag: "P", size: 9.5, color: "#16202a", before: 0, after: 4 },
  note: { tag: "P", size: 8.5, color: "#44525f", before: 0, after: 4 },
};

const FACTS = 9.5;
const TABLE = 8;
const BOX = 96;

/** Draws a sheet as a tagged PDF with embedded fonts. */
export async function writePdf(sheet: Sheet, fonts: Fonts): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await openPdf({
    size: "A4",
    margin: 0,
    font: null,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    lang: languageTags[sheet.lang],
    info: { Title: sheet.title, Creator: "Foodgate", CreationDate: new Date(sheet.at) },
  });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  pdf.on("data", (bytes) => chunks.push(bytes));
  const ended = new Promise<void>((done) => pdf.on("end", done));

  const paper = new Paper(pdf, fonts);
  for (const block of sheet.blocks) drawBlock(paper, block);
  if (paper.missing.size > 0) {
    drawText(paper, { kind: "note", text: sheet.missing([...paper.missing].join(" ")) });
  }
  paper.root.end();
  drawFeet(paper, sheet);
  pdf.end();
  await ended;
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function drawBlock(paper: Paper, block: Block): void {
  switch (block.kind) {
    case "list":
      return drawList(paper, block);
    case "facts":
      return drawFacts(paper, block.rows);
    case "table": {
      const { columns: head, rows } = block;
      const widths = columnWidths(paper, { head, rows, size: TABLE });
      return drawTable(paper, { head, rows, widths, size: TABLE });
    }
    case "boxes":
      return drawBoxes(paper, block.labels);
    default:
      return drawText(paper, block);
  }
}

type TextBlock = Extract<Block, { readonly text: string }>;

function drawText(paper: Paper, { kind, text, lang }: TextBlock, indent = 0): void {
  const look = looks[kind];
  const x = frame.left + indent;
  const own = lang && languageTags[lang];
  paper.y += paper.y > frame.top ? look.before : 0;
  let rest = paper.lines(text, { size: look.size, width: frame.right - x });
  // A heading stays with the first lines of what it heads.
  const together = look.tag === "P" ? Math.min(rest.length, 2) : rest.length + 4;
  makeRoom(paper, together * height(look.size));
  while (rest.length > 0) {
    const most = Math.max(1, Math.floor(paper.room / height(look.size)));
    const lines = rest.slice(0, most);
    paper.tagged(paper.root, look.tag, () => paper.draw(lines, { x, y: paper.y, look }), own);
    paper.y += lines.length * height(look.size);
    rest = rest.slice(most);
    if (rest.length > 0) paper.turn();
  }
  paper.y += look.after;
}

function drawList(paper: Paper, { items, lang }: Extract<Block, { kind: "list" }>): void {
  const { size, color } = looks.text;
  const own = lang && languageTags[lang];
  const list = paper.pdf.struct("L", own === undefined ? {} : { lang: own });
  paper.root.add(list);
  for (const [at, item] of items.entries()) {
    const x = frame.left + 18;
    const lines = paper.lines(item, { size, width: frame.right - x });
    const number = paper.lines(`${at + 1}.`, { size, width: 18 });
    makeRoom(paper, lines.length * height(size));
    const entry = paper.pdf.struct("LI");
    list.add(entry);
    const look = { size, color };
    paper.tagged(entry, "Lbl", () => paper.draw(number, { x: frame.left, y: paper.y, look }));
    paper.tagged(entry, "LBody", () => paper.draw(lines, { x, y: paper.y, look }));
    entry.end();
    paper.y += lines.length * height(size) + 2;
  }
  list.end();
  paper.y += 4;
}

function drawFacts(paper: Paper, rows: readonly (readonly [string, string])[]): void {
  const all = frame.right - frame.left;
  drawTable(paper, { rows, widths: [all * 0.36, all * 0.64], size: FACTS });
}

function drawBoxes(paper: Paper, labels: readonly string[]): void {
  const { size, color } = looks.text;
  const width = (frame.right - frame.left) / labels.length;
  makeRoom(paper, BOX);
  const { y } = paper;
  for (const [at, label] of labels.entries()) {
    const x = frame.left + at * width;
    const lines = paper.lines(label, { size, width: width - 16 });
    paper.artifact(() =>
      paper.pdf.rect(x, y, width, BOX).lineWidth(0.7).strokeColor("#5d6b79").stroke()
    );
    const look = { size, color };
    paper.tagged(paper.root, "P", () => paper.draw(lines, { x: x + 8, y: y + 5, look }));
  }
  paper.y += BOX + 10;
}

/** Page numbers, when it is known how many pages there are. */
function drawFeet(paper: Paper, { foot }: Sheet): void {
  const { start, count } = paper.pdf.bufferedPageRange();
  const look = { size: 7.5, color: "#44525f" };
  for (let page = start; page < start + count; page++) {
    paper.pdf.switchToPage(page);
    const lines = paper.lines(foot(page - start + 1, count), {
      size: look.size,
      width: frame.right - frame.left,
    });
    paper.artifact(() => paper.draw(lines, { x: frame.left, y: frame.foot, look }));
  }
}
