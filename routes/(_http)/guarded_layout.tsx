import { Guard } from "../../islands/guard.tsx";
import { define } from "../../state.ts";

/** Pages with forms of people who are signed in: what is typed is not lost unasked. */
export const guardedLayout = define.layout(({ Component, state, req }) => (
  <>
    <Component />
    {state.extras && <Guard unsaved={req.method === "POST"} />}
  </>
));
