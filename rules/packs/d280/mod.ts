import { definePack } from "../../pack.ts";
import { exports, identity, products, site, trade } from "../d248/basic.ts";
import { alcohol } from "../d248/categories/alcohol.ts";
import { aquatic } from "../d248/categories/aquatic.ts";
import { bakery } from "../d248/categories/bakery.ts";
import { bee } from "../d248/categories/bee.ts";
import { bev } from "../d248/categories/bev.ts";
import { candy } from "../d248/categories/candy.ts";
import { casing } from "../d248/categories/casing.ts";
import { cond } from "../d248/categories/cond.ts";
import { dairy } from "../d248/categories/dairy.ts";
import { dfruit } from "../d248/categories/dfruit.ts";
import { egg } from "../d248/categories/egg.ts";
import { fruitprod } from "../d248/categories/fruitprod.ts";
import { fsdp } from "../d248/categories/fsdp.ts";
import { grain } from "../d248/categories/grain.ts";
import { grainprod } from "../d248/categories/grainprod.ts";
import { health } from "../d248/categories/health.ts";
import { meat } from "../d248/categories/meat.ts";
import { milled } from "../d248/categories/milled.ts";
import { nest } from "../d248/categories/nest.ts";
import { nut } from "../d248/categories/nut.ts";
import { nutprod } from "../d248/categories/nutprod.ts";
import { other } from "../d248/categories/other.ts";
import { roast } from "../d248/categories/roast.ts";
import { stuffed } from "../d248/categories/stuffed.ts";
import { sugar } from "../d248/categories/sugar.ts";
import { tea } from "../d248/categories/tea.ts";
import { vegprod } from "../d248/categories/vegprod.ts";
import { checklist, declaration, selfInspection } from "../d248/inspection.ts";
import {
  facility,
  ingredients,
  pictures,
  process,
  relations,
  safety,
  water,
} from "../d248/production.ts";
import { oil } from "./categories/oil.ts";
import { spice } from "./categories/spice.ts";
import { veg } from "./categories/veg.ts";
import { goesOn, inCatalogue } from "./known.ts";
import { products as catalogue } from "./products.ts";
import { recommendation, vouchers } from "./recommendation.ts";
import { newRegistration, renewal } from "./terms.ts";

/** What is in no catalogue is registered by the enterprise itself. */
const others = { cites: "Decree 280, art. 6", provenance: "inferred" } as const;

/** Decree 280 of 2025, in force from 1 June 2026, as far as public sources show it. */
export const d280 = definePack({
  id: "d280",
  since: "2026-06-01",
  cites: "Decree 280 of the General Administration of Customs",
  validYears: 5,
  renewal,
  newRegistration,
  vouchers,
  core: [
    identity,
    site,
    products,
    trade,
    exports,
    facility,
    ingredients,
    relations,
    water,
    process,
    safety,
    pictures,
    selfInspection,
    checklist,
    recommendation,
    declaration,
  ],
  categories: [
    goesOn(meat, inCatalogue),
    goesOn(casing, inCatalogue),
    goesOn(nest, inCatalogue),
    goesOn(bee, inCatalogue),
    goesOn(egg, inCatalogue),
    oil,
    goesOn(stuffed, inCatalogue),
    goesOn(grain, inCatalogue),
    goesOn(milled, inCatalogue),
    veg,
    spice,
    goesOn(nut, inCatalogue),
    goesOn(dfruit, inCatalogue),
    goesOn(fsdp, inCatalogue),
    goesOn(health, inCatalogue),
    goesOn(dairy, inCatalogue),
    goesOn(aquatic, inCatalogue),
    goesOn(vegprod, others),
    goesOn(grainprod, others),
    goesOn(tea, others),
    goesOn(nutprod, others),
    goesOn(alcohol, others),
    goesOn(bev, others),
    goesOn(bakery, others),
    goesOn(sugar, others),
    goesOn(candy, others),
    goesOn(cond, others),
    goesOn(roast, others),
    goesOn(fruitprod, others),
    goesOn(other, others),
  ],
  products: catalogue,
});
