import type { Axis } from "../../model/types.ts";
import tokens from "../styles/tokens.css?raw";

/** Size of the picture, pixels: what link previews crop least. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

/** The light theme's colours, read from the stylesheet: an image file cannot ask it. */
const colour = (name: string): string => {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
  if (!found) throw new Error(`src/site/styles/tokens.css has no colour --${name}`);
  return found;
};

const COLOURS = {
  paper: colour("paper"),
  ink: colour("ink"),
  soft: colour("soft"),
  pixel: colour("pixel"),
  pixelLine: colour("pixel-line"),
  zero: colour("zero"),
  zeroLine: colour("zero-line"),
  win: colour("win"),
  res: colour("res-ink"),
} as const;

const LEFT = 80;
const WIDTH = SOCIAL_SIZE.width - 2 * LEFT;
const ROW = { top: 360, height: 84 } as const;

/**
 * The picture of a link to the article: the question, and one row of conv1's input to scale with its zeros. Drawn
 * with KaTeX's faces, the only fonts the build can count on; they have no Chinese, so `title` is digits and Latin.
 */
export function SocialPicture({
  axis,
  title,
  subtitle,
}: {
  readonly axis: Axis;
  readonly title: string;
  readonly subtitle: string;
}) {
  const column = WIDTH / axis.readColumns;
  const zeros = axis.zerosAfter;
  const pixelsWidth = (axis.readColumns - zeros) * column;
  const gaps = Array.from({ length: axis.readColumns - zeros - 1 }, (_, i) => {
    const x = (LEFT + (i + 1) * column).toFixed(2);
    return `M${x} ${ROW.top}V${ROW.top + ROW.height}`;
  }).join("");
  const bottom = ROW.top + ROW.height;
  const bracket = (from: number) => {
    const x = LEFT + from * column;
    return `M${x} ${bottom + 8}v16h${axis.span * column}v-16`;
  };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${SOCIAL_SIZE.width} ${SOCIAL_SIZE.height}`}
      role="img"
      aria-label={title}
    >
      <rect width="100%" height="100%" fill={COLOURS.paper} />
      <rect x={LEFT} y={72} width={WIDTH} height={4} fill={COLOURS.ink} />
      <text x={LEFT} y={196} fontFamily="KaTeX_Main" fontWeight="700" fontSize={96} fill={COLOURS.ink}>
        {title}
      </text>
      <text x={LEFT} y={272} fontFamily="KaTeX_Main" fontSize={46} fill={COLOURS.soft}>
        {subtitle}
      </text>
      <rect
        x={LEFT}
        y={ROW.top}
        width={pixelsWidth}
        height={ROW.height}
        fill={COLOURS.pixel}
        stroke={COLOURS.pixelLine}
        strokeWidth={2}
      />
      <path d={gaps} stroke={COLOURS.pixelLine} strokeWidth={1} opacity={0.45} />
      {zeros > 0 ? (
        <rect
          x={LEFT + pixelsWidth}
          y={ROW.top}
          width={zeros * column}
          height={ROW.height}
          fill={COLOURS.zero}
          stroke={COLOURS.zeroLine}
          strokeWidth={2}
        />
      ) : null}
      <path
        d={bracket(0) + bracket(axis.readColumns - axis.span)}
        fill="none"
        stroke={COLOURS.win}
        strokeWidth={4}
      />
      <text x={LEFT} y={bottom + 92} fontFamily="KaTeX_Main" fontSize={44} fill={COLOURS.ink}>
        {`${axis.input}\u00a0`}
        <tspan fill={COLOURS.zeroLine}>{`+ ${zeros}`}</tspan>
        {`\u00a0= `}
        <tspan fill={COLOURS.win}>{axis.readColumns}</tspan>
      </text>
      <text
        x={LEFT + WIDTH}
        y={bottom + 92}
        textAnchor="end"
        fontFamily="KaTeX_Main"
        fontSize={44}
        fontWeight="700"
        fill={COLOURS.res}
      >
        {axis.output} × {axis.output}
      </text>
    </svg>
  );
}
