import type { FileRef, FormView } from "./view.ts";

/** Files with their sizes, each to open. */
export function FileList(
  { files, view }: { readonly files: readonly FileRef[]; readonly view: FormView },
) {
  return (
    <ul class="files">
      {files.map((file) => (
        <li key={file.id}>
          <a href={`/applications/${view.id}/files/${file.id}`}>{file.name}</a>{" "}
          <small class="meta">{view.messages.application.fileSize(file.size)}</small>
        </li>
      ))}
    </ul>
  );
}
