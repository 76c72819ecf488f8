import type * as z from "zod";
import type { Asked, Fields, Group, Table } from "./form.ts";
import type { FieldText, GroupIf, Pack } from "./pack.ts";

type Spread<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I
  : never;

/** What needs words: a pack, or the part of one that an extension adds. */
type Asking = Partial<Pick<Pack, "core" | "categories">>;

type CoreOf<P> = P extends { readonly core: infer C extends Pack["core"] } ? C[number] : never;
type CategoriesOf<P> = P extends { readonly categories: infer C extends Pack["categories"] }
  ? C[number]
  : never;

type GroupOf<E> = E extends GroupIf<infer G> ? G : E extends Group ? E : never;
type GroupsOf<P extends Asking> = GroupOf<CoreOf<P> | CategoriesOf<P>["groups"][number]>;

type Element<T> = T extends readonly (infer E)[] ? E : T;
type ChoiceOf<S> = S extends z.ZodType ? Element<NonNullable<z.output<S>>> : never;

type Typed = "text" | "textarea" | "number" | "date";

/** What is typed needs an example, a file needs what is expected in it. */
type WordsOf<S> = S extends Asked<infer C>
  ? [C] extends [Typed] ? FieldText & { readonly example: string }
  : [C] extends ["file"] ? FieldText & { readonly hint: string }
  : FieldText
  : FieldText;

/** A choice needs a word for every option of its own. */
type TextOf<S> = [ChoiceOf<S>] extends [string] ? string extends ChoiceOf<S> ? WordsOf<S>
  : FieldText & { readonly options: Readonly<Record<ChoiceOf<S> & string, string>> }
  : WordsOf<S>;

type FieldTexts<F extends Fields> = { readonly [K in keyof F]: TextOf<F[K]> };

type TableTextOf<T> = T extends Table ? {
    readonly label: string;
    readonly hint?: string;
    readonly add: string;
    readonly columns: FieldTexts<T["columns"]>;
  }
  : never;

type TablesOf<G> = G extends { readonly tables: infer T } ? T : Record<never, never>;
type TableTexts<T> = { readonly [K in keyof T]: TableTextOf<T[K]> };

/** The words a pack needs in each language, read off the pack: what is missing does not compile. */
export interface TextsOf<P extends Asking> {
  readonly name: string;
  readonly categories: Readonly<Record<CategoriesOf<P>["id"], string>>;
  readonly leaves: Readonly<Record<LeafOf<CategoriesOf<P>>, string>>;
  readonly groups: Readonly<Record<GroupsOf<P>["id"], string>>;
  readonly fields: Spread<
    GroupsOf<P> extends infer G ? G extends Group ? FieldTexts<G["fields"]> : never : never
  >;
  readonly tables: Spread<GroupsOf<P> extends infer G ? TableTexts<TablesOf<G>> : never>;
  readonly citations?: Readonly<Record<string, string>>;
}

type LeafOf<C> = C extends { readonly leaves: infer L } ? keyof L & string : never;
