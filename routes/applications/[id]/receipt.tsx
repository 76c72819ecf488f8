import { HttpError, page } from "fresh";
import { Receipt, type ReceiptProps } from "../../../components/application/Receipt.tsx";
import { shortCode } from "../../../components/HashText.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { type FilingReceipt, openReceipt } from "../../../services/open_receipt.ts";
import { define, type State } from "../../../state.ts";
import { viewerOf } from "../(_parts)/opened.ts";
import { Title } from "../../(_http)/Title.tsx";
import { wordsOf } from "../../(_http)/words.ts";

export const handler = define.handlers({
  async GET({ state, params, url }) {
    const { actor } = viewerOf(state);
    const filing = url.searchParams.get("filing") ?? undefined;
    const receipt = await openReceipt(state.deps, { actor, id: params["id"] ?? "", filing });
    if (!receipt.ok) throw new HttpError(404);
    return page({ receipt: receipt.value });
  },
});

/** The receipt of a filing, to keep and to print. */
export default define.page<typeof handler>(function ReceiptPage({ data: { receipt }, state }) {
  const { messages } = state;
  const words = messages.receipt;
  return (
    <>
      <Title state={state} text={`${words.title} · ${shortCode(receipt.hash)}`} />
      <div class="card no-print">
        <p>{messages.register.certificate.howTo}</p>
        <LinkButton kind="plain" href={`/applications/${receipt.application.id}`}>
          {messages.acts.seeFile}
        </LinkButton>
      </div>
      <Receipt {...propsOf(receipt, state)} />
    </>
  );
});

function propsOf(
  { application, authority, snapshot, hash, acts, latest }: FilingReceipt,
  state: State,
): ReceiptProps {
  const { pack, category, leaf, number, homeNumber, country, answers, tables, files } = snapshot;
  return {
    number,
    times: acts.map(({ at }) => at),
    hash,
    latest,
    company: String(answers["companyName"] ?? ""),
    homeNumber,
    country,
    addressee: application.route === "self"
      ? state.messages.acts.roles.customs
      : authority?.[state.lang] ?? state.messages.acts.roles.authority,
    kind: { pack, category, leaf },
    products: tables["products"]?.length ?? 0,
    files,
    words: wordsOf(state),
  };
}
