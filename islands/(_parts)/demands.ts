import { conditionWords } from "../../components/application/condition_words.ts";
import type {
  Conditions,
  Place,
  Rule,
  SpokenConditions,
} from "../../components/application/conditions.ts";
import { fillIn } from "../../components/application/fill_in.ts";
import { winning } from "../../rules/conditions.ts";
import { answersIn } from "./controls.ts";
import { frameOf, labelIn, optionIn, setDemand } from "./marks.ts";

/** Shows what the answers of a form make of other questions; again at each call. */
export function demandsOf(
  form: HTMLFormElement,
  { places, given, spoken, required: word, changed }: Conditions & {
    readonly spoken: SpokenConditions | undefined;
    /** “Required”. */
    readonly required: string;
    readonly changed: (id: string) => void;
  },
): () => void {
  /** The rule that was shown last, by the frame that shows it. */
  const shown = new WeakMap<Element, unknown>();
  return () => {
    const answers = { ...given, ...answersIn(form) };
    for (const place of places) {
      const { id, rules, needed } = place;
      const frame = frameOf(id);
      const rule = winning(rules, answers);
      if (!frame || (shown.has(frame) && shown.get(frame) === rule)) continue;
      shown.set(frame, rule);
      const off = rule !== undefined && rule.rule === "forbidden";
      const required = rule ? !off : needed;
      const words = wordsFor(rule, { place, spoken, isTable: frame.classList.contains("rows") });
      setDemand(frame, { id, demand: { off, required, words }, word });
      changed(id);
    }
  };
}

/** Why something is greyed out; of a table that no rule speaks of now, when it would be asked. */
function wordsFor(
  rule: Rule | undefined,
  { place, spoken, isTable }: {
    place: Place;
    spoken: SpokenConditions | undefined;
    isTable: boolean;
  },
): string | undefined {
  const asks = rule || !isTable ? rule : place.rules.filter((each) => each.rule === "required")[0];
  if (!spoken || !asks || asks === rule && rule.rule === "required") return undefined;
  const { elsewhere = {}, and, or } = spoken;
  const say = (sentence: string) => (...parts: string[]) => fillIn(sentence, ...parts);
  const condition = conditionWords(asks.when, {
    words: { is: say(spoken.is), isNot: say(spoken.isNot), unless: say(spoken.unless), and, or },
    names: {
      label: (field) => elsewhere[field] || labelIn(frameOf(field)),
      option: (field, value) => elsewhere[`${field}:${value}`] || optionIn(frameOf(field), value),
    },
  });
  return fillIn(rule ? spoken.notAsked : spoken.askedWhen, condition);
}
