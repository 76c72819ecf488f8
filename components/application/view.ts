import type { Messages } from "../../locales/en.ts";
import type { Lang } from "../../locales/mod.ts";
import type { ApplicationForm } from "../../rules/application_form.ts";
import type { Dossier, Lists } from "../../rules/check.ts";
import type { Given } from "../../rules/form.ts";
import type { PackTexts } from "../../rules/pack.ts";
import type { Option } from "../FieldGroup.tsx";

/** A file as the pages show it. */
export interface FileRef {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly uploadedAt: string;
}

/** An application with all that is needed to show any part of it in one language. */
export interface FormView {
  readonly id: string;
  readonly form: ApplicationForm;
  readonly texts: PackTexts;
  readonly dossier: Omit<Dossier, "files"> & {
    readonly files: Readonly<Record<string, readonly FileRef[]>>;
  };
  readonly lists: Lists;
  /** What the portal fills in by itself. */
  readonly given: Readonly<Record<Given, string>>;
  /** Authorities of the country, by name. */
  readonly authorities: readonly Option[];
  readonly lang: Lang;
  readonly messages: Messages;
}
