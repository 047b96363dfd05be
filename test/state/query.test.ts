import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IMPLEMENTATIONS } from "../../src/implementations/index.ts";
import { layerHasField } from "../../src/model/edits.ts";
import { EDITABLE_FIELDS, type Edits, type LayerEdit } from "../../src/model/types.ts";
import { CHOOSABLE_ROUNDINGS } from "../../src/state/fields.ts";
import {
  DEFAULT_STATE,
  parseQuery,
  serializeQuery,
  withoutIdleEdits,
  withoutProblems,
} from "../../src/state/query.ts";
import type { PageState } from "../../src/state/types.ts";

const whole = (min: number, max: number) => fc.integer({ min, max });
const perAxis = fc.oneof(
  whole(1, 64),
  fc.record({ width: whole(1, 64), height: whole(1, 64) }).filter(({ width, height }) => width !== height),
);
const fields: { [F in keyof Required<LayerEdit>]: fc.Arbitrary<NonNullable<LayerEdit[F]>> } = {
  kernel: perAxis,
  stride: perAxis,
  pad: fc.oneof(fc.constant("same" as const), fc.record({ before: whole(0, 64), after: whole(0, 64) })),
  dilation: whole(1, 16),
  groups: whole(1, 8192),
  channels: whole(1, 8192),
  round: fc.constantFrom(...CHOOSABLE_ROUNDINGS),
};

/** Any state a reader can reach, in its normal form. */
const states: fc.Arbitrary<PageState> = fc
  .constantFrom(...IMPLEMENTATIONS)
  .chain(({ id, layers }) => {
    const edits = Object.fromEntries(
      layers
        .filter(({ kind }) => kind !== "fc")
        .map((spec) => {
          const own = EDITABLE_FIELDS.filter((field) => layerHasField(spec, field));
          return [
            spec.id,
            fc.record(Object.fromEntries(own.map((f) => [f, fields[f]])), { requiredKeys: [] }),
          ];
        }),
    );
    return fc.record({
      net: fc.constant(id),
      size: fc.record({ width: whole(1, 4096), height: whole(1, 4096) }),
      edits: fc.record(edits, { requiredKeys: [] }) as fc.Arbitrary<Edits>,
    });
  })
  .map(withoutIdleEdits);

describe("one object for one state", () => {
  // The page is prerendered in it: another object, if an equal one, has every part rendered twice as the page opens.
  it.each(["", `net=${DEFAULT_STATE.net}`, "size=224", "colour=red", "rows=all"])(
    "“%s” gives the default state itself",
    (query) => {
      expect(parseQuery(query).state).toBe(DEFAULT_STATE);
    },
  );

  it.each(["size=225", "net=caffe"])("“%s” has the edits of any state without some", (query) => {
    expect(parseQuery(query).state.edits).toBe(DEFAULT_STATE.edits);
  });
});

