import type { Context } from "fresh";
import type { VNode } from "preact";
import type { State } from "../../state.ts";

/** A piece of a page as HTML, without what surrounds pages. */
export async function fragmentOf(ctx: Context<State>, vnode: VNode): Promise<string> {
  const alone = { skipAppWrapper: true, skipInheritedLayouts: true };
  const html = await (await ctx.render(vnode, {}, alone)).text();
  return html.replace(/^<!DOCTYPE html>/i, "");
}
