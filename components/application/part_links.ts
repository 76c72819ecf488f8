import { type Part, parts } from "../../rules/form.ts";
import type { Issue } from "../../rules/result.ts";
import type { PartLink } from "../PartsNav.tsx";
import { partOf } from "./issues.ts";
import type { FormView } from "./view.ts";

/** The four pages of an application, each with how much is still to do in it. */
export function partLinks(
  view: FormView,
  { current, issues }: { current: Part | "attachments" | undefined; issues: readonly Issue[] },
): PartLink[] {
  const { messages, id } = view;
  const open = issues.filter(({ code }) => code !== "forbidden");
  const counts = parts.map((part) => open.filter((issue) => partOf(view, issue) === part).length);
  const links = parts.map((part, at): PartLink => ({
    href: `/applications/${id}/${part}`,
    label: messages.part[part],
    state: stateOf(part === current, counts[at] ?? 0),
    note: noteOf(messages.application, counts[at] ?? 0),
  }));
  const files = Object.values(view.dossier.files).flat().length;
  return [...links, {
    href: `/applications/${id}/attachments`,
    label: messages.part.attachments,
    state: current === "attachments" ? "current" : files > 0 ? "done" : "todo",
    note: messages.application.fileCount(files),
  }];
}

function stateOf(current: boolean, count: number): PartLink["state"] {
  if (current) return "current";
  return count === 0 ? "done" : "todo";
}

function noteOf(words: FormView["messages"]["application"], count: number): string {
  return count === 0 ? words.partComplete : words.partOpen(count);
}
