import { rowHandlers, rowPage } from "../../(_parts)/row_page.tsx";

export const handler = rowHandlers;

export default rowPage;
