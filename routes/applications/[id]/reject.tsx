import { define } from "../../../state.ts";
import { actHandlers, ActPage } from "../(_parts)/act_page.tsx";

export const handler = define.handlers(actHandlers("reject"));

export default define.page<typeof handler>(ActPage);
