import { page } from "fresh";
import { Actions } from "../../../../components/Actions.tsx";
import { ApplicationHead } from "../../../../components/application/ApplicationHead.tsx";
import { AttachedFiles } from "../../../../components/application/AttachedFiles.tsx";
import { partLinks } from "../../../../components/application/part_links.ts";
import { LinkButton } from "../../../../components/LinkButton.tsx";
import { Notice } from "../../../../components/Notice.tsx";
import { PartsNav } from "../../../../components/PartsNav.tsx";
import { Uploads } from "../../../../islands/uploads.tsx";
import { fileFields } from "../../../../rules/application_form.ts";
import { check } from "../../../../rules/check.ts";
import { uploadEndings } from "../../../../rules/uploads.ts";
import { listUploads } from "../../../../services/list_uploads.ts";
import { define } from "../../../../state.ts";
import { headOf, remarksOf } from "../../(_parts)/head.ts";
import { opened, viewerOf, viewOf } from "../../(_parts)/opened.ts";
import { uploadsProps } from "../../(_parts)/uploads_props.ts";
import { Title } from "../../../(_http)/Title.tsx";

export const handler = define.handlers({
  async GET(ctx) {
    const application = await opened(ctx);
    if (!application.editable) {
      return ctx.redirect(`/applications/${application.application.id}#sheet-attachments`, 303);
    }
    const { actor } = viewerOf(ctx.state);
    const uploads = await listUploads(ctx.state.deps, { actor, id: application.application.id });
    return page({ opened: application, uploads, saved: ctx.url.searchParams.has("saved") });
  },
});

/** Every file of the application by part and field, to add, replace and remove. */
export default define.page<typeof handler>(function Attachments({ data, state }) {
  const { messages } = state;
  const words = messages.application;
  const view = viewOf(data.opened, state);
  const issues = check(view.form, view);
  const remarks = remarksOf(data.opened);
  const base = `/applications/${view.id}`;
  const sections = fileFields(view.form).map(({ id, part }) => {
    return { id, part, uploads: data.uploads.filter(({ field }) => field === id) };
  });
  return (
    <div class="card">
      <Title
        state={state}
        text={`${messages.part.attachments} · ${data.opened.application.number}`}
      />
      <ApplicationHead {...headOf(data.opened, state)} view={view} />
      <PartsNav
        label={words.parts}
        items={partLinks(view, { current: "attachments", issues, remarks })}
      />
      {data.saved && <Notice kind="done" title={words.savedTitle} />}
      <p class="tip">{words.uploadLimits(state.settings.uploadBytes / 1e6)}</p>
      {sections.map(({ id, part, uploads }) => (
        <AttachedFiles
          key={id}
          field={id}
          part={part}
          view={view}
          token={viewerOf(state).formToken}
          required={issues.some(({ code, path }) => code === "file_missing" && path[0] === id)}
          remark={remarks[id]}
          uploads={uploads}
        >
          {state.extras && (
            <Uploads
              accept={uploadEndings}
              {...uploadsProps(state, {
                id: view.id,
                field: id,
                hint: uploads.length > 0 ? messages.uploads.goOn : "",
              })}
            />
          )}
        </AttachedFiles>
      ))}
      <Actions>
        <LinkButton href={`${base}/preview`}>{words.preview}</LinkButton>
        <LinkButton kind="plain" href={`${base}/inspection`}>{messages.common.back}</LinkButton>
      </Actions>
    </div>
  );
});