describe("permalinks", () => {
  it("leave the default state's query empty", () => {
    expect(serializeQuery(DEFAULT_STATE)).toBe("");
    expect(parseQuery("").state).toEqual(DEFAULT_STATE);
  });

  it("restore any state exactly, without a remark", () => {
    fc.assert(
      fc.property(states, (state) => {
        const { state: restored, problems } = parseQuery(serializeQuery(state));
        expect(problems).toEqual([]);
        expect(restored).toEqual(state);
      }),
      { numRuns: 1000 },
    );
  });

  it("write one state one way only", () => {
    for (const query of [
      "net=caffe&size=227&pad=0",
      "net=caffe",
      "pad=0,0&net=caffe",
      "net=caffe&conv1.pad=0",
    ])
      expect(serializeQuery(parseQuery(query).state)).toBe("net=caffe");
    expect(serializeQuery(parseQuery("pool1.round=down&conv1.stride=2&pad=2,1&size=300x200").state)).toBe(
      "size=300x200&pad=2,1&conv1.stride=2&pool1.round=down",
    );
  });

  it("keep an implementation's own values where they name none", () => {
    const { state } = parseQuery("net=torchvision&pad=0");
    expect(state.size).toEqual({ width: 224, height: 224 });
    expect(state.edits).toEqual({ conv1: { pad: { before: 0, after: 0 } } });
  });

  it.each([
    ["size=２２４", "", []],
    ["conv1.channels=６４", "conv1.channels=64", []],
    ["size=%20227", "size=227", []],
    ["size=22y", "", ["unreadable"]],
    ["size=", "", ["unreadable"]],
    ["size=1e3", "", ["unreadable"]],
    ["size=9999", "size=4096", ["nearest"]],
    ["size=-5", "size=1", ["nearest"]],
    ["size=224.6", "size=225", ["nearest"]],
    ["size=224x", "", ["unreadable"]],
    ["size=🙂", "", ["unreadable"]],
    ["size=224x320x3", "", ["unreadable"]],
    ["net=vgg&size=227", "size=227", ["unknown-net"]],
    ["pad=2,x&size=225", "size=225", ["unreadable"]],
    ["pad=1,2,3", "", ["unreadable"]],
    ["conv1.round=sideways", "", ["unreadable"]],
    ["conv1.stride=0", "conv1.stride=1", ["nearest"]],
    ["pool1.channels=3", "", ["unknown-key"]],
    ["conv9.kernel=3", "", []],
    ["conv1.colour=3", "", ["unknown-key"]],
  ])("make the best of ?%s", (query, canonical, kinds) => {
    const { state, problems } = parseQuery(query);
    expect(serializeQuery(state)).toBe(canonical);
    expect(problems.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("keep parameters that are not ours, each of them and as they were written", () => {
    const { state, foreign, problems } = parseQuery("?utm=1&size=227&flag&utm=2&x=%FF&y=a+b%26c&");
    expect(problems).toEqual([]);
    expect(serializeQuery(state, { foreign })).toBe("size=227&utm=1&flag&utm=2&x=%FF&y=a+b%26c");
  });

  it("follow what is said last, and complain of nothing said before", () => {
    const { state, problems } = parseQuery(
      "size=abc&conv1.kernel=x&net=vgg&conv1.kernel=7&size=230&net=caffe",
    );
    expect(serializeQuery(state)).toBe("net=caffe&size=230&conv1.kernel=7");
    expect(problems).toEqual([]);
  });

  it("lose what was meant for us and not understood once the reader says so, and nothing else", () => {
    const { foreign, problems } = parseQuery("a=1&conv1.foo=3&size=abc&utm=2&a=3");
    expect(withoutProblems(foreign, problems)).toEqual(["a=1", "utm=2", "a=3"]);
  });

  it("complain once of what stands there twice, and keep a question mark that belongs to a key", () => {
    const { state, foreign, problems } = parseQuery(
      "??a=1&conv1.stride=0&conv1.stride=0&conv1.foo=1&conv1.foo=1",
    );
    expect(problems.map(({ key }) => key)).toEqual(["conv1.stride", "conv1.foo"]);
    expect(serializeQuery(state, { foreign })).toBe("conv1.stride=1&?a=1&conv1.foo=1&conv1.foo=1");
  });

  it("read keys in capitals, as the same keys", () => {
    const { state, views, foreign, problems } = parseQuery(
      "Size=300&NET=caffe&Conv1.Stride=2&SIZE=227&Row.Window=3&POOL1.CHANNELS=3&UTM=1",
    );
    expect(serializeQuery(state, { views, foreign: withoutProblems(foreign, problems) })).toBe(
      "net=caffe&conv1.stride=2&row.window=3&UTM=1",
    );
    expect(problems.map(({ kind, key }) => [kind, key])).toEqual([["unknown-key", "pool1.channels"]]);
  });

  it("read names in full width", () => {
    expect(parseQuery("net=ＣＡＦＦＥ").state.net).toBe("caffe");
  });

  it("never throw and never leave the ranges, whatever they say", () => {
    const keys = fc.oneof(
      fc.constantFrom(
        "net",
        "size",
        "pad",
        "conv1.kernel",
        "pool5.round",
        "fc6.stride",
        "__proto__",
        "constructor",
      ),
      fc.string(),
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.double().map(String),
      fc.constantFrom("NaN", "∞", "0x10"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, texts)), (pairs) => {
        const { state } = parseQuery(pairs.map(([key, text]) => `${key}=${text}`).join("&"));
        for (const side of [state.size.width, state.size.height]) {
          expect(Number.isInteger(side)).toBe(true);
          expect(side).toBeGreaterThanOrEqual(1);
          expect(side).toBeLessThanOrEqual(4096);
        }
        expect(parseQuery(serializeQuery(state)).state).toEqual(state);
      }),
      { numRuns: 2000 },
    );
  });
});
