import { encode } from "uqr";

interface QrCodeProps {
  /** What a reader of the code gets. */
  readonly text: string;
  /** What it is, for those who do not see it. */
  readonly label: string;
}

/** Light modules around the code, without which readers miss it. */
const MARGIN = 4;

/** A QR code, dark on light whatever the colours of the page. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const all = size + 2 * MARGIN;
  const box = `${-MARGIN} ${-MARGIN} ${all} ${all}`;
  return (
    <svg role="img" aria-label={label} width="176" height="176" viewBox={box}>
      <path stroke="none" fill="#fff" d={`M${-MARGIN} ${-MARGIN}h${all}v${all}h-${all}z`} />
      <path stroke="none" fill="#000" d={data.map(lineOf).join("")} />
    </svg>
  );
}

/** The dark modules of a line, each run one stroke of the path. */
function lineOf(dark: readonly boolean[], y: number): string {
  const starts = dark.flatMap((on, x) => on && !dark[x - 1] ? [x] : []);
  return starts.map((x) => {
    const end = dark.indexOf(false, x);
    const length = (end === -1 ? dark.length : end) - x;
    return `M${x} ${y}h${length}v1h-${length}z`;
  }).join("");
}
