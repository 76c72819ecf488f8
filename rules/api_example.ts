import { type Operation, type OperationId, operations } from "./api_operations.ts";

/** The address of an operation's example. */
export function exampleAddress(id: OperationId): string {
  const { path, example }: Operation = operations[id];
  const names: Readonly<Record<string, string>> = example.path ?? {};
  const asked = Object.entries(example.query ?? {})
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => names[name] ?? "");
  return asked.length === 0 ? filled : `${filled}?${asked.join("&")}`;
}
