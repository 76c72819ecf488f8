/** The table page as a route of an app, with the middlewares that every app has. */
import { App, csp, page, staticFiles } from "fresh";
import { listen } from "./listen.ts";
import { TableDocument, tableFields, TablePage } from "./table_page.tsx";

const app = new App()
  .use(staticFiles())
  .use(csp())
  .appWrapper(({ Component }) => (
    <TableDocument>
      <Component />
    </TableDocument>
  ))
  .route("/", {
    component: () => <TablePage fields={tableFields} />,
    handler: { GET: () => page() },
  });

listen(app.handler());
