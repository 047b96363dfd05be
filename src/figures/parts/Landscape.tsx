import { memo } from "react";

/** The whole scene in pixels: a 3 : 2 picture whose shorter side is already 256, as the paper rescales it. */
export const SCENE = { width: 384, height: 256 } as const;

/** Paths of the scene, far to near; ours, drawn for this page. It is lopsided on purpose: its mirror image shows. */
const SCENERY = {
  far: "M0 150L34 128L62 144L118 84L150 122L176 104L214 146L262 92L300 132L338 108L384 140V256H0Z",
  snow: "M118 84L134 103L125 100L117 109L110 100L101 102ZM262 92L277 108L268 106L261 114L254 106L245 110Z",
  near: "M0 192L58 158L104 186L160 138L196 170L226 156L286 206L330 178L384 200V256H0Z",
  shade: "M160 138L196 170L226 156L286 206L262 214L214 190L186 204L170 172Z",
  ground: "M0 222C60 206 110 208 166 220S300 240 384 214V256H0Z",
  trees:
    "M92 232L100 196L108 232ZM106 238L113 206L120 238ZM262 240L272 192L282 240ZM280 246L288 212L296 246Z",
} as const;

/** The scene itself, in its own pixels, for use inside an svg. */
export const Scenery = memo(function Scenery() {
  return (
    <g className="scene">
      <rect className="scene-sky" width={SCENE.width} height={SCENE.height} />
      <circle className="scene-sun" cx="236" cy="58" r="22" />
      <path className="scene-far" d={SCENERY.far} />
      <path className="scene-snow" d={SCENERY.snow} />
      <path className="scene-near" d={SCENERY.near} />
      <path className="scene-shade" d={SCENERY.shade} />
      <path className="scene-ground" d={SCENERY.ground} />
      <path className="scene-trees" d={SCENERY.trees} />
    </g>
  );
});

/** The middle square of the scene, filling the unit square; what lies beside it is cut off. */
export const Landscape = memo(function Landscape() {
  const margin = (SCENE.width - SCENE.height) / 2;
  return (
    <svg
      className="scene-window"
      aria-hidden="true"
      width="1"
      height="1"
      viewBox={`${margin} 0 ${SCENE.height} ${SCENE.height}`}
      preserveAspectRatio="none"
    >
      <Scenery />
    </svg>
  );
});
