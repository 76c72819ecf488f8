import { partHandlers } from "../(_parts)/part_handlers.tsx";
import { partPage } from "../(_parts)/part_page.tsx";

export const handler = partHandlers("basic");

export default partPage("basic");
