import type { Messages } from "../../locales/en.ts";
import { type Operation, type OperationId, operations } from "../../rules/api_operations.ts";
import { parameterSchema } from "../../rules/openapi_schemas.ts";

/** A parameter of an operation as the page about the API shows it. */
export interface Taken {
  readonly name: string;
  readonly inPath: boolean;
  /** The values it takes, where they are few. */
  readonly values: string;
  readonly text: string;
}

/** Everything an operation takes, the names in its path first. */
export function takes(id: OperationId, { paths, parameters }: Messages["api"]): Taken[] {
  const { path, query }: Operation = operations[id];
  const texts: Readonly<Record<string, string>> = paths;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    inPath: true,
    values: "",
    text: texts[name] ?? "",
  }));
  const asked = query.map((name) => {
    const { enum: choices } = parameterSchema(name);
    const values = Array.isArray(choices) ? choices.join(", ") : "";
    return { name, inPath: false, values, text: parameters[name] };
  });
  return [...inPath, ...asked];
}
