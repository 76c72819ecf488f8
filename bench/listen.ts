/** Serves on a free port and prints its address, for the parent process to read. */
export function listen(answer: (request: Request) => Response | Promise<Response>): void {
  Deno.serve({
    hostname: "127.0.0.1",
    port: 0,
    onListen: ({ port }) => console.log(`http://127.0.0.1:${port}`),
  }, (request) => answer(request));
}
