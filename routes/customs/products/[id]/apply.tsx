import { applyImport } from "../../../../services/apply_import.ts";
import { define } from "../../../../state.ts";
import { actDoor, ImportPage } from "../(_parts)/import_page.tsx";

export const handler = define.handlers(
  actDoor(applyImport, (id) => `/customs/products/${id}?done=apply`),
);

export default define.page<typeof handler>(function Apply({ data, state, url }) {
  return <ImportPage data={data} state={state} url={url} />;
});
