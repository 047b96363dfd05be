import { StickyBar } from "../../calculator/StickyBar.tsx";
import { implementationOf } from "../../implementations/index.ts";
import { useLanguage } from "../../language/language.tsx";
import { setSize } from "../../state/actions.ts";
import { SIZE_RANGE } from "../../state/fields.ts";
import { acceptedSizes } from "../accepted-sizes.ts";
import { pageStore, traceOf, usePageState } from "../page-state.ts";

function step(by: -1 | 1): void {
  const { size } = pageStore.get();
  const moved = (side: number) => Math.min(Math.max(side + by, SIZE_RANGE.min), SIZE_RANGE.max);
  pageStore.set(setSize(pageStore.get(), { width: moved(size.width), height: moved(size.height) }), "step");
}

function resize(side: number): void {
  pageStore.set(setSize(pageStore.get(), { width: side, height: side }), "step");
}

/** The bar, tied to the page's state. It is not in the prerendered page: src/site/sticky-bar.tsx brings it. */
export default function BarIsland({ onClose }: { readonly onClose: () => void }) {
  const { code } = useLanguage();
  const state = usePageState();
  return (
    <StickyBar
      name={implementationOf(state.net).shortName[code]}
      size={state.size}
      trace={traceOf(state)}
      runs={acceptedSizes(state).runs}
      onStep={step}
      onSize={resize}
      onClose={onClose}
    />
  );
}
