/** Lint rules of the rooms: where the clock, chance, Deno and the console may not be. */

/** Members that read the clock or chance, by their object. */
const IMPURE: Readonly<Record<string, readonly string[]>> = {
  Date: ["now"],
  Math: ["random"],
  Temporal: ["Now"],
  crypto: ["randomUUID", "getRandomValues"],
  performance: ["now"],
};

const ROOT = decodeURIComponent(new URL("../", import.meta.url).pathname);

function isIn(rooms: readonly string[], filename: string): boolean {
  const path = filename.startsWith(ROOT) ? filename.slice(ROOT.length) : filename;
  return rooms.includes(path.split("/")[0]!);
}

/** The last name of `crypto`, `globalThis.crypto` or `globalThis["crypto"]`. */
function lastName(node: Deno.lint.Node): string | undefined {
  if (node.type === "Identifier") return node.name;
  if (node.type !== "MemberExpression") return undefined;
  const { property } = node;
  if (property.type === "Literal") return String(property.value);
  return property.type === "Identifier" && !node.computed ? property.name : undefined;
}

function isImpure(object: Deno.lint.Node, member: string | undefined): boolean {
  const members = IMPURE[lastName(object) ?? ""] ?? [];
  return member !== undefined && members.includes(member);
}

const noClockOrChance: Deno.lint.Rule = {
  create(context) {
    if (!isIn(["rules", "services"], context.filename)) return {};
    const report = (node: Deno.lint.Node) =>
      context.report({ node, message: "The clock and chance are passed in, never read here" });
    const reportDate = (node: Deno.lint.NewExpression | Deno.lint.CallExpression) => {
      if (lastName(node.callee) === "Date" && node.arguments.length === 0) report(node);
    };
    return {
      CallExpression: reportDate,
      NewExpression: reportDate,
      MemberExpression(node) {
        if (isImpure(node.object, lastName(node))) report(node);
      },
      VariableDeclarator({ id, init }) {
        if (id.type !== "ObjectPattern" || !init) return;
        for (const property of id.properties) {
          if (property.type === "Property" && isImpure(init, lastName(property.key))) {
            report(property);
          }
        }
      },
    };
  },
};

/** Refuses a global by its name, in some rooms. */
function noGlobal(
  name: string,
  { rooms, message }: { rooms: readonly string[]; message: string },
): Deno.lint.Rule {
  return {
    create(context) {
      const { filename } = context;
      if (!isIn(rooms, filename) || /_test\.tsx?$/.test(filename)) return {};
      return {
        [`Identifier[name="${name}"]`]: (node: Deno.lint.Identifier) =>
          context.report({ node, message }),
      };
    },
  };
}

/** The plugin, as `deno lint` loads it. */
export default {
  name: "rooms",
  rules: {
    "no-clock-or-chance": noClockOrChance,
    "no-deno": noGlobal("Deno", { rooms: ["rules"], message: "Rules run anywhere, without Deno" }),
    "no-console": noGlobal("console", {
      rooms: ["rules", "services", "kv", "components"],
      message: "Rooms below the routes print nothing: return a value",
    }),
  },
} satisfies Deno.lint.Plugin;
