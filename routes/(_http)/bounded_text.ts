import { HttpError } from "fresh";

/** The body as text: 413 as soon as it is longer than that, 400 where its sender breaks off. */
export async function boundedText(req: Request, limit: number): Promise<string> {
  if (Number(req.headers.get("content-length") ?? 0) > limit) throw new HttpError(413);
  try {
    return await textOf(req, limit);
  } catch (error) {
    throw error instanceof HttpError ? error : new HttpError(400);
  }
}

async function textOf({ body }: Request, limit: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > limit) throw new HttpError(413);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
