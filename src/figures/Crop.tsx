import { useId, useMemo, useState } from "react";
import type { CaptionMessages } from "../../content/messages/types.ts";
import { useMessages } from "../language/language.tsx";
import { rich } from "../language/rich.tsx";
import { type CropAxis, type CropView, cropAxis, fiveViews } from "../model/crop.ts";
import { useAfterPaint } from "../ui/afterPaint.ts";
import { Spoken } from "../ui/Spoken.tsx";
import { Places } from "./crop/Places.tsx";
import { Stage } from "./crop/Stage.tsx";
import { Sums } from "./crop/Sums.tsx";
import { Views } from "./crop/Views.tsx";
import { FixedCaption } from "./parts/FixedCaption.tsx";
import { Scenery } from "./parts/Landscape.tsx";
import type { PadValue } from "./parts/Pad.tsx";
import { Segments } from "./parts/Segments.tsx";

/** One system's way to crop. */
export interface CropWay {
  readonly id: string;
  readonly name: string;
  /** Side of the stored picture and of the crop, in pixels. */
  readonly picture: number;
  readonly crop: number;
  readonly sources: readonly CropSource[];
}

/** A place in a source, to link to. */
export interface CropSource {
  readonly label: string;
  readonly url: string;
}

/** What the reader has chosen in this figure. */
export interface CropState extends PadValue {
  /** The way to crop. */
  readonly way: string;
  readonly mirrored: boolean;
}

/** The figure as it is first seen: the first way's crop in the centre. */
export function cropStart(way: CropWay): CropState {
  const { truncatedCentre } = cropAxis(way.picture, way.crop);
  return { way: way.id, x: truncatedCentre, y: truncatedCentre, mirrored: false };
}

/** A picture, the crops it can give, and why a crop of an odd size has no centre in it. */
export function Crop({
  ways,
  paperCount,
  view,
  onView,
}: {
  readonly ways: readonly CropWay[];
  /** How many crops the paper counts. */
  readonly paperCount: number;
  readonly view: CropState;
  readonly onView: (view: CropState) => void;
}) {
  const { crop } = useMessages().figures;
  const scene = useId();
  const axes = useMemo(() => ways.map((way) => cropAxis(way.picture, way.crop)), [ways]);
  const fives = useMemo(() => axes.map(fiveViews), [axes]);
  // The crop in the reader's hand answers in the same frame, what is said about it in the next.
  const followed = useAfterPaint(view);
  const [hand, setHand] = useState("stage");
  const at = Math.max(
    ways.findIndex(({ id }) => id === view.way),
    0,
  );
  const way = ways[at];
  const axis = axes[at];
  const views = fives[at];
  if (!way || !axis || !views) return null;
  // A crop of another size would be wrong even for one frame.
  const told = followed.way === view.way ? followed : view;
  const moving = (place: string) => ({
    view: hand === place ? view : told,
    onMove: ({ x, y }: PadValue) => {
      setHand(place);
      onView({ ...view, x, y });
    },
  });
  const choose = (id: string) => {
    const next = ways.findIndex((candidate) => candidate.id === id);
    const nextAxis = axes[next];
    if (nextAxis) onView({ ...view, way: id, ...carried(view, axis, nextAxis) });
  };
  const odd = axes.findIndex(({ centre }) => centre === null);
  const even = axes.find(({ centre }) => centre !== null);
  return (
    <figure className="figure crop">
      <svg width="0" height="0" aria-hidden="true">
        <defs>
          <g id={scene}>
            <Scenery />
          </g>
        </defs>
      </svg>
      <div className="figure-controls live-only">
        <Segments
          label={crop.size}
          options={ways.map(({ id, name, crop: size }) => ({ id, name: crop.way(size, name) }))}
          value={way.id}
          onChange={choose}
        />
        <Segments
          label={crop.mirror}
          options={[
            { id: "plain", name: crop.plain },
            { id: "mirrored", name: crop.mirrored },
          ]}
          value={view.mirrored ? "mirrored" : "plain"}
          onChange={(id) => onView({ ...view, mirrored: id === "mirrored" })}
        />
      </div>
      <div className="crop-grid">
        <div className="crop-stage">
          <Stage scene={scene} axis={axis} told={told} {...moving("stage")} />
          <Spoken className="crop-status">{rich(crop.status(statusOf(told, axis, views)))}</Spoken>
        </div>
        <Places axis={axis} way={way} views={views} {...moving("places")} />
        <Views scene={scene} axis={axis} views={views} view={told} onView={onView} />
        <Sums ways={ways} axes={axes} chosen={at} />
      </div>
      <FixedCaption
        write={({ crop: words }) => (
          <>
            {even && axes[odd] ? rich(words.text(even, axes[odd], ways[odd]?.name ?? "", paperCount)) : null}
            <Lines sources={ways.flatMap(({ sources }) => sources)} words={words} />
          </>
        )}
      />
    </figure>
  );
}

/** Links to the lines of source the figure rests on. */
function Lines({
  sources,
  words,
}: {
  readonly sources: readonly CropSource[];
  readonly words: CaptionMessages["crop"];
}) {
  if (sources.length === 0) return null;
  return (
    <span className="crop-sources">
      {words.sources}
      {sources.map(({ label, url }, i) => (
        <span key={url}>
          {i > 0 && words.listSeparator}
          <a href={url} className="nowrap">
            {label}
          </a>
        </span>
      ))}
      {words.fullStop}
    </span>
  );
}

/** A crop keeps its place when its size changes, as far as it exists; a centred one stays centred. */
function carried({ x, y }: CropState, from: CropAxis, to: CropAxis): PadValue {
  const keep = (n: number) => (n === from.truncatedCentre ? to.truncatedCentre : Math.min(n, to.rest));
  return { x: keep(x), y: keep(y) };
}

/** What the status line says. */
export interface CropStatus {
  readonly axis: CropAxis;
  readonly x: number;
  readonly y: number;
  readonly mirrored: boolean;
  /** One of the five places, when it is one. */
  readonly place: CropView["id"] | null;
}

function statusOf({ x, y, mirrored }: CropState, axis: CropAxis, views: readonly CropView[]): CropStatus {
  const place = views.find((view) => view.x === x && view.y === y)?.id ?? null;
  return { axis, x, y, mirrored, place };
}
