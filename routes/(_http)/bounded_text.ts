import { HttpError } from "fresh";

/** The body as text; 413 as soon as it is longer than that. */
export async function boundedText(req: Request, limit: number): Promise<string> {
  if (Number(req.headers.get("content-length") ?? 0) > limit) throw new HttpError(413);
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for await (const chunk of req.body ?? []) {
    length += chunk.byteLength;
    if (length > limit) throw new HttpError(413);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
