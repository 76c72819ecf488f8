/** The secret of the session that every form carries. */
export function FormToken({ token }: { readonly token: string }) {
  return <input type="hidden" name="token" value={token} />;
}
