import { type Part, parts } from "../../rules/form.ts";
import type { Issue } from "../../rules/result.ts";
import type { PartLink } from "../PartsNav.tsx";
import { partOf } from "./issues.ts";
import type { FormView } from "./view.ts";

/** The four pages of an application, each with how much is still to do in it. */
export function partLinks(
  view: FormView,
  { current, issues, remarks }: {
    current: Part | "attachments" | undefined;
    issues: readonly Issue[];
    /** What a reviewer asked to amend, by field or table. */
    remarks: Readonly<Record<string, string>>;
  },
): PartLink[] {
  const { messages, id } = view;
  const open = issues.filter(({ code }) => code !== "forbidden");
  const counts = parts.map((part) => open.filter((issue) => partOf(view, issue) === part).length);
  const places = Object.keys(remarks).map((
    place,
  ) => ({ code: "required", path: [place] } as const));
  const links = parts.map((part, at): PartLink => {
    const open = counts[at] ?? 0;
    const asked = places.filter((place) => partOf(view, place) === part).length;
    return {
      href: `/applications/${id}/${part}`,
      label: messages.part[part],
      state: stateOf(part === current, { open, asked }),
      note: noteOf(messages.application, { open, asked }),
    };
  });
  const files = Object.values(view.dossier.files).flat().length;
  return [...links, {
    href: `/applications/${id}/attachments`,
    label: messages.part.attachments,
    state: current === "attachments" ? "current" : files > 0 ? "done" : "todo",
    note: messages.application.fileCount(files),
  }];
}

/** Questions still open in a part, and places a reviewer asked to amend. */
interface Todo {
  readonly open: number;
  readonly asked: number;
}

function stateOf(current: boolean, { open, asked }: Todo): PartLink["state"] {
  if (current) return "current";
  if (asked > 0) return "wrong";
  return open === 0 ? "done" : "todo";
}

function noteOf(words: FormView["messages"]["application"], { open, asked }: Todo): string {
  if (asked > 0) return words.partAsked(asked);
  return open === 0 ? words.partComplete : words.partOpen(open);
}
