import assert from "node:assert/strict";
import { createDefine, page } from "./mod.ts";
import type { DataOf } from "./define.ts";

interface State {
  user: string;
}

const define = createDefine<State>();

/** Compiles only if the two types are the same. */
function same<A, B>(
  ..._: [A] extends [B] ? [B] extends [A] ? [] : [never] : [never]
) {}

const handler = define.handlers({
  GET: (ctx) => page({ name: ctx.state.user }),
  async POST(ctx) {
    const form = await ctx.req.formData();
    return form.has("ok") ? ctx.redirect("/", 303) : page({ issues: ["name"] }, { status: 422 });
  },
  DELETE: () => new Response(null, { status: 204 }),
});

Deno.test("define gives back what it is given", () => {
  const Page = () => <p />;
  const run = define.middleware((ctx) => ctx.next());

  assert.equal(define.page(Page), Page);
  assert.equal(define.layout(Page), Page);
  assert.equal(define.middleware(run), run);
  assert.deepEqual(Object.keys(handler), ["GET", "POST", "DELETE"]);
});

Deno.test("a page's data is whatever its handlers give, method by method", () => {
  same<DataOf<typeof handler>, { name: string } | { issues: string[] }>();

  const one = define.handlers(() => page(7));
  same<DataOf<typeof one>, number>();
  same<DataOf<never>, unknown>();

  define.page<typeof handler>(({ data, state }) => {
    same<typeof data, { name: string } | { issues: string[] }>();
    same<typeof state, State>();
    return <p>{"name" in data ? data.name : data.issues.length}</p>;
  });
  // @ts-expect-error: the handlers give no such field
  define.page<typeof handler>(({ data }) => <p>{data.other}</p>);
});
