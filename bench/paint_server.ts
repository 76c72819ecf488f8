/** The production build over an empty store in memory, and beside it a page of one sign. */
const EMPTY = "<!DOCTYPE html><title>Empty</title>.";

Deno.env.set("KV_URL", ":memory:");
const { default: portal } = await import("../_fresh/server.js");

Deno.serve({
  hostname: "127.0.0.1",
  port: 0,
  automaticCompression: true,
  onListen: ({ port }) => console.log(`http://127.0.0.1:${port}`),
}, (request, info) => {
  if (new URL(request.url).pathname !== "/empty") return portal.fetch(request, info);
  return new Response(EMPTY, { headers: { "content-type": "text/html; charset=utf-8" } });
});
