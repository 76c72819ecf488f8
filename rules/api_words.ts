import type { OperationId, PathName, Tag } from "./api_operations.ts";
import type { Parameter } from "./api_parameters.ts";
import type { Beyond } from "./form_schema.ts";

/** Every name that stands in an answer of ours. */
export const properties = [
  "accounts",
  "address",
  "amends",
  "answers",
  "by",
  "candidates",
  "categories",
  "category",
  "cites",
  "ciq",
  "code",
  "complete",
  "country",
  "day",
  "detail",
  "en",
  "ends",
  "event",
  "files",
  "form",
  "from",
  "history",
  "homeNumber",
  "hs",
  "id",
  "inForce",
  "inRegister",
  "issuedOn",
  "issues",
  "items",
  "label",
  "leaf",
  "leafProvenance",
  "leaves",
  "meaning",
  "message",
  "name",
  "next",
  "number",
  "of",
  "on",
  "outside",
  "pack",
  "parameter",
  "path",
  "products",
  "provenance",
  "question",
  "reference",
  "route",
  "seq",
  "since",
  "state",
  "status",
  "tables",
  "text",
  "title",
  "to",
  "type",
  "valid",
  "validOn",
  "validUntil",
  "validYears",
  "values",
  "why",
  "zh",
] as const;
export type Property = typeof properties[number];

/** The sentences of the document in one language. */
export interface ApiWords {
  readonly title: (portal: string) => string;
  readonly intro: string;
  readonly tags: Readonly<Record<Tag, { readonly label: string; readonly text: string }>>;
  readonly operations: Readonly<
    Record<OperationId, { readonly summary: string; readonly text: string }>
  >;
  readonly parameters: Readonly<Record<Parameter, string>>;
  readonly paths: Readonly<Record<PathName, string>>;
  readonly properties: Readonly<Record<Property, string>>;
  readonly body: string;
  readonly answers: {
    readonly ok: string;
    readonly unchanged: string;
    readonly bad: string;
    readonly missing: string;
    readonly tooLarge: string;
    readonly tooMany: string;
  };
  readonly headers: Readonly<
    Record<"etag" | "link" | "limit" | "policy" | "remaining" | "reset" | "retry", string>
  >;
  readonly beyond: Readonly<Record<Beyond["why"], string>>;
}
