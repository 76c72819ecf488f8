import type { Memory } from "../kv/memory.ts";
import type { Deps } from "./deps.ts";
import { embeddedGateway } from "./embedded_gateway.ts";

/** Accounts that anybody may try in the demo; their passwords are no secret. */
export const demoAccounts = [
  {
    role: "enterprise",
    userName: "bellavista",
    password: "pasta-demo-2026",
    name: "Pastificio Bellavista S.p.A.",
  },
  {
    role: "enterprise",
    userName: "glenlarig",
    password: "whisky-demo-2026",
    name: "Glen Larig Distillery Ltd",
  },
  {
    role: "authority",
    userName: "salute",
    password: "italy-demo-2026",
    name: "Ministry of Health (Italy)",
  },
  {
    role: "authority",
    userName: "primary",
    password: "zealand-demo-2026",
    name: "Ministry for Primary Industries (New Zealand)",
  },
  {
    role: "customs",
    userName: "customs",
    password: "desk-demo-2026",
    name: "Registration desk",
  },
] as const;

const FILES = 300;

/** How the demo is written. */
export interface Seeding {
  readonly files?: number;
  /** Lets the work be done over another store, whose records then come here all at once: quicker, and whole or not at all. */
  readonly rehearse?: (work: (memory: Memory) => Promise<void>) => Promise<void>;
}

/** Fills an empty store with sample accounts and files, once, and says who may sign in. */
export async function seedDemo(
  deps: Deps,
  say: (line: string) => void,
  { files = FILES, rehearse = (work) => work(deps) }: Seeding = {},
): Promise<void> {
  const { items } = await deps.users.listOf("customs");
  if (items.every(({ passwordHash }) => passwordHash === undefined)) {
    if (items.length > 0 || (await deps.authorities.listAll()).length > 0) {
      throw new Error("Cannot seed the demo: its store is half filled; remove it and start again");
    }
    // Only here: a start without the demo need not read its data.
    const { seed } = await import("./demo/seed.ts");
    await rehearse((memory) => {
      const staged = { ...deps, ...memory, gateway: embeddedGateway(memory) };
      return seed(staged, { say, files, accounts: demoAccounts });
    });
  }
  say("Sample accounts:");
  for (const { role, userName, password, name } of demoAccounts) {
    say(`  ${role.padEnd(10)} ${userName.padEnd(10)} ${password.padEnd(16)} ${name}`);
  }
}
