import { type Context, HttpError, page } from "fresh";
import { Actions } from "../../../../components/Actions.tsx";
import { Button } from "../../../../components/Button.tsx";
import { ErrorSummary } from "../../../../components/ErrorSummary.tsx";
import { FileField } from "../../../../components/FileField.tsx";
import { LinkButton } from "../../../../components/LinkButton.tsx";
import { PageHead } from "../../../../components/PageHead.tsx";
import { Uploads } from "../../../../islands/uploads.tsx";
import { findField } from "../../../../rules/application_form.ts";
import { type Issue, refuse, type Result } from "../../../../rules/result.ts";
import { uploadEndings } from "../../../../rules/uploads.ts";
import { addFile } from "../../../../services/add_file.ts";
import type { StoredFile } from "../../../../services/open_application.ts";
import { define, type State } from "../../../../state.ts";
import { lateStatus, opened, openedByOwner, viewerOf, viewOf } from "../../(_parts)/opened.ts";
import { boundedForm, counted, inTurn, uploadOf } from "../../(_parts)/upload.ts";
import { uploadsProps } from "../../(_parts)/uploads_props.ts";
import { Title } from "../../../(_http)/Title.tsx";

const NOTHING = { name: "", bytes: new Uint8Array() };

export const handler = define.handlers({
  async GET(ctx) {
    const application = await opened(ctx);
    const field = ctx.params["field"] ?? "";
    const known = findField(application.form, field)?.note.control === "file";
    if (!application.editable || !known) throw new HttpError(404);
    const replaces = ctx.url.searchParams.get("replaces") ?? undefined;
    const issues: readonly Issue[] = [];
    return page({ opened: application, field, replaces, issues });
  },

  async POST(ctx) {
    const application = await openedByOwner(ctx);
    const field = ctx.params["field"] ?? "";
    const { id } = application.application;
    const replaces = ctx.url.searchParams.get("replaces") ?? undefined;
    const result = await inTurn(ctx, () => added(ctx, { id, field, replaces }));
    if (result.ok) return ctx.redirect(`/applications/${id}/attachments?saved=1#${field}`, 303);
    const status = lateStatus(result.issues[0].code);
    return page({ opened: application, field, replaces, issues: result.issues }, { status });
  },
});

/** The file that was sent, attached unless something is against it. */
async function added(
  ctx: Context<State>,
  place: { id: string; field: string; replaces: string | undefined },
): Promise<Result<StoredFile>> {
  const { deps, settings } = ctx.state;
  const bytes = settings.uploadBytes;
  const form = await boundedForm(ctx.req, { bytes });
  if (form === "too_large") return refuse("file.too_large", { limit: bytes / 1e6 });
  const upload = await uploadOf(form, "file");
  const allowed = await counted(ctx, upload === null ? 0 : 1);
  if (!allowed.ok) return allowed;
  const { actor } = viewerOf(ctx.state);
  return await addFile(deps, { actor, ...place, upload: upload ?? NOTHING });
}

/** Chooses a file for one field; says what may be uploaded before anything is chosen. */
export default define.page<typeof handler>(function UploadPage({ data, state }) {
  const { messages, settings } = state;
  const words = messages.application;
  const view = viewOf(data.opened, state);
  const label = view.texts.fields[data.field]?.label ?? data.field;
  const [issue] = data.issues;
  const error = issue && messages.issue[issue.code](label, issue.values ?? {});
  const old = (view.dossier.files[data.field] ?? []).find(({ id }) => id === data.replaces);
  const token = encodeURIComponent(viewerOf(state).formToken);
  const replacing = data.replaces === undefined
    ? ""
    : `&replaces=${encodeURIComponent(data.replaces)}`;
  const base = `/applications/${view.id}/attachments`;
  return (
    <form
      class="card"
      method="post"
      encType="multipart/form-data"
      action={`${base}/${data.field}?token=${token}${replacing}`}
    >
      <Title state={state} text={label} />
      <PageHead
        kicker={words.title(data.opened.application.number)}
        title={label}
        meta={view.texts.fields[data.field]?.hint}
      />
      {error && (
        <ErrorSummary title={words.toPutRight(1)} items={[{ href: "#file", text: error }]} />
      )}
      {old && <p>{words.willReplace(old.name)}</p>}
      <FileField
        id="file"
        name="file"
        label={words.chooseFile}
        hint={words.uploadLimits(settings.uploadBytes / 1e6)}
        error={error}
        required
        accept={uploadEndings}
        messages={messages}
      />
      {state.extras && (
        <Uploads
          replaces={data.replaces}
          {...uploadsProps(state, {
            id: view.id,
            field: data.field,
            hint: old === undefined ? messages.uploads.hint : "",
          })}
        />
      )}
      <Actions>
        <Button>{words.upload}</Button>
        <LinkButton kind="plain" href={`${base}#${data.field}`}>
          {messages.common.cancel}
        </LinkButton>
      </Actions>
    </form>
  );
});
