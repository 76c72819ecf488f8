import ts from "typescript";
import { type Change, changesOf } from "./mutations.ts";

/** One fault planted in a file. */
export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  /** The line it is on, as it stands there. */
  readonly text: string;
  /** The piece that is broken, and what is written in its place, blanks told once. */
  readonly from: string;
  readonly to: string;
}

/** A file with all its mutants behind a switch, so that it is loaded once for all of them. */
export interface Mutated {
  readonly text: string;
  readonly mutants: readonly Mutant[];
}

/** The longest piece that is told whole. */
const WHOLE = 100;

/** Plants every mutant of a file; `mutated(id)` says in what it returns whether one is switched on. */
export function plant(file: string, { text, first }: { text: string; first: number }): Mutated {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split("\n");
  const mutants: Mutant[] = [];
  const note = (node: ts.Node, { to }: Change): number => {
    const id = first + mutants.length;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    mutants.push({
      id,
      file,
      line: line + 1,
      text: lines[line]?.trim() ?? "",
      from: told(node.getText()),
      to: told(to),
    });
    return id;
  };
  const render = (node: ts.Node): string => {
    if (isNoCode(node)) return node.getText();
    const changes = changesOf(node).map((change) => ({ ...change, id: note(node, change) }));
    const parts: string[] = [];
    let at = node.getStart();
    ts.forEachChild(node, (child) => {
      parts.push(text.slice(at, child.getStart()), render(child));
      at = child.getEnd();
    });
    const whole = parts.join("") + text.slice(at, node.getEnd());
    return changes.reduce(behindSwitch, whole);
  };
  return { text: `${SWITCH}${render(source)}`, mutants };
}

/** Stands on the first line, so that the others keep their numbers. */
const SWITCH = "const mutated = (id: number) => globalThis.mutation.isOn(id); ";

function behindSwitch(whole: string, { as, to, id }: Change & { readonly id: number }): string {
  if (as === "statement") return `{ if (!mutated(${id})) ${whole} }`;
  if (as === "element") return `...(mutated(${id}) ? [] : [${whole}])`;
  return `(mutated(${id}) ? ${to} : ${whole})`;
}

/** Types, names and imports: nothing of them is there when the program runs. */
function isNoCode(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node)) return true;
  if (ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return true;
  const { parent } = node;
  return parent !== undefined && ts.isPropertyAssignment(parent) && parent.name === node;
}

/** In one line, and not too long. */
function told(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length <= WHOLE ? line : `${line.slice(0, WHOLE)}…`;
}
