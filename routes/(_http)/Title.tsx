import { Head } from "fresh/runtime";
import type { State } from "../../state.ts";

/** The name of a page in the browser's tab. */
export function Title({ state, text }: { readonly state: State; readonly text: string }) {
  const { messages: { shell }, settings } = state;
  return (
    <Head>
      <title>{shell.pageTitle(text, settings.portalName)}</title>
    </Head>
  );
}
