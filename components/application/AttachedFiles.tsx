import type { ComponentChildren } from "preact";
import { findField } from "../../rules/application_form.ts";
import type { Part } from "../../rules/form.ts";
import { Button } from "../Button.tsx";
import { FormToken } from "../FormToken.tsx";
import { LinkButton } from "../LinkButton.tsx";
import { BegunUpload, type UploadRef } from "./BegunUpload.tsx";
import type { FileRef, FormView } from "./view.ts";

interface AttachedFilesProps {
  readonly field: string;
  readonly part: Part;
  readonly view: FormView;
  readonly token: string;
  /** Whether a file is still missing here. */
  readonly required: boolean;
  readonly remark?: string | undefined;
  /** Files that have arrived in part. */
  readonly uploads: readonly UploadRef[];
  /** What scripts add. */
  readonly children?: ComponentChildren;
}

/** The files of one field with what can be done to each; scripts show the inner part anew when one has arrived. */
export function AttachedFiles(props: AttachedFilesProps) {
  const { field, part, view, token, required, remark, uploads, children } = props;
  const { messages, texts, dossier } = view;
  const words = messages.application;
  const files = dossier.files[field] ?? [];
  const label = texts.fields[field]?.label ?? field;
  const base = `/applications/${view.id}`;
  const template = findField(view.form, field)?.note.template;
  return (
    <section class={required ? "field err files-of" : "field files-of"} id={field}>
      <div class="there">
        <h3>
          {label} <small class="mark">{messages.part[part]}</small>
        </h3>
        {remark && <p class="hint">{words.remarkHere(remark)}</p>}
        {required && <p class="error">{words.fileStillMissing}</p>}
        {files.length === 0 && uploads.length === 0 && !required && (
          <p class="meta">{words.noFiles}</p>
        )}
        {files.map((file) => (
          <AttachedFile key={file.id} file={file} field={field} view={view} token={token} />
        ))}
        {uploads.map((upload) => (
          <BegunUpload key={upload.id} upload={upload} view={view} token={token} />
        ))}
        {template !== undefined && (
          <LinkButton kind="plain" href={`${base}/declaration`}>{words.getDeclaration}</LinkButton>
        )}
        <LinkButton kind="plain" href={`${base}/attachments/${field}`}>{words.addFile}</LinkButton>
      </div>
      {children}
    </section>
  );
}

interface AttachedFileProps {
  readonly file: FileRef;
  readonly field: string;
  readonly view: FormView;
  readonly token: string;
}

function AttachedFile({ file, field, view, token }: AttachedFileProps) {
  const words = view.messages.application;
  const base = `/applications/${view.id}`;
  return (
    <form class="one-file" method="post" action={`${base}/files/${file.id}/remove`}>
      <FormToken token={token} />
      <a href={`${base}/files/${file.id}`}>{file.name}</a>{" "}
      <small class="meta">{words.fileSize(file.size)}</small>
      <span class="right">
        <LinkButton kind="plain" href={`${base}/attachments/${field}?replaces=${file.id}`}>
          {words.replaceFile}
        </LinkButton>
        <Button kind="plain" label={words.removeFileNamed(file.name)}>
          {view.messages.common.remove}
        </Button>
      </span>
    </form>
  );
}
