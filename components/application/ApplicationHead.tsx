import type { Amender, RegistrationStatus, Status } from "../../rules/status.ts";
import type { Route } from "../../rules/form.ts";
import { PageHead } from "../PageHead.tsx";
import { leafName } from "../pack_texts.ts";
import { ApplicationStatus } from "../Status.tsx";
import { Steps } from "../Steps.tsx";
import { progress } from "./progress.ts";
import type { FormView } from "./view.ts";

export interface HeadProps {
  readonly view: FormView;
  readonly number: string;
  readonly status: Status;
  readonly amend?: Amender | undefined;
  readonly route: Route;
  /** Filed with the authority's papers, past the authority. */
  readonly vouched?: boolean | undefined;
  readonly registration?: RegistrationStatus | undefined;
  readonly company: string;
  readonly authority?: string | undefined;
}

/** What application this is, how it goes, and whose turn it is. */
export function ApplicationHead(props: HeadProps) {
  const { view, number, status, route, registration, company } = props;
  const { messages } = view;
  const { category, leaf, pack } = view.form;
  const steps = progress(props);
  const here = steps.findLast(({ state }) => state !== "todo");
  return (
    <>
      <PageHead
        kicker={`${messages.application.registration} · ${
          leafName(pack, { category: category.id, leaf, messages, lang: view.lang })
        }`}
        title={messages.application.title(number)}
        meta={`${company} · ${messages.route[route]}`}
        tag={<ApplicationStatus status={status} registration={registration} messages={messages} />}
      >
        {here !== undefined && (
          <a class="where" href={`/applications/${view.id}#progress`}>
            {messages.application.step(steps.indexOf(here) + 1, steps.length, here.label)}
          </a>
        )}
      </PageHead>
      <div id="progress">
        <Steps label={messages.application.progress} steps={steps} />
      </div>
    </>
  );
}
