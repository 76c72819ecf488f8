type Change = (response: Response) => Response;

const changes = new WeakMap<object, Change[]>();

/**
 * Changes the answer as the middleware returns it; if something was thrown, the
 * error page, which is rendered outside of the middlewares, is changed instead.
 */
export async function changeAnswer(
  ctx: { next(): Promise<Response> },
  change: Change,
): Promise<Response> {
  try {
    return change(await ctx.next());
  } catch (error) {
    changes.set(ctx, [...changes.get(ctx) ?? [], change]);
    throw error;
  }
}

/** Makes the changes an error page missed. */
export function changed(ctx: object, response: Response): Response {
  const missed = changes.get(ctx) ?? [];
  return missed.reduce((answer, change) => change(answer), response);
}
