import { both, declarationLines, type DeclarationProps } from "./declaration_lines.ts";

/** What the enterprise declares, in both languages, with what it has filled in and room for signature and seal. */
export function Declaration(props: DeclarationProps) {
  const { zh, en, day } = props;
  const [zhWords, enWords] = [zh.messages.declaration, en.messages.declaration];
  return (
    <div class="declaration">
      <h1>
        {zhWords.title} <br />
        {enWords.title}
      </h1>
      <table>
        <tbody>
          {declarationLines(props).map(({ id, term, detail }) => (
            <tr key={id}>
              <th>{term}</th>
              <td class="prose">{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {[zhWords, enWords].map((words) => (
        <section key={words.title}>
          <h2>{words.weDeclare}</h2>
          <ol>{words.points.map((point) => <li key={point}>{point}</li>)}</ol>
        </section>
      ))}
      <table>
        <tbody>
          <tr>
            <th>{both(zhWords.signature, enWords.signature)}</th>
            <th>{both(zhWords.seal, enWords.seal)}</th>
          </tr>
          <tr>
            <td class="seal" />
            <td class="seal" />
          </tr>
        </tbody>
      </table>
      <p>{both(zhWords.madeOut(day), enWords.madeOut(day))}</p>
    </div>
  );
}
