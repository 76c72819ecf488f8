/** The yardstick of the table page: a bare server that renders it. */
import { renderToString } from "preact-render-to-string";
import { listen } from "./listen.ts";
import { TableDocument, tableFields, TablePage } from "./table_page.tsx";

const headers = { "content-type": "text/html; charset=utf-8" };

listen((request) => {
  if (new URL(request.url).pathname !== "/") return new Response(null, { status: 404 });
  const html = renderToString(
    <TableDocument>
      <TablePage fields={tableFields} />
    </TableDocument>,
  );
  return new Response("<!DOCTYPE html>" + html, { headers });
});
