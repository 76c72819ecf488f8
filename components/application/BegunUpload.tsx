import { Button } from "../Button.tsx";
import { momentText } from "../dates.ts";
import { FormToken } from "../FormToken.tsx";
import type { FormView } from "./view.ts";

/** A file that has arrived in part. */
export interface UploadRef {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** Bytes that have arrived. */
  readonly offset: number;
  readonly keptUntil: string;
}

interface BegunUploadProps {
  readonly upload: UploadRef;
  readonly view: FormView;
  readonly token: string;
}

/** An unfinished upload: how much is there, for how long, and a way to give it up. */
export function BegunUpload({ upload, view, token }: BegunUploadProps) {
  const { id, name, size, offset, keptUntil } = upload;
  const { uploads, application } = view.messages;
  return (
    <form class="one-file" method="post" action={`/applications/${view.id}/uploads/${id}/discard`}>
      <FormToken token={token} />
      <b>{name}</b>{" "}
      <small class="meta">
        {uploads.begun({
          arrived: application.fileSize(offset),
          whole: application.fileSize(size),
          until: momentText(keptUntil, view.lang),
        })}
      </small>
      <span class="right">
        <Button kind="plain" label={uploads.discardNamed(name)}>{uploads.discard}</Button>
      </span>
    </form>
  );
}
