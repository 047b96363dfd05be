/**
 * How long the model takes for every implementation at every size, beside a plain loop that only divides and rounds:
 * `npm run bench:model`. Budget: a sweep of all implementations over 512 sizes in 16 ms, one frame.
 */
import { IMPLEMENTATIONS } from "../src/implementations/index.ts";
import { type Network, onAxis, spatialLayers, sweepNetwork, traceNetwork } from "../src/model/index.ts";

const MAX_SIZE = 512;
const ROUNDS = 60;
const NETWORKS: readonly Network[] = IMPLEMENTATIONS;
const ROWS = NETWORKS.reduce((rows, network) => rows + spatialLayers(network).length * MAX_SIZE, 0);

/** The least a sweep can do: kernel, stride and padding as bare numbers, one floor or ceil a row, nothing else. */
interface BareLayer {
  readonly kernel: number;
  readonly stride: number;
  readonly padding: number;
  readonly up: boolean;
}

const BARE: readonly (readonly BareLayer[])[] = NETWORKS.map((network) =>
  spatialLayers(network).map(({ kernel, stride, padding, rounding }) => ({
    kernel: onAxis(kernel ?? 1, "width"),
    stride: onAxis(stride ?? 1, "width"),
    padding: typeof padding === "object" ? padding.before + padding.after : onAxis(kernel ?? 1, "width") - 1,
    up: rounding?.startsWith("up") ?? false,
  })),
);

function plainLoop(): number {
  let checksum = 0;
  for (const layers of BARE)
    for (let size = 1; size <= MAX_SIZE; size++) {
      let side = size;
      for (const { kernel, stride, padding, up } of layers) {
        const quotient = (side + padding - kernel) / stride;
        side = Math.max((up ? Math.ceil(quotient) : Math.floor(quotient)) + 1, 0);
        checksum += side;
      }
    }
  return checksum;
}

function sweepAll(): number {
  return NETWORKS.reduce((sum, network) => sum + (sweepNetwork(network, MAX_SIZE).verdicts[224] ?? 0), 0);
}

function traceAll(): number {
  const size = { width: 224, height: 224 };
  return NETWORKS.reduce((sum, network) => sum + traceNetwork(network, size).totals.macs, 0);
}

/** The median time of many runs, in milliseconds, and the slowest twentieth. */
function time(run: () => number): { readonly median: number; readonly p95: number } {
  let checksum = 0;
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    checksum += run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  if (!Number.isFinite(checksum)) throw new Error("the bench computed nothing");
  return { median: times[Math.floor(ROUNDS / 2)] ?? 0, p95: times[Math.floor(ROUNDS * 0.95)] ?? 0 };
}

const cold = performance.now();
sweepAll();
const first = performance.now() - cold;
const sweep = time(sweepAll);
const plain = time(plainLoop);
const trace = time(traceAll);
const ms = (value: number) => `${value.toFixed(3)} ms`;

console.log(`${NETWORKS.length} implementations × ${MAX_SIZE} sizes, ${ROWS} rows, median of ${ROUNDS}`);
console.log(`sweep       ${ms(sweep.median)}  (p95 ${ms(sweep.p95)}, first ${ms(first)})`);
console.log(`            ${Math.round(ROWS / sweep.median / 1000)} million rows a second`);
console.log(`plain loop  ${ms(plain.median)}  (sweep ÷ plain = ${(sweep.median / plain.median).toFixed(1)})`);
console.log(`trace       ${ms(trace.median)}  for all ${NETWORKS.length} at one size`);
