"""Runs every Keras case: python3 keras_models.py <folder>. Needs Keras 3 with any backend."""

import json
import pathlib
import runpy
import sys

import keras
import numpy as np

from reference import close, convolution, max_pool


def check(case, folder):
    model = runpy.run_path(str(folder / case["files"]["keras"]))["model"]
    size = case["input"]
    values = max(size["width"], size["height"]) < 160
    layers = {layer.name: layer for layer in model.layers}
    for step in case["steps"]:
        layer = layers[step["id"]]
        if step["kind"] == "fc":
            assert layer.kernel.shape == (step["inputs"], step["outputs"]), step["id"]
            continue
        layer = layers.get(f"{step['id']}_stride", layer)
        shape = step["output"]
        want = (None, shape["height"], shape["width"], shape["channels"])
        assert tuple(layer.output.shape) == want, f"{step['id']}: {tuple(layer.output.shape)}, not {want}"
    if not values:
        return False
    x = np.random.rand(1, size["height"], size["width"], size["channels"]).astype("float32")
    outputs = {}
    for layer in model.layers:
        before, x = x, np.asarray(keras.ops.convert_to_numpy(layer(x)))
        outputs[layer.name] = (before, x)
    for step in case["steps"]:
        if step["kind"] == "fc":
            continue
        name = step["id"]
        first = f"{name}_zeros" if f"{name}_zeros" in outputs else name
        last = f"{name}_stride" if f"{name}_stride" in outputs else name
        x = outputs[first][0][0].transpose(2, 0, 1)
        out = outputs[last][1][0].transpose(2, 0, 1)
        if step["kind"] == "conv":
            kernel, bias = (np.asarray(keras.ops.convert_to_numpy(w)) for w in layers[name].weights)
            want = convolution(x, step, kernel.transpose(3, 2, 0, 1), bias)
            if name != "fc8":
                want = np.maximum(want, 0)
        else:
            want = max_pool(x, step)
        assert close(out, want), f"{name}: other values"
    return True


def main():
    folder = pathlib.Path(sys.argv[1])
    cases = json.loads((folder / "cases.json").read_text())
    failed = compared = 0
    for case in cases:
        try:
            compared += check(case, folder)
        except Exception as error:
            failed += 1
            print(case["name"], case["query"], type(error).__name__, str(error)[:300])
    backend = keras.backend.backend()
    print(
        f"Keras {keras.__version__} ({backend}): {len(cases) - failed} passed, {failed} failed; "
        f"values compared in {compared}"
    )
    sys.exit(failed > 0)


main()
