import type { OutsideReason } from "../rules/catalogue.ts";
import type { IssueCode } from "../rules/result.ts";
import type { Part, Provenance, Route, Unit } from "../rules/form.ts";
import type { Event, PublicState, RegistrationStatus, Status } from "../rules/status.ts";
import type { TextsOf } from "../rules/texts.ts";
import type { d248 } from "../rules/packs/d248/mod.ts";
import type { d280 } from "../rules/packs/d280/mod.ts";
import { apiEn } from "./api_en.ts";
import { d248En } from "./d248_en.ts";
import { d280En } from "./d280_en.ts";
import { importsEn } from "./imports_en.ts";
import { lawsEn } from "./laws_en.ts";

type Values = Readonly<Record<string, string | number>>;

/** What every language must say because the rules speak of it; the compiler lists what is missing. */
interface RuleTexts {
  readonly packs: {
    readonly d248: TextsOf<typeof d248>;
    readonly d280: TextsOf<typeof d280>;
  };
  readonly status: Record<Status, { readonly label: string; readonly meaning: string }>;
  readonly registrationStatus: Record<
    RegistrationStatus,
    { readonly label: string; readonly meaning: string }
  >;
  readonly publicState: Record<PublicState, string>;
  readonly event: Record<Event, string>;
  readonly part: Record<Part | "attachments", string>;
  readonly route: Record<Route, string>;
  readonly unit: Record<Unit, string>;
  readonly provenance: Record<Provenance, string>;
  /** Why a product is no food to register here. */
  readonly outside: Record<OutsideReason, string>;
  /** Sentences for refusals; `label` is the field's own name. */
  readonly issue: Record<IssueCode, (label: string, values: Values) => string>;
}

type Widen<T> = T extends string ? string
  : T extends (...args: infer A) => infer R ? (...args: A) => Widen<R>
  : { readonly [K in keyof T]: Widen<T[K]> };

const rules: RuleTexts = {
  packs: { d248: d248En, d280: d280En },
  status: {
    draft: {
      label: "Draft",
      meaning: "Saved here and not filed. You can change it, delete it or submit it.",
    },
    submitted_authority: {
      label: "Submitted to competent authority",
      meaning: "Waiting for the competent authority to review it.",
    },
    submitted_customs: {
      label: "Submitted to customs",
      meaning:
        "Recommended by the authority, or filed by the enterprise itself; about to be sent to customs.",
    },
    not_recommended: {
      label: "Not recommended",
      meaning:
        "The authority or customs declined to recommend it. This application has ended; a new one may be made.",
    },
    sent: {
      label: "Sent to customs",
      meaning: "Handed over to the customs system; waiting for it to be stored there.",
    },
    send_failed: {
      label: "Sending failed",
      meaning:
        "It could not be handed over to the customs system, because of the network or another fault.",
    },
    stored: {
      label: "Stored by customs",
      meaning: "The customs system has the application; customs will look at it.",
    },
    store_failed: {
      label: "Storing failed",
      meaning: "The customs system could not store the application.",
    },
    accepted: {
      label: "Accepted",
      meaning: "Customs has accepted the application and is reviewing it.",
    },
    not_accepted: {
      label: "Not accepted",
      meaning: "Customs did not accept the application; it was not reviewed. It has ended.",
    },
    correction: {
      label: "Correction required",
      meaning:
        "The application was returned: something is to be completed or corrected, then it is submitted again.",
    },
    rejected: {
      label: "Not approved",
      meaning:
        "Customs decided against the registration. This application has ended; a new one may be made.",
    },
    approved: {
      label: "Approved",
      meaning: "Customs registered the enterprise and gave it a number.",
    },
    withdrawn: { label: "Withdrawn", meaning: "The enterprise took the application back." },
  },
  registrationStatus: {
    active: { label: "Valid", meaning: "Food may be imported under this number." },
    suspended: {
      label: "Suspended",
      meaning: "Customs has suspended import until the requirements are met again.",
    },
    rectifying: {
      label: "Rectification",
      meaning:
        "The requirements are no longer met; they must be met again within the time customs set. Import is suspended meanwhile.",
    },
    revoked: { label: "Revoked", meaning: "Customs has revoked the registration." },
    cancelled: { label: "Cancelled", meaning: "The registration was cancelled." },
    expired: { label: "Expired", meaning: "The registration ran out and was not extended." },
  },
  publicState: {
    valid: "Valid",
    import_suspended: "Import suspended",
    cancelled: "Cancelled",
    revoked: "Revoked",
    expired: "Expired",
  },
  event: {
    submit: "Submit",
    "delete": "Delete",
    recommend: "Recommend",
    "return": "Return for correction",
    decline: "Decline to recommend",
    send: "Sent to customs",
    send_fail: "Sending failed",
    store: "Stored by customs",
    store_fail: "Storing failed",
    retry: "Send again",
    accept: "Accept",
    refuse: "Do not accept",
    approve: "Approve",
    reject: "Do not approve",
    withdraw: "Withdraw",
    convert: "Convert to the rules of today",
  },
  part: {
    basic: "Basic information",
    production: "Production",
    inspection: "Self-inspection",
    attachments: "Attachments",
  },
  route: {
    recommended: "Recommended by the competent authority",
    self: "Self-registration with customs",
  },
  unit: {
    m2: "m²",
    m3: "m³",
    ha: "hectares",
    t: "tonnes",
    t_per_day: "tonnes a day",
    t_per_year: "tonnes a year",
    kg_per_year: "kg a year",
    heads_per_day: "animals a day",
    percent: "%",
    percent_vol: "% vol",
    mg_per_kg: "mg/kg",
    g_per_100ml: "g/100 ml",
    celsius: "°C",
    minutes: "minutes",
    hours: "hours",
    days: "days",
    months: "months",
    people: "people",
    usd: "US dollars",
  },
  provenance: {
    manual: "from the manual",
    official: "from official sources",
    inferred: "inferred, not confirmed",
    local: "set here, not confirmed",
  },
  outside: {
    live_animals: "Not registered here: live animals fall under animal quarantine.",
    fresh_fruit:
      "Not registered here: for fresh fruit, orchards and packing houses are registered under plant quarantine.",
    breeding: "Not registered here: what is for breeding or sowing falls under quarantine.",
    plants: "Not registered here: plants and flowers that are not eaten.",
    feed: "Not registered here: feed.",
    additives: "Not registered here: food additives.",
    medicine: "Not registered here: goods for medicine.",
    not_food: "Not registered here: not for eating.",
    unclear: "No category of the law names it; ask customs.",
    elsewhere: "It may belong to the register of animals and plants: check there.",
  },
  issue: {
    required: (label) => `${label}: please fill this in`,
    forbidden: (label) => `${label}: must be empty here, because of another answer`,
    rows_missing: (label) => `${label}: add at least one row`,
    rows_too_many: (label, v) => `${label}: at most ${v.limit} rows`,
    file_missing: (label) => `${label}: upload a file`,
    too_long: (label, v) => `${label}: at most ${v.limit} characters`,
    too_short: (label, v) => `${label}: at least ${v.limit} characters`,
    not_a_number: (label) => `${label}: digits only, with a point for decimals`,
    not_whole: (label) => `${label}: a whole number, without decimals`,
    too_small: (label, v) => `${label}: not less than ${v.limit}`,
    too_big: (label, v) => `${label}: not more than ${v.limit}`,
    not_an_option: (label) => `${label}: choose one of the options`,
    not_from_table: (label) => `${label}: choose one of the products you entered in part 1`,
    bad_format: (label) => `${label}: not written as asked for, see the hint there`,
    "field.unknown": (label) => `${label}: the form has nothing of that name; leave it out`,
    "text.blank": (label) =>
      `${label}: no spaces at either end, and not empty; leave it out where there is nothing to say`,
    "status.impossible": () => "This cannot be done in the present status of the application.",
    "status.forbidden": () => "Somebody else is to act on this application now.",
    "application.missing": () => "There is no such application.",
    "application.moved_on": () =>
      "The application has moved on since you opened this page. Your words are kept below; look at what happened first.",
    "application.locked": () => "The application cannot be changed in its present status.",
    "application.pending": (_label, v) =>
      `There is already an application under way for this category: ${v.number ?? ""}`,
    "application.registered": (_label, v) =>
      `This site is already registered for this category: ${v.number ?? ""}`,
    "application.pack_over": () =>
      "The rules this application was started under no longer apply. Convert it to the rules of today; you see first what changes.",
    "application.incomplete": () => "The application is not complete yet.",
    "category.unknown": () => "Choose a product category from the list.",
    "category.account": () =>
      "With an account you created yourself you can file self-registration categories only.",
    "category.gone": () =>
      "The rules of today have no category for this draft. Look up where its product belongs now.",
    "part.stale": () =>
      "Somebody saved this page after you opened it. Both versions are shown; save again to keep yours.",
    "row.missing": () => "This row no longer exists.",
    "rows.none": () => "Paste the cells of at least one row first.",
    "rows.too_long": (_label, v) =>
      `This is too much at once. Paste fewer rows: at most ${v.limit} characters together.`,
    "reason.missing": (label) => `${label}: please give the reason`,
    "authority.unknown": () => "Choose a competent authority from the list.",
    "number.missing": () =>
      "Your account has no home registration number yet. Add it before you submit.",
    "number.day_full": () =>
      "All 9,999 numbers of this country, category and day are given. Approve it tomorrow.",
    "file.none": () => "Choose a file first.",
    "file.too_large": (_label, v) => `The file is larger than ${v.limit} MB.`,
    "file.empty": () => "The file is empty.",
    "file.type": () => "Only jpg, jpeg, png, gif, bmp and pdf files can be uploaded.",
    "file.too_many": (_label, v) => `At most ${v.limit} files here.`,
    "file.unknown_field": () => "Files cannot be attached here.",
    "file.too_often": (_label, v) =>
      `Very many files have been sent from here within an hour. Nothing was stored; choose the file again in ${v.minutes} minutes.`,
    "import.missing": () => "There is no such table.",
    "import.moved": () => "Somebody has dealt with this table meanwhile. See its state now.",
    "import.stale": () =>
      "The catalogue has changed since this table was checked. Discard it and check the file again.",
    "import.nothing": () => "This table changes nothing, so there is nothing to apply.",
    "import.breaks": (_label, v) =>
      `The catalogue would not be sound with it (${v.where}: ${v.rule}). Nothing was changed.`,
    "import.full": (_label, v) =>
      `The catalogue would have more than ${v.limit} rows. Nothing was changed.`,
    "import.kind": () =>
      "This is neither a CSV nor an XLSX file. Save the table in one of these formats.",
    "import.old_excel": () =>
      "This is an old Excel file, or one with a password. Save it as .xlsx without a password.",
    "import.encoding": () => "The letters of this file cannot be read. Save it as CSV in UTF-8.",
    "import.broken": () => "The file is damaged or much too large inside. Save it anew.",
    "import.empty": () => "The table has no lines.",
    "import.columns": (_label, v) =>
      `These columns are missing: ${v.columns}. Download the empty table to see the headings.`,
    "import.column_twice": (_label, v) =>
      `These columns stand there twice: ${v.columns}. Remove one of each.`,
    "import.too_many": (_label, v) =>
      `The table has more than ${v.limit} lines. Divide it into several files.`,
    "import.day": (label) => `${label}: give a day`,
    "upload.missing": () => "This upload is not kept any more. Choose the file again.",
    "upload.moved": () => "More of this file has arrived meanwhile. Try again.",
    "upload.changed": () =>
      "The file has changed since it was chosen, or was damaged on the way. Choose it again.",
    "upload.too_many": (_label, v) =>
      `There are ${v.limit} unfinished uploads here. Finish or discard one of them first.`,
    "account.user_name_format": (label) =>
      `${label}: 4 to 40 letters, digits, dots, hyphens or underscores`,
    "account.user_name_taken": (label) => `${label}: this name is taken, choose another`,
    "account.number_taken": (label) =>
      `${label}: an account with this number already exists in this country or region`,
    "account.number_claimable": (label) =>
      `${label}: an enterprise has created an account with this number itself; certify that account instead`,
    "account.number_set": () => "The number is already recorded and cannot be changed.",
    "account.sign_in": () => "User name or password is wrong.",
    "account.too_many": (_label, v) => `Too many attempts. Try again in ${v.minutes} minutes.`,
    "account.invite_invalid": () => "This link has been used or has expired. Ask for a new one.",
    "account.not_certifiable": () =>
      "There is no self-made account like this in your country or region.",
    "account.missing": () => "There is no such account.",
    "account.in_use": () => "This account already has a password; no new link is needed.",
    "authority.name_taken": (label) =>
      `${label}: this country or region already has an authority of that name`,
    "password.short": (label) => `${label}: at least 12 characters`,
    "password.long": (label) => `${label}: at most 128 characters`,
    "password.common": (label) => `${label}: this password is known to attackers, choose another`,
    "password.own": (label) => `${label}: must not contain the user name or be the company name`,
    "password.repeat": (label) => `${label}: the two passwords differ`,
    "password.wrong": (label) => `${label}: this is not your present password`,
    "country.unknown": (label) => `${label}: choose a country or region from the list`,
    "email.format": (label) => `${label}: an address like name@example.com`,
    "phone.format": (label) => `${label}: digits, spaces and + ( ) - only`,
    "store.conflict": () => "Others were saving at the same moment. Please try once more.",
  },
};

