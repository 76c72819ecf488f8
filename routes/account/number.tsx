import { HttpError, page } from "fresh";
import { HomeNumberForm } from "../../components/accounts/HomeNumberForm.tsx";
import { Card } from "../../components/Card.tsx";
import { errorLinks, fieldErrors } from "../../components/explain.ts";
import { LinkButton } from "../../components/LinkButton.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import type { Issue } from "../../rules/result.ts";
import { addHomeNumber, homeNumberIssues } from "../../services/add_home_number.ts";
import { findAccount } from "../../services/find_account.ts";
import { define, type State } from "../../state.ts";
import { readForm, readTexts } from "../(_http)/read_form.ts";
import { Title } from "../(_http)/Title.tsx";
import { formToken, signedIn } from "../(_http)/viewer.ts";

interface NumberData {
  readonly homeNumber: string;
  readonly step: "ask" | "confirm" | "already";
  readonly issues: readonly Issue[];
}

/** Only an enterprise has such a number. */
function ofEnterprise(state: State) {
  const { actor } = signedIn(state);
  if (actor.role !== "enterprise") throw new HttpError(403);
  return actor;
}

export const handler = define.handlers({
  async GET({ state }) {
    const found = await findAccount(state.deps, { actor: ofEnterprise(state) });
    const recorded = found.ok ? found.value?.homeNumber : undefined;
    return page<NumberData>({
      homeNumber: recorded ?? "",
      step: recorded === undefined ? "ask" : "already",
      issues: [],
    });
  },

  async POST(ctx) {
    const actor = ofEnterprise(ctx.state);
    const { homeNumber, step } = readTexts(await readForm(ctx.req), ["homeNumber", "step"]);
    const { deps } = ctx.state;
    const input = { actor, homeNumber };
    if (step === "edit") return page<NumberData>({ homeNumber, step: "ask", issues: [] });
    if (step === "save") {
      const result = await addHomeNumber(deps, input);
      if (result.ok) return ctx.redirect("/account?saved=number", 303);
      const { issues } = result;
      return page<NumberData>({ homeNumber, step: "ask", issues }, { status: 422 });
    }
    const issues = await homeNumberIssues(deps, input);
    return issues.length === 0
      ? page<NumberData>({ homeNumber, step: "confirm", issues })
      : page<NumberData>({ homeNumber, step: "ask", issues }, { status: 422 });
  },
});

export default define.page<typeof handler>(function HomeNumber({ data, state }) {
  const { messages } = state;
  const { account, homeNumber } = messages;
  return (
    <>
      <Title state={state} text={homeNumber.title} />
      {data.step === "already"
        ? (
          <Card>
            <PageHead title={homeNumber.title} />
            <p>{homeNumber.already}</p>
            <p class="num">{data.homeNumber}</p>
            <LinkButton href="/account">{account.title}</LinkButton>
          </Card>
        )
        : (
          <HomeNumberForm
            confirming={data.step === "confirm"}
            homeNumber={data.homeNumber}
            token={formToken(state)}
            error={fieldErrors(data.issues, messages)["homeNumber"]}
            summary={errorLinks(data.issues, messages)}
            messages={messages}
          />
        )}
    </>
  );
});
