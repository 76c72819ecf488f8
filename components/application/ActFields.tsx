import type { Route } from "../../rules/form.ts";
import type { Amender, Role } from "../../rules/status.ts";
import { uploadEndings } from "../../rules/uploads.ts";
import { Button } from "../Button.tsx";
import { FileField } from "../FileField.tsx";
import { Notice } from "../Notice.tsx";
import { RadioField } from "../RadioField.tsx";
import { TextAreaField } from "../TextAreaField.tsx";
import type { ActForm } from "./acts.ts";
import { RemarkRows } from "./RemarkRows.tsx";
import type { FormView } from "./view.ts";

interface ActFieldsProps {
  readonly form: ActForm;
  readonly typed: {
    readonly reason: string;
    readonly amend: Amender;
    readonly remarks: readonly { readonly place: string; readonly text: string }[];
  };
  readonly view: FormView;
  readonly route: Route;
  readonly role: Role;
  /** Largest upload in MB. */
  readonly limit: number;
  readonly error: (field: string) => string | undefined;
}

/** What an act asks: whom it returns to, the points, the reason, the papers. */
export function ActFields(props: ActFieldsProps) {
  const { form, typed, view, error, limit } = props;
  const { messages } = view;
  const words = messages.acts;
  return (
    <>
      {form.event === "approve" && <LeafWarning view={view} />}
      {form.remarks && <WhoAmends {...props} />}
      {form.reason !== "none" && (
        <TextAreaField
          id="reason"
          name="reason"
          label={words.reason[form.event]}
          hint={words.reasonHint[form.event]}
          required={form.reason === "required"}
          error={error("reason")}
          value={typed.reason}
          messages={messages}
        />
      )}
      {form.remarks && <RemarkRows remarks={typed.remarks} view={view} />}
      {form.remarks && (
        <p>
          <Button kind="plain" name="then" value="more">{words.moreRemarks}</Button>
        </p>
      )}
      {form.papers.map((paper) => (
        <FileField
          key={paper}
          id={paper}
          name={paper}
          label={words.labels[paper] ?? paper}
          hint={messages.application.uploadLimits(limit)}
          error={error(paper)}
          accept={uploadEndings}
          messages={messages}
        />
      ))}
    </>
  );
}

function WhoAmends({ role, route, typed, view }: ActFieldsProps) {
  if (role !== "customs" || route !== "recommended") return null;
  const { acts } = view.messages;
  return (
    <RadioField
      id="amend"
      name="amend"
      label={acts.whoAmends}
      required
      value={typed.amend}
      options={[
        { value: "enterprise", label: acts.amendEnterprise },
        { value: "authority", label: acts.amendAuthority },
      ]}
      messages={view.messages}
    />
  );
}

/** A number is for good: whoever approves is told where its leaf code is not official. */
function LeafWarning({ view }: { readonly view: FormView }) {
  const { category, leaf } = view.form;
  const provenance = category.leaves[leaf]?.provenance;
  if (provenance === "official" || provenance === "manual" || provenance === undefined) return null;
  return (
    <Notice kind="turn">
      <p>{view.messages.acts.leafUnconfirmed(leaf, view.messages.provenance[provenance])}</p>
    </Notice>
  );
}
