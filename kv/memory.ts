import { openAnswers } from "./answers.ts";
import { openApplications } from "./applications.ts";
import { openAudit } from "./audit.ts";
import { openAuthorities } from "./authorities.ts";
import { openBlobs } from "./blobs.ts";
import { openContents } from "./contents.ts";
import { openEnterprises } from "./enterprises.ts";
import { openFiles } from "./files.ts";
import { openInbox } from "./inbox.ts";
import { openInvites } from "./invites.ts";
import { openLoose } from "./loose.ts";
import { openNotices } from "./notices.ts";
import { openOutbox } from "./outbox.ts";
import { openProducts } from "./products.ts";
import { openRates } from "./rates.ts";
import { openRegistrations } from "./registrations.ts";
import { openSessions } from "./sessions.ts";
import { openSnapshots } from "./snapshots.ts";
import { openUploads } from "./uploads.ts";
import { openUsers } from "./users.ts";

/** Every kind of record over one store. */
export function openMemory(kv: Deno.Kv) {
  return {
    answers: openAnswers(kv),
    applications: openApplications(kv),
    audit: openAudit(kv),
    authorities: openAuthorities(kv),
    blobs: openBlobs(kv),
    contents: openContents(kv),
    enterprises: openEnterprises(kv),
    files: openFiles(kv),
    inbox: openInbox(kv),
    invites: openInvites(kv),
    loose: openLoose(kv),
    notices: openNotices(kv),
    outbox: openOutbox(kv),
    products: openProducts(kv),
    rates: openRates(kv),
    registrations: openRegistrations(kv),
    sessions: openSessions(kv),
    snapshots: openSnapshots(kv),
    uploads: openUploads(kv),
    users: openUsers(kv),
  };
}

export type Memory = ReturnType<typeof openMemory>;
