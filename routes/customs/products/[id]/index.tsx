import { page } from "fresh";
import { define } from "../../../../state.ts";
import { type ImportData, importData, ImportPage } from "../(_parts)/import_page.tsx";

export const handler = define.handlers({
  GET: async (ctx) => page<ImportData>(await importData(ctx)),
});

export default define.page<typeof handler>(function ProductTable({ data, state, url }) {
  return <ImportPage data={data} state={state} url={url} />;
});
