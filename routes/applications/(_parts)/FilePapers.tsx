import type { OpenedApplication } from "../../../services/open_application.ts";
import type { State } from "../../../state.ts";

interface FilePapersProps {
  readonly opened: OpenedApplication;
  readonly state: State;
}

/** The papers that can be made of a file: itself, and the receipt of what was filed. */
export function FilePapers({ opened: { application }, state: { messages } }: FilePapersProps) {
  const base = `/applications/${application.id}`;
  return (
    <p class="no-print">
      <a href={`${base}/application.pdf`} download>{messages.pdf.application}</a>
      {application.filed !== undefined && (
        <>
          {" · "}
          <a href={`${base}/receipt`}>{messages.receipt.title}</a>
        </>
      )}
    </p>
  );
}
