import assert from "node:assert/strict";
import * as z from "zod";
import { estate, pilot, signature } from "../tests/pilot.ts";
import { breaches } from "./contract.ts";
import { field } from "./form.ts";
import type { Pack, Renewal } from "./pack.ts";

const known = { cites: "Pilot Notice 1", provenance: "local" } as const;
const { texts: _, ...mute } = pilot;

/** What stands against the pilot with these terms, `where rule`. */
function faults(changes: Partial<Pack>): string[] {
  return breaches([{ ...mute, ...changes }]).map(({ where, rule }) => `${where} ${rule}`);
}

const renewal: Renewal = {
  mode: "automatic",
  ...known,
  window: { opens: 6, closes: 3, ...known },
  except: { categories: ["honeydew"], statuses: ["suspended"], ...known },
};

const paper = field(z.array(z.string()).optional(), { control: "file", ...known });
const letters = { ...signature, fields: { ...signature.fields, letter: paper } };

Deno.test("terms that name what there is and where they are from are sound", () => {
  assert.deepEqual(faults({ renewal }), []);
  assert.deepEqual(faults({ newRegistration: { fields: ["siteAddress"], ...known } }), []);
  const core = [estate, letters];
  assert.deepEqual(faults({ core, vouchers: { fields: ["letter"], ...known } }), []);
});

Deno.test("every term says where it is known from", () => {
  const bare = { ...known, cites: " " };
  const { window, except } = renewal;
  assert.deepEqual(faults({ renewal: { ...renewal, ...bare } }), ["renewal cites"]);
  assert.deepEqual(faults({ renewal: { ...renewal, window: { ...window, ...bare } } }), [
    "renewal cites",
  ]);
  assert.deepEqual(faults({ renewal: { ...renewal, except: { ...except!, ...bare } } }), [
    "renewal cites",
  ]);
  assert.deepEqual(faults({ newRegistration: { fields: [], ...bare } }), ["newRegistration cites"]);
  assert.deepEqual(faults({ vouchers: { fields: [], ...bare } }), ["vouchers cites"]);
});

Deno.test("the window of renewal opens before it closes, in whole months", () => {
  for (const [opens, closes] of [[3, 6], [3, 3], [1.5, 1], [6, -1], [6, 0.5]] as const) {
    const window = { ...known, opens, closes };
    assert.deepEqual(
      faults({ renewal: { ...renewal, window } }),
      ["renewal/window renewal_window"],
      `${opens} to ${closes}`,
    );
  }
  assert.deepEqual(
    faults({ renewal: { ...renewal, window: { ...known, opens: 1, closes: 0 } } }),
    [],
  );
});

Deno.test("what is not renewed by itself is a category of the pack", () => {
  const except = { ...known, categories: ["honeydew", "caviar"], statuses: [] };
  assert.deepEqual(faults({ renewal: { ...renewal, except } }), [
    "renewal/caviar renewal_category",
  ]);
});

Deno.test("terms name fields that the core asks", () => {
  const newRegistration = { fields: ["siteAddress", "hives", "nothing"], ...known };
  assert.deepEqual(faults({ newRegistration }), [
    "newRegistration/hives named_field",
    "newRegistration/nothing named_field",
  ]);
});

Deno.test("a paper with which the authority is passed by is a file of the core that may be left out", () => {
  const vouchers = { fields: ["declaration", "siteAddress", "nothing"], ...known };
  assert.deepEqual(faults({ vouchers }), [
    "vouchers/declaration voucher_field",
    "vouchers/siteAddress voucher_field",
    "vouchers/nothing voucher_field",
  ]);
  const address = field(z.string().optional(), { control: "text", ...known });
  const core = [{ ...estate, fields: { ...estate.fields, address } }, signature];
  assert.deepEqual(faults({ core, vouchers: { fields: ["address"], ...known } }), [
    "vouchers/address voucher_field",
  ]);
});
