import { pasteHandlers, pastePage } from "../../(_parts)/paste_page.tsx";

export const handler = pasteHandlers;

export default pastePage;
