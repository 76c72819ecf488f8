import { type ApplicationForm, findField, requirementsOf } from "./application_form.ts";
import { targetOf } from "./conditions.ts";
import type { JsonSchema } from "./field_schema.ts";
import type { AnyCondition, AnyRequirement } from "./form.ts";

/** The three rooms of a draft: what is answered, the rows of the tables, how many files there are. */
export type Room = "answers" | "tables" | "files";

/** A field or table in its room of a draft. */
export interface Place {
  readonly id: string;
  readonly room: Room;
  /** Rows a table has in any case where it is asked. */
  readonly least?: number;
}

/** The requirements of a form as `if` and `then` over a draft, each with its citation. */
export function rulesOf(form: ApplicationForm, places: readonly Place[]): JsonSchema[] {
  const requires = requirementsOf(form);
  return places.flatMap((place) =>
    rulesFor(form, { place, requires: requires.filter((r) => targetOf(r) === place.id) })
  );
}

/** What is forbidden now is not required, whatever else holds. */
function rulesFor(form: ApplicationForm, { place, requires }: {
  place: Place;
  requires: readonly AnyRequirement[];
}): JsonSchema[] {
  const forbidden = requires.filter(({ rule }) => rule === "forbidden");
  const off = { anyOf: forbidden.map(({ when }) => conditionSchema(form, when)) };
  const unlessOff = (schema: JsonSchema) =>
    forbidden.length === 0 ? schema : { allOf: [schema, { not: off }] };
  const rules = requires.map(({ rule, when, cites }) => {
    const condition = conditionSchema(form, when);
    return rule === "forbidden"
      ? { $comment: cites, if: condition, then: absent(place) }
      : { $comment: cites, if: unlessOff(condition), then: present(place) };
  });
  const { least = 0 } = place;
  return least > 0 && forbidden.length > 0 ? [...rules, { if: off, else: present(place) }] : rules;
}

/** A draft where the place is answered. */
function present({ room, id, least = 0 }: Place): JsonSchema {
  if (room === "tables") {
    return within("tables", id, { type: "array", minItems: Math.max(1, least) });
  }
  return within(room, id, room === "files" ? { type: "integer", minimum: 1 } : {});
}

/** A draft where it is not. */
function absent({ room, id }: Place): JsonSchema {
  const empty = {
    answers: false,
    tables: { type: "array", maxItems: 0 },
    files: { type: "integer", maximum: 0 },
  } as const;
  const inside = { type: "object", properties: { [id]: empty[room] } };
  return { type: "object", properties: { [room]: inside } };
}

function conditionSchema(form: ApplicationForm, condition: AnyCondition): JsonSchema {
  if ("not" in condition) return { not: conditionSchema(form, condition.not) };
  if ("any" in condition) return { anyOf: condition.any.map((c) => conditionSchema(form, c)) };
  if ("all" in condition) return { allOf: condition.all.map((c) => conditionSchema(form, c)) };
  const wanted = "is" in condition ? { const: condition.is } : { enum: condition.in };
  const takesSeveral = findField(form, condition.field)?.note.control === "checkboxes";
  const answer = takesSeveral ? { type: "array", contains: wanted } : wanted;
  return within("answers", condition.field, answer);
}

function within(room: Room, id: string, schema: JsonSchema): JsonSchema {
  const inside = { type: "object", required: [id], properties: { [id]: schema } };
  return { type: "object", required: [room], properties: { [room]: inside } };
}
