import { choicesIn, isOptional, noteOf, type Schema } from "../../rules/form.ts";
import { details } from "./details.ts";
import { foodOf } from "./foods.ts";
import type { Scene } from "./scene.ts";
import { processes } from "./words.ts";

type Answer = string | string[];
type Answerer = (scene: Scene) => Answer;

const conforms: Answerer = ({ chance }) => chance.percent(90) ? "conforms" : "partly";
const whole = (least: number, most: number): Answerer => ({ chance }) =>
  String(chance.whole(least, most));

/** What the demo's companies answer, by field; a function of the file where it differs. */
const answers: Readonly<Record<string, Answerer>> = {
  companyName: ({ owner }) => owner.profile.companyName,
  approvingAuthority: ({ authority }) => authority?.name ?? "",
  legalRepresentative: ({ owner }) => owner.profile.contactName,
  siteAddress: ({ owner }) => owner.street,
  siteCity: ({ owner }) => owner.city,
  registeredAddress: ({ owner }) => owner.profile.address,
  productionType: ({ leaf, chance }) =>
    leaf.startsWith("010")
      ? ["slaughter", "cutting", "cold_storage"]
      : chance.percent(30)
      ? ["processing", "cold_storage"]
      : ["processing"],
  contactName: ({ owner }) => owner.profile.contactName,
  contactPosition: ({ owner }) => owner.profile.position,
  contactPhone: ({ owner }) => owner.profile.contactPhone,
  contactEmail: ({ owner }) => owner.profile.email,
  tradedWithChina: ({ rows }) => rows % 2 === 0 ? "yes" : "no",
  yearBuilt: whole(1890, 2021),
  landArea: whole(2000, 60_000),
  builtArea: whole(800, 18_000),
  staff: whole(12, 900),
  qualityStaff: whole(2, 11),
  productionLines: whole(1, 9),
  designCapacity: whole(200, 40_000),
  coldStoreCapacity: whole(0, 9000),
  pesticidesUsed: ({ rows }) => rows % 3 === 0 ? "none" : "used",
  waterSource: ({ rows }) => rows % 2 === 0 ? "own" : "public",
  waterDisinfected: ({ rows }) => rows % 2 === 0 ? "yes" : "",
  disinfectionMethod: ({ rows }) => rows === 4 ? "other" : rows % 2 === 0 ? "chlorine" : "",
  disinfectionOther: ({ rows, owner }) =>
    rows !== 4 ? "" : owner.lang === "zh" ? "活性炭过滤加紫外线" : "Carbon filter with ultraviolet",
  processDescription: ({ leaf, owner }) => processes[foodOf(leaf).process][owner.lang],
  safetySystem: ({ chance }) => chance.percent(50) ? ["haccp", "iso22000"] : ["haccp", "brcgs"],
};

/** The answer to a field; one that the demo has no words for gets any that may be filed. */
export function answerTo(id: string, { schema, scene }: {
  schema: Schema;
  scene: Scene;
}): Answer {
  const known = answers[id] ?? details[id] ?? verdictOf(schema);
  if (known !== undefined) return typeof known === "function" ? known(scene) : known;
  return isOptional(schema) ? "" : anyAnswer(schema);
}

/** Most points of the self-inspection conform. */
function verdictOf(schema: Schema): Answerer | undefined {
  return choicesIn(schema).includes("conforms") ? conforms : undefined;
}

function anyAnswer(schema: Schema): Answer {
  const { control } = noteOf(schema);
  if (control === "number") return "10";
  if (control === "date") return "2024-06-30";
  const [option] = choicesIn(schema);
  if (control === "checkboxes") return option === undefined ? [] : [option];
  return option ?? (control === "select" || control === "file" ? "" : "Described in the papers");
}
