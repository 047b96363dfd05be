import type { ProseFacts } from "../../content/messages/prose.en.ts";
import { formatNumber } from "../formula/format.ts";
import { roundingDirection } from "../model/rounding.ts";
import type { Trace } from "../model/types.ts";

/** What the changing sentences say about a trace; `net` is the network's name in the page's language. */
export function proseFacts(trace: Trace, net: string): ProseFacts | null {
  const axis = trace.layers[0]?.axes?.width;
  if (!axis) return null;
  return {
    size: trace.input.width,
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
    lastPool: trace.layers.find(({ id }) => id === "pool5")?.output?.width ?? 0,
    verdict: trace.verdict.kind,
  };
}
