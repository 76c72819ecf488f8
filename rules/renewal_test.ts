import assert from "node:assert/strict";
import { pilot } from "../tests/pilot.ts";
import type { Pack } from "./pack.ts";
import { renewalOf, renewalOn, renewalWindow } from "./renewal.ts";

const known = { cites: "Renewal Notice", provenance: "local" } as const;

const automatic: Pack = {
  ...pilot,
  id: "automatic",
  since: "2026-06-01",
  renewal: {
    mode: "automatic",
    ...known,
    window: { opens: 6, closes: 3, ...known },
    except: { categories: ["honeydew"], statuses: ["suspended", "rectifying"], ...known },
  },
};

const lemon = { category: "lemonade", status: "active" } as const;

Deno.test("a law that says nothing of renewal asks for an application", () => {
  assert.deepEqual(renewalOf(pilot, lemon), { mode: "application" });
});

Deno.test("registrations go on by themselves, but for what the law excepts", () => {
  assert.deepEqual(renewalOf(automatic, lemon), { mode: "automatic" });
  assert.deepEqual(renewalOf(automatic, { ...lemon, category: "honeydew" }), {
    mode: "application",
    except: "category",
  });
  for (const status of ["suspended", "rectifying"] as const) {
    assert.deepEqual(renewalOf(automatic, { ...lemon, status }), {
      mode: "application",
      except: "status",
    });
  }
});

Deno.test("a category that the law no longer has does not go on by itself", () => {
  assert.deepEqual(renewalOf(automatic, { ...lemon, category: "mead" }), {
    mode: "application",
    except: "category",
  });
});

Deno.test("a law by application is not by itself, whatever it excepts", () => {
  const { renewal } = automatic;
  const law: Pack = {
    ...automatic,
    ...(renewal && { renewal: { ...renewal, mode: "application" } }),
  };
  assert.deepEqual(renewalOf(law, { ...lemon, category: "honeydew" }), { mode: "application" });
});

Deno.test("an automatic law without exceptions lets everything go on", () => {
  const { except: _, ...renewal } = automatic.renewal!;
  const law: Pack = { ...automatic, renewal };
  assert.deepEqual(renewalOf(law, { category: "honeydew", status: "suspended" }), {
    mode: "automatic",
  });
});

Deno.test("the law of the last valid day decides", () => {
  const packs = [pilot, automatic];
  const until = (validUntil: string) => renewalOn(packs, { ...lemon, validUntil }).mode;
  assert.equal(until("2026-05-31"), "application");
  assert.equal(until("2026-06-01"), "automatic");
  assert.equal(until("2020-01-01"), "application");
});

// Expiry and window of the authorities' examples differ by days; ours are whole months.
const windows = [
  ["2023-07-31", "2023-01-31", "2023-04-30"],
  ["2023-08-31", "2023-02-28", "2023-05-31"],
  ["2024-08-31", "2024-02-29", "2024-05-31"],
  ["2023-11-30", "2023-05-30", "2023-08-30"],
  ["2023-03-31", "2022-09-30", "2022-12-31"],
  ["2031-01-15", "2030-07-15", "2030-10-15"],
] as const;

Deno.test("the window opens six months before the last valid day and closes three before it", () => {
  for (const [validUntil, from, to] of windows) {
    assert.deepEqual(renewalWindow(validUntil, { opens: 6, closes: 3 }), { from, to }, validUntil);
  }
});
