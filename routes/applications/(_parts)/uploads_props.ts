import type { UploadsProps } from "../../../islands/uploads.tsx";
import type { State } from "../../../state.ts";

/** What the browser needs to know to send files of an application to one of its fields. */
export function uploadsProps(
  { messages, settings }: Pick<State, "messages" | "settings">,
  { id, field, hint }: { id: string; field: string; hint: string },
): Pick<UploadsProps, "goal" | "words"> {
  const { issue, uploads: { stages, pause, resume, cancel, unreadable, failed } } = messages;
  const limit = settings.uploadBytes;
  return {
    goal: {
      address: `/applications/${id}/uploads`,
      page: `/applications/${id}/attachments`,
      field,
      limit,
      refusals: {
        type: issue["file.type"]("", {}),
        empty: issue["file.empty"]("", {}),
        tooLarge: issue["file.too_large"]("", { limit: limit / 1e6 }),
        unreadable,
        failed,
      },
    },
    words: { stages, pause, resume, cancel, hint },
  };
}
