import type { ComponentChildren } from "preact";
import type { Messages } from "../../locales/en.ts";
import { Card } from "../Card.tsx";
import { PageHead } from "../PageHead.tsx";
import { type Tile, Tiles } from "./Tiles.tsx";

interface ReviewerHomeProps {
  readonly name: string;
  readonly tiles: readonly Tile[];
  readonly messages: Messages;
  /** The functions of the role: buttons. */
  readonly children: ComponentChildren;
}

/** The main page of an authority or of customs: what waits, and the way to it. */
export function ReviewerHome({ name, tiles, messages: { home }, children }: ReviewerHomeProps) {
  return (
    <Card>
      <PageHead title={name}>{children}</PageHead>
      <h2>{home.waits}</h2>
      {tiles.every(({ count }) => count === 0) && <p class="meta">{home.nothingWaits}</p>}
      <Tiles tiles={tiles} />
    </Card>
  );
}

/** What waits for an authority, in numbers. */
export function authorityTiles(
  waits: Readonly<Record<"toReview" | "corrections" | "failed", readonly unknown[]>>,
  home: Messages["home"],
): Tile[] {
  return [
    {
      count: waits.toReview.length,
      label: home.toReview,
      href: "/authority#review",
      tone: "amber",
    },
    {
      count: waits.corrections.length,
      label: home.correctionsAuthority,
      href: "/authority#corrections",
      tone: "amber",
    },
    {
      count: waits.failed.length,
      label: home.failedAuthority,
      href: "/authority#failed",
      tone: "red",
    },
  ];
}

/** What waits for customs, in numbers. */
export function customsTiles(
  waits: Readonly<Record<"toAccept" | "toDecide" | "failed", readonly unknown[]>>,
  home: Messages["home"],
): Tile[] {
  return [
    { count: waits.toAccept.length, label: home.toAccept, href: "/customs#accept", tone: "amber" },
    { count: waits.toDecide.length, label: home.toDecide, href: "/customs#decide", tone: "amber" },
    { count: waits.failed.length, label: home.failedCustoms, href: "/customs#failed", tone: "red" },
  ];
}
