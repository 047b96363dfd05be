import type { ProseFacts } from "../../content/messages/prose.en.ts";
import { formatNumber } from "../formula/format.ts";
import { shapeText } from "../formula/shape.ts";
import { roundingDirection } from "../model/rounding.ts";
import type { Size, Trace } from "../model/types.ts";

/** What the changing sentences say about a trace; `net` is the network's name in the page's language. */
export function proseFacts(trace: Trace, net: string): ProseFacts | null {
  const axis = trace.layers[0]?.axes?.width;
  if (!axis) return null;
  const lastPool = trace.layers.find(({ id }) => id === "pool5")?.output;
  return {
    size: trace.input.width,
    input: sides(trace.input),
    net,
    quotient: formatNumber(axis.quotient),
    whole: Number.isInteger(axis.quotient),
    rounds: axis.inferred ?? roundingDirection(axis.rounding),
    windows: axis.output,
    read: axis.readColumns,
    overhang: axis.overhang,
    unread: axis.unreadAfter,
    zerosBefore: axis.zerosBefore,
    declaredAfter: axis.zerosAfter - axis.overhang,
    lastPool: lastPool ? sides(lastPool) : "",
    verdict: trace.verdict.kind,
  };
}

function sides({ width, height }: Size): string {
  return shapeText({ width, height });
}
