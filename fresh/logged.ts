/** For tests: runs with `console.error` put aside, and says what it was given. */
export async function logged(run: () => Promise<unknown>): Promise<unknown[]> {
  const { error } = console;
  const lines: unknown[] = [];
  console.error = (...args: unknown[]) => lines.push(...args);
  try {
    await run();
  } finally {
    console.error = error;
  }
  return lines;
}
