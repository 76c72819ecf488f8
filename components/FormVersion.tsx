/** The version that a form shows; a browser that goes back is not to put an older one in its place. */
export function FormVersion({ version }: { readonly version: number }) {
  return <input type="hidden" name="version" value={String(version)} autocomplete="off" />;
}
