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
import type { ImplementationRecord } from "./types.ts";
import { wikipedia } from "./wikipedia.ts";

export type * from "./types.ts";

/** The data files in the order the page lists them. To add one: the file, and its line here. */
const RECORDS = [
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
] as const;

/** The implementation ids that links name, as the data files give them. They never change. */
export type ImplementationId = (typeof RECORDS)[number]["id"];

/** One implementation, or one reading of the paper. */
export type Implementation = ImplementationRecord<ImplementationId>;

/** Every implementation and reading, in the order the page lists them. */
export const IMPLEMENTATIONS: readonly Implementation[] = RECORDS;

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
