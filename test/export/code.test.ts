import { describe, expect, it } from "vitest";
import { IMPLEMENTATIONS } from "../../src/implementations/index.ts";
import { subjectOf, written } from "./support.ts";

const CODE = ["pytorch", "keras", "caffe"] as const;

describe.each(CODE)("%s", (format) => {
  it.each(IMPLEMENTATIONS.map(({ id }) => id))("states the source and permalink of %s in comments", (id) => {
    const subject = subjectOf(`net=${id}`);
    const comments = written(format, `net=${id}`)
      .match(/^# .*$/gm)
      ?.join("\n");
    expect(comments).toContain(subject.source);
    expect(comments).toContain(subject.link);
    expect(comments).toContain(subject.name);
  });

  it("warns of published weights, as it leaves normalisation and dropout out", () => {
    expect(written(format, "").replace(/\s*#\s*|\s+/g, " ")).toContain("Do NOT load published weights");
    expect(written(format, "", "zh").replace(/\s*#\s*|\s+/g, "")).toContain("不要载入已发布的权重");
  });

  it("says which case fc6 is", () => {
    expect(written(format, "").replace(/\s*#\s*|\s+/g, " ")).toContain(
      "fc6 takes 6 × 6 × 256 = 9216 numbers here, as at the network’s own size",
    );
    expect(written(format, "size=240").replace(/\s*#\s*|\s+/g, " ")).toContain(
      "7 × 7 × 256 = 12544 numbers, so train from scratch: weights of the native size take 9216",
    );
    expect(written(format, "net=mmpretrain&size=256").replace(/\s*#\s*|\s+/g, " ")).toContain(
      "The source itself writes 9216",
    );
  });

  it("ends where the network does, and says why", () => {
    const text = written(format, "net=cs231n&size=224");
    expect(text).toContain("# Stops before conv1. not-whole");
    expect(text).not.toMatch(/Conv|fc6/);
  });

  it("breaks no comment in the middle of an address and none behind column 100", () => {
    for (const language of ["en", "zh"] as const)
      for (const line of written(format, "pad=2,1", language).match(/^\s*# .*$/gm) ?? [])
        if (!line.includes("https://")) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe("PyTorch", () => {
  it("puts the zeros of 2012 on the right and at the bottom", () => {
    expect(written("pytorch", "")).toContain("nn.ZeroPad2d((0, 3, 0, 3)),  # left, right, top, bottom");
  });

  it("rounds pools up by ceil_mode only where its clipping leaves the same windows", () => {
    expect(written("pytorch", "net=caffe&size=224")).toContain(
      "nn.MaxPool2d(kernel_size=3, stride=2, ceil_mode=True),  # pool1",
    );
    // A last window that would start in the padding: cuda-convnet keeps it, PyTorch drops it.
    const kept = written("pytorch", "pool1.kernel=2&pool1.pad=1");
    expect(kept).toContain("nn.ZeroPad2d((1, 2, 1, 2)),");
    expect(kept).toContain("nn.MaxPool2d(kernel_size=2, stride=2),  # pool1: 29 × 29 × 96");
    const dropped = written("pytorch", "pool1.kernel=2&pool1.pad=1&pool1.round=up-torch");
    expect(dropped).toContain(
      "nn.MaxPool2d(kernel_size=2, stride=2, padding=1, ceil_mode=True),  # pool1: 28 × 28 × 96",
    );
  });

  it("says why zeros before a max-pool are safe", () => {
    expect(written("pytorch", "pool2.pad=0,2")).toContain("Zeros are safe before this pool");
  });

  it("writes height before width", () => {
    const text = written("pytorch", "size=200x230&conv1.kernel=7x11&conv1.stride=2x4");
    expect(text).toContain("kernel_size=(11, 7), stride=(4, 2)");
    expect(text).toContain("torch.zeros(1, 3, 230, 200)");
  });

  it("keeps the adaptive pool", () => {
    expect(written("pytorch", "net=torchvision&size=288")).toContain(
      "self.avgpool = nn.AdaptiveAvgPool2d(6)",
    );
  });
});

describe("Keras", () => {
  it("uses SAME where the network does", () => {
    const text = written("keras", "net=tf-slim&conv1.pad=same");
    expect(text).toContain('layers.Conv2D(64, 11, strides=4, padding="same"');
  });

  it("never puts a stride beside a dilation", () => {
    const text = written("keras", "conv1.dilation=2&size=256");
    for (const line of text.split("\n")) expect(line).not.toMatch(/strides=4.*dilation_rate/);
    // The stride is a layer of its own, not gone.
    expect(text).toContain('layers.MaxPooling2D(1, strides=4, name="conv1_stride")');
  });

  it("writes zeros out that differ from axis to axis, also where SAME would give them", () => {
    const text = written("keras", "net=tf-slim&conv2.kernel=5x3");
    expect(text).toContain('layers.ZeroPadding2D((1, 2), name="conv2_zeros")');
    expect(text).not.toMatch(/192, .*padding="same"/);
  });

  it("brings what Keras lacks", () => {
    expect(written("keras", "net=torchvision&size=288")).toContain(
      "class AdaptiveAveragePooling2D(layers.Layer)",
    );
    expect(written("keras", "net=torchvision")).not.toContain("class ");
    expect(written("keras", "pool1.dilation=2")).toContain("class DilatedMaxPooling2D(layers.Layer)");
  });
});

describe("Caffe", () => {
  it("takes the zeros of 2012 as part of the input, and says so", () => {
    const text = written("caffe", "");
    expect(text).toContain("dim: 1 dim: 3 dim: 227 dim: 227");
    expect(text.replace(/\s*#\s*|\s+/g, " ")).toContain("feed 227 × 227, the picture of 224 × 224");
  });

  it("has its own network as it is", () => {
    const text = written("caffe", "net=caffe");
    expect(text).not.toMatch(/round_mode|DummyData|concatenated/);
    expect(text).toContain("dim: 1 dim: 3 dim: 227 dim: 227");
  });

  it("concatenates zeros that stand deeper in the network", () => {
    expect(written("caffe", "conv2.pad=1,3")).toContain('type: "Concat"');
  });

  it("declares no padding that is as large as a pool's window", () => {
    // Windows of nothing but zeros at both ends: Caffe would refuse them, behind zeros of their own they run.
    const text = written("caffe", "pool1.kernel=2&pool1.pad=2&pool1.round=down");
    expect(text).toContain('name: "pool1_rows_top"');
    expect(text).not.toMatch(/pool: MAX\n\s+pad/);
  });

  it("says what it cannot express, and ends there", () => {
    const uneven = written("caffe", "net=torchvision&size=288");
    expect(uneven.replace(/\s*#\s*|\s+/g, " ")).toContain(
      "averages 8 × 8 to 6 × 6 in windows of unequal places",
    );
    expect(uneven).not.toContain("InnerProduct");
    expect(written("caffe", "pool1.dilation=2")).toContain(
      "# Stops before pool1. Caffe’s pooling has no dilation.",
    );
  });
});
