import type { Messages } from "../../locales/en.ts";
import { type Operation, type OperationId, operations } from "../../rules/api_operations.ts";
import type { ExampleAnswer } from "../../rules/openapi.ts";
import { exampleAddress } from "../../rules/api_example.ts";
import { DataTable } from "../DataTable.tsx";
import { takes } from "./takes.ts";

interface OperationSectionProps {
  readonly id: OperationId;
  readonly messages: Messages;
  readonly example: ExampleAnswer | undefined;
}

/** One operation: what it is for, what it takes, and a real example. */
export function OperationSection({ id, messages, example }: OperationSectionProps) {
  const { api } = messages;
  const { method, path, table }: Operation = operations[id];
  const { summary, text } = api.operations[id];
  const address = exampleAddress(id);
  return (
    <div class="group" id={id}>
      <h3>{summary}</h3>
      <p>
        <code>{method} {path}</code>
      </p>
      <p>{text}</p>
      <Parameters id={id} messages={messages} />
      <p>
        <b>{api.page.example}</b>
        {": "}
        {method === "GET"
          ? (
            <a href={address}>
              <code>{address}</code>
            </a>
          )
          : <code>{method} {address}</code>}
        {table && (
          <>
            {" · "}
            <a href={tableAddress(address)}>{api.page.asTable}</a>
          </>
        )}
      </p>
      {example?.body !== undefined && (
        <Shown
          label={api.page.sent}
          value={example.body}
          api={api}
        />
      )}
      {example && <Shown label={api.page.answered} value={example.answer} api={api} />}
    </div>
  );
}

function tableAddress(address: string): string {
  return `${address}${address.includes("?") ? "&" : "?"}format=csv`;
}

function Parameters({ id, messages }: Omit<OperationSectionProps, "example">) {
  const { api } = messages;
  const { page } = api;
  return (
    <DataTable
      caption={page.parameter}
      columns={[
        { key: "name", label: page.parameter },
        { key: "takes", label: page.takes },
        { key: "meaning", label: page.meaning, wide: true },
      ]}
      rows={takes(id, api).map(({ name, inPath, values, text }) => ({
        key: name,
        cells: {
          name: <code>{name}</code>,
          takes: inPath ? page.inPath : <code>{values}</code>,
          meaning: text,
        },
      }))}
      empty={null}
    />
  );
}

/** Lines of an answer that are shown; the example's address has the rest. */
const LINES = 14;

function Shown({ label, value, api }: {
  label: string;
  value: unknown;
  api: Messages["api"];
}) {
  const lines = JSON.stringify(value, null, 1).split("\n");
  const isCut = lines.length > LINES;
  const head = isCut ? [...lines.slice(0, LINES), "…"] : lines;
  return (
    <>
      <p class="meta">{label}{isCut && `. ${api.page.shortened}`}</p>
      <pre>{head.join("\n")}</pre>
    </>
  );
}
