import { alexnet2012 } from "./alexnet-2012.ts";
import { caffe } from "./caffe.ts";
import { caffenet } from "./caffenet.ts";
import { cs231n } from "./cs231n.ts";
import { cudaConvnet2 } from "./cuda-convnet2.ts";
import { d2l } from "./d2l.ts";
import { mmpretrain } from "./mmpretrain.ts";
import { onnx } from "./onnx.ts";
import { paper } from "./paper.ts";
import { tfSlim } from "./tf-slim.ts";
import { torchvision } from "./torchvision.ts";
import type { Implementation, ImplementationId } from "./types.ts";
import { wikipedia } from "./wikipedia.ts";

export type * from "./types.ts";

/** Every implementation and reading, in the order the page lists them. To add one: a data file, and a line here. */
export const IMPLEMENTATIONS: readonly Implementation[] = [
  alexnet2012,
  paper,
  cudaConvnet2,
  caffe,
  caffenet,
  torchvision,
  mmpretrain,
  tfSlim,
  d2l,
  onnx,
  cs231n,
  wikipedia,
];

/** The implementation the page opens with. */
export const DEFAULT_IMPLEMENTATION: ImplementationId = "alexnet-2012";

const byId = new Map(IMPLEMENTATIONS.map((implementation) => [implementation.id, implementation]));

/** The implementation of that id, or undefined: ids also come from links. */
export function findImplementation(id: string): Implementation | undefined {
  return byId.get(id as ImplementationId);
}

/** The implementation of that id. Throws if the index lost it, which the tests would have seen. */
export function implementationOf(id: ImplementationId): Implementation {
  const found = byId.get(id);
  if (!found) throw new Error(`No implementation “${id}” in src/implementations/index.ts`);
  return found;
}