const pages = {
  ...lawsEn,
  // One section for each area of the portal; this language defines the shape, the others follow.
  ...importsEn,
  application: {
    registration: "Application for registration",
    title: (number: string) => `Application ${number}`,
    progress: "Progress of the application",
    step: (at: number, of: number, name: string) => `Step ${at} of ${of}: ${name}`,
    steps: {
      enterprise: "Application",
      authority: "Competent authority",
      delivery: "Sent to customs",
      customs: "Customs review",
      number: "Number issued",
      deliveryBy: "delivery by the portal",
      customsBy: "customs",
      numberFor: (years: number) => years === 1 ? "valid for 1 year" : `valid for ${years} years`,
    },
    parts: "The four parts of the application",
    partComplete: "complete",
    partAsked: (count: number) => `${count} to amend`,
    partOpen: (count: number) => count === 1 ? "1 to fill in" : `${count} to fill in`,
    fileCount: (count: number) => count === 1 ? "1 file" : `${count} files`,
    listComma: ", ",
    words: {
      is: (field: string, values: string) => `“${field}” is ${values}`,
      isNot: (field: string, values: string) => `“${field}” is not ${values}`,
      unless: (condition: string) => `not (${condition})`,
      and: " and ",
      or: " or ",
    },
    notAsked: (condition: string) =>
      `Not asked while ${condition}. What stands here is kept and not filed.`,
    notAskedShort: "not asked",
    askedWhen: (condition: string) => `To be filled in when ${condition}.`,
    unconfirmed: "unconfirmed",
    starMeans: "Fields with * are required.",
    autosave: {
      saving: "Saving…",
      failed: "Not saved yet: no connection. Trying again by itself.",
      ended: "You are no longer signed in. What you typed stays here and is saved once you are.",
      signIn: "Sign in again in a new tab",
      otherTab: (theirs: string, yours: string) =>
        `saved by somebody else: ${theirs === "" ? "(empty)" : theirs}; here: ${
          yours === "" ? "(empty)" : yours
        }`,
      keepYours: "Nothing of yours is lost. Press “Save draft” to keep what stands here.",
      lost: "This page can no longer be saved. Open it again.",
      discardRow: "Discard what you typed in this row?",
    },
    paste: {
      open: "Paste from a spreadsheet",
      openFor: (table: string) => `Paste from a spreadsheet: ${table}`,
      title: (table: string) => `Paste rows: ${table}`,
      how:
        "Copy the cells in your spreadsheet and paste them here, each row on a line of its own. The first line may name the columns, in either language and in any order.",
      order: (columns: string) => `Without names the cells are read in this order: ${columns}.`,
      cells: "Copied cells",
      preview: "Check the rows",
      counted: (good: number, wrong: number) =>
        `${good === 1 ? "1 row" : `${good} rows`} can be added. ${
          wrong === 0
            ? "Nothing is to be put right."
            : wrong === 1
            ? "1 row has something to put right and is left out."
            : `${wrong} rows have something to put right and are left out.`
        }`,
      wrongRows: "Rows with something to put right",
      goodRows: "Rows as they will be added",
      furtherRows: (count: number) =>
        count === 1 ? "and 1 more row like these" : `and ${count} more rows like these`,
      line: "Line",
      ignored: (names: string) => `The form has no such columns; they are left out: ${names}.`,
      extra: (cells: string) => `more cells than the form has columns: ${cells}`,
      add: (count: number) => count === 1 ? "Add 1 row" : `Add ${count} rows`,
      change: "Change the cells",
      added: (count: number) => count === 1 ? "1 row was added." : `${count} rows were added.`,
      left: (count: number) =>
        count === 1
          ? "1 row was not added: put it right here and check it again."
          : `${count} rows were not added: put them right here and check them again.`,
      back: "Back to the form",
    },
    saveFirst: "Save before you leave by the menu or change the language.",
    unconfirmedMeans: "“Unconfirmed” marks questions that no public source confirms.",
    example: (text: string, hint: string) => `${hint} Example: ${text}`.trimStart(),
    remarkHere: (text: string) => `To amend: ${text}`,
    savedMeanwhile: (text: string) =>
      `Saved by somebody else meanwhile: ${text === "" ? "(empty)" : text}`,
    inRow: (table: string, row: number, column: string) => `${table}, row ${row}, ${column}`,
    rowAction: "Change",
    changeRow: (table: string, row: number) => `Change ${table}, row ${row}`,
    changeRowTitle: (table: string) => `Change a row: ${table}`,
    rowWrong: "to put right",
    rowCount: (count: number) => count === 1 ? "1 row" : `${count} rows`,
    noRows: "No rows.",
    saveRow: "Save row",
    saveRowAndMore: "Save and add another",
    removeRow: "Remove row",
    empty: "not filled in",
    noFiles: "No files.",
    fileSize: (bytes: number) =>
      bytes < 1e6
        ? `${Math.max(1, Math.round(bytes / 1000))} kB`
        : `${(bytes / 1e6).toFixed(1)} MB`,
    getDeclaration: "Download the declaration",
    upload: "Upload a file",
    changeFiles: "Add, replace or remove files",
    filesOf: (label: string) => `Upload a file: ${label}`,
    changeFilesOf: (label: string) => `Add, replace or remove files: ${label}`,
    addFile: "Add a file",
    replaceFile: "Replace",
    removeFileNamed: (name: string) => `Remove ${name}`,
    willReplace: (name: string) => `The new file takes the place of ${name}.`,
    chooseFile: "Choose a file",
    fileStillMissing: "A file is required here.",
    uploadLimits: (limit: number) => `jpg, jpeg, png, gif, bmp or pdf, up to ${limit} MB each.`,
    savedTitle: "Saved.",
    savedAt: (moment: string) => `Saved ${moment}`,
    toPutRight: (count: number) =>
      count === 1 ? "There is 1 thing to put right" : `There are ${count} things to put right`,
    saveAndContinue: "Save and continue",
    saveToAttachments: "Save, on to attachments",
    saveDraft: "Save draft",
    preview: "Preview",
    continueFilling: "Go on filling in",
    amendAndResubmit: "Amend and resubmit",
    unfiledTitle: (count: number) =>
      count === 1 ? "1 answer will not be filed" : `${count} answers will not be filed`,
    readyTitle: "The application is complete.",
    ready: "Read everything once more, then submit at the foot of this page.",
    goesToAuthority: (authority: string) =>
      `With Submit the application goes to your competent authority: ${authority}. It cannot be changed while it is there.`,
    goesVouched:
      "Both papers of your competent authority are in the file: with Submit the application goes straight to customs. It cannot be changed while it is there.",
    goesToCustoms:
      "With Submit the application goes straight to customs. It cannot be changed while it is there.",
    submitLater: (count: number) =>
      count === 1
        ? "Submit appears here when the one thing listed at the top is put right."
        : `Submit appears here when the ${count} things listed at the top are put right.`,
    deleteTitle: (number: string) => `Delete draft ${number}?`,
    deleteWarning: "The draft is deleted with all its rows and files. This cannot be undone.",
    deleteForGood: "Delete for good",
  },
  uploads: {
    begun: (of: { arrived: string; whole: string; until: string }) =>
      `Not complete yet: ${of.arrived} of ${of.whole} arrived, kept until ${of.until}.`,
    discard: "Discard",
    discardNamed: (name: string) => `Discard the unfinished upload ${name}`,
    hint:
      "You can choose or drop several files at once. A file that was begun goes on where it stopped, and one that was sent before is not sent again.",
    goOn: "Choose the same file again: only what is missing is sent.",
    pause: "Pause",
    resume: "Continue",
    cancel: "Cancel",
    unreadable: "The file can no longer be read. Cancel it and choose it again.",
    failed: "The portal did not take the file. Try again later.",
    stages: {
      waiting: "waits for its turn",
      checking: "being checked",
      sending: "on its way",
      broken: "the line has dropped; it goes on by itself",
      paused: "paused",
      signedOut: "you are signed out; sign in again in another tab, then continue here",
      done: "uploaded",
      known: "sent before, so nothing had to be sent",
    },
  },
  declaration: {
    title: "Enterprise declaration",
    howTo:
      "Print this declaration or download it, have it signed by the legal representative and sealed, then scan it and upload it with the application.",
    toUpload: "To the attachments",
    number: "Application",
    category: "Product category",
    country: "Country (region)",
    weDeclare: "We declare that",
    points: [
      "the facts in this application and its attachments are true, complete and our own;",
      "our production, processing and storage meet the relevant laws and food safety standards of our country (region) and of China;",
      "we keep meeting them after registration, and tell the authorities in writing when anything stated here changes;",
      "we put our registration number on the packaging and let nobody else use it;",
      "we accept and support inspection and re-examination by the authorities.",
    ],
    signature: "Legal representative (signature)",
    seal: "Enterprise (seal)",
    madeOut: (day: string) => `Made out on ${day}`,
  },
  pdf: {
    download: "Download as PDF",
    webPage: "Download as web page",
    application: "Application as PDF",
    draftOf: (moment: string) => `draft of ${moment}, not filed`,
    filedAt: (moment: string, code: string) => `as filed on ${moment}, receipt ${code}`,
    foot: (at: { portalName: string; number: string; page: number; pages: number }) =>
      `${at.portalName} · ${at.number} · page ${at.page} of ${at.pages}`,
    missing: (signs: string) =>
      `This file's fonts lack some of the characters that were typed; in their place stand their Unicode numbers: ${signs}.`,
  },
  receipt: {
    title: "Filing receipt",
    code: (code: string) => `Receipt ${code}`,
    older: "This is the receipt of an earlier filing; another has been made since.",
    at: "Filed at",
    addressee: "Filed to",
    products: "Number of products",
    hash: "SHA-256 of what was filed",
    files: (count: number) => count === 1 ? "1 file filed" : `${count} files filed`,
    file: "File",
    answers: "Filed as",
    size: "Size",
    fileHash: "SHA-256",
    meaning: "What this receipt says",
    meanings: [
      "The portal received this application with these files at this time and keeps it as it was filed. The receipt does not say that the application is complete, accepted or approved.",
      "The SHA-256 is a fingerprint: a file that was changed by a single sign has another. The receipt code is its first eight characters and stands beside the filing in the history, too.",
    ],
  },
  start: {
    title: "Apply for registration",
    intro:
      "Choose the product category your application is for. One application covers one production site and one category.",
    hs: "HS code",
    name: "Product name",
    find: "Find the category",
    chooseLeaf: "Category",
    nothingFound:
      "Nothing found in our catalogue, which is not complete. Try another word, or choose from the list below.",
    selfMade:
      "You created your account yourself: you can file the categories of self-registration. For recommended categories ask your competent authority.",
    routeMeans: {
      recommended:
        "Your competent authority reviews the application and recommends it; then customs decides.",
      self: "The application goes straight to customs, which decides.",
    },
    notAllowedTitle: "This category needs an account from your competent authority",
    notAllowedWhy:
      "Foods of this category are registered on the recommendation of the competent authority of the country (region). With an account you created yourself you can file self-registration categories only.",
    askAuthority:
      "Ask one of these authorities to certify your account; you keep it, and it then files all categories:",
    noAuthority:
      "No authority of your country (region) uses this portal yet. Ask the competent authority of your country (region) to get in touch with customs.",
    barred: "You may prepare a new application, but it cannot be submitted while this stands.",
    needed: "Have this at hand",
    from: "Start from an earlier application",
    fromHint:
      "Its answers and rows are copied where this form asks for them; files are uploaded anew.",
    fromNothing: "Start empty",
    start: "Start the application",
    other: "Choose another category",
  },
  acts: {
    history: "History",
    authorityReceipt: "Receipt of the competent authority",
    customsReceipt: "Receipt of customs",
    noReceipt: "Nothing yet.",
    roles: {
      enterprise: "Enterprise",
      authority: "Competent authority",
      customs: "Customs",
      system: "The portal",
    },
    actTo: (event: string, status: string) => `${event} → ${status}`,
    general: "In general",
    paperKept: "kept by the authority and customs",
    receipt: (code: string) => `Receipt ${code}`,
    notDone: "This has not been done",
    movedOn: "The application has moved on in the meantime; this is how it stands now.",
    labels: {
      letter: "Letter of recommendation",
      inspectionReport: "Inspection report",
      reason: "Reason",
      remarks: "Points to amend",
    } as Record<string, string>,
    done: {
      submit: "Submitted. You can follow the application here.",
      recommend: "Recommended; the application is on its way to customs.",
      return: "Returned for correction.",
      decline: "Declined.",
      accept: "Accepted.",
      refuse: "Not accepted.",
      approve: "Approved; the registration number is issued.",
      reject: "Not approved.",
      retry: "On its way to customs again.",
      convert: "Converted to the rules of today. Go through the parts once more before you submit.",
    },
    sendOn: "Send on to customs",
    readAside: "Read the application in a new tab",
    explain: {
      recommend: "The application goes to customs with your opinion.",
      submit:
        "Customs asked you to amend your papers. The application goes to customs again as the enterprise filed it, with your words and papers.",
      return: "The application goes back to be completed or corrected; it can be submitted again.",
      decline:
        "The application ends here. The enterprise cannot amend it, but may start a new one.",
      accept: "The review begins.",
      refuse: "The application ends here without a review. The enterprise may start a new one.",
      approve: "The enterprise is registered and gets its number at once.",
      reject: "The application ends here. The enterprise may start a new one.",
      retry: "The same application is sent to customs again.",
    },
    reason: {
      recommend: "Opinion",
      submit: "What was amended",
      return: "What to amend, and why",
      decline: "Reason",
      accept: "Remark",
      refuse: "Reason",
      approve: "Remark",
      reject: "Reason",
      retry: "Remark",
    },
    reasonHint: {
      recommend:
        "What you inspected and why you recommend the enterprise. Customs and the enterprise read it.",
      submit: "Customs and the enterprise read it.",
      return: "The enterprise reads it; on the recommended route its authority does too.",
      decline: "The enterprise reads it.",
      accept: "Optional; the enterprise reads it.",
      refuse: "The enterprise reads it.",
      approve: "Optional; the enterprise reads it.",
      reject: "The enterprise reads it.",
      retry: "",
    },
    whoAmends: "Who is to amend?",
    amendEnterprise: "The enterprise",
    amendAuthority: "The competent authority",
    remarks: "Points to amend",
    remarksHint:
      "Name the place of each point: the enterprise is led there. Empty lines are left out.",
    place: (number: number) => `Point ${number}: where`,
    remark: "What is wanted there",
    moreRemarks: "More points",
    seeFile: "See the application",
    leafUnconfirmed: (leaf: string, provenance: string) =>
      `The leaf code ${leaf} in the number is ${provenance}. A number never changes once it is given: check the code before you approve.`,
    registeredAs: (number: string) => `Registered in China as ${number}`,
    validFromTo: (from: string, to: string) => `Registered on ${from}, valid until ${to}.`,
    publicRecord: "Public record",
    endedTitle: "This application has ended",
    endedReason: (reason: string) => `Reason: ${reason}`,
    endedFinal: "It cannot be amended and submitted again. A new application may be made.",
    startAgain: "Start a new application from this one",
    toAmend: "What to amend",
    enterpriseAmends: "The enterprise is to amend the application and submit it again.",
    authorityAmends: "The competent authority is to amend its papers and send the application on.",
  },
  common: {
    yes: "Yes",
    no: "No",
    required: "required",
    error: "To put right",
    choose: "Please choose",
    all: "All",
    query: "Query",
    reset: "Reset",
    view: "View",
    change: "Change",
    remove: "Remove",
    save: "Save",
    cancel: "Cancel",
    back: "Back",
    none: "None",
    pages: "Pages of the list",
    previousPage: "Previous page",
    nextPage: "Next page",
    rowsPerPage: "Rows a page",
  },
  shell: {
    subtitle: "Registration of overseas producers of imported food",
    languageName: "English",
    language: "Language",
    skip: "Skip to the content",
    menu: "Menu",
    fold: "Fold or unfold the menu",
    account: "Account maintenance",
    signIn: "Sign in",
    signOut: "Sign out",
    createAccount: "Create an account",
    independent: "This is independent software, not the official site of any customs authority.",
    officialSite: "Go to the official site",
    home: "Home",
    apply: "Apply for registration",
    query: "Integrated query",
    applications: "Application query",
    products: "Product category query",
    check: "Route checker",
    notices: "Notices",
    rules: "Rules",
    help: "Help",
    reviewQueue: "Review queue",
    enterprises: "Enterprises",
    registrations: "Registrations",
    authorities: "Competent authorities",
    officers: "Customs officers",
    imports: "Official product tables",
    accounts: "Accounts",
    register: "Public register",
    api: "For programs (API)",
    pageTitle: (page: string, portal: string) => `${page} · ${portal}`,
    rulesInForce: (name: string, since: string) => `Rules in force: ${name}, since ${since}`,
    contact: (contact: string) => `Contact: ${contact}`,
    version: (version: string) => `Version ${version}`,
  },
  accountForm: {
    toPutRight: (n: number) =>
      n === 1 ? "One thing is to be put right" : `${n} things are to be put right`,
    star: "Fields marked * must be filled in.",
    fields: {
      userName: {
        label: "User name",
        hint: "4 to 40 letters, digits, dots, hyphens or underscores. It cannot be changed later.",
      },
      password: {
        label: "Password",
        hint:
          "At least 12 characters, of any kind. A few words that only you would put together are strong and easy to keep in mind.",
      },
      passwordRepeat: { label: "Password once more", hint: "" },
      passwordCurrent: { label: "Present password", hint: "" },
      companyName: { label: "Company name", hint: "As on the business licence." },
      country: { label: "Country or region", hint: "It cannot be changed later." },
      homeNumber: {
        label: "Registration number in your country or region",
        hint:
          "The number your own authorities registered the plant under. It cannot be changed later.",
      },
      contactName: { label: "Contact person", hint: "" },
      contactPhone: {
        label: "Telephone",
        hint: "With the country code, for example +39 059 123456.",
      },
      department: { label: "Department", hint: "" },
      position: { label: "Position", hint: "" },
      address: { label: "Address", hint: "" },
      fax: { label: "Fax", hint: "" },
      email: { label: "E-mail", hint: "" },
      remarks: { label: "Remarks", hint: "" },
      name: { label: "Name of the officer", hint: "As others of the office know the person." },
      nameZh: { label: "Name in Chinese", hint: "Enterprises see it on the Chinese pages." },
      nameEn: { label: "Name in English", hint: "Enterprises see it on the English pages." },
    },
  },
  signIn: {
    title: "Sign in",
    button: "Sign in",
    wrong: "You are not signed in",
    created: "Your account has been created. Sign in with your user name and password.",
    passwordSet: "Your password is set. Sign in with your user name and password.",
    passwordRenewed:
      "Your new password is set, and every session that was open has ended. Sign in with your user name and the new password.",
    signedOut: "You have signed out.",
    noAccount: "No account yet?",
    create: "Create an account",
    createText:
      "For producers of food that registers with customs directly. Other accounts come from a competent authority.",
    lost: "Forgotten your password?",
    lostText:
      "Nobody else can see it, but you can be given a one-time link to set a new one. The old one works until then.",
    lostAuthority:
      "If a competent authority gave or certified the account of your enterprise, ask that authority for the link.",
    lostOthers: "All others ask customs or the operator of this portal.",
    lostContact: (contact: string) => `All others ask: ${contact}`,
    demoTitle: "Sample accounts",
    demoRole: "Role",
    demoText: "This is a demonstration. Sign in with one click; nothing here reaches customs.",
    demoButton: (name: string) => `Sign in as ${name}`,
    roles: {
      enterprise: "Enterprise",
      authority: "Competent authority",
      customs: "Customs",
    },
    endedTitle: "You were signed out, but nothing is lost",
    endedText:
      "The page had been open for too long. Sign in, and what you typed will be sent after all.",
    endedLost:
      "The page had been open for too long. Please sign in again; files have to be chosen once more.",
    continueTitle: "You are signed in again",
    continueText: (name: string, userName: string) =>
      `You are signed in for ${name}, as ${userName}. What you typed before is kept and can be sent now.`,
    continueButton: "Continue with what was typed",
    continueCancel: "Leave it",
    changedTitle: "You have signed in anew since you opened this page",
  },
  signOut: {
    title: "Sign out",
    text: "What you saved stays. What you typed and did not save is lost.",
    button: "Sign out",
    stay: "Stay signed in",
  },
  createAccount: {
    title: "Create an account",
    before: "Before you begin",
    one: "One enterprise has one account.",
    ask:
      "If any of your food must be recommended by a competent authority, ask your authority for an account instead. An account made here files only food that registers with customs directly.",
    fixed:
      "User name, country or region and registration number cannot be changed later. Please check them carefully.",
    authorities: "Competent authorities that give accounts",
    noAuthorities:
      "No authority uses this portal yet. You can still register food that registers directly.",
    access: "Account",
    company: "Enterprise",
    contact: "Contact",
    button: "Create account",
    haveOne: "I have an account already",
  },
  invite: {
    title: "Set your password",
    text: (userName: string) =>
      `You have been given the account ${userName}. Choose a password; only you will know it.`,
    button: "Set password",
    renewTitle: "Set a new password",
    renewText: (userName: string) =>
      `This link sets a new password for the account ${userName}. Until you set it the old one works; then every session that is open ends.`,
    invalidTitle: "This link no longer works",
    invalidText:
      "It works once, for 14 days, and not after a newer one was made or the password was changed. Ask whoever sent it to you for a new link.",
  },
  oneTimeLink: {
    title: "Hand over this link now",
    text: (userName: string) =>
      `It lets its reader set the password of ${userName}. Send it to that person only.`,
    label: "One-time link",
    rules:
      "It works once and for 14 days. It is shown here only this time; if it is lost, make a new one and this one stops working.",
    newLink: "Make a new link",
    newPassword: "New password",
    waiting: "Waiting for the first password",
    active: "In use",
  },
  newPassword: {
    title: "One-time link for a new password",
    checkTitle: "First make sure who is asking",
    checkText:
      "Whoever has this link can take over the account. Do not rely on the message or the call that asked for it: speak with the holder over a number you know.",
    checkNumber: (phone: string) => `On record is: ${phone}`,
    effect:
      "The present password works until the link is used, so a mistake locks nobody out. Then the new one takes its place and every session of the account ends.",
    cancels: "A link that was made before stops working.",
    button: "I have made sure: make the link",
    notMade: "No link was made",
    made: (userName: string) => `A new password for ${userName}`,
    back: "Back to the account",
  },
  accounts: {
    title: "Accounts",
    text: "Everybody who signs in: enterprises, officers of competent authorities and of customs.",
    search: "User name, company or home registration number",
    holder: "Holder",
    kind: "Kind",
    officerOf: { authority: "Officer of an authority", customs: "Customs officer" },
    worksFor: "Competent authority",
    total: (n: number) => n === 1 ? "1 account" : `${n} accounts`,
    own: "This is your own account.",
  },
  account: {
    title: "Account maintenance",
    saved: "Your changes have been saved.",
    numberSaved: "The registration number has been recorded.",
    passwordSaved: "Your password has been changed. All other sessions have ended.",
    editable: "Facts you may change",
    worksFor: "Works for",
    origin: "Kind of account",
    origins: {
      self_made: "Created by the enterprise: files food that registers with customs directly",
      allocated: "Given by the competent authority: files all categories",
      certified: "Certified by the competent authority: files all categories",
    },
    noNumber: "Not recorded yet",
    addNumber: "Add the registration number",
    password: "Change password",
    sessions: "Where you are signed in",
  },
  lowData: {
    title: "Pages for a slow line",
    text:
      "With scripts, pages have tabs, suggestions while you type and other comforts. Without scripts they are smaller, and everything can still be done.",
    isOn: "Your pages come without scripts.",
    isOff: "Your pages come with scripts.",
    turnOn: "Send me pages without scripts",
    turnOff: "Send me pages with scripts",
    saved: "Your choice has been saved.",
  },
  tabs: {
    label: "Open pages",
    close: (page: string) => `Close: ${page}`,
    menu: "Close tabs",
    closeOthers: "Close the other tabs",
    closeAll: "Close all tabs",
    back: "Move to the left",
    on: "Move to the right",
  },
  sessionNotice: {
    title: "You will be signed out soon",
    left: (minutes: number) =>
      minutes === 0
        ? "Less than a minute is left."
        : minutes === 1
        ? "1 minute is left."
        : `${minutes} minutes are left.`,
    idle:
      "Nothing has been sent from here for some time. Go on typing or press the button to stay.",
    most:
      "You have been signed in for as long as one can be. Save what you typed now, or sign in again later: it stays on this page.",
    stay: "Stay signed in",
    endedTitle: "You have been signed out",
    endedText:
      "What you typed is still on this page. Sign in again in a new tab, then come back here and go on.",
    signIn: "Sign in in a new tab",
    goOn: "Go on",
    notYet: "You are not signed in yet.",
    somebodyElse: (userName: string) =>
      `${userName} is signed in here now. What you typed can only be sent after you sign in yourself.`,
    resumedTitle: "You are signed in again",
    resumedText: "Go on where you were; what you typed is still there.",
    close: "Close this message",
    older: "You will be signed out soon. Save or send what you typed.",
    backText: "Go back to the tab where you were and press “Go on” there. You may close this one.",
  },
  picker: {
    label: "Products that fit",
    open: "Show products",
    one: "1 line fits. Choose it with the arrow keys.",
    many: (count: string) => `${count} lines fit. Choose with the arrow keys.`,
    nothing: "Nothing fits. Try fewer letters or another word.",
  },
  homeNumber: {
    title: "Add the registration number",
    text: "It can be added once. After saving it cannot be changed.",
    button: "Continue",
    confirmTitle: "Is this number right?",
    confirmText: "After saving it cannot be changed.",
    confirmButton: "Save for good",
    edit: "Correct it",
    already: "The number is recorded already and cannot be changed.",
  },
  passwordPage: {
    title: "Change password",
    text: "All your other sessions end when the password changes.",
    button: "Change password",
  },
  sessions: {
    title: "Where you are signed in",
    text: "End every session that you do not know, then change your password.",
    device: "Browser",
    network: "Network",
    since: "Signed in",
    seen: "Last used",
    here: "This one",
    end: "End",
    endLabel: (device: string) => `End the session of ${device}`,
    ended: "The session has ended.",
    unknown: "Unknown browser",
  },
  enterprises: {
    title: "Enterprises",
    text: "Enterprises whose account you gave or certified.",
    allocate: "Give an account",
    certify: "Certify an account",
    search: "Company, number or contact",
    company: "Company",
    number: "Home reg. no.",
    origin: "Kind",
    contact: "Contact",
    since: "Since",
    origins: { self_made: "Self-made", allocated: "Given", certified: "Certified" },
    empty: "No enterprises yet",
    emptyText: "Give an enterprise an account, or certify one that has created its account itself.",
    notFound: "Nothing found",
    notFoundText: "Try fewer words, or a part of the number.",
    shown: (n: number) => n === 1 ? "1 enterprise" : `${n} enterprises`,
    allocateTitle: "Give an enterprise an account",
    allocateText:
      "The enterprise sets its own password by a one-time link and can then file all categories. What you leave empty it adds itself.",
    allocateButton: "Give account",
    allocated: (company: string) => `${company} has an account now`,
    numberHint: "May be left empty: the enterprise can add it once.",
    country: (name: string) => `The account is for an enterprise in: ${name}`,
    claimable: "Certify the account that has this number",
    certified: "The account is certified. It can file all categories now.",
    users: "Users",
  },
  certify: {
    title: "Certify an account",
    text:
      "An enterprise that created its account itself can file all categories once you certify it.",
    query: "User name or home registration number",
    button: "Find",
    found: "This account was found",
    foundText: "Certify it only if you know this enterprise and it is under your supervision.",
    created: "Created on",
    certify: "Certify",
  },
  authorities: {
    title: "Competent authorities",
    add: "Add an authority",
    search: "Name or country code",
    name: "Name",
    country: "Country or region",
    since: "Since",
    empty: "No authorities yet",
    emptyText: "Add the authority of a country or region, then its officers.",
    shown: (n: number) => n === 1 ? "1 authority" : `${n} authorities`,
    addText: "Then add its officers; they give accounts to enterprises.",
    addButton: "Add authority",
    added: "The authority has been added. Now add its officers.",
  },
  officers: {
    title: "Customs officers",
    text: "They accept, return and decide applications.",
    ofAuthority: "Officers",
    add: "Add an officer",
    addButton: "Add officer",
    added: (name: string) => `${name} has an account now`,
    name: "Name",
    userName: "User name",
    state: "State",
    since: "Since",
    empty: "No officers yet",
    emptyText: "Add the first officer below.",
    shown: (n: number) => n === 1 ? "1 officer" : `${n} officers`,
    renewed: (name: string) => `A new link for ${name}`,
  },
  api: apiEn,
  errors: {
    home: "Go to the home page",
    help: "Read the help",
    reference: (id: string) => `Reference number: ${id}`,
    bad: {
      title: "The portal did not understand this",
      text: "Something in the address or in what was sent is not as it should be.",
      next: "Go back, open the page anew and try once more.",
    },
    forbidden: {
      title: "This is not possible here",
      text:
        "Your account may not do this, or the page was open so long that it no longer belongs to your visit.",
      next: "Go back, open the page anew and try once more. If you were signed out, sign in again.",
    },
    missing: {
      title: "There is nothing at this address",
      text:
        "The page may have moved, the address may be mistyped, or the record is not yours to see.",
      next: "Check the address, or start again from the home page.",
    },
    method: {
      title: "This page cannot be opened like this",
      text: "It only takes what a form sends. Nothing was changed.",
      next: "Go back to the form and use its button.",
    },
    tooLarge: {
      title: "That was too large",
      text: "The file or the form is larger than the portal takes. Nothing was stored.",
      next: "Go back, make the file smaller or scan it in fewer colours, and send it again.",
    },
    tooMany: {
      title: "Too many attempts",
      text: "For safety the portal has stopped taking them for a while.",
      next: "Wait some minutes, then try again.",
    },
    server: {
      title: "The portal made a mistake",
      text: "It is not your fault. What you saved before is still there.",
      next: "Wait a moment and try again. If it happens again, tell the operator the time.",
    },
    unavailable: {
      title: "The portal is resting",
      text: "It cannot reach its records now. What you saved before is still there.",
      next: "Wait some minutes and try again.",
    },
  },
  query: {
    /** A leaf with the category it belongs to. */
    categoryLeaf: (category: string, leaf: string) => `${category} – ${leaf}`,
    title: "Application query",
    introEnterprise: "All applications of your enterprise, drafts included.",
    introAuthority: "All applications addressed to your authority.",
    introCustoms: "All applications that have reached customs.",
    start: "New application",
    type: {
      registration: "Registration",
      modification: "Modification",
      extension: "Extension",
      cancellation: "Cancellation",
      pause: "Voluntary pause",
      resume: "Resumption",
    },
    number: "Application number",
    typeLabel: "Type of application",
    category: "Product category",
    wholeCategory: (name: string) => `${name}: all of it`,
    product: "Product",
    status: "Status",
    severalStatuses: "Several at once",
    applicationStatuses: "Application",
    registrationStatuses: "Registration of an approved one",
    standing: {
      pending: "Under way",
      failed: "Transfer to customs failed",
      closed: "Ended without a registration",
      expiring: "Valid, ends within 12 months",
    },
    turnLabel: "Waits for",
    turn: {
      enterprise: "The enterprise",
      authority: "The competent authority",
      customs: "Customs",
    },
    chinaNumber: "Registration number in China",
    chinaShort: "China reg. no.",
    from: "Filed from",
    to: "Filed until",
    numberType: "Number and type",
    enterprise: "Enterprise",
    enterpriseCategory: "Enterprise and category",
    filedOn: "Filed on",
    begun: "begun",
    moved: "updated",
    chinaDate: "Registered on",
    validUntil: "Valid until",
    open: "Open",
    openOne: (number: string) => `View application ${number}`,
    total: (total: number) => total === 1 ? "1 application" : `${total} applications`,
    range: (first: number, last: number, total: number) => `${first}–${last} of ${total}`,
    nothingFits: "No application meets these conditions",
    nothingFitsText: "Take a condition away or write less of it, or reset the query.",
    nothingYet: "You have not begun an application yet",
    nothingYetText:
      "Look up the category of your product first, then begin. Everything can be saved as a draft and finished later.",
    nothingCame: "No application has come yet",
    nothingCameText: "As soon as one is filed it is listed here.",
    deleted: "The draft has been deleted.",
  },
  home: {
    title: "Register to export food to China",
    lead:
      "Enterprises abroad that produce, process or store food for China apply here for registration with customs, and follow their application to its number.",
    routes: "Two ways to register",
    recommendedText: (categories: number) =>
      `For ${categories} categories, such as meat, dairy and stuffed pasta, your competent authority gives you an account, reviews the application and recommends you to customs.`,
    selfText:
      "For all other food, such as spirits, tea and biscuits, you create an account yourself and apply to customs directly.",
    askAuthority:
      "If your products are of both kinds, ask your competent authority for an account: it files everything.",
    whichCategory: "Which category is my product in?",
    isRegistered: "Is an enterprise registered?",
    waits: "What waits for you",
    nothingWaits: "Nothing waits for you now.",
    standing: "Where you stand",
    drafts: (count: number): string => count === 1 ? "draft to finish" : "drafts to finish",
    corrections: (_count: number): string => "to correct and submit again",
    failed: (count: number): string =>
      count === 1 ? "failed transfer to submit again" : "failed transfers to submit again",
    underWay: (count: number): string =>
      count === 1 ? "application under way" : "applications under way",
    valid: (count: number): string => count === 1 ? "valid registration" : "valid registrations",
    expiring: (count: number): string =>
      count === 1
        ? "registration that ends within 12 months"
        : "registrations that end within 12 months",
    toReview: (count: number): string =>
      count === 1 ? "application to review" : "applications to review",
    correctionsAuthority: (_count: number): string => "to amend and send on",
    failedAuthority: (count: number): string =>
      count === 1 ? "failed transfer you may send again" : "failed transfers you may send again",
    toAccept: (count: number): string =>
      count === 1 ? "application to accept or refuse" : "applications to accept or refuse",
    toDecide: (count: number): string =>
      count === 1 ? "accepted application to decide on" : "accepted applications to decide on",
    failedCustoms: (count: number): string =>
      count === 1 ? "transfer that failed" : "transfers that failed",
    latest: "Latest notices",
    allNotices: "All notices",
    firstSteps: "Your first registration",
    stepCategory: "Find the category of your product. It decides who reviews the application.",
    stepFill:
      "Fill in four parts: basic information, production, self-inspection, attachments. Save at any time.",
    stepDeclare: "Download the enterprise declaration, sign and seal it, scan it and upload it.",
    stepSubmit:
      "Look at everything on the preview and submit. Each step after that is shown to you here.",
    start: "Begin an application",
    findCategory: "Find the category",
    openQueue: "Open the review queue",
    giveAccounts: "Accounts of enterprises",
  },
  products: {
    title: "Product category query",
    intro:
      "Look for the HS code, for the name, or for both; without a condition all products are listed.",
    first:
      "This is a first catalogue of our own: it is neither official nor complete. No result never means that no registration is needed.",
    official: "Check the official query before you rely on it.",
    source: "Categories follow from the wording of the law and are not confirmed.",
    hs: "HS code",
    hsHint: "2 to 13 digits; dots and spaces do not matter",
    name: "Product name",
    nameHint: "In Chinese or English, every word of it",
    ciq: "CIQ code",
    category: "Product category and route",
    when: (question: string) => `If: ${question}`,
    apply: "Apply",
    applyFor: (leaf: string) => `Apply for registration: ${leaf}`,
    none: "No category in this catalogue; ask customs.",
    total: (total: number) => total === 1 ? "1 product" : `${total} products`,
    moved: (old: string, now: readonly string[]) =>
      `${old} is a code of an earlier edition. Its goods are now under ${now.join(", ")}.`,
    nothing: "This catalogue has no such product",
    nothingText:
      "It is not complete, so the product may well need a registration. Try fewer digits, another word, or the list of categories.",
    allCategories: "All categories",
    wrongCode: "An HS code has 2 to 13 digits and nothing else.",
  },
  register: {
    title: "Public register",
    intro:
      "Enterprises abroad that are registered with customs through this portal. Open to everybody.",
    numberShort: "China reg. no.",
    name: "Name of the enterprise",
    nameHint: "A part of it is enough",
    number: "Registration number in China",
    numberHint: "A part is enough; 18 characters in all",
    homeNumber: "Overseas registration number",
    homeNumberShort: "Overseas reg. no.",
    country: "Country (region)",
    category: "Category",
    state: "State",
    no: "No.",
    nameShort: "Name",
    address: "Address",
    issued: "Reg. date",
    until: "Exp. date",
    meaning: {
      valid: "Registered and in force: food of this category may be imported from this site.",
      import_suspended: "Customs has suspended import from this site for the time being.",
      cancelled: "The registration was cancelled; nothing may be imported under it.",
      revoked: "Customs has taken the registration back; nothing may be imported under it.",
      expired: "The registration ran out and was not extended; nothing may be imported under it.",
    },
    total: (total: number) => total === 1 ? "1 registration" : `${total} registrations`,
    nothing: "No registration meets these conditions",
    nothingText:
      "Check the spelling, or give less of the name or number. The register holds only what was registered through this portal.",
    openOne: (number: string) => `Record of ${number}`,
    record: (number: string) => `Registration ${number}`,
    siteAddress: "Address of the production site",
    issuedOn: "Date of registration",
    validUntil: "Valid until",
    localLeaf:
      "The four-digit category code in this number was set here; no public source confirms it.",
    products: "Products covered",
    product: "Product name",
    hs: "HS code",
    ciq: "CIQ code",
    noProducts: "No products are listed.",
    history: "Suspension and resumption of import",
    event: "Event",
    effective: "Effective from",
    neverSuspended: "No suspension of import is recorded.",
    suspended: "Import suspended",
    resumed: "Import resumed",
    check: "How to check a paper against this record",
    checkSteps: [
      "The number on the paper and on the packages is exactly this one, character for character.",
      "The producer named on the paper is the enterprise named here. A genuine number of another enterprise is the usual fraud.",
      "The country and the address of the production site are the same.",
      "The goods belong to this category and are among the products covered.",
      "The day of shipment lies within the validity, and import was not suspended on that day.",
    ],
    link: "Permanent addresses of this record",
    certificate: {
      title: "Certificate of registration",
      howTo: "To keep this on paper or as a PDF, use the print command of your browser.",
      issuedBy: (portal: string) => `Public register of ${portal}`,
      check: "Check this sheet",
      code: "QR code that leads to the public record",
      checkText: (day: string) =>
        `This is how the record stood on ${day}. A registration may be suspended or taken back at any time: scan the code or open the address to see how it stands now.`,
      official: "What counts is the public record, not this sheet.",
      notOfficial:
        "This sheet repeats the public record of this portal. It is not an official certificate.",
    },
    back: "Search the register",
    missing: "There is no such registration",
    missingText: (number: string) =>
      `Nobody is registered under “${number}” in this portal. A number has the letter C, three letters for the country and fourteen digits.`,
    ofAuthority: "Registrations you recommended",
    ofAuthorityText: "Enterprises that are registered on your recommendation.",
    ofCustoms: "All registrations",
    ofCustomsText: "Everything that was registered through this portal.",
    noneYet: "Nothing is registered yet",
    noneYetText: "A registration is listed here as soon as customs has approved its application.",
  },
  rulesPage: {
    title: "Rules",
    intro: "What this portal follows: the law as data, the statuses, and who may do what.",
    contents: "On this page",
    packs: "Law",
    pack: "Law",
    since: "In force from",
    validity: "Validity",
    years: (years: number) => `${years} years`,
    source: "Source",
    inForce: "applies today",
    notYet: "does not apply yet",
    replaced: "no longer applies to new applications",
    categoriesOf: (route: string) => `Categories: ${route}`,
    recommendedText:
      "The competent authority of the country or region reviews the application and recommends it to customs.",
    selfText: "The enterprise applies to customs itself.",
    category: "Category",
    leaves: "Subcategories and their codes",
    known: "Where it is known from",
    codes: (provenance: string) => `Codes: ${provenance}`,
    statuses: "Statuses of an application",
    status: "Status",
    meaning: "Meaning",
    editable: "The enterprise may edit",
    editableIf: {
      yes: "yes",
      no: "no",
      amend: "if the enterprise is asked to amend",
      self: "on self-registration only",
    },
    registrationStatuses: "Statuses of a registration",
    publicWord: "In the public register",
    transitions: "What may happen to an application",
    registrationTransitions: "What may happen to a registration",
    from: "From",
    event: "Event",
    to: "To",
    by: "By",
    on: "Route",
    amend: "Who amends",
    anyRoute: "any",
    routeIf: (route: string, condition: string) => `${route}, ${condition}`,
    vouched: {
      yes: "with all papers of the authority in the file",
      no: "without all papers of the authority in the file",
    },
    deleted: "gone for good",
    diagram: {
      application: "Diagram of the life of an application; the table below says the same.",
      registration: "Diagram of the life of a registration; the table below says the same.",
    },
    role: {
      enterprise: "Enterprise",
      authority: "Competent authority",
      customs: "Customs",
      system: "Portal",
    },
    registrationEvent: {
      suspend: "Suspend",
      order_rectification: "Order rectification",
      revoke: "Revoke",
      restore: "Restore",
      report: "Report rectification",
      forward: "Forward the report",
      expire: "Expire",
      cancel: "Cancel",
    },
  },
  help: {
    title: "Help",
    intro: "How to use the portal, for each of its users.",
    contents: "On this page",
    who: "Who uses the portal",
    whoList: [
      "Enterprises abroad that produce, process or store food for China: they apply, correct, follow their application and receive the notices of customs.",
      "Competent authorities of the country or region: they give accounts, review applications, recommend enterprises to customs and watch over those that are registered.",
      "Customs: it accepts applications, decides on them and gives the registration numbers.",
    ],
    system: "Computer and browser",
    systemList: [
      "Windows 7 or 10, 32 or 64 bit, or anything newer. Windows XP is not advised.",
      "Chrome 50 or newer, or another browser of that age.",
      "Scripts may be switched off: everything works without them.",
      "Nothing has to be installed, and a slow line is enough: a page is a few kilobytes.",
    ],
    forms: "Filling in",
    formsList: [
      "A field with a star must be filled in before you submit; a field without one may stay empty.",
      "A grey field cannot be edited; a line under it says where its content comes from.",
      "If something is not as asked for, a red note beside the field says what to put right. All of them are listed on top, with links.",
      "Blue buttons are the functions.",
      "Tables take one row a page: “Add” opens an empty one.",
      "A draft may be saved with anything missing. Deleting it cannot be undone.",
    ],
    keyboard: "Keyboard",
    keyboardList: [
      "Tab goes to the next field, Shift and Tab to the one before.",
      "The arrow keys choose in a list; Space or the triangle at its right opens it.",
      "Backspace deletes in the field and never leaves the page.",
      "Enter in a query starts it.",
      "In the tabs of open pages the left and right arrows lead from one to another; Delete closes one.",
    ],
    around: "Around the page",
    aroundList: [
      "The menu at the left folds to its icons and unfolds again with the button above it.",
      "The language is switched at the top right, on every page.",
      "The name of your enterprise at the top right leads to the maintenance of your account.",
      "Sign out at the top right ends your visit safely.",
      "On a slow line: your account can be sent pages without scripts, which are smaller.",
    ],
    enterprise: "For enterprises",
    enterpriseSteps: [
      "Get an account. If a product of yours needs a recommendation, ask your competent authority for one; it files every category. Otherwise create one yourself; it files the self-registration categories. An enterprise has one account.",
      "Check the user name, the country and the registration number of your country: they cannot be changed later.",
      "Find the category of your product by its HS code or its name.",
      "Choose “Apply for registration” and the category, then fill in basic information, production, self-inspection and attachments.",
      "Download the enterprise declaration, print it, sign and seal it, scan it and upload it.",
      "Choose “Preview”: everything is on one page, and what is missing is listed with links. Then submit. The application goes to your competent authority or to customs, as its category says.",
      "Follow it in the application query. The reasons of a decision are on the application.",
      "If a correction is required, edit the application and submit it again. If it was not recommended, not accepted or not approved, it cannot be used again, but you may make a new one.",
      "When it is approved you find the registration number in the application query and in the public register.",
    ],
    prepare: "What to prepare",
    prepareList: [
      "The registration number that your own country gave you, and the address of the production site.",
      "The products for China, each with its HS code.",
      "Your trade with China in the last two years.",
      "Raw materials, process water and a description of the process; for plant products the pesticides used.",
      "Proof of identity such as the business licence, certificates of your food safety system, plans of the plant.",
      "Your answers to the self-inspection, and somebody who may sign and seal the declaration.",
    ],
    files: "Files",
    filesText: (size: string) =>
      `jpg, jpeg, png, gif, bmp and pdf, at most ${size} MB each. Scan papers in grey at 150 dpi and they fit.`,
    authority: "For competent authorities",
    authoritySteps: [
      "Give accounts to the enterprises of your country or region: each gets a one-time link and sets its own password. If an enterprise made an account itself, certify that account instead.",
      "The review queue lists the applications addressed to you, the longest waiting first.",
      "Open one and read what was filed. Recommend it with your opinion, return it with what to amend and why, or decline with the reason.",
      "If customs returns an application for you to amend, it is in your queue too; add your papers and send it on.",
      "If the transfer to customs failed, you may send it again.",
      "If an enterprise has forgotten its password, make sure who is asking, then give it a one-time link for a new one on its page under Enterprises.",
      "Under registrations you find the enterprises registered on your recommendation.",
    ],
    customs: "For customs",
    customsSteps: [
      "Create the competent authorities and their officers; each gets a one-time link.",
      "The review queue lists what to accept, what to decide on and what failed on its way.",
      "Accept an application or refuse it with the reason. Return it to the enterprise or to the authority, with what to amend and why.",
      "Approve it and the portal issues the number; or do not approve it and say why.",
      "The registrations list what is registered and its state.",
      "Under official product tables you read a CSV or XLSX table into the catalogue: check it, apply it, and roll it back if need be.",
      "Under Accounts you find everybody who signs in, and make a one-time link for whoever has forgotten the password, once you have made sure who is asking.",
    ],
    statuses: "What the statuses mean",
    statusesText:
      "Each status explains itself when you point at it. All of them, and who may do what in which, are on the page of rules.",
    statusesLink: "Statuses and rules",
    contact: "Contact",
    contactText: (contact: string) => `Questions about this portal: ${contact}`,
    noContact:
      "The operator of this portal has given no contact. Questions about the law are answered by your competent authority or by customs.",
  },
  notices: {
    title: "Notices",
    intro: "What happened to your files and what is asked of you, newest first.",
    fresh: (count: number) =>
      count >= 99 ? "99 or more are new." : count === 1 ? "One is new." : `${count} are new.`,
    noneFresh: "Nothing is new.",
    markRead: "Mark all as read",
    isNew: "New",
    yourTurn: "Your turn",
    when: "When",
    what: "What happened",
    file: "Application",
    reason: (reason: string) => `Opinion or reason: ${reason}`,
    older: "Older notices",
    newest: "Back to the newest",
    empty: "No notices yet",
    emptyText: "You get one here whenever something happens to a file of yours.",
    noMore: "There are no older notices",
    noMoreText: "You have reached the end of the list.",
    certified: (authority: string) =>
      `${authority} certified your account; it now files every product category`,
    passwordLink: (userName: string, by: string) =>
      `${by} made a one-time link for a new password of ${userName}; if none of you asked for it, tell them at once`,
    happened: {
      submit: "An application was submitted",
      delete: "A draft was deleted",
      recommend: "The authority recommended the application",
      return: "The application was returned for correction",
      decline: "The application was not recommended",
      send: "The application was sent to customs",
      send_fail: "The application could not be sent to customs",
      store: "Customs has the application",
      store_fail: "Customs could not store the application",
      retry: "The application was sent again",
      accept: "Customs accepted the application for review",
      refuse: "Customs did not accept the application",
      approve: "Customs approved the application and gave the number",
      reject: "Customs did not approve the application",
      withdraw: "The enterprise withdrew the application",
    },
  },
  stylePage: {
    title: "Components",
    intro: "What the pages are made of, in each language, with short and with very long texts.",
    contents: "On this page",
    buttons: "Buttons and links",
    notices: "Notices and errors",
    tags: "Statuses",
    way: "Where a file stands",
    fields: "Fields",
    choices: "Choices",
    facts: "Facts and history",
    numbers: "Numbers",
    empty: "Nothing to show",
    rows: "Sixty rows",
    tabs: "Tabs of open pages",
    session: "The end of a session",
    picker: "Suggestions while typing",
    icons: "Pictures",
    short: "Salt",
    long:
      "Fermented black tea with bergamot oil, dried orange peel, cornflower petals and pieces of candied ginger, in pyramid bags of 2.5 g, twenty to a carton, for the catering trade of the western provinces",
    unbroken: "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    hint: "As it stands on the label.",
    wrong: "Please name the food.",
    given: "From your account; it cannot be changed here.",
    reason: "Asked only where the water comes from your own source.",
    mark: "unconfirmed",
    unit: "tonnes a year",
    remark: "The certificate is hard to read. Please scan it again.",
    next: "Add the first one, and it appears here.",
    food: "Food",
    row: (number: number) => `Food no. ${number}`,
    range: (first: number, last: number, total: number) => `${first} to ${last} of ${total}`,
  },
  queue: {
    title: "Review queue",
    introAuthority: "What waits for your authority, the longest waiting first.",
    introCustoms: "What waits for customs, the longest waiting first.",
    toReview: "To review",
    toReviewNone: "No application waits for review.",
    corrections: "To amend and send on",
    correctionsNone: "Customs asks for no correction from you.",
    failed: "Failed transfers",
    failedNone: "No transfer has failed.",
    toAccept: "To accept or refuse",
    toAcceptNone: "No application waits to be accepted.",
    toDecide: "To decide on",
    toDecideNone: "No accepted application waits for a decision.",
    waiting: "Waiting",
    days: (days: number) => days === 0 ? "since today" : days === 1 ? "1 day" : `${days} days`,
    lastError: "Last error",
    /** What the portal itself says of a failed attempt; other words are the other side's. */
    errors: {
      "no answer in time": "No answer in time",
      "snapshot is missing or damaged": "The filed snapshot is missing or damaged",
    } as Record<string, string>,
    next: "What comes next",
    enterpriseResends: "The enterprise edits it and submits again.",
    mayRetry: "Tried again by itself; you may send it again at once.",
    all: (total: number) => `All ${total} in the application query`,
  },
};

export type Messages = RuleTexts & Widen<typeof pages>;

export const en: Messages = { ...rules, ...pages };
