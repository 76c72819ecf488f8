import fc from "fast-check";

/** A text with one letter left out, added, changed or swapped with the next. */
export function mistyped(text: string): fc.Arbitrary<string> {
  const letters = [...text];
  const last = letters.length - 1;
  const other = fc.constantFrom(
    ...isHan(text) ? "的鱼肉大小干果菜油水" : "abcdefghijklmnopqrstuvwxyz",
  );
  const at = fc.integer({ min: 0, max: last });
  return fc.oneof(
    at.map((place) => letters.toSpliced(place, 1)),
    fc.tuple(at, other).map(([place, letter]) => letters.toSpliced(place, 0, letter)),
    fc.tuple(at, other).map(([place, letter]) => letters.toSpliced(place, 1, letter)),
    fc.integer({ min: 0, max: Math.max(0, last - 1) }).map((place) =>
      letters.toSpliced(place, 2, ...letters.slice(place, place + 2).reverse())
    ),
  ).map((typed) => typed.join(""));
}

/** Whether a text is in Chinese. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
