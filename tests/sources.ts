import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** How a source names another module, and whether that is gone when it runs. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** What the layers test needs to know of a file. */
export interface Source {
  /** Path from the root. */
  readonly file: string;
  readonly imports: readonly Import[];
  /** Members of `Deno` it names. */
  readonly deno: readonly string[];
  /** Whether all it does is to pass on other modules. */
  readonly barrel: boolean;
}

type Statement = Deno.lint.Program["body"][number];

/** Root of the repository, with a slash. */
export const ROOT = fileURLToPath(new URL("../", import.meta.url));

const OUTSIDE = /(^|\/)(_fresh|static|data|coverage|node_modules|\.[^/]+)(\/|$)/;

/** The paths of all sources of the repository, from its root. */
export function sourceFiles(): string[] {
  return globSync("**/*.{ts,tsx}", { cwd: ROOT }).filter((file) => !OUTSIDE.test(file));
}

/** Reads all sources of the repository; works under `deno test` alone. */
export function readSources(): Source[] {
  return sourceFiles().map((file) => parse(file, Deno.readTextFileSync(ROOT + file)));
}

/** Reads one source by its syntax tree: comments and strings do not count. */
export function parse(file: string, text: string): Source {
  const imports: Import[] = [];
  const deno: string[] = [];
  let barrel = false;
  const visitor: Deno.lint.LintVisitor = {
    Program: ({ body }) => barrel = body.length > 0 && body.every(passesOn),
    ImportDeclaration: (node) => imports.push(imported(node)),
    ExportAllDeclaration: ({ source, exportKind }) =>
      imports.push({ specifier: source.value, typeOnly: exportKind === "type" }),
    ExportNamedDeclaration: ({ source, exportKind }) =>
      source && imports.push({ specifier: source.value, typeOnly: exportKind === "type" }),
    ImportExpression: ({ source }) =>
      source.type === "Literal" && imports.push({ specifier: `${source.value}`, typeOnly: false }),
    TSImportType: ({ argument }) => imports.push({ specifier: literal(argument), typeOnly: true }),
    "MemberExpression[object.name=Deno]": (node: Deno.lint.MemberExpression) =>
      deno.push(node.property.type === "Identifier" ? node.property.name : "?"),
    TSQualifiedName: ({ left, right }) =>
      left.type === "Identifier" && left.name === "Deno" && deno.push(right.name),
  };
  Deno.lint.runPlugin({ name: "read", rules: { all: { create: () => visitor } } }, file, text);
  return { file, imports, deno, barrel };
}

function passesOn(statement: Statement): boolean {
  return statement.type === "ExportAllDeclaration" ||
    statement.type === "ExportNamedDeclaration" && statement.source !== null;
}

function imported({ source, importKind, specifiers }: Deno.lint.ImportDeclaration): Import {
  const types = specifiers.filter((s) => s.type === "ImportSpecifier" && s.importKind === "type");
  const allTypes = specifiers.length > 0 && types.length === specifiers.length;
  return { specifier: source.value, typeOnly: importKind === "type" || allTypes };
}

function literal(node: Deno.lint.Node): string {
  if (node.type === "TSLiteralType") return literal(node.literal);
  return node.type === "Literal" ? `${node.value}` : "";
}
