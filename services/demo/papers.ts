/** A small real PDF with one line of text. */
export function pdfOf(line: string): Uint8Array<ArrayBuffer> {
  const safe = line.normalize("NFKD").replaceAll(/[^ -~]/g, "").replaceAll(/[()\\]/g, "");
  const stream = `BT /F1 14 Tf 60 760 Td (${safe}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R " +
    "/Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text + table + end);
}

/** A real picture of 64 by 48 dots: a building's outline. */
const PICTURE =
  "iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwAQAAAACJMEGyAAAAXElEQVR42mP4DwUMFDPuwxjrYYxyKOPfbyjj718o" +
  "4/c/KOP7/3oI4/3//RDGfYhBDED+ewijHqgKxADqARvE8IcBDOwZgMaBTNxPE8YfXFZ8qEdnUGYX3DtEhDMA+Ahj" +
  "p+XwTOsAAAAASUVORK5CYII=";

/** The picture's bytes. */
export function png(): Uint8Array<ArrayBuffer> {
  return Uint8Array.fromBase64(PICTURE);
}
