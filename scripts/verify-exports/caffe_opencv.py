"""Runs Caffe cases with OpenCV's Caffe importer: python3 caffe_opencv.py <folder>. Needs cv2 and NumPy (Debian:
python3-opencv). It takes less than Caffe does, and what it cannot take is skipped and counted: concatenated zeros
(DummyData), pools that round down (round_mode), and windows larger than the padded map."""

import json
import pathlib
import re
import struct
import sys

import cv2
import numpy as np

from reference import close, convolution, max_pool


def varint(n):
    out = b""
    while n > 127:
        out, n = out + bytes([n & 127 | 128]), n >> 7
    return out + bytes([n])


def field(number, data):
    """A length-delimited field of a protocol buffer."""
    return varint(number << 3 | 2) + varint(len(data)) + data


def blob(array):
    shape = field(1, b"".join(varint(n) for n in array.shape))
    return field(7, field(7, shape) + field(5, array.astype("<f4").tobytes()))


def caffemodel(weights):
    """A NetParameter with nothing but named weights."""
    layers = b""
    for name, (kind, arrays) in weights.items():
        layer = field(1, name.encode()) + field(2, kind.encode()) + b"".join(blob(a) for a in arrays)
        layers += field(100, layer)
    return layers


def random_weights(step, rng):
    if step["kind"] == "fc":
        # Shapes are all that is asked of these; millions of random numbers would take long.
        return "InnerProduct", [np.zeros((step["outputs"], step["inputs"])), np.zeros(step["outputs"])]
    out, kernel = step["output"]["channels"], step["kernel"]
    into = step["input"]["channels"] // step["groups"]
    weight = rng.standard_normal((out, into, kernel["height"], kernel["width"])) / (into * kernel["height"]) ** 0.5
    return "Convolution", [weight, rng.standard_normal(out)]


def outgrown(step):
    """Whether a window is larger than the padded map it reads."""
    return step["kind"] != "fc" and any(
        (step["kernel"][axis] - 1) * step["dilation"] >= step["input"][axis] + 2 * step["before"][axis]
        for axis in ("width", "height")
    )


def check(case, folder):
    text = (folder / case["files"]["caffe"]).read_text()
    steps = [step for step in case["steps"] if f'name: "{step["id"]}"' in text]
    if "DummyData" in text or "round_mode:" in text or any(outgrown(step) for step in steps):
        return None
    ended = len(steps) < len(case["steps"])
    assert not ended or "# Stops before" in text or "之前为止" in text, "ends without a word"
    rng = np.random.default_rng(1)
    weights = {step["id"]: random_weights(step, rng) for step in steps if step["kind"] != "maxpool"}
    net = cv2.dnn.readNetFromCaffe(bytearray(text.encode()), bytearray(caffemodel(weights)))
    net.enableFusion(False)
    fed = [int(n) for n in re.search(r"shape \{ dim: 1 dim: (\d+) dim: (\d+) dim: (\d+)", text).groups()]
    size = case["input"]
    picture = rng.random((size["channels"], size["height"], size["width"]), "float32")
    x = np.zeros(fed, "float32")
    top, left = (
        (steps[0]["before"]["height"], steps[0]["before"]["width"]) if tuple(fed) != picture.shape else (0, 0)
    )
    x[:, top : top + size["height"], left : left + size["width"]] = picture
    net.setInput(x[None])
    values = max(size["width"], size["height"]) < 160
    x = picture
    outputs = net.forward([step["id"] for step in steps]) if steps else []
    for step, out in zip(steps, outputs):
        out = out[0]
        if step["kind"] == "fc":
            assert out.size == step["outputs"], step["id"]
            continue
        shape = step["output"]
        assert out.shape == (shape["channels"], shape["height"], shape["width"]), f"{step['id']}: {out.shape}"
        if values and step["kind"] == "conv":
            want = convolution(x, step, *weights[step["id"]][1])
            # The activation is written into the same blob.
            assert close(np.maximum(out, 0), np.maximum(want, 0)), f"{step['id']}: other values"
            out = np.maximum(out, 0)
        elif values:
            assert close(out, max_pool(x, step)), f"{step['id']}: other values"
        x = out
    return values


def main():
    folder = pathlib.Path(sys.argv[1])
    cases = json.loads((folder / "cases.json").read_text())
    failed = compared = skipped = 0
    for case in cases:
        try:
            result = check(case, folder)
            skipped += result is None
            compared += result is True
        except Exception as error:
            failed += 1
            print(case["name"], case["query"], type(error).__name__, str(error)[:300])
    passed = len(cases) - failed - skipped
    print(f"OpenCV {cv2.__version__}: {passed} passed, {failed} failed, {skipped} skipped; values compared in {compared}")
    sys.exit(failed > 0)


main()
