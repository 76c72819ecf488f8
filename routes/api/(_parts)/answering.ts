import type { Context } from "fresh";
import type * as z from "zod";
import { type Operation, type OperationId, operations } from "../../../rules/api_operations.ts";
import { type Asked, type Parameter, readParameter } from "../../../rules/api_parameters.ts";
import { define, type State } from "../../../state.ts";
import { problem } from "../../(_http)/problem.ts";
import { csv } from "./csv.ts";

/** As long as public answers may be kept: a suspension is not hidden for longer. */
const SHARED = { "cache-control": "public, max-age=300" };

/** A parameter that is well formed and makes no sense here. */
export interface Wrong {
  readonly wrong: Parameter;
}

/** What an operation is asked. */
export type AskedOf<Id extends OperationId> = Asked<typeof operations[Id]["query"][number]>;

/** What it answers in JSON. */
export type BodyOf<Id extends OperationId> = typeof operations[Id]["answer"] extends z.ZodType
  ? z.input<typeof operations[Id]["answer"]>
  : unknown;

/** An answer, a parameter that makes no sense, or null where there is nothing. */
export type AnswerOf<Id extends OperationId> = BodyOf<Id> | Wrong | null;

/** The handler of an operation that is read: asked as the document says, answered as it says. */
export function reading<Id extends OperationId>(
  id: Id,
  answer: (
    asked: AskedOf<Id>,
    ctx: Context<State>,
  ) => AnswerOf<Id> | Promise<AnswerOf<Id>>,
) {
  return define.handlers({
    async GET(ctx) {
      const asked = askedIn(id, ctx.url);
      if (isWrong(asked)) return refused(ctx, asked);
      const body = await answer(asked, ctx);
      if (body === null) return problem(ctx, { status: 404 });
      return isWrong(body) ? refused(ctx, body) : answered(ctx, { id, body });
    },
  });
}

/** What the address asks of an operation, or the first parameter that it does not understand. */
export function askedIn<Id extends OperationId>(id: Id, url: URL): AskedOf<Id> | Wrong;
export function askedIn(id: OperationId, { searchParams }: URL) {
  const asked: Record<string, unknown> = {};
  for (const name of operations[id].query) {
    const read = readParameter(name, searchParams.get(name) ?? "");
    if (!read.success) return { wrong: name };
    asked[name] = read.data;
  }
  return asked;
}

/** Whether something says what was wrong. */
export function isWrong(value: unknown): value is Wrong {
  return typeof value === "object" && value !== null && "wrong" in value;
}

/** The problem that names a parameter. */
export function refused(ctx: Context<State>, { wrong }: Wrong): Response {
  const detail = ctx.state.messages.api.parameters[wrong];
  return problem(ctx, { status: 400, detail, parameter: wrong });
}

function answered(
  ctx: Context<State>,
  { id, body }: { id: OperationId; body: unknown },
): Response {
  const { answer, table }: Operation = operations[id];
  const headers = new Headers(SHARED);
  const page = asPage(body);
  if (page !== null && page.next !== null) headers.set("link", nextLink(ctx.url, page.next));
  if (answer === "drawing") {
    headers.set("content-type", "image/svg+xml; charset=utf-8");
    return new Response(String(body), { headers });
  }
  if (page !== null && table !== undefined && ctx.url.searchParams.get("format") === "csv") {
    headers.set("content-type", "text/csv; charset=utf-8");
    headers.set("content-disposition", `attachment; filename="${fileName(id)}.csv"`);
    return new Response(csv(page.items, table), { headers });
  }
  if (answer === "schema") headers.set("content-type", "application/schema+json");
  return Response.json(body, { headers });
}

interface Page {
  readonly items: readonly unknown[];
  readonly next: string | null;
}

function asPage(body: unknown): Page | null {
  if (typeof body !== "object" || body === null || !("items" in body) || !("next" in body)) {
    return null;
  }
  const { items, next } = body;
  return Array.isArray(items) && (next === null || typeof next === "string")
    ? { items, next }
    : null;
}

/** A table is called what its address ends in. */
function fileName(id: OperationId): string {
  return operations[id].path.split("/").at(-1) ?? id;
}

/** The following page as RFC 8288 has it, for those who read tables. */
function nextLink(url: URL, cursor: string): string {
  const next = new URL(url);
  next.searchParams.set("cursor", cursor);
  return `<${next.pathname}${next.search}>; rel="next"`;
}
