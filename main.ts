import { settingsOfProcess } from "./fresh.config.ts";
import { fillRegisterChanges } from "./kv/fill_register_changes.ts";
import { openMemory } from "./kv/memory.ts";
import { rehearse } from "./kv/rehearse.ts";
import { openStore, storeAnswers } from "./kv/store.ts";
import { pageSettings, portal } from "./portal.ts";
import { bootstrap } from "./services/bootstrap.ts";
import { demoAccounts, seedDemo } from "./services/demo.ts";
import type { Deps } from "./services/deps.ts";
import { embeddedGateway } from "./services/embedded_gateway.ts";
import { importPack } from "./services/import_pack.ts";
import { loadPacks } from "./services/load_packs.ts";
import { createSweeper } from "./services/sweeper.ts";
import config from "./deno.json" with { type: "json" };

const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** Sorts by time and is safe in a path: ten letters of milliseconds, sixteen of chance. */
function newId(): string {
  let time = Date.now();
  let id = "";
  for (let at = 0; at < 10; at++, time = Math.floor(time / 32)) id = LETTERS[time % 32] + id;
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) id += LETTERS[byte % 32];
  return id;
}

/** 256 bits in base64url. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes)).replace(
    /[+/=]/g,
    (sign) => sign === "+" ? "-" : sign === "/" ? "_" : "",
  );
}

/** A wrong setting or a broken pack stops the start by its message alone; a trace would hide it. */
async function orStop<T>(part: () => T | Promise<T>): Promise<T> {
  try {
    return await part();
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith("Cannot ")) throw error;
    console.error(error.message);
    Deno.exit(1);
  }
}

const settings = await orStop(settingsOfProcess);
const packs = await orStop(() => loadPacks(settings.RULE_PACKS, importPack));
const kv = await orStop(() => openStore(settings.KV_URL));
const memory = openMemory(kv);
const deps: Deps = {
  ...memory,
  now: () => new Date(),
  newId,
  newSecret,
  packs,
  gateway: embeddedGateway(memory),
  limits: {
    uploadBytes: settings.UPLOAD_MB * 1e6,
    sessionIdleMs: settings.SESSION_IDLE_MINUTES * 60_000,
    sessionMs: settings.SESSION_HOURS * 3_600_000,
    deliveryMs: settings.DELIVERY_SECONDS * 1000,
    deliveryAttempts: settings.DELIVERY_ATTEMPTS,
  },
};

if (settings.DEMO) {
  await seedDemo(deps, (line) => console.log(line), { rehearse: (work) => rehearse(kv, work) });
}
await fillRegisterChanges(kv);
const base = settings.BASE_URL ?? `http://${settings.HOST}:${settings.PORT}`;
const first = await bootstrap(deps);
if (first !== null) {
  console.log(`First customs administrator: set the password once at ${base}/invite/${first}`);
}

const sweeper = createSweeper(deps, (error) => console.error("Cannot sweep the outbox:", error));
sweeper.every(settings.SWEEP_SECONDS * 1000);

/** The portal over the real store. */
export const app = portal({
  deps,
  settings: pageSettings(settings, {
    version: config.version,
    demo: settings.DEMO ? { accounts: demoAccounts } : null,
  }),
  storeAnswers: () => storeAnswers(kv),
  filed: () => void sweeper.wake(),
});

if (import.meta.main) {
  // Not awaited: the built server imports `app` from this module.
  const built = new URL("./_fresh/server.js", import.meta.url).href;
  import(built).then(({ default: server }) => {
    const { PORT: port, HOST: hostname } = settings;
    try {
      Deno.serve({ port, hostname, automaticCompression: true }, server.fetch);
    } catch (error) {
      if (!(error instanceof Deno.errors.AddrInUse)) throw error;
      console.error(`Cannot start: port ${port} of ${hostname} is taken; choose another by PORT`);
      Deno.exit(1);
    }
  });
}
