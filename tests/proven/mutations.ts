import ts from "typescript";
import * as regex from "weapon-regex";

/** A way to break a piece of a program: what is written in its place. */
export type Change =
  | { readonly as: "expression"; readonly to: string }
  /** Leaves out an element of a list, or a statement. */
  | { readonly as: "element" | "statement"; readonly to: "" };

/** What each operator is mistaken for. */
const OPERATORS: ReadonlyMap<ts.SyntaxKind, readonly string[]> = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ["!=="]],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ["==="]],
  [ts.SyntaxKind.LessThanToken, ["<=", ">="]],
  [ts.SyntaxKind.LessThanEqualsToken, ["<", ">"]],
  [ts.SyntaxKind.GreaterThanToken, [">=", "<="]],
  [ts.SyntaxKind.GreaterThanEqualsToken, [">", "<"]],
  [ts.SyntaxKind.AmpersandAmpersandToken, ["||"]],
  [ts.SyntaxKind.BarBarToken, ["&&"]],
  [ts.SyntaxKind.PlusToken, ["-"]],
  [ts.SyntaxKind.MinusToken, ["+"]],
  [ts.SyntaxKind.AsteriskToken, ["/"]],
  [ts.SyntaxKind.SlashToken, ["*"]],
]);

/** Operators of which one side may be all that counts. */
const SIDES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** What each method is mistaken for. */
const METHODS: ReadonlyMap<string, string> = new Map(
  [
    ["some", "every"],
    ["find", "findLast"],
    ["findIndex", "findLastIndex"],
    ["startsWith", "endsWith"],
    ["toUpperCase", "toLowerCase"],
    ["padStart", "padEnd"],
    ["max", "min"],
  ].flatMap(([one = "", other = ""]) => [[one, other], [other, one]]),
);

/** Methods that may be left out: what they are called on is of the same kind. */
const DROPPED: ReadonlySet<string> = new Set([
  "filter",
  "normalize",
  "replace",
  "replaceAll",
  "slice",
  "toReversed",
  "toSorted",
  "trim",
]);

/** Every small fault this one piece of a program can have, those of the pieces in it left aside. */
export function changesOf(node: ts.Node): readonly Change[] {
  if (ts.isSourceFile(node)) return [];
  return [
    ...expressions(node).map((to) => ({ as: "expression", to } as const)),
    ...omissions(node),
  ];
}

/** What is written in the place of an expression. */
function expressions(node: ts.Node): readonly string[] {
  const negated = isCondition(node) ? ["true", "false"] : [];
  if (isInnerLink(node)) return [];
  return [...negated, ...ofLiteral(node), ...ofOperator(node), ...ofCall(node), ...ofChain(node)];
}

function omissions(node: ts.Node): readonly Change[] {
  const { parent } = node;
  const isRow = ts.isArrayLiteralExpression(parent) && ts.isArrayLiteralExpression(parent.parent);
  if (ts.isArrayLiteralExpression(parent) && !isRow) return [{ as: "element", to: "" }];
  return ts.isExpressionStatement(node) || ts.isThrowStatement(node)
    ? [{ as: "statement", to: "" }]
    : [];
}

function isCondition(node: ts.Node): boolean {
  return ts.isIfStatement(node.parent) && node.parent.expression === node;
}

function ofLiteral(node: ts.Node): readonly string[] {
  const text = node.getText();
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ["false"];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ["true"];
  if (ts.isNumericLiteral(node)) return [`${text} + 1`, `${text} - 1`];
  if (ts.isStringLiteral(node)) return [node.text === "" ? '"mutant"' : '""'];
  if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) return ['""'];
  if (ts.isRegularExpressionLiteral(node)) return patterns(text);
  return ts.isObjectLiteralExpression(node) && node.properties.length > 0 ? ["{}"] : [];
}

/** Other patterns, those left out that are none. */
function patterns(text: string): readonly string[] {
  const [, source = "", flags = ""] = /^\/(.+)\/(\w*)$/s.exec(text) ?? [];
  const options = { mutationLevels: [1], flavor: regex.ParserFlavorJS };
  return regex.mutate(source, flags, options).flatMap(({ pattern }) => {
    try {
      return [String(new RegExp(pattern, flags))];
    } catch {
      return [];
    }
  });
}

function ofOperator(node: ts.Node): readonly string[] {
  if (ts.isPrefixUnaryExpression(node)) {
    const operand = node.operand.getText();
    if (node.operator === ts.SyntaxKind.ExclamationToken) return [operand];
    return node.operator === ts.SyntaxKind.MinusToken ? [`+${operand}`] : [];
  }
  if (ts.isConditionalExpression(node)) {
    return [node.whenTrue.getText(), node.whenFalse.getText()];
  }
  if (!ts.isBinaryExpression(node)) return [];
  const [left, right] = [node.left.getText(), node.right.getText()];
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.InKeyword) return [`!(${node.getText()})`];
  const others = OPERATORS.get(kind) ?? [];
  return [
    ...others.map((other) => `(${left}) ${other} (${right})`),
    ...(SIDES.has(kind) ? [left, right] : []),
  ];
}

function ofCall(node: ts.Node): readonly string[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression: on, name, questionDotToken } = node.expression;
  const other = METHODS.get(name.text);
  const rest = node.getText().slice(name.getEnd() - node.getStart());
  const dot = questionDotToken === undefined ? "." : "?.";
  return [
    ...(other === undefined ? [] : [`${on.getText()}${dot}${other}${rest}`]),
    ...(DROPPED.has(name.text) ? [on.getText()] : []),
  ];
}

/** A chain of `?.` is one piece: each of its links may be one that does not ask. */
function ofChain(node: ts.Node): readonly string[] {
  const text = node.getText();
  return linksOf(node).map(({ at, dot }) => {
    const place = at - node.getStart();
    return text.slice(0, place) + dot + text.slice(place + 2);
  });
}

/** Where the links of a chain ask, and what stands there otherwise. */
function linksOf(node: ts.Node): { at: number; dot: string }[] {
  if (!ts.isOptionalChain(node)) return [];
  const { expression } = node;
  const question = "questionDotToken" in node ? node.questionDotToken : undefined;
  const dot = ts.isPropertyAccessExpression(node) ? "." : "";
  return [...linksOf(expression), ...(question ? [{ at: question.getStart(), dot }] : [])];
}

/** Whether more links of a chain follow. */
function isInnerLink(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isOptionalChain(node) && ts.isOptionalChain(parent) && parent.expression === node;
}
