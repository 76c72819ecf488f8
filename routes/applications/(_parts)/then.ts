import { type Part, parts } from "../../../rules/form.ts";

/** Where a button of the form leads after saving; anything unknown stays on the page. */
export function nextOf(then: string, { id, part }: { id: string; part: Part }): string {
  const base = `/applications/${id}`;
  const [what = "", first = "", second = ""] = then.split(":");
  switch (what) {
    case "next": {
      const next = parts[parts.indexOf(part) + 1];
      return next === undefined ? `${base}/attachments` : `${base}/${next}`;
    }
    case "part":
      return isName(first) ? `${base}/${first}` : base;
    case "preview":
      return `${base}/preview`;
    case "declaration":
      return `${base}/declaration`;
    case "upload":
      return isName(first) ? `${base}/attachments/${first}` : base;
    case "paste":
      return isName(first) ? `${base}/${first}/rows` : base;
    case "row":
      return isName(first) && isName(second) ? `${base}/${first}/${second}` : base;
    default:
      return `${base}/${part}?saved=1`;
  }
}

function isName(text: string): boolean {
  return /^\w+$/.test(text);
}
