import { useMemo } from "react";
import { Staircases } from "../../figures/Staircases.tsx";
import { DEFAULT_IMPLEMENTATION, implementationOf } from "../../implementations/index.ts";
import { useLanguage } from "../../language/language.tsx";
import { applyEdits, spatialLayers, traceNetwork } from "../../model/index.ts";
import { setSize } from "../../state/actions.ts";
import { SLIDER_RANGE } from "../../state/fields.ts";
import { LANDMARKS } from "../../ui/landmarks.ts";
import { pageStore, traceOf, usePageState } from "../page-state.ts";
import { stairLanes } from "../staircase-rules.ts";
import { useView } from "../use-view.ts";

/** Staircases are worked out this far beyond the present input, in steps, so that dragging seldom asks for more. */
const AHEAD = 512;

const DEFAULT_NETWORK = implementationOf(DEFAULT_IMPLEMENTATION);
const DEFAULT_TRACE = traceNetwork(DEFAULT_NETWORK, DEFAULT_NETWORK.input);

/** The staircases of one layer of the page's network, tied to the page's size. */
export default function StaircasesIsland() {
  const { code, messages } = useLanguage();
  const words = messages.figures.staircases;
  const state = usePageState();
  const [view, setView] = useView("staircases");
  const network = useMemo(
    () => applyEdits(implementationOf(state.net), state.edits),
    [state.net, state.edits],
  );
  const layers = useMemo(() => spatialLayers(network), [network]);
  const spec = layers.find(({ id }) => id === view.layer) ?? layers[0];
  const first = spec === layers[0];
  const input = traceOf(state).layers.find(({ id }) => id === spec?.id)?.input?.width ?? 0;
  const maxSize = Math.ceil((input + 1) / AHEAD) * AHEAD + AHEAD;
  const lanes = useMemo(
    () =>
      spec
        ? stairLanes(
            spec,
            maxSize,
            ({ id, padding }) => words.rules[id](padding),
            (users) => users.map(({ shortName }) => shortName[code]).join(words.comma),
          )
        : [],
    [spec, maxSize, code, words],
  );
  const home = DEFAULT_TRACE.layers.find(({ id }) => id === spec?.id)?.output?.width ?? 1;
  return (
    <Staircases
      lanes={lanes}
      layers={layers.map(({ id }) => id)}
      home={home}
      input={input}
      range={SLIDER_RANGE}
      landmarks={first ? LANDMARKS : NO_LANDMARKS}
      view={{ layer: spec?.id ?? view.layer }}
      onView={setView}
      onInput={first ? setInput : null}
    />
  );
}

const NO_LANDMARKS: readonly number[] = [];

/** A square picture stays square; of another one the width is dragged. */
function setInput(width: number): void {
  const state = pageStore.get();
  const { size } = state;
  const height = size.width === size.height ? width : size.height;
  pageStore.set(setSize(state, { width, height }), "step");
}
