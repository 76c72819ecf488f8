/** The address of a page of a list, without conditions that are empty. */
export function listAddress(
  path: string,
  conditions: Readonly<Record<string, string | undefined>>,
): string {
  const given = Object.entries(conditions)
    .flatMap(([name, value]): [string, string][] => value ? [[name, value]] : []);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
