/** A page is asked at most this often, so many milliseconds apart: 20 seconds in all. */
const LOOKS = 400;
const BETWEEN = 50;

/** Asks until the answer is another one than false, and gives that; undefined once patience ends. */
export async function patiently<T>(ask: () => Promise<T | false>): Promise<T | undefined> {
  for (let looked = 0; looked < LOOKS; looked++) {
    const answer = await ask();
    if (answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
  return undefined;
}
