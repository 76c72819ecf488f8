import type { Gateway } from "../gateway.ts";
import { sweep } from "../sweep.ts";
import { at, type Scene } from "./scene.ts";

/** Attempts at each delivery while the demo's past is played. */
export const ATTEMPTS = 2;

/** How the way to customs behaves in one moment. */
export type Weather = "fair" | "down" | "silent" | "full" | "hanging";

function gatewayIn(weather: Weather, real: Gateway): Gateway {
  const { send } = real;
  switch (weather) {
    case "fair":
      return real;
    case "down":
      return { ...real, send: () => Promise.reject(new Error("connection refused")) };
    case "silent":
      return { send, receipt: () => Promise.resolve({ outcome: "pending" }) };
    case "full":
      return {
        send,
        receipt: () => Promise.resolve({ outcome: "failed", reason: "storage is full" }),
      };
    case "hanging":
      return { send, receipt: () => Promise.reject(new Error("no answer in time")) };
  }
}

/** Sweeps the outbox until the file's message has arrived, is lost, or has been tried once in silence. */
export async function deliver({ deps, id }: Scene, weather: Weather): Promise<void> {
  const gateway = gatewayIn(weather, deps.gateway);
  let moment = deps.now().getTime() + 40_000;
  for (let tries = 0; tries < ATTEMPTS; tries++) {
    await sweep({ ...at(deps, moment), gateway });
    const message = (await messageOf({ deps, id }))?.message;
    if (message?.dueAt === undefined || message.state === "failed") return;
    if (weather === "silent") return;
    moment = message.dueAt;
  }
}

/** Keeps the file's message where it is, so that the demo shows files on their way for as long as it runs. */
export async function hold({ deps, id }: Pick<Scene, "deps" | "id">): Promise<void> {
  const taken = await messageOf({ deps, id });
  if (taken === null) return;
  const { dueAt: _, ...message } = taken.message;
  const kept = await deps.outbox.settle(taken, message);
  if (!kept) throw new Error("Cannot seed: somebody else works on the outbox");
}

async function messageOf({ deps, id }: Pick<Scene, "deps" | "id">) {
  const application = await deps.applications.find(id);
  return application?.delivery === undefined ? null : await deps.outbox.find(application.delivery);
}
