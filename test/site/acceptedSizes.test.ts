import { beforeEach, expect, it, vi } from "vitest";
import { DEFAULT_STATE, nativeState } from "../../src/state/query.ts";

let acceptedSizes: typeof import("../../src/site/accepted-sizes.ts").acceptedSizes;

// What it knows it keeps; every test begins as a page does.
beforeEach(async () => {
  vi.resetModules();
  ({ acceptedSizes } = await import("../../src/site/accepted-sizes.ts"));
});

const GIVEN = { runs: [{ from: 1, to: 2 }], allFit: true };

it("takes the build's word for the default state, at any size, however often it is asked", async () => {
  const { DEFAULT_STATE: state } = await import("../../src/state/query.ts");
  expect(acceptedSizes(state, GIVEN)).toBe(GIVEN);
  expect(acceptedSizes({ ...state, size: { width: 9, height: 9 } })).toBe(GIVEN);
});

it("asks the model for any other", () => {
  expect(acceptedSizes(nativeState("caffe"), GIVEN).runs).toEqual([{ from: 199, to: 230 }]);
  expect(acceptedSizes({ ...DEFAULT_STATE, edits: { conv1: { stride: 5 } } }, GIVEN)).not.toBe(GIVEN);
});

it("asks the model where nothing is given, as in the build", () => {
  expect(acceptedSizes(DEFAULT_STATE)).toEqual({ runs: [{ from: 196, to: 227 }], allFit: true });
});
