import { useId, useMemo, useRef } from "react";
import { shapeText } from "../formula/shape.ts";
import { useMessages } from "../language/language.tsx";
import { rich } from "../language/rich.tsx";
import { LAYER_IDS, type LayerId, type Trace } from "../model/types.ts";
import { Spoken } from "../ui/Spoken.tsx";
import { Choices } from "./network/Choices.tsx";
import { Drawing } from "./network/Drawing.tsx";
import { FORMAT_WIDTHS, FORMATS, type FormatName } from "./network/formats.ts";
import { EDGE_FACTOR } from "./network/InputFace.tsx";
import { edgesOf, isSplit, piecesOf } from "./network/pieces.ts";
import { Hatches } from "./parts/Hatches.tsx";
import { onKey } from "./parts/onKey.ts";
import { useLive } from "./parts/useLive.ts";
import { useVariant } from "./parts/useVariant.ts";

/**
 * The eleven layers as volumes to scale, in two rows where the channels are kept in two halves. One layer is lit: the
 * chosen one, or conv1, which the article is about. Choosing works by click, tap and arrow keys.
 */
export function Network({
  trace,
  nominal,
  twoDevices,
  name,
  layer,
  onSelect,
}: {
  readonly trace: Trace;
  /** The unedited network at its native size: what stands where a layer is refused. */
  readonly nominal: Trace;
  /** Whether the two halves are two GPUs, which also keep fc6 and fc7 apart. */
  readonly twoDevices: boolean;
  /** The implementation's name. */
  readonly name: string;
  readonly layer: LayerId | null;
  readonly onSelect: (layer: LayerId | null) => void;
}) {
  const { network } = useMessages().figures;
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const variant = useVariant(place, FORMAT_WIDTHS);
  const live = useLive();
  const pieces = useMemo(() => piecesOf(trace, nominal, twoDevices), [trace, nominal, twoDevices]);
  const edges = useMemo(() => edgesOf(trace), [trace]);
  const lit = layer ?? DEFAULT_LIT;
  const names = Object.keys(FORMATS) as FormatName[];
  const across = pieces.filter(({ link, shape }) => shape && link === "across").map((piece) => piece.name);
  const zeros = edges.zeros.left + edges.zeros.right;
  const text = network.text(
    name,
    pieces.map((piece) => ({
      name: piece.layer ?? network[piece.name as "input" | "adaptive"],
      shape: piece.shape ? shapeText(piece.shape) : null,
    })),
  );
  const onKeyDown = onKey(({ key }) => {
    const next = nextLayer(key, layer);
    if (next === undefined) return false;
    onSelect(next);
    // Only the list has the focus, so the browser scrolls to none of its options.
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: "nearest" });
    return true;
  });
  const control = live
    ? ({
        role: "listbox",
        tabIndex: 0,
        "aria-label": network.choose,
        "aria-activedescendant": layer ? `${id}-${layer}` : undefined,
        onKeyDown,
      } as const)
    : ({ role: "img", "aria-label": network.title } as const);
  const chosen = trace.layers.find((candidate) => candidate.id === lit);
  return (
    <figure className="figure network">
      <Hatches id={id} />
      <div ref={place} className="net-place" {...control}>
        {names
          .filter((format) => variant === null || variant === format)
          .map((format) => (
            <div key={format} className={`net-variant net-${format}`}>
              <Drawing
                pieces={pieces}
                edges={edges}
                format={FORMATS[format]}
                hatches={id}
                halfName={twoDevices ? network.gpu : network.group}
                lit={lit}
              />
              {live ? (
                <Choices
                  pieces={pieces}
                  format={FORMATS[format]}
                  id={variant ? id : null}
                  layer={layer}
                  onSelect={onSelect}
                />
              ) : null}
            </div>
          ))}
      </div>
      <p className="visually-hidden">{text}</p>
      <Spoken className="net-status">{chosen ? rich(network.chosen(chosen)) : null}</Spoken>
      <figcaption className="figure-caption">
        {rich(
          network.caption({
            split: isSplit(trace),
            across,
            zeros,
            unread: edges.unread.right,
            factor: EDGE_FACTOR,
            twoDevices,
          }),
        )}
      </figcaption>
    </figure>
  );
}

const DEFAULT_LIT: LayerId = "conv1";

/** The layer a key leads to, null for none, undefined for keys that mean nothing here. */
function nextLayer(key: string, layer: LayerId | null): LayerId | null | undefined {
  const at = layer ? LAYER_IDS.indexOf(layer) : -1;
  const last = LAYER_IDS.length - 1;
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return LAYER_IDS[Math.min(at + 1, last)];
    case "ArrowLeft":
    case "ArrowUp":
      return LAYER_IDS[at < 0 ? last : Math.max(at - 1, 0)];
    case "Home":
      return LAYER_IDS[0];
    case "End":
      return LAYER_IDS[last];
    case "Escape":
      return null;
    default:
      return undefined;
  }
}
