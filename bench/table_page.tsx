import type { ComponentChildren } from "preact";

/** One question of the table. */
export interface TableField {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly required: boolean;
}

const NAMES = ["company", "street", "city", "licence", "capacity", "storage", "water", "inspector"];

/** Sixty questions with answers, some of them with signs that have to be escaped. */
export const tableFields: readonly TableField[] = Array.from({ length: 60 }, (_, i) => {
  const name = `${NAMES[i % NAMES.length]}${i}`;
  return {
    name,
    label: `Question ${i + 1}: ${NAMES[i % NAMES.length]} of the plant`,
    hint: `As it stands in the register of the authority, in at most ${40 + i} signs; ` +
      'type "none" where the plant has none of it.',
    value: i % 3 === 0 ? `Müller & Söhne <${i}>` : `Answer ${i}`,
    required: i % 2 === 0,
  };
});

/** The document around the page, the same on both sides. */
export function TableDocument({ children }: { children: ComponentChildren }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Production</title>
        <link rel="stylesheet" href="/styles.css" />
      </head>
      <body>{children}</body>
    </html>
  );
}

/** A form as a table: the page that web layers are compared on. */
export function TablePage({ fields }: { fields: readonly TableField[] }) {
  return (
    <main id="main">
      <h1>Production</h1>
      <form method="post">
        <table>
          <thead>
            <tr>
              <th scope="col">Question</th>
              <th scope="col">Answer</th>
            </tr>
          </thead>
          <tbody>{fields.map((field) => <TableRow key={field.name} {...field} />)}</tbody>
        </table>
        <button type="submit" class="button">Save</button>
      </form>
    </main>
  );
}

function TableRow({ name, label, hint, value, required }: TableField) {
  return (
    <tr class={required ? "field required" : "field"}>
      <th scope="row">
        <label for={name}>{label}</label>
        {required && <span class="required" aria-hidden="true">*</span>}
        <p class="hint" id={`${name}-hint`}>{hint}</p>
      </th>
      <td>
        <input
          id={name}
          name={name}
          type="text"
          value={value}
          maxLength={120}
          required={required}
          aria-describedby={`${name}-hint`}
        />
      </td>
    </tr>
  );
}
