import process from "node:process";

/** What a process uses: milliseconds of the processor, and bytes of memory. */
export interface Usage {
  readonly time: number;
  readonly memory: number;
}

/** Serves on a free port and prints its address for the parent process; whenever asked, its usage too. */
export async function listen(
  answer: (request: Request) => Response | Promise<Response>,
): Promise<void> {
  Deno.serve({
    hostname: "127.0.0.1",
    port: 0,
    onListen: ({ port }) => console.log(`http://127.0.0.1:${port}`),
  }, (request) => answer(request));
  for await (const _ of Deno.stdin.readable) console.log(JSON.stringify(usageNow()));
}

function usageNow(): Usage {
  const { user, system } = process.cpuUsage();
  return { time: (user + system) / 1000, memory: Deno.memoryUsage().rss };
}
