import type { StairLane } from "../figures/staircases/window.ts";
import { IMPLEMENTATIONS, type Implementation } from "../implementations/index.ts";
import {
  type AxisSettings,
  axisSettings,
  type LayerId,
  type LayerSpec,
  type Padding,
  type Rounding,
  roundingDirection,
  samePaddings,
  staircase,
} from "../model/index.ts";

const NO_PADDING = { before: 0, after: 0 } as const;

/** One of the four rules the staircases compare. */
export interface StairRule {
  readonly id: "same" | "padded" | "up" | "down";
  readonly padding: Padding;
  readonly rounding: Rounding;
}

/**
 * The four rules for a layer: TensorFlow's SAME, rounding down with the layer's widest padding anybody declares, and
 * rounding up and down without padding. Where nobody declares any, half a window stands in, the usual choice.
 */
function stairRules(layer: LayerId, settings: AxisSettings): readonly StairRule[] {
  const declared = IMPLEMENTATIONS.flatMap((network) => {
    const padding = network.layers.find(({ id }) => id === layer)?.padding;
    return padding && padding !== "same" ? [padding] : [];
  });
  const total = ({ before, after }: { before: number; after: number }) => before + after;
  const widest = declared.reduce((a, b) => (total(b) > total(a) ? b : a), NO_PADDING);
  const half = Math.floor(settings.kernel / 2);
  return [
    { id: "same", padding: "same", rounding: "down" },
    { id: "padded", padding: total(widest) > 0 ? widest : { before: half, after: half }, rounding: "down" },
    { id: "up", padding: NO_PADDING, rounding: "up" },
    { id: "down", padding: NO_PADDING, rounding: "down" },
  ];
}

/** The lanes of a layer: each rule's staircase up to `maxSize`, who works by it, and whether the page does. */
export function stairLanes(
  spec: LayerSpec,
  maxSize: number,
  nameOf: (rule: StairRule) => string,
  listOf: (users: readonly Implementation[]) => string,
): StairLane[] {
  const settings = axisSettings(spec, "width");
  return stairRules(spec.id, settings).flatMap((rule) => {
    const [stair] = staircase({ ...settings, padding: rule.padding }, [rule.rounding], maxSize);
    if (!stair) return [];
    const users = IMPLEMENTATIONS.filter(({ reading, layers }) => {
      const own = layers.find(({ id }) => id === spec.id);
      return !reading && own && follows(rule, axisSettings(own, "width"), settings);
    });
    return [
      {
        id: rule.id,
        name: nameOf(rule),
        users: listOf(users),
        own: follows(rule, settings, settings),
        stair,
      },
    ];
  });
}

function follows(rule: StairRule, own: AxisSettings, drawn: AxisSettings): boolean {
  return (
    own.kernel === drawn.kernel &&
    own.stride === drawn.stride &&
    own.dilation === drawn.dilation &&
    samePaddings(own.padding, rule.padding) &&
    (rule.padding === "same" || roundingDirection(own.rounding) === roundingDirection(rule.rounding))
  );
}
