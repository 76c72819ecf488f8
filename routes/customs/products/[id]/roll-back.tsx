import { rollBackImport } from "../../../../services/roll_back_import.ts";
import { define } from "../../../../state.ts";
import { actDoor, ImportPage } from "../(_parts)/import_page.tsx";

export const handler = define.handlers(
  actDoor(rollBackImport, (id) => `/customs/products/${id}?done=roll_back`),
);

export default define.page<typeof handler>(function RollBack({ data, state, url }) {
  return <ImportPage data={data} state={state} url={url} />;
});
