import { definePack } from "../../pack.ts";
import { exports, identity, products, site, trade } from "./basic.ts";
import { alcohol } from "./categories/alcohol.ts";
import { aquatic } from "./categories/aquatic.ts";
import { bakery } from "./categories/bakery.ts";
import { beans } from "./categories/beans.ts";
import { bee } from "./categories/bee.ts";
import { bev } from "./categories/bev.ts";
import { candy } from "./categories/candy.ts";
import { casing } from "./categories/casing.ts";
import { cond } from "./categories/cond.ts";
import { dairy } from "./categories/dairy.ts";
import { dfruit } from "./categories/dfruit.ts";
import { egg } from "./categories/egg.ts";
import { fruitprod } from "./categories/fruitprod.ts";
import { fsdp } from "./categories/fsdp.ts";
import { grain } from "./categories/grain.ts";
import { grainprod } from "./categories/grainprod.ts";
import { health } from "./categories/health.ts";
import { meat } from "./categories/meat.ts";
import { milled } from "./categories/milled.ts";
import { nest } from "./categories/nest.ts";
import { nut } from "./categories/nut.ts";
import { nutprod } from "./categories/nutprod.ts";
import { oil } from "./categories/oil.ts";
import { other } from "./categories/other.ts";
import { roast } from "./categories/roast.ts";
import { spice } from "./categories/spice.ts";
import { stuffed } from "./categories/stuffed.ts";
import { sugar } from "./categories/sugar.ts";
import { tea } from "./categories/tea.ts";
import { veg } from "./categories/veg.ts";
import { vegprod } from "./categories/vegprod.ts";
import { checklist, declaration, selfInspection } from "./inspection.ts";
import {
  facility,
  ingredients,
  pictures,
  process,
  relations,
  safety,
  water,
} from "./production.ts";
import { products as catalogue } from "./products/mod.ts";
import { newRegistration, renewal } from "./terms.ts";

/** Decree 248 of 2021: the manual's world. */
export const d248 = definePack({
  id: "d248",
  since: "2022-01-01",
  cites: "Decree 248 of the General Administration of Customs",
  validYears: 5,
  renewal,
  newRegistration,
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
    declaration,
  ],
  categories: [
    meat,
    casing,
    nest,
    bee,
    egg,
    oil,
    stuffed,
    grain,
    milled,
    veg,
    spice,
    nut,
    dfruit,
    beans,
    fsdp,
    health,
    dairy,
    aquatic,
    vegprod,
    grainprod,
    tea,
    nutprod,
    alcohol,
    bev,
    bakery,
    sugar,
    candy,
    cond,
    roast,
    fruitprod,
    other,
  ],
  products: catalogue,
});
