import type * as z from "zod";
import type { Parameter } from "./api_parameters.ts";
import * as shapes from "./api_shapes.ts";

/** What the operations are about, in the order they are shown. */
export const tags = ["law", "products", "statuses", "drafts", "register"] as const;
export type Tag = typeof tags[number];

/** Names in the path of an operation. */
export type PathName = "category" | "leaf" | "of" | "number";

/** A question as an example asks it. */
export interface Example {
  readonly path?: Readonly<Partial<Record<PathName, string>>>;
  readonly query?: Readonly<Partial<Record<Parameter, string>>>;
}

/** One thing a program can ask. */
export interface Operation {
  readonly method: "GET" | "POST";
  /** With names in braces. */
  readonly path: string;
  readonly tag: Tag;
  /** What may stand behind the question mark. */
  readonly query: readonly Parameter[];
  /** What it answers: one of our shapes, a JSON Schema, or a drawing. */
  readonly answer: z.ZodType | "schema" | "drawing";
  /** The list that a table of it has a row for, inside each item; none where an item is a row. */
  readonly table?: { readonly item: z.ZodObject; readonly each?: string };
  readonly body?: z.ZodType;
  readonly example: Example;
}

function list<T extends z.ZodObject>(item: T, each?: string) {
  const table = each === undefined ? { item } : { item, each };
  return { answer: shapes.pageOf(item), table };
}

/** Every operation of the API: document, page, handlers and tests read it here. */
export const operations = {
  listPacks: {
    method: "GET",
    path: "/api/v1/packs",
    tag: "law",
    query: ["format"],
    ...list(shapes.Pack),
    example: {},
  },
  listRoutes: {
    method: "GET",
    path: "/api/v1/routes",
    tag: "law",
    query: [],
    answer: shapes.pageOf(shapes.RouteKind),
    example: {},
  },
  listCategories: {
    method: "GET",
    path: "/api/v1/categories",
    tag: "law",
    query: ["pack", "limit", "cursor", "format"],
    ...list(shapes.Category, "leaves"),
    example: { query: { limit: "1" } },
  },
  getCategory: {
    method: "GET",
    path: "/api/v1/categories/{category}",
    tag: "law",
    query: ["pack"],
    answer: shapes.Category,
    example: { path: { category: "stuffed" } },
  },
  listAuthorities: {
    method: "GET",
    path: "/api/v1/authorities",
    tag: "law",
    query: ["country", "limit", "cursor", "format"],
    ...list(shapes.Authority),
    example: { query: { country: "ITA" } },
  },
  listProducts: {
    method: "GET",
    path: "/api/v1/products",
    tag: "products",
    query: ["q", "hs", "name", "details", "limit", "cursor", "format"],
    ...list(shapes.Product, "candidates"),
    example: { query: { q: "stuffed pasta", limit: "1" } },
  },
  checkRoute: {
    method: "GET",
    path: "/api/v1/route-check",
    tag: "products",
    query: ["q", "on", "country", "code", "leaf", "details", "limit", "cursor"],
    answer: shapes.RouteChecked,
    example: { query: { q: "220830", code: "220830", on: "2026-03-02" } },
  },
  listStatuses: {
    method: "GET",
    path: "/api/v1/statuses",
    tag: "statuses",
    query: ["of", "format"],
    ...list(shapes.Status),
    example: { query: { of: "registration" } },
  },
  listTransitions: {
    method: "GET",
    path: "/api/v1/transitions",
    tag: "statuses",
    query: ["of", "format"],
    ...list(shapes.Transition),
    example: { query: { of: "registration" } },
  },
  getDiagram: {
    method: "GET",
    path: "/api/v1/diagrams/{of}",
    tag: "statuses",
    query: ["lang"],
    answer: "drawing",
    example: { path: { of: "registration" } },
  },
  getForm: {
    method: "GET",
    path: "/api/v1/forms/{leaf}",
    tag: "drafts",
    query: ["pack", "country", "lang"],
    answer: "schema",
    example: { path: { leaf: "0701" } },
  },
  checkDraft: {
    method: "POST",
    path: "/api/v1/forms/{leaf}/check",
    tag: "drafts",
    query: ["pack", "country"],
    answer: shapes.Checked,
    body: shapes.Draft,
    example: { path: { leaf: "0701" } },
  },
  searchRegister: {
    method: "GET",
    path: "/api/v1/register",
    tag: "register",
    query: [
      "name",
      "number",
      "home_number",
      "country",
      "category",
      "state",
      "valid_on",
      "limit",
      "cursor",
      "format",
    ],
    ...list(shapes.Registration),
    example: { query: { country: "ITA", valid_on: "2026-04-01" } },
  },
  getRegistration: {
    method: "GET",
    path: "/api/v1/register/{number}",
    tag: "register",
    query: ["valid_on"],
    answer: shapes.Record,
    example: { path: { number: "CITA07012603050001" }, query: { valid_on: "2026-04-01" } },
  },
  listRegisterChanges: {
    method: "GET",
    path: "/api/v1/register/changes",
    tag: "register",
    query: ["limit", "cursor", "format"],
    ...list(shapes.Change),
    example: { query: { cursor: "0" } },
  },
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationId = keyof typeof operations;

/** Whether something is the name of an operation. */
export function isOperation(id: string): id is OperationId {
  return Object.hasOwn(operations, id);
}

/** The name of every operation, in order. */
export const operationIds: readonly OperationId[] = Object.keys(operations).filter(isOperation);
