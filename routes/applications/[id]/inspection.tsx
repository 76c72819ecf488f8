import { partHandlers, partPage } from "../(_parts)/part_page.tsx";

export const handler = partHandlers("inspection");

export default partPage("inspection");
