import { expect, it } from "vitest";
import { implementationOf } from "../../src/implementations/index.ts";
import { AxisTable } from "../../src/model/axisTable.ts";

const { layers, framework } = implementationOf("torchvision");
const table = (depth: number) => new AxisTable(layers, "width", framework, depth);

it("counts the columns unread behind its own depth, whatever another table has worked out", () => {
  const [stack, conv1] = [table(8), table(1)];
  // conv1's windows reach the last of 196 columns; the pools behind it leave out what its last cells read.
  expect([stack.unread(196), conv1.unread(196)]).toEqual([3, 0]);
  // Asked again, they have not heard of each other.
  expect([conv1.unread(196), stack.unread(196)]).toEqual([0, 3]);
});
