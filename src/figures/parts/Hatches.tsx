/**
 * The two hatches of the site, as fills for anything in the same document: url(#…-zero), zeros too small for their “0”,
 * and url(#…-unread), leaning the other way. Lines are in pixels, so use them outside stretched drawings.
 */
export function Hatches({ id }: { readonly id: string }) {
  return (
    <svg className="hatches" width="0" height="0" aria-hidden="true">
      <defs>
        <Hatch id={hatchId(id, "zero")} className="hatch-zero" step={5} turn={45} />
        <Hatch id={hatchId(id, "unread")} className="hatch-unread" step={6} turn={-45} />
      </defs>
    </svg>
  );
}

/** The id of a hatch, for `fill={`url(#${…})`}`. */
export function hatchId(id: string, kind: "zero" | "unread"): string {
  return `${id}-${kind}`;
}

function Hatch({
  id,
  className,
  step,
  turn,
}: {
  readonly id: string;
  readonly className: string;
  readonly step: number;
  readonly turn: 45 | -45;
}) {
  return (
    <pattern
      id={id}
      className={className}
      patternUnits="userSpaceOnUse"
      width={step}
      height={step}
      patternTransform={`rotate(${turn})`}
    >
      <path d={`M${step / 2} 0V${step}`} />
    </pattern>
  );
}
