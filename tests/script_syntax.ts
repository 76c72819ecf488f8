import { type Node, parse } from "acorn";

/** Methods of ECMAScript's own objects that came after Chromium 64. */
const TOO_NEW = new Set([
  "allSettled",
  "at",
  "findLast",
  "findLastIndex",
  "flat",
  "flatMap",
  "fromEntries",
  "hasOwn",
  "matchAll",
  "replaceAll",
  "toReversed",
  "toSorted",
  "toSpliced",
  "trimEnd",
  "trimStart",
]);

/** What keeps Chromium 64 from running a module: ES2018, `import()` and `import.meta` it knows. */
export function tooNew(text: string): string[] {
  const found: string[] = [];
  try {
    const tree = parse(text, { ecmaVersion: 2020, sourceType: "module" });
    for (const node of nodesIn(tree)) {
      const fault = faultOf(node);
      if (fault !== undefined) found.push(`${fault}: ${text.slice(node.start, node.start + 60)}`);
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    found.push(error.message);
  }
  return found;
}

/** Why a classic script is not the ES2015 that Chrome 50 knows, if it is not. */
export function notEs2015(text: string): string | undefined {
  try {
    parse(text, { ecmaVersion: 6, sourceType: "script" });
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const part of Object.values(node).flat()) {
    if (isNode(part)) yield* nodesIn(part);
  }
}

function isNode(part: unknown): part is Node {
  return part instanceof Object && "type" in part && typeof part.type === "string";
}

function faultOf(node: Node): string | undefined {
  const { type, param, operator, bigint, exported, callee }: Node & Record<string, unknown> = {
    ...node,
  };
  if (type === "ChainExpression") return "?.";
  if (type === "LogicalExpression" && operator === "??") return "??";
  if (type === "CatchClause" && param === null) return "catch without a name";
  if (type === "Literal" && typeof bigint === "string") return "a bigint";
  if (type === "ExportAllDeclaration" && exported !== null) return "export * as";
  if (type === "CallExpression" && isNode(callee)) return methodOf(callee);
  return undefined;
}

function methodOf(callee: Node): string | undefined {
  const { property }: Node & { property?: unknown } = callee;
  const name = isNode(property) && "name" in property ? String(property.name) : "";
  return TOO_NEW.has(name) ? `.${name}()` : undefined;
}
