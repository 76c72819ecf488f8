import { Stat } from "../Stat.tsx";
import { Stats } from "../Stats.tsx";
import type { Tone } from "../StatusTag.tsx";

/** How many of something, in words, and where they are listed. */
export interface Tile {
  readonly count: number;
  readonly label: (count: number) => string;
  readonly href: string;
  /** Its colour while there are any. */
  readonly tone: Tone;
}

/** A row of numbers; where there is nothing, nothing shouts. */
export function Tiles({ tiles }: { readonly tiles: readonly Tile[] }) {
  return (
    <Stats>
      {tiles.map(({ count, label, href, tone }) => (
        <Stat
          key={href}
          number={count}
          label={label(count)}
          href={href}
          tone={count > 0 ? tone : "grey"}
        />
      ))}
    </Stats>
  );
}
