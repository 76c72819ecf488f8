import { partHandlers, partPage } from "../(_parts)/part_page.tsx";

export const handler = partHandlers("basic");

export default partPage("basic");
