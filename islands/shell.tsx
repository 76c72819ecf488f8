import { useEffect } from "preact/hooks";
import { attempt } from "./(_parts)/attempt.ts";
import { rememberFold } from "./(_parts)/fold.ts";
import { OpenTabs, type OpenTabsProps } from "./(_parts)/OpenTabs.tsx";
import { watchSession } from "./(_parts)/session_watch.ts";

/** What scripts add around every page of somebody who is signed in. */
export function Shell(props: OpenTabsProps) {
  useEffect(() => {
    rememberFold();
    watchSession();
    document.querySelectorAll("form[action='/sign-out']").forEach((form) => {
      form.addEventListener("submit", forget);
    });
  }, []);
  return <OpenTabs {...props} />;
}

/** Others may use this browser next: it forgets what it kept of the portal. */
function forget(): void {
  attempt(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
}
