import type { ComponentProps } from "react";
import { Island } from "../islands/Island.server.tsx";
import type { IslandProps } from "../islands/index.ts";
import { subjectOf } from "./setting.ts";

/** A number that follows the reader: `<Live of="conv1.output" />`. */
export function Live(props: IslandProps<"live">) {
  return <Island name="live" props={props} as="span" />;
}

/** A number the reader can drag in the sentence: `<Scrub field="size" />`. */
export function Scrub(props: IslandProps<"scrub">) {
  return <Island name="scrub" props={props} as="span" />;
}

/** A sentence that changes with the reader's state: `<Sentence name="remainder" />`. */
export function Sentence(props: IslandProps<"sentence">) {
  return <Island name="sentence" props={props} as="span" />;
}

/** How many windows fit on 224 pixels? Every choice is what some rule gives. */
export function Guess() {
  const up = conv1({ net: "alexnet-2012", size: 224 });
  const down = conv1({ net: "alexnet-2012", size: 224, with: "conv1.round=down" });
  const same = conv1({ net: "alexnet-2012", size: 224, pad: "same" });
  const choices: ComponentProps<typeof Island<"guess">>["props"] = {
    choices: {
      steps: Math.floor(up.quotient),
      down: down.output,
      up: up.output,
      same: same.output,
      zerosUp: up.zerosAfter,
      zerosSame: same.padBefore + same.padAfter,
    },
  };
  return <Island name="guess" props={choices} />;
}

function conv1(setting: Parameters<typeof subjectOf>[0]) {
  const axis = subjectOf(setting).trace.layers[0]?.axes?.width;
  if (!axis) throw new Error("conv1 has no arithmetic");
  return axis;
}
