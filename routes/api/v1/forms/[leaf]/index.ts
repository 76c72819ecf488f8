import { reading } from "../../../(_parts)/answering.ts";
import { formAsked, formJson } from "../../../(_parts)/drafts.ts";

export const handler = reading("getForm", ({ pack, country, lang }, { state, params }) => {
  const form = formAsked(state, { leaf: params["leaf"] ?? "", pack, country });
  return form && formJson(form, { lang, messages: state.dictionaries[lang] });
});
