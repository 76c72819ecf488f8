import * as z from "zod";
import { controls, parts } from "./form.ts";
import { registerEvents } from "./register.ts";
import { issueCodes } from "./result.ts";
import { traceRules } from "./route_ways.ts";
import {
  type PublicState,
  publicState,
  registrationStatuses,
  registrationTransitions,
  statuses,
  transitions,
} from "./status.ts";

/** The words for the places of a draft that its schema leaves to the check. */
export const beyondReasons = ["authorities", "table", "files", "own_check"] as const;

/** What the public register can say, each once. */
export const publicStates: readonly PublicState[] = [
  ...new Set(registrationStatuses.map(publicState)),
];

const Text = z.string();
const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const Route = z.enum(["recommended", "self"]);
const Provenance = z.enum(["manual", "official", "inferred", "local"]);

export const Bilingual = z.strictObject({ zh: Text, en: Text });

/** A law as the portal has it. */
export const Pack = z.strictObject({
  id: Text,
  name: Bilingual,
  since: Day,
  inForce: z.boolean(),
  validYears: z.int().min(1),
  cites: Text,
  categories: z.int().min(0),
});

const Leaf = z.strictObject({
  leaf: Text,
  name: Bilingual,
  provenance: Provenance,
  form: Text,
});

/** A category of food with its leaves. */
export const Category = z.strictObject({
  pack: Text,
  id: Text,
  name: Bilingual,
  route: Route,
  cites: Text,
  provenance: Provenance,
  leaves: z.array(Leaf),
});

/** A way an application can go. */
export const RouteKind = z.strictObject({
  id: Route,
  name: Bilingual,
  text: Bilingual,
  accounts: z.array(z.enum(["allocated", "certified", "self_made"])),
});

export const Authority = z.strictObject({ id: Text, country: Text, name: Bilingual });

const Candidate = z.strictObject({
  category: Text,
  leaf: Text,
  route: Route.nullable(),
  question: Bilingual.nullable(),
  name: Bilingual.optional(),
});

/** A row of the catalogue. */
export const Product = z.strictObject({
  hs: Text,
  name: Bilingual,
  candidates: z.array(Candidate),
  ciq: Text.optional(),
  outside: z.array(z.strictObject({
    why: Text,
    name: Bilingual,
    question: Bilingual.nullable(),
  })).optional(),
});

/** A rule that was applied on the way to an answer. */
const TraceStep = z.strictObject({
  rule: z.enum(traceRules),
  about: Text,
  cites: z.array(Text),
  provenance: Provenance,
});

const Way = z.strictObject({
  category: Text.optional(),
  leaf: Text.optional(),
  why: Text.optional(),
  name: Bilingual,
  question: Bilingual.nullable(),
  trace: z.array(TraceStep),
});

const Need = {
  id: Text,
  required: z.enum(["always", "sometimes", "never"]),
  when: z.array(z.strictObject({ condition: z.record(Text, z.unknown()), cites: Text })),
  cites: Text,
  provenance: Provenance,
  label: Bilingual,
};

const Part = z.enum(parts);
const Control = z.enum(controls);

const FormPart = z.strictObject({
  part: Part,
  sections: z.array(z.strictObject({
    id: Text,
    name: Bilingual,
    fields: z.array(z.strictObject({ ...Need, control: Control })),
    tables: z.array(z.strictObject({
      ...Need,
      min: z.int().min(0),
      max: z.int().min(1),
      columns: z.array(z.strictObject({
        id: Text,
        required: Need.required,
        control: Control,
        label: Bilingual,
      })),
    })),
  })),
});

/** What an application for a leaf takes. */
const Application = z.strictObject({
  category: z.strictObject({ id: Text, name: Bilingual, cites: Text, provenance: Provenance }),
  route: Route,
  accounts: z.array(z.enum(["allocated", "certified", "self_made"])),
  validYears: z.int().min(1),
  renewal: z.strictObject({
    mode: z.enum(["application", "automatic"]),
    except: z.enum(["category", "status"]).optional(),
  }),
  vouchers: z.array(Text),
  form: Text,
  documents: z.array(z.strictObject({ ...Need, part: Part, template: Text.optional() })),
  parts: z.array(FormPart).optional(),
});

