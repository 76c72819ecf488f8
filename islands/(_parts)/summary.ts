import { fillIn } from "../../components/application/fill_in.ts";
import { byId } from "./marks.ts";

/** A sentence that has changed, and where. */
interface Changed {
  readonly id: string;
  readonly prefix: string;
  readonly before: string;
  readonly text: string;
  /** The title for one and for several. */
  readonly one?: string;
  readonly several?: string;
}

/** Lets the summary on top say what the fields say, where the page has one. */
export function setSummary({ id, prefix, before, text, one = "", several = "" }: Changed): void {
  const summary = byId(`${prefix}errors`);
  const list = summary && summary.querySelector("ul");
  const title = summary && summary.querySelector("h2");
  if (!summary || !list || !title) return;
  const href = `#${id}`;
  const old = Array.from(list.querySelectorAll("a"))
    .filter((link) => link.getAttribute("href") === href && link.textContent === before)[0];
  const item = old && old.closest("li");
  if (item) item.remove();
  if (text !== "") {
    const link = document.createElement("a");
    link.href = href;
    link.textContent = text;
    const line = document.createElement("li");
    line.append(link);
    list.append(line);
  }
  const items = list.children.length;
  title.textContent = items === 1 ? one : fillIn(several, items);
  summary.hidden = items === 0;
}
