import type { Messages } from "../../locales/en.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { Card } from "../Card.tsx";
import { Columns } from "../Columns.tsx";
import { LinkButton } from "../LinkButton.tsx";
import { PageHead } from "../PageHead.tsx";
import { RegisterSearch } from "../register/RegisterSearch.tsx";
import { TextField } from "../TextField.tsx";

interface VisitorHomeProps {
  /** How many categories are recommended under the law of today. */
  readonly recommended: number;
  readonly messages: Messages;
}

/** What the portal is, for whoever is not signed in. */
export function VisitorHome({ recommended, messages }: VisitorHomeProps) {
  const { home, shell } = messages;
  return (
    <>
      <Card>
        <PageHead title={home.title} meta={home.lead} />
        <Routes recommended={recommended} messages={messages} />
        <Actions>
          <LinkButton href="/sign-in">{shell.signIn}</LinkButton>
          <LinkButton kind="plain" href="/create-account">{shell.createAccount}</LinkButton>
          <LinkButton kind="plain" href="/check">{messages.check.link}</LinkButton>
          <LinkButton kind="plain" href="/help">{shell.help}</LinkButton>
        </Actions>
      </Card>
      <Columns>
        <Card title={home.whichCategory}>
          <ProductSearch messages={messages} />
        </Card>
        <Card title={home.isRegistered}>
          <RegisterSearch messages={messages} />
        </Card>
      </Columns>
    </>
  );
}

function Routes({ recommended, messages: { home, route } }: VisitorHomeProps) {
  return (
    <>
      <h2>{home.routes}</h2>
      <Columns>
        <div>
          <h3>{route.recommended}</h3>
          <p>{home.recommendedText(recommended)}</p>
        </div>
        <div>
          <h3>{route.self}</h3>
          <p>{home.selfText}</p>
        </div>
      </Columns>
      <p class="meta">{home.askAuthority}</p>
    </>
  );
}

function ProductSearch({ messages }: Pick<VisitorHomeProps, "messages">) {
  const { products, common } = messages;
  const of = (name: string) => ({ id: `product-${name}`, name, value: "", messages });
  return (
    <form method="get" action="/products">
      <TextField {...of("hs")} label={products.hs} hint={products.hsHint} maxLength={40} />
      <TextField {...of("name")} label={products.name} hint={products.nameHint} maxLength={100} />
      <Actions>
        <Button>{common.query}</Button>
      </Actions>
    </form>
  );
}
