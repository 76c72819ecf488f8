import type { ApiWords } from "../rules/api_words.ts";

type Refusal =
  | "bad"
  | "forbidden"
  | "missing"
  | "method"
  | "tooLarge"
  | "tooMany"
  | "server"
  | "unavailable";

/** What the API and the page about it say. */
export interface ApiTexts extends ApiWords {
  readonly problems: Readonly<Record<Refusal, string>>;
  readonly page: {
    readonly contents: string;
    readonly document: string;
    readonly documentText: string;
    readonly conventions: string;
    readonly rules: readonly string[];
    readonly operation: string;
    readonly about: string;
    readonly parameter: string;
    readonly takes: string;
    readonly meaning: string;
    readonly inPath: string;
    readonly example: string;
    readonly sent: string;
    readonly answered: string;
    readonly shortened: string;
    readonly beyond: string;
    readonly beyondText: string;
    readonly place: string;
    readonly why: string;
    readonly law: string;
    readonly asTable: string;
  };
}

export const apiEn: ApiTexts = {
  title: (portal) => `API of ${portal}`,
  intro:
    "The rules and the public register of this portal for programs: without an account, without a key, in JSON. Names come in Chinese and English. Lists come in pages; `next` is the cursor of the following one. Refusals are application/problem+json (RFC 9457).",
  tags: {
    law: { label: "Law", text: "Laws, routes, categories with their leaves, and authorities." },
    products: { label: "Products", text: "The product catalogue and where each product belongs." },
    statuses: {
      label: "Statuses",
      text: "The statuses of applications and registrations, and who may do what.",
    },
    drafts: {
      label: "Forms and drafts",
      text: "The form of each leaf as JSON Schema, and the check of a draft against it.",
    },
    register: { label: "Public register", text: "What is registered, and what has changed." },
  },
  operations: {
    listPacks: {
      summary: "Laws",
      text:
        "Every law the portal knows, and which one applies today. The law of today answers wherever no other is named.",
    },
    listRoutes: {
      summary: "Routes",
      text: "The two ways of an application, and which accounts may file on each.",
    },
    listCategories: {
      summary: "Categories",
      text:
        "The categories of food of a law, each with its leaves. As a table it has a row for each leaf.",
    },
    getCategory: {
      summary: "One category",
      text: "A category with its leaves; each leads to its form.",
    },
    listAuthorities: {
      summary: "Competent authorities",
      text: "The authorities an application may name, by country. A draft names one by its id.",
    },
    listProducts: {
      summary: "Products",
      text:
        "The catalogue rows in force today, best first. q takes words or a code, hs a code, name words; given together all must fit, given none lists everything. As a table it has a row for each candidate.",
    },
    checkRoute: {
      summary: "Route checker",
      text:
        "Which way a product goes on a day, by words or by a code: every candidate with the deciding question and the rules that led there, and for each leaf its route, the accounts that may file it, validity, renewal and papers. code and leaf leave one row of the catalogue and one of its ways.",
    },
    listStatuses: {
      summary: "Statuses",
      text: "Every status with its meaning, of applications and of registrations.",
    },
    listTransitions: {
      summary: "Transitions",
      text:
        "The rows of both status tables: from which status, by which event, to which, by whom, on which route, with whose papers.",
    },
    getDiagram: {
      summary: "Status diagram",
      text: "A status table as a drawing, made from its rows.",
    },
    getForm: {
      summary: "Form as JSON Schema",
      text:
        "All that the application for a leaf asks, as JSON Schema (draft 2020-12): closed objects, and if/then for each condition of the law. What a schema cannot say is listed in its $defs under beyond.",
    },
    checkDraft: {
      summary: "Check a draft",
      text:
        "Checks answers, rows and numbers of files against the law and says everything that keeps them from being filed, each with its place and its citation. Nothing is stored. Values are taken exactly as they are: texts untrimmed, numbers as numbers, and an empty text is no answer. x-beyond-schema lists what the published schemas cannot say and this check alone knows.",
    },
    searchRegister: {
      summary: "Search the register",
      text: "Registrations that meet all conditions, newest first.",
    },
    getRegistration: {
      summary: "One registration",
      text:
        "All that is public of a registration. With valid_on it says whether the registration was valid on that day.",
    },
    listRegisterChanges: {
      summary: "Changes of the register",
      text:
        "Every change in the order in which it was made. next is never null: ask again from there to follow the register. A registration that runs out by itself is no change; see validUntil.",
    },
  },
  parameters: {
    q: "q is words or a code, up to 100 characters.",
    hs: "hs is an HS code of 2 to 13 digits; spaces, dots and dashes do not matter.",
    name: "name is a part of the name, up to 100 characters.",
    details:
      "details is true or false: of products with CIQ code, names of the leaves and ways out of this register, of a route with every question of the form.",
    code: "code is the whole code of one row of the catalogue, with its CIQ code.",
    leaf: "leaf is the code of a leaf: only ways that lead there are told.",
    on: "on is a day, YYYY-MM-DD; without it today.",
    pack: "pack is the id of a law; without it the law of today answers.",
    country: "country is a country or region in three capital letters, ISO 3166-1 alpha-3.",
    of: "of is application or registration; without it both are meant.",
    number: "number is a part of the registration number, up to 100 characters.",
    home_number: "home_number is a part of the registration number at home, up to 100 characters.",
    category: "category is the id of a category or the code of a leaf.",
    state: "state is a state in the register, such as valid.",
    valid_on: "valid_on is a day, YYYY-MM-DD.",
    lang: "lang is zh or en; without it en.",
    limit: "limit is a whole number from 1 to 100; without it 20, and a table has all rows.",
    cursor: "cursor is what the answer before gave as next.",
    format: "format is json or csv; without it json.",
  },
  paths: {
    category: "The id of a category.",
    leaf: "The four digits of a leaf.",
    of: "application or registration.",
    number: "A registration number, however it is written.",
  },
  properties: {
    about: "What it is about, by its key.",
    accounts: "How the accounts came about that may file on this route.",
    address: "Address of the production site.",
    amends: "Who is asked to amend.",
    answers: "The answers by the name of their field.",
    applications: "What an application for each leaf of the items takes, by the leaf.",
    by: "Who may do it.",
    candidates: "Where it may belong; empty where it is not registered here.",
    categories: "How many categories the law has.",
    category: "Id of the category.",
    ciq: "Inspection code of three digits.",
    cites: "Where the law says so.",
    code: "The reason, for programs.",
    columns: "What is asked in each row.",
    complete: "Whether the draft could be filed.",
    condition: "The condition, as the law has it: field, is, in, not, any, all.",
    control: "How it is asked.",
    country: "ISO 3166-1 alpha-3.",
    day: "The day that was asked for.",
    detail: "What to do about it.",
    documents: "Papers to upload.",
    en: "In English.",
    ends: "Whether nothing follows.",
    event: "What happens.",
    except: "Why it does not go on by itself although others do.",
    fields: "Questions, beside papers.",
    files: "How many files each field has.",
    form: "Where its form is.",
    from: "The status before.",
    guessed: "Whether it fits only if something was mistyped.",
    history: "Suspensions and resumptions, oldest first.",
    homeNumber: "Registration number at home.",
    hs: "HS code of 6, 8 or 10 digits.",
    id: "What it is called in the API.",
    inForce: "Whether it applies today.",
    inRegister: "What the public register says of it.",
    issuedOn: "Day of registration.",
    issues: "All that is wrong.",
    items: "The rows of this page.",
    label: "Its name.",
    law: "The law of that day; null before the first.",
    leaf: "Four-digit code, as it stands in registration numbers.",
    leafProvenance:
      "Where the code of the leaf is known from; local means that no public source shows it.",
    leaves: "Its leaves.",
    max: "Rows at most.",
    meaning: "What it means.",
    message: "The reason, for people.",
    min: "Rows at least.",
    mode: "automatic: by itself; application: by an application for extension.",
    name: "Its name.",
    next: "Cursor of the following page, or null at the end.",
    number: "Registration number in China.",
    of: "Whether it is about an application or a registration.",
    on: "The day it takes effect, in Asia/Shanghai.",
    outside: "Why it, or a kind of it, is not registered here.",
    pack: "Id of the law.",
    parameter: "The parameter that was not understood.",
    part: "Part of the form.",
    parts: "The form, part by part.",
    path: "The place in the draft, step by step; rows count from 0.",
    products: "Products covered.",
    provenance: "Where it is known from; all but manual and official is uncertain.",
    q: "What was asked.",
    question: "When it is this one, where there are several.",
    reference: "Tell the operator this number.",
    renewal: "How a registration goes on behind its last valid day.",
    required: "always, never, or sometimes: where a condition holds.",
    route: "recommended: by the authority; self: straight to customs.",
    rule: "What the step decides.",
    sections: "The headings of the part.",
    seq: "Its place in the order, from 1 and without a gap.",
    since: "First day of force.",
    state: "What the register says on that day; null before it was issued.",
    status: "The status, or of a problem the status of the answer.",
    successors: "Codes of today, where one of an earlier edition was asked.",
    tables: "The rows of each table.",
    template: "The paper to download, sign and upload.",
    text: "What it means.",
    title: "What is wrong.",
    to: "The status after.",
    trace: "The rules that led there, in their order, each with its source.",
    type: "The kind of problem; always about:blank.",
    valid: "Whether import was open on that day.",
    validOn: "How it stood on the day asked for; null where none was.",
    validUntil: "Last valid day.",
    validYears: "Years a registration stays valid.",
    values: "Numbers that the message names.",
    vouched: "Whether all papers of the authority are in the file itself.",
    vouchers: "Papers of the authority with which its step is skipped.",
    ways: "Every way it may go: a leaf, or why it is not registered here.",
    when: "The conditions under which it must be answered.",
    why: "The reason, for programs.",
    zh: "In Chinese.",
  },
  body: "body is JSON with answers, tables and files, and nothing else; at most 1 MB.",
  answers: {
    ok: "The answer.",
    unchanged: "Nothing has changed since the ETag that was sent.",
    bad: "A parameter or the body was not understood.",
    missing: "There is no such thing.",
    tooLarge: "The body is larger than 1 MB.",
    tooMany: "Too many requests; Retry-After says when to come back.",
  },
  headers: {
    etag: "Send it back as If-None-Match.",
    link: "The following page, rel=next.",
    limit: "Requests a minute from one network.",
    policy: "The same with its window in seconds.",
    remaining: "Requests that are left.",
    reset: "Seconds until they are counted anew.",
    retry: "Seconds to wait.",
  },
  beyond: {
    authorities: "The authority must be one of the country, and the schema does not list them.",
    table: "The option must be a row of another table of the draft.",
    files: "The schema knows how many files there are, not what is in them.",
    own_check: "The law checks it in a way that a schema cannot say.",
  },
  problems: {
    bad: "The request was not understood",
    forbidden: "This is not allowed",
    missing: "There is nothing at this address",
    method: "This address does not answer this method",
    tooLarge: "The body is too large",
    tooMany: "Too many requests",
    server: "The portal made a mistake",
    unavailable: "The portal is resting",
  },
  page: {
    contents: "On this page",
    document: "The document",
    documentText: "All of this for programs, as OpenAPI 3.1:",
    conventions: "How it works",
    rules: [
      "No account and no key. Everything is read-only; nothing that is sent is stored.",
      "Pages of other sites may ask, too (CORS).",
      "Answers may be kept for five minutes. Send the ETag back as If-None-Match and an unchanged answer is 304, without a body.",
      "600 requests a minute from one network; RateLimit headers say what is left. Beyond that: 429 with Retry-After.",
      "Lists come in pages of 20, up to 100 with limit. Pass next on as cursor; the Link header says the same.",
      "Where there is a table, format=csv gives all of it for a spreadsheet.",
      "Refusals are application/problem+json, with the parameter that was not understood.",
      "Within /api/v1 names are added and never taken away or given another meaning.",
    ],
    operation: "Operation",
    about: "What it is for",
    parameter: "Parameter",
    takes: "Takes",
    meaning: "Meaning",
    inPath: "in the path",
    example: "Example",
    sent: "Sent",
    answered: "Answered",
    shortened: "The beginning of the answer.",
    beyond: "Beyond the schemas",
    beyondText: "What a JSON Schema cannot say; the check of a draft alone knows it.",
    place: "Place in the draft",
    why: "Why",
    law: "Law",
    asTable: "As a table",
  },
};
