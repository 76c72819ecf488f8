import { Notice } from "../../components/Notice.tsx";
import type { State } from "../../state.ts";

interface CatalogueNoticeProps {
  readonly state: State;
  /** Whether rows of an official table are shown, which are marked so. */
  readonly marks: boolean;
}

/** What this catalogue is, and what it is not. */
export function CatalogueNotice(
  { state: { messages, settings }, marks }: CatalogueNoticeProps,
) {
  const { products, shell, imports, provenance } = messages;
  return (
    <Notice kind="turn">
      <p>
        {products.first} {products.source} {marks && imports.marked(provenance.official)}{" "}
        {!settings.official && (
          <>
            {products.official}{" "}
            <a href={settings.officialUrl} rel="external noreferrer">{shell.officialSite}</a>
          </>
        )}
      </p>
    </Notice>
  );
}
