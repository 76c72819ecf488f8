import { renderToString } from "preact-render-to-string";
import { StatusDiagram } from "../../../../components/rules/StatusDiagram.tsx";
import { reading } from "../../(_parts)/answering.ts";

export const handler = reading("getDiagram", ({ lang }, { state, params }) => {
  const { of } = params;
  if (of !== "application" && of !== "registration") return null;
  return renderToString(
    <StatusDiagram of={of} lang={lang} messages={state.dictionaries[lang]} />,
  );
});
