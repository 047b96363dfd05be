import { describe, expect, it } from "vitest";
import { en, zh } from "../../content/messages/index.ts";
import { verdictSentences } from "../../src/calculator/verdict.ts";
import { IMPLEMENTATIONS, implementationOf } from "../../src/implementations/index.ts";
import { traceNetwork } from "../../src/model/index.ts";
import { limitsOf } from "../../src/site/own-limits.ts";
import { parseQuery } from "../../src/state/query.ts";

const plain = (message: string) =>
  message.replace(/<\/?(?:zero|unread|win|res)>/g, "").replace(/\u202f/g, " ");

function say(language: "en" | "zh", query: string): string {
  const { net, size, edits } = parseQuery(query).state;
  const network = implementationOf(net);
  const messages = { en, zh }[language];
  return plain(
    verdictSentences(traceNetwork(network, size, edits), messages, limitsOf(network)).join(
      messages.verdict.separator,
    ),
  );
}

describe("the verdict", () => {
  it.each([
    ["size=227", "They end with the picture’s last column: nothing is left over and nothing is added."],
    ["size=11", "1 window spans 11 columns. It ends with the picture’s last column:"],
    ["net=cuda-convnet2&size=10", "1 window spans 11 columns. It hangs 1 column over the picture’s edge"],
    ["net=torchvision&conv1.round=up", "The last one hangs 3 columns over the edge of the padding"],
    ["net=torchvision", "6 × 6 is left, which is what fc6 takes; the adaptive pool changes nothing."],
    ["net=torchvision&size=256", "the adaptive pool turns it into the 6 × 6 that fc6 takes."],
    ["net=caffe&size=227x224", "After the last pool 1 row of the picture counts for nothing."],
    ["net=paper&size=228", "conv1’s quotient is 54.25. The source states no rounding rule"],
    ["size=224x320", "The real program takes square pictures only"],
    ["net=onnx&size=227", "The published file declares 224 × 224 and takes nothing else"],
    ["net=caffe&size=256", "7 × 7 × 256 =\u00a012,544 is left"],
    ["net=paper", "prints 55; the division gives 53.25 steps"],
  ])("at %s says “%s”", (query, expected) => {
    expect(say("en", query)).toContain(expected);
  });

  it("names no side where every declared zero is unread, and claims no more than is so", () => {
    expect(say("en", "net=caffe&pad=0,2")).toMatch(
      /^55 windows span 227 columns\. 2 declared zeros are never read\. They end with the picture’s last column\. /,
    );
    expect(say("zh", "net=caffe&pad=0,2")).not.toMatch(/零：。/);
  });

  it("does not say that nothing is left over where there are gaps between the windows", () => {
    expect(say("en", "net=torchvision&pad=0&conv1.stride=12&size=227")).toContain(
      "They end with the picture’s last column. After",
    );
  });

  it("says where the 2012 source would stop by its own partialSum, which no verdict counts", () => {
    for (const size of [224, 225, 226, 227]) expect(say("en", `size=${size}`)).not.toContain("partialSum");
    expect(say("en", "size=223")).toContain(
      "This leaves the source’s partialSum aside: as released it stops at conv1, because 5 does not divide 54 × 54 = 2916 outputs.",
    );
    expect(say("zh", "size=223")).toMatch(/partialSum.*conv1.*54 × 54 = 2916/);
    expect(say("en", "size=228")).toMatch(/from scratch at this size, fc6 would not refuse\. This leaves/);
    for (const query of ["size=11", "net=cuda-convnet2&size=223"])
      expect(say("en", query)).not.toContain("partialSum");
  });

  it("is sound in both languages at every size of every implementation", () => {
    for (const { id } of IMPLEMENTATIONS)
      for (const size of [
        "1",
        "10",
        "11",
        "62",
        "63",
        "223",
        "224",
        "227",
        "228",
        "231",
        "512",
        "4096",
        "224x320",
        "320x224",
      ])
        for (const edit of [
          "",
          "&pad=0,2",
          "&pad=5",
          "&conv1.stride=12",
          "&conv1.dilation=2",
          "&conv1.round=up",
        ])
          for (const language of ["en", "zh"] as const) {
            const said = say(language, `net=${id}&size=${size}${edit}`);
            expect(said, `${id} at ${size}${edit}`).not.toMatch(
              /undefined|NaN|false| {2}|zeros: {0,2}the|：。|[<>]|\b1 (zeros|columns|windows|pixels|rows)\b|1 window .*(They|The last one)/,
            );
          }
  });
});
