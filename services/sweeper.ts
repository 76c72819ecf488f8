import { clearGone } from "./clear_gone.ts";
import type { Deps } from "./deps.ts";
import { sweep } from "./sweep.ts";
import { sweepFiles } from "./sweep_files.ts";

/** One sweep at a time: on a timer, and as soon as somebody has filed something. */
export function createSweeper(deps: Deps, report: (error: unknown) => void) {
  let running: Promise<void> | null = null;
  let again = false;

  async function run(): Promise<void> {
    do {
      again = false;
      await sweep(deps).catch(report);
      await clearGone(deps).catch(report);
      await sweepFiles(deps).catch(report);
    } while (again);
    running = null;
  }

  return {
    /** Sweeps now, or once more when a sweep is under way. */
    wake(): Promise<void> {
      again = running !== null;
      running ??= run();
      return running;
    },
    /** Sweeps every so many milliseconds; returns what stops it. */
    every(ms: number): () => void {
      const timer = setInterval(() => void this.wake(), ms);
      return () => clearInterval(timer);
    },
  };
}
