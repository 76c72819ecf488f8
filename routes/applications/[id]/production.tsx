import { partHandlers, partPage } from "../(_parts)/part_page.tsx";

export const handler = partHandlers("production");

export default partPage("production");
