import { discardImport } from "../../../../services/discard_import.ts";
import { define } from "../../../../state.ts";
import { actDoor, ImportPage } from "../(_parts)/import_page.tsx";

export const handler = define.handlers(
  actDoor(discardImport, () => "/customs/products?discarded=1"),
);

export default define.page<typeof handler>(function Discard({ data, state, url }) {
  return <ImportPage data={data} state={state} url={url} />;
});
