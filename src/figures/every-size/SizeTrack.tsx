import { memo } from "react";
import { LANDMARKS } from "../../ui/landmarks.ts";
import { hatchId } from "../parts/Hatches.tsx";
import type { SizeRun } from "./runs.ts";
import { acceptedRuns } from "./runs.ts";
import { ALL, at, NEAR } from "./scale.ts";

/**
 * One implementation's sizes on the whole axis; styles stretch it and move it so that the zoom's part is seen. Refused
 * sizes are nothing but the dotted line behind.
 */
export const SizeTrack = memo(function SizeTrack({
  runs,
  hatches,
}: {
  readonly runs: readonly SizeRun[];
  readonly hatches: string;
}) {
  const accepted = acceptedRuns(runs);
  const first = accepted[0];
  const last = accepted[accepted.length - 1];
  return (
    <span className="sizes-track">
      <span className="sizes-window">
        <svg className="sizes-bars" aria-hidden="true">
          <svg viewBox={`0 0 ${ALL.to} 18`} preserveAspectRatio="none" aria-hidden="true">
            <path className="sizes-fits" d={boxes(runs, "fits")} />
            <path className="sizes-unread" d={boxes(runs, "unread")} />
          </svg>
          {/* Hatches would be stretched with the rest. */}
          {runs.map(({ from, to, kind }) =>
            kind === "unread" ? (
              <rect
                key={from}
                x={percent(from - 1)}
                width={percent(to - from + 1)}
                height="18"
                fill={`url(#${hatchId(hatches, "unread")})`}
              />
            ) : null,
          )}
        </svg>
      </span>
      {first && last && (
        <>
          {first.from < NEAR.from && last.to >= NEAR.from && <Beyond side="left" zoom="near" />}
          {last.to > NEAR.to && first.from <= NEAR.to && <Beyond side="right" zoom="near" />}
          {last.to >= ALL.to && <Beyond side="right" zoom="all" />}
          <End side="left" size={first.from} />
          {last.to < ALL.to && <End side="right" size={last.to} />}
        </>
      )}
    </span>
  );
});

/** A run's first or last size, outside it; none where it would lie over the other landmark's line, beside its own. */
function End({ side, size }: { readonly side: "left" | "right"; readonly size: number }) {
  if (size === LANDMARKS[side === "left" ? 1 : 0]) return null;
  const beyond = size < NEAR.from || size > NEAR.to;
  return (
    <span
      className={`sizes-end sizes-end-${side} ${beyond ? "sizes-only-all" : ""}`}
      style={at(side === "left" ? size : size + 1)}
      aria-hidden="true"
    >
      {size}
    </span>
  );
}

/** A run goes on where the axis ends. */
function Beyond({ side, zoom }: { readonly side: "left" | "right"; readonly zoom: "near" | "all" }) {
  return (
    <svg
      className={`sizes-beyond sizes-beyond-${side} sizes-only-${zoom}`}
      width="6"
      height="18"
      viewBox="0 0 6 18"
      aria-hidden="true"
    >
      <path d={side === "left" ? "M6 0V18L0 9Z" : "M0 0V18L6 9Z"} />
    </svg>
  );
}

/** A box for each run of a kind. */
function boxes(runs: readonly SizeRun[], kind: SizeRun["kind"]): string | undefined {
  const path = runs
    .filter((run) => run.kind === kind)
    .map(({ from, to }) => `M${from - 1} .5h${to - from + 1}v17h${from - to - 1}z`);
  return path.join("") || undefined;
}

function percent(sizes: number): string {
  return `${Math.round((sizes / ALL.to) * 1e5) / 1e3}%`;
}
