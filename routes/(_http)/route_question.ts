import type { Asked } from "../../components/check/address.ts";
import { isCountry } from "../../rules/countries.ts";
import { dayOf, isDay } from "../../rules/numbers.ts";
import type { RouteQuestion } from "../../rules/route_check.ts";
import type { State } from "../../state.ts";
import { textIn } from "./asked.ts";

/** What the address asks the route checker; what makes no sense counts as not asked. */
export function askedOf(url: URL): Asked {
  const on = textIn(url, "on");
  const country = textIn(url, "country").toUpperCase();
  return {
    q: textIn(url, "q"),
    on: isDay(on) ? on : "",
    country: isCountry(country) ? country : "",
    code: textIn(url, "code"),
    leaf: textIn(url, "leaf"),
  };
}

/** The question as the rules take it; without a day it is about today. */
export function questionOf({ q, on, country, code, leaf }: Asked, { deps }: State): RouteQuestion {
  const given = (text: string) => text === "" ? undefined : text;
  return {
    q,
    on: given(on) ?? dayOf(deps.now()),
    country: given(country),
    code: given(code),
    leaf: given(leaf),
  };
}
