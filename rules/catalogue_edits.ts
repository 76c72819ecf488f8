/** Whether the two are alike but for one letter left out, added, changed or swapped with the next. */
export function withinOneEdit(typed: string, meant: string): boolean {
  const same = sharedStart(typed, meant);
  return ways(same).some(([skipped, missed, swapped]) =>
    typed.slice(skipped) === meant.slice(missed) &&
    (!swapped || crossed({ typed, meant, at: same }))
  );
}

/** Whether what is meant begins with the typed text, or with one that is an edit away from it. */
export function nearlyBegins(typed: string, meant: string): boolean {
  const same = sharedStart(typed, meant);
  return same === typed.length ||
    ways(same).some(([skipped, missed, swapped]) =>
      missed <= meant.length && meant.startsWith(typed.slice(skipped), missed) &&
      (!swapped || crossed({ typed, meant, at: same }))
    );
}

/** Whether what is meant ends like that. */
export function nearlyEnds(typed: string, meant: string): boolean {
  return nearlyBegins(backwards(typed), backwards(meant));
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** From where both go on after an edit, and whether it swaps two letters. */
function ways(at: number): readonly (readonly [typed: number, meant: number, swap: boolean])[] {
  return [
    [at + 1, at + 1, false], // changed
    [at + 1, at, false], // added
    [at, at + 1, false], // left out
    [at + 2, at + 2, true],
  ];
}

function crossed({ typed, meant, at }: { typed: string; meant: string; at: number }): boolean {
  return at + 1 < typed.length && typed[at] === meant[at + 1] && typed[at + 1] === meant[at];
}

function backwards(text: string): string {
  return [...text].reverse().join("");
}
