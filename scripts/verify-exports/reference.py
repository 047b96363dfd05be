"""What a layer must compute, written out in NumPy from the model's arithmetic: window i of an axis begins at column
i * stride - before, whatever zeros a framework was given. Feature maps are (channels, height, width)."""

import numpy as np


def taps(step, axis):
    """The columns every window reads: one row a window."""
    windows = np.arange(step["output"][axis]) * step["stride"][axis] - step["before"][axis]
    return windows[:, None] + np.arange(step["kernel"][axis]) * step["dilation"]


def read(x, step, outside):
    """(channels, windows down, taps down, windows across, taps across), with `outside` beyond the map."""
    rows, columns = taps(step, "height"), taps(step, "width")
    _, height, width = x.shape
    inside_rows = (rows >= 0) & (rows < height)
    inside_columns = (columns >= 0) & (columns < width)
    picked = x[:, rows.clip(0, height - 1)][:, :, :, columns.clip(0, width - 1)]
    inside = inside_rows[:, :, None, None] & inside_columns[None, None]
    return np.where(inside[None], picked, outside)


def convolution(x, step, weight, bias):
    """`weight` is (out, in / groups, height, width)."""
    groups = step["groups"]
    out = []
    for part, kernels in zip(np.split(x, groups), np.split(weight, groups)):
        out.append(np.einsum("ciajb,ocab->oij", read(part, step, 0.0), kernels, optimize=True))
    return np.concatenate(out) + bias[:, None, None]


def max_pool(x, step):
    """Cells outside the map count for nothing; a window with nothing else reads the zeros it was given."""
    most = read(x, step, -np.inf).max(axis=(2, 4))
    return np.where(np.isinf(most), 0.0, most)


def close(a, b):
    return a.shape == b.shape and np.allclose(a, b, rtol=1e-3, atol=1e-3 * max(1.0, float(np.abs(b).max(initial=0))))
