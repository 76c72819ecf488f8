import { Actions } from "../../../components/Actions.tsx";
import { Card } from "../../../components/Card.tsx";
import { type Asked, checkAddress } from "../../../components/check/address.ts";
import { Answer } from "../../../components/check/Answer.tsx";
import { AskedForms } from "../../../components/check/AskedForms.tsx";
import { Documents } from "../../../components/check/Documents.tsx";
import { Permalink } from "../../../components/check/Permalink.tsx";
import { Trace } from "../../../components/check/Trace.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { OutsideWay } from "../../../components/lists/OutsideWay.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { leafName, packTexts } from "../../../components/pack_texts.ts";
import { codeOf } from "../../../rules/catalogue.ts";
import type { Pack } from "../../../rules/pack.ts";
import type { CheckedProduct, LeafAnswer, RouteAnswer } from "../../../rules/route_check.ts";
import type { CheckedWay } from "../../../rules/route_ways.ts";
import type { State } from "../../../state.ts";
import { wordsOf } from "../../(_http)/words.ts";

/** One product with one of its ways. */
interface Only {
  readonly pack: Pack;
  readonly checked: CheckedProduct;
  readonly way: CheckedWay;
}

/** The product and way that are left, where the address leaves but one. */
export function onlyWay({ pack, items, total }: RouteAnswer, { leaf }: Asked): Only | undefined {
  const [checked] = items;
  const one = total === 1 || leaf !== "";
  if (pack === undefined || checked === undefined || !one) return undefined;
  const [way, ...others] = checked.ways;
  return way === undefined || others.length > 0 ? undefined : { pack, checked, way };
}

interface WayDetailsProps extends Only {
  readonly asked: Asked;
  readonly answer: RouteAnswer;
  readonly state: State;
}

/** All that one way takes, and the rules that led there. */
export function WayDetails(props: WayDetailsProps) {
  const { pack, checked: { product }, way, asked, answer, state } = props;
  const { check } = state.messages;
  const words = wordsOf(state);
  const leaf = "candidate" in way ? way.candidate.leaf : undefined;
  const found = answer.leaves.find((one) => one.leaf === leaf);
  return (
    <>
      <Card>
        <p class="meta">{check.law(packTexts(pack, words).name, pack.since)}</p>
        <h2>
          {product.name[state.lang]} <span class="num">{codeOf(product)}</span>
        </h2>
        {"outside" in way && (
          <Notice kind="info">
            <OutsideWay {...way.outside} words={words} />
          </Notice>
        )}
        {asked.leaf !== "" && (
          <p>
            <a href={checkAddress({ ...asked, code: "", leaf: "" })}>{check.back}</a>
          </p>
        )}
        {found && <Taken {...props} found={found} />}
      </Card>
      {found && (
        <>
          <Card id="documents" title={check.documents}>
            <Documents pack={pack} answer={found} country={asked.country} words={words} />
          </Card>
          <Card id="forms" title={check.forms}>
            <AskedForms pack={pack} form={found.form} words={words} />
          </Card>
        </>
      )}
      <Card id="trace" title={check.trace}>
        <Trace pack={pack} product={product} way={way} words={words} />
        <Permalink asked={asked} words={words} />
      </Card>
    </>
  );
}

/** Route, account and validity, and how to begin. */
function Taken({ pack, way, found, state }: WayDetailsProps & { readonly found: LeafAnswer }) {
  const { messages, lang, viewer } = state;
  const { category: { id: category }, leaf } = found;
  const question = "candidate" in way ? way.candidate.question : undefined;
  const applies = viewer?.actor.role === "enterprise";
  return (
    <>
      <p>{messages.check.details(leafName(pack, { category, leaf, messages, lang }))}</p>
      <Answer pack={pack} answer={found} question={question} words={wordsOf(state)} />
      {viewer === null && <p>{messages.check.signInFirst}</p>}
      <Actions>
        {applies && (
          <LinkButton href={`/applications/new?leaf=${leaf}`}>{messages.check.start}</LinkButton>
        )}
        {viewer === null && <LinkButton href="/sign-in">{messages.shell.signIn}</LinkButton>}
        {viewer === null && (
          <LinkButton kind="plain" href="/create-account">
            {messages.shell.createAccount}
          </LinkButton>
        )}
      </Actions>
    </>
  );
}
