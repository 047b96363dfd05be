import type { LaterMessages } from "../../../content/messages/types.ts";
import type { Axis } from "../../model/types.ts";
import tokens from "../styles/tokens.css?raw";
import type { Outline, Outliner, Weight } from "./outline.ts";

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
  zeroInk: colour("zero-ink"),
  win: colour("win"),
  winInk: colour("win-ink"),
} as const;

const LEFT = 80;
const WIDTH = SOCIAL_SIZE.width - 2 * LEFT;
const RIGHT = LEFT + WIDTH;
const ROW = { top: 390, height: 84 } as const;
const LABEL = 32;
/** Pixels from one line of the hatching to the next. */
const HATCH = 9;

/**
 * Where the title stands; no larger than this, and smaller where it is long.
 * @internal exported for the test that looks whether it is there
 */
export const TITLE = { x: LEFT, baseline: 198, size: 96 } as const;

/**
 * The picture of a link to the article: the question, and the row under the page's title, to scale with its zeros.
 * Previews are small, so it says little, and that large.
 */
export function SocialPicture({
  axis,
  outline,
  words,
  labels,
}: {
  readonly axis: Axis;
  readonly outline: Outliner;
  readonly words: { readonly title: string; readonly subtitle: string };
  readonly labels: LaterMessages["scaleRow"];
}) {
  const column = WIDTH / axis.readColumns;
  const zeros = axis.zerosAfter;
  const pixelsWidth = (axis.readColumns - zeros) * column;
  const gaps = Array.from({ length: axis.readColumns - zeros - 1 }, (_, i) => {
    const x = (LEFT + (i + 1) * column).toFixed(2);
    return `M${x} ${ROW.top}V${ROW.top + ROW.height}`;
  }).join("");
  const bottom = ROW.top + ROW.height;
  const end = zeros * column;
  // Zeros are hatched everywhere: amber alone would say it to some eyes only.
  const hatch = Array.from(
    { length: Math.floor((ROW.height - end) / HATCH) + 1 },
    (_, i) => `M${LEFT + pixelsWidth} ${ROW.top + end + i * HATCH}l${end} ${-end}`,
  ).join("");
  const bracket = (from: number) => {
    const x = LEFT + from * column;
    return `M${x} ${bottom + 8}v16h${axis.span * column}v-16`;
  };
  const line = (text: string, weight: Weight = 400) => outline(plain(text), weight);
  const title = line(words.title, 700);
  const above = ROW.top - 20;
  const below = bottom + 62;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${SOCIAL_SIZE.width} ${SOCIAL_SIZE.height}`}
      role="img"
      aria-label={words.title}
    >
      <rect width="100%" height="100%" fill={COLOURS.paper} />
      <rect x={LEFT} y={72} width={WIDTH} height={4} fill={COLOURS.ink} />
      <Line
        of={title}
        x={TITLE.x}
        y={TITLE.baseline}
        size={Math.min(TITLE.size, WIDTH / (title.width / 1000))}
        fill={COLOURS.ink}
      />
      <Line of={line(words.subtitle)} x={LEFT} y={272} size={44} fill={COLOURS.soft} />
      <Line of={line(labels.pixels(axis.input))} x={LEFT} y={above} size={LABEL} fill={COLOURS.soft} />
      <Line
        of={line(labels.overhangShort(zeros), 700)}
        x={RIGHT}
        anchor={1}
        y={above}
        size={LABEL}
        fill={COLOURS.zeroInk}
      />
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
        <>
          <rect
            x={LEFT + pixelsWidth}
            y={ROW.top}
            width={end}
            height={ROW.height}
            fill={COLOURS.zero}
            stroke={COLOURS.zeroLine}
            strokeWidth={2}
          />
          <path d={hatch} stroke={COLOURS.zeroLine} strokeWidth={2} />
        </>
      ) : null}
      <path
        d={bracket(0) + bracket(axis.readColumns - axis.span)}
        fill="none"
        stroke={COLOURS.win}
        strokeWidth={4}
      />
      <Line of={line(labels.window(1))} x={LEFT} y={below} size={LABEL} fill={COLOURS.winInk} />
      <Line
        of={line(labels.sumShort(axis.readColumns))}
        x={SOCIAL_SIZE.width / 2}
        anchor={0.5}
        y={below}
        size={LABEL}
        fill={COLOURS.ink}
      />
      <Line
        of={line(labels.window(axis.output))}
        x={RIGHT}
        anchor={1}
        y={below}
        size={LABEL}
        fill={COLOURS.winInk}
      />
    </svg>
  );
}

/** A line of text as shapes. */
function Line({
  of: { glyphs, width },
  x,
  y,
  size,
  fill,
  anchor = 0,
}: {
  readonly of: Outline;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  /** The share of the line that stands before `x`. */
  readonly anchor?: number;
}) {
  const scale = size / 1000;
  return (
    <g transform={`translate(${x - anchor * width * scale} ${y}) scale(${scale} ${-scale})`} fill={fill}>
      {glyphs.map((glyph) => (
        <path key={glyph.x} d={glyph.path} transform={`translate(${glyph.x} 0)`} />
      ))}
    </g>
  );
}

/** Labels mark words by their meaning (src/language/rich.tsx); here a whole line has one colour, and never breaks. */
function plain(label: string): string {
  return label.replace(/<[^>]+>|\u2060/g, "");
}
