"""What `encode.ts` wrote, mapped into memory, in batches of one number of elements each."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

# Each problem lies beside its mirror; of every 40 pairs one is held out.
HELD_OUT_EVERY = 40
# Problems of fewer boxes are drawn as often as if they had so many.
LEAST_BOXES = 4


@dataclass(frozen=True)
class Batch:
    """p problems and, for each, k of its layouts, one after the other."""

    elements: Tensor  # [p, n, e]
    relations: Tensor  # [p, n, n, r]
    page: Tensor  # [p, g]
    saliency: Tensor  # [p, 1, 16, 16]
    fixed: Tensor  # [p * k, n, 8]
    layouts: Tensor  # [p * k, n, 4], shares of the page
    scores: Tensor  # [p * k]
    best: Tensor  # [p * k], the best score of the problem


class Data:
    def __init__(self, folder: Path):
        self.manifest = json.loads((folder / "manifest.json").read_text())
        self.channels = self.manifest["channels"]
        each = self.manifest["layoutsEach"]
        self.buckets = {}
        for bucket in self.manifest["buckets"]:
            n, count = bucket["elements"], bucket["problems"]
            shapes = {
                "elements": (n, self.channels["elements"]), "relations": (n, n, self.channels["relations"]), "page": (self.channels["page"],),
                "saliency": (1, 16, 16), "fixed": (n, self.channels["fixed"]), "layouts": (each, n, 4), "scores": (each,),
            }
            self.buckets[n] = {part: np.memmap(folder / f"{n}-{part}.f32", np.float32, "r", shape=(count, *shape)) for part, shape in shapes.items()}

    def indices(self, n: int, held_out: bool) -> np.ndarray:
        index = np.arange(len(self.buckets[n]["scores"]))
        return index[((index // 2) % HELD_OUT_EVERY == HELD_OUT_EVERY - 1) == held_out]

    def batch(self, n: int, index: np.ndarray, each: int, random: np.random.Generator) -> Batch:
        parts = self.buckets[n]
        of = lambda part: torch.from_numpy(np.ascontiguousarray(parts[part][index]))
        scores = parts["scores"][index]
        there = (scores >= 0).sum(1)
        # Stratified: no layout twice before each was taken once.
        chosen = (random.random((len(index), 1)) * there[:, None] + np.arange(each)).astype(int) % there[:, None]
        rows = np.arange(len(index))[:, None]
        layouts = torch.from_numpy(np.ascontiguousarray(parts["layouts"][index][rows, chosen])).flatten(0, 1)
        return Batch(
            of("elements"), of("relations"), of("page"), of("saliency"), of("fixed").repeat_interleave(each, 0), layouts,
            torch.from_numpy(scores[rows, chosen]).flatten(), torch.from_numpy(scores.max(1)).repeat_interleave(each),
        )

    def batches(self, tokens: int, each: int, random: np.random.Generator):
        """Without an end: a bucket is drawn by how many boxes its problems have, few of them counted as LEAST_BOXES; its batch holds about `tokens` boxes."""
        orders = {n: [] for n in self.buckets if len(self.indices(n, False)) > 0}
        weights = np.array([len(self.indices(n, False)) * max(n, LEAST_BOXES) for n in orders], float)
        weights /= weights.sum()
        sizes = list(orders)
        while True:
            n = sizes[random.choice(len(sizes), p=weights)]
            size = max(1, tokens // (n * each))
            while len(orders[n]) < size:
                orders[n].extend(random.permutation(self.indices(n, False)).tolist())
            index, orders[n] = orders[n][:size], orders[n][size:]
            yield self.batch(n, np.array(index), each, random)
