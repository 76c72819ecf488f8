import { Head } from "fresh/runtime";
import type { State } from "../../state.ts";

interface TitleProps {
  /** What the page is called. */
  readonly page: string;
  readonly state: Pick<State, "messages" | "settings">;
}

/** The title of the browser's window: the page, then the portal. */
export function Title({ page, state: { messages, settings } }: TitleProps) {
  return (
    <Head>
      <title>{messages.shell.pageTitle(page, settings.portalName)}</title>
    </Head>
  );
}
