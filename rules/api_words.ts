import type { OperationId, PathName, Tag } from "./api_operations.ts";
import type { Parameter } from "./api_parameters.ts";
import type { Beyond } from "./form_schema.ts";

/** Every name that stands in an answer of ours. */
export const properties = [
  "about",
  "accounts",
  "address",
  "amends",
  "answers",
  "applications",
  "by",
  "candidates",
  "categories",
  "category",
  "ciq",
  "cites",
  "code",
  "columns",
  "complete",
  "condition",
  "control",
  "country",
  "day",
  "detail",
  "documents",
  "en",
  "ends",
  "event",
  "except",
  "fields",
  "files",
  "form",
  "from",
  "guessed",
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
  "law",
  "leaf",
  "leafProvenance",
  "leaves",
  "max",
  "meaning",
  "message",
  "min",
  "mode",
  "name",
  "next",
  "number",
  "of",
  "on",
  "outside",
  "pack",
  "parameter",
  "part",
  "parts",
  "path",
  "products",
  "provenance",
  "q",
  "question",
  "reference",
  "renewal",
  "required",
  "route",
  "rule",
  "sections",
  "seq",
  "since",
  "state",
  "status",
  "successors",
  "tables",
  "template",
  "text",
  "title",
  "to",
  "trace",
  "type",
  "valid",
  "validOn",
  "validUntil",
  "validYears",
  "values",
  "vouched",
  "vouchers",
  "ways",
  "when",
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
