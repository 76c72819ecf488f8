import { stateOn } from "../../rules/register.ts";
import { Card } from "../Card.tsx";
import type { Words } from "../lists/words.ts";
import { Notice } from "../Notice.tsx";
import { PageHead } from "../PageHead.tsx";
import { QrCode } from "../QrCode.tsx";
import { PublicTag } from "../Status.tsx";
import {
  ProductsCovered,
  type PublicRegistration,
  RegistrationFacts,
} from "./RegistrationRecord.tsx";

interface CertificateProps {
  readonly registration: PublicRegistration;
  readonly words: Words;
  /** Address of the public record, which the QR code leads to. */
  readonly permalink: string;
  /** Who keeps the register. */
  readonly portalName: string;
  /** Whether the register is the official one. */
  readonly official: boolean;
}

/** A registration on one sheet, to print and to hand on. */
export function Certificate(props: CertificateProps) {
  const { registration, words, permalink, portalName, official } = props;
  const { messages, day } = words;
  const { certificate, meaning, products } = messages.register;
  const state = stateOn(registration, day);
  return (
    <>
      <Card>
        <PageHead
          kicker={certificate.issuedBy(portalName)}
          title={certificate.title}
          meta={registration.number}
          tag={<PublicTag state={state} messages={messages} />}
        />
        {state !== "valid" && <Notice kind="stop" title={meaning[state]} />}
        <RegistrationFacts registration={registration} words={words} />
      </Card>
      <Card title={products}>
        <ProductsCovered registration={registration} words={words} />
      </Card>
      <Card title={certificate.check}>
        <QrCode text={permalink} label={certificate.code} />
        <p>{certificate.checkText(day)}</p>
        <p>
          <a href={permalink}>{permalink}</a>
        </p>
        <p>{official ? certificate.official : certificate.notOfficial}</p>
      </Card>
    </>
  );
}