/** Which way a product goes, what that takes, and why. */
export const RouteChecked = z.strictObject({
  q: Text,
  on: Day,
  country: Text.nullable(),
  law: z.strictObject({
    id: Text,
    since: Day,
    name: Bilingual,
    cites: Text,
    provenance: Provenance,
  }).nullable(),
  guessed: z.boolean(),
  successors: z.array(Text),
  items: z.array(z.strictObject({
    hs: Text,
    ciq: Text.optional(),
    name: Bilingual,
    provenance: Provenance,
    ways: z.array(Way),
  })),
  applications: z.record(Text, Application),
  next: Text.nullable(),
});

const Machine = z.enum(["application", "registration"]);

export const Status = z.strictObject({
  of: Machine,
  status: z.enum([...statuses, ...registrationStatuses]),
  label: Bilingual,
  meaning: Bilingual,
  ends: z.boolean(),
  inRegister: z.enum(publicStates).nullable(),
});

/** A row of a status table. */
export const Transition = z.strictObject({
  of: Machine,
  from: z.enum([...statuses, ...registrationStatuses]),
  event: z.enum([
    ...new Set([...transitions, ...registrationTransitions].map(([, event]) => event)),
  ]),
  to: z.enum([...statuses, ...registrationStatuses, "deleted"]),
  by: z.enum(["enterprise", "authority", "customs", "system"]),
  route: z.enum(["recommended", "self", "any"]),
  amends: z.enum(["enterprise", "authority", "any"]),
  vouched: z.enum(["yes", "no", "any"]),
});

/** What everybody may know of a registration in a list. */
export const Registration = z.strictObject({
  number: Text,
  name: Text,
  country: Text,
  address: Text,
  homeNumber: Text,
  category: Text,
  leaf: Text,
  route: Route,
  issuedOn: Day,
  validUntil: Day,
  state: z.enum(publicStates),
});

/** All that everybody may know of a registration. */
export const Record = z.strictObject({
  ...Registration.shape,
  pack: Text,
  leafProvenance: Provenance.nullable(),
  products: z.array(z.strictObject({ name: Text, hs: Text.nullable() })),
  history: z.array(z.strictObject({ event: Text, on: Day })),
  validOn: z.strictObject({
    day: Day,
    valid: z.boolean(),
    state: z.enum(publicStates).nullable(),
  }).nullable(),
});

/** A change of the register. */
export const Change = z.strictObject({
  seq: z.int().min(1),
  number: Text,
  event: z.enum(registerEvents),
  on: Day,
});

const Answer = z.union([Text, z.number(), z.array(Text)]);
const Answers = z.record(Text, Answer);

/** A draft as it is sent to be checked; the form's own schema says what its law asks. */
export const Draft = z.strictObject({
  answers: Answers.default({}),
  tables: z.record(Text, z.array(Answers)).default({}),
  files: z.record(Text, z.int().min(0).max(1000)).default({}),
});

/** What is wrong with a draft. */
export const Checked = z.strictObject({
  complete: z.boolean(),
  issues: z.array(z.strictObject({
    code: z.enum(issueCodes),
    path: z.array(Text),
    message: Bilingual,
    values: z.record(Text, z.union([Text, z.number()])).optional(),
    cites: Text.optional(),
  })),
});

/** A refusal, RFC 9457. */
export const Problem = z.strictObject({
  type: Text,
  title: Text,
  status: z.int().min(400).max(599),
  detail: Text.optional(),
  parameter: Text.optional(),
  reference: Text.optional(),
});

/** One page of a list; `next` leads to the following one. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.strictObject({ items: z.array(item), next: z.string().nullable() });
}

/** The shapes with a name of their own in the document. */
export const shapes = {
  Bilingual,
  Pack,
  Category,
  RouteKind,
  Authority,
  Product,
  RouteChecked,
  Status,
  Transition,
  Registration,
  Record,
  Change,
  Draft,
  Checked,
  Problem,
} as const;
