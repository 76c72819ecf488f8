import { define } from "../../../../../../state.ts";
import {
  passwordLinkHandlers,
  PasswordLinkPage,
} from "../../../../../(_http)/password_link_page.tsx";

export const handler = define.handlers(passwordLinkHandlers);

export default define.page<typeof handler>(function NewPassword({ data, state, url }) {
  const back = `/authority/enterprises/${data.holder.enterprise?.id}`;
  return <PasswordLinkPage {...{ data, state, back }} here={url.pathname} />;
});
