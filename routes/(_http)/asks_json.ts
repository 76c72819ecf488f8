/** Whether a request comes from a script of ours that wants data, not a page. */
export function asksJson({ headers }: Request): boolean {
  return /^application\/json\b/i.test(headers.get("accept") ?? "");
}
