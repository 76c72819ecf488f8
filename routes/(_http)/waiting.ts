import type { Deps } from "../../services/deps.ts";
import type { Resumed } from "../../services/resume_session.ts";
import type { Waiting } from "../../state.ts";

/** What waits for somebody: notices that came since they were last read, and files. */
export async function waitingOf({ notices }: Deps, { actor, user }: Resumed): Promise<Waiting> {
  const since = user.noticesSeenAt ?? user.createdAt;
  switch (actor.role) {
    case "enterprise":
      return {
        notices: await notices.countNew(`enterprise:${actor.enterpriseId}`, since),
        files: 0,
      };
    case "authority":
      return { notices: await notices.countNew(`authority:${actor.authorityId}`, since), files: 0 };
    case "customs":
      return { notices: await notices.countNew("customs", since), files: 0 };
  }
}
