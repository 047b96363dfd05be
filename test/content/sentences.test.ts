import { describe, expect, it } from "vitest";
import { prose as en } from "../../content/messages/prose.en.ts";
import { prose as zh } from "../../content/messages/prose.zh.ts";
import { IMPLEMENTATIONS } from "../../src/implementations/index.ts";
import { traceNetwork } from "../../src/model/index.ts";
import { proseFacts } from "../../src/prose/facts.ts";
import { type Setting, subjectOf } from "../../src/site/article/setting.ts";

const LANGUAGES = { en, zh } as const;
const plain = (message: string) => message.replace(/<\/?(?:pixel|zero|unread|win|res|b)>/g, "");

function say(language: "en" | "zh", name: keyof typeof en.sentences, setting: Setting): string {
  const facts = proseFacts(subjectOf(setting).trace, "Net");
  if (!facts) throw new Error("conv1 has no arithmetic");
  return plain(LANGUAGES[language].sentences[name](facts)).replace(/[\u00a0\u202f]/g, " ");
}

describe("sentences that change with the state", () => {
  it.each<[Setting, RegExp, RegExp]>([
    [
      { size: 224 },
      /53\.25 steps\. Rounded up and one added, that makes 55 windows, and the last hangs 3 columns over/,
      /53\.25 步。向上取整再加一，就有 55 个窗口，最后一个越过图像边缘 3 列/,
    ],
    [{ size: 226 }, /hangs 1 column over/, /越过图像边缘 1 列/],
    [
      { size: 227 },
      /54 exactly, and nothing is left over: with one added, 55 windows/,
      /正好是 54 步，一点不剩，无论怎样取整，加一之后都是 55 个窗口/,
    ],
    [
      { net: "caffe", size: 224 },
      /dropped and one added, there are 54 windows, and the last column of pixels goes unread/,
      /舍去小数再加一，是 54 个窗口，最后 1 个像素没有读到/,
    ],
    [
      { net: "torchvision", size: 224 },
      /54\.25 steps\. With the fraction dropped and one added, there are 55 windows$/,
      /54\.25 步。舍去小数再加一，是 55 个窗口$/,
    ],
    [
      { net: "cs231n", size: 224 },
      /53\.25, and with no rule to round that by there is no answer/,
      /53\.25，没有取整规则，也就没有结果/,
    ],
    [{ net: "paper", size: 225 }, /53\.5, and with no rule/, /53\.5，没有取整规则/],
    [{ net: "cs231n", size: 3 }, /no window at all/, /一个窗口也放不下/],
    [{ net: "caffe", size: 5 }, /no window at all/, /一个窗口也放不下/],
  ])("say what is left over at %j", (setting, english, chinese) => {
    expect(say("en", "remainder", setting)).toMatch(english);
    expect(say("zh", "remainder", setting)).toMatch(chinese);
  });

  it.each<[Setting, RegExp]>([
    [
      {},
      /^The 55 windows read 227 columns: 224 columns of pixels and 3 zeros after\. No setting mentions those zeros\.$/,
    ],
    [{ size: 226 }, /and 1 zero after\. No setting mentions that zero\.$/],
    [{ net: "caffe" }, /227 columns of pixels\. Nothing is added and nothing is left over\.$/],
    [{ net: "torchvision" }, /: 2 declared zeros before, 224 columns of pixels and 1 zero after\.$/],
    [{ net: "tf-slim" }, /223 columns of pixels\. The last column of the picture is never read\.$/],
    [{ net: "cs231n", size: 224 }, /^There is no output, so nothing is read\.$/],
  ])("say what fills the windows at %j", (setting, english) => {
    expect(say("en", "filling", setting)).toMatch(english);
  });

  it.each<[Setting, RegExp, RegExp]>([
    [{}, /6 × 6 cells after the last pool\. It runs\.$/, /可以跑。$/],
    [{ net: "caffe", size: 224 }, /It runs, though part of the picture/, /图像有一部分不起作用。$/],
    [{ net: "mmpretrain", size: 256 }, /7 × 7 .*It is refused\.$/, /7 × 7，会被拒绝。$/],
    [
      { net: "torchvision", size: "400x300" },
      /Net at 400 × 300, with 11 × 8 cells .*though part of the picture counts for nothing\.$/,
      /输入 400 × 300。最后一次池化之后剩下 11 × 8，可以跑，只是图像有一部分不起作用。$/,
    ],
    [{ net: "mmpretrain", size: 20 }, /does not get as far as fc6\.$/, /走不到 fc6。$/],
  ])("say what reaches fc6 at %j", (setting, english, chinese) => {
    expect(say("en", "fc6", setting)).toMatch(english);
    expect(say("zh", "fc6", setting)).toMatch(chinese);
  });

  it("have something sensible to say at every size of every implementation", () => {
    for (const network of IMPLEMENTATIONS)
      for (const side of [1, 10, 11, 63, 196, 223, 224, 226, 227, 231, 300, 512]) {
        const facts = proseFacts(traceNetwork(network, { width: side, height: side }), "Net");
        if (!facts) continue;
        for (const { sentences } of Object.values(LANGUAGES))
          for (const sentence of Object.values(sentences)) {
            const said = plain(sentence(facts));
            expect(said, `${network.id} at ${side}`).not.toMatch(
              /undefined|NaN|-\d| {2}|[<>]|\b1 zeros|\b1 columns/,
            );
            expect(said).not.toBe("");
          }
      }
  });
});
