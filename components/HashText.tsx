interface HashTextProps {
  readonly hash: string;
}

/** A hash that may break between groups of eight and is copied as one word. */
export function HashText({ hash }: HashTextProps) {
  const groups = hash.match(/.{1,8}/g) ?? [];
  return <span>{groups.flatMap((group) => [group, <wbr key={group} />])}</span>;
}

/** The first letters of a hash, to compare by eye: `7F3A-09BC`. */
export function shortCode(hash: string): string {
  const short = hash.slice(0, 8).toUpperCase();
  return `${short.slice(0, 4)}-${short.slice(4)}`;
}
