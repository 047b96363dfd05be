"""Runs every PyTorch case: python3 pytorch.py <folder>. Needs torch and NumPy (Debian: python3-torch)."""

import json
import pathlib
import runpy
import sys

import torch
from torch import nn

from reference import close, convolution, max_pool

# Millions of random numbers would only slow the shapes down.
nn.Linear.reset_parameters = lambda self: None


def layers_of(model):
    """(zero layer or None, layer) in order."""
    zeros = None
    for part in (model.features, getattr(model, "classifier", [])):
        for module in part:
            if isinstance(module, nn.ZeroPad2d):
                zeros = module
            elif isinstance(module, (nn.Conv2d, nn.MaxPool2d, nn.Linear)):
                yield zeros, module
                zeros = None


def check(case, folder):
    model = runpy.run_path(str(folder / case["files"]["pytorch"]))["AlexNet"]().eval()
    seen = {}
    for module in model.modules():
        module.register_forward_hook(lambda m, args, out: seen.update({m: (args[0].detach().clone(), out.detach().clone())}))
    size = case["input"]
    values = max(size["width"], size["height"]) < 160
    with torch.no_grad():
        final = model(torch.rand(1, size["channels"], size["height"], size["width"]))
    pairs = list(layers_of(model))
    assert len(pairs) == len(case["steps"]), f"{len(pairs)} layers, not {len(case['steps'])}"
    for (zeros, module), step in zip(pairs, case["steps"]):
        x, out = seen[zeros or module][0], seen[module][1]
        if step["kind"] == "fc":
            assert (module.in_features, module.out_features) == (step["inputs"], step["outputs"]), step["id"]
            continue
        shape = step["output"]
        assert tuple(out.shape[1:]) == (shape["channels"], shape["height"], shape["width"]), step["id"]
        if not values:
            continue
        x, out = x[0].numpy(), out[0].numpy()
        want = (
            convolution(x, step, module.weight.detach().numpy(), module.bias.detach().numpy())
            if step["kind"] == "conv"
            else max_pool(x, step)
        )
        assert close(out, want), f"{step['id']}: other values"
    if case["steps"] and case["steps"][-1]["id"] == "fc8":
        assert final.dim() == (4 if case["logitMap"] else 2), final.shape
    return values


def main():
    folder = pathlib.Path(sys.argv[1])
    cases = json.loads((folder / "cases.json").read_text())
    failed = compared = 0
    for case in cases:
        try:
            compared += check(case, folder)
        except Exception as error:
            failed += 1
            print(case["name"], case["query"], type(error).__name__, error)
    print(f"PyTorch {torch.__version__}: {len(cases) - failed} passed, {failed} failed; values compared in {compared}")
    sys.exit(failed > 0)


main()
