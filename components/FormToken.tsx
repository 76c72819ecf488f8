/** The secret of the session that every form carries. */
export function FormToken({ token }: { readonly token: string }) {
  // A browser that goes back would put an older one in its place.
  return <input type="hidden" name="token" value={token} autocomplete="off" />;
}
