import type { Messages } from "../../locales/en.ts";
import type { Lang } from "../../locales/mod.ts";
import type { Machine } from "./diagram_of.ts";

interface DiagramLinkProps {
  readonly of: Machine;
  readonly lang: Lang;
  readonly messages: Pick<Messages, "rulesPage">;
}

/** The drawing of a status table, which leads to itself in full size. */
export function DiagramLink({ of, lang, messages: { rulesPage } }: DiagramLinkProps) {
  const address = `/api/v1/diagrams/${of}?lang=${lang}`;
  return (
    <div class="scroll">
      <a href={address}>
        <img src={address} alt={rulesPage.diagram[of]} />
      </a>
    </div>
  );
}
