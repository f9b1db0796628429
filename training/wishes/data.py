"""The encoded corpus as tensors: words, and for each logit of the model what it should be."""

import json
from pathlib import Path

import numpy as np
import torch

TOLERANCE = 0.012
RELATIONS = {"equal": 1, "at-least": 2, "at-most": 3}
# By a side: the head that says it, and whether it is said of the other.
SIGNS = {"above": ("above", False), "below": ("above", True), "left-of": ("leftOf", False), "right-of": ("leftOf", True)}


class Spec:
    def __init__(self, folder: Path):
        spec = json.loads((folder / "spec.json").read_text())
        self.roles: list[str] = spec["roles"]
        self.index = {role: at for at, role in enumerate(self.roles)}
        self.edge_values, self.share_values = spec["edgeValues"], spec["shareValues"]
        self.slots: int = spec["mostAmounts"]
        self.grams: int = spec["gramsPerWord"]
        self.gram_places: int = spec["gramPlaces"]
        self.role, self.pair = spec["roleHeads"], spec["pairHeads"]
        self.sizes = spec["sizes"]
        self.entry_roles: list[int] = spec["entryRoles"]

    def edges(self, amounts: list[float]) -> np.ndarray:
        padded = amounts + [9.0] * (self.slots - len(amounts))
        return np.array(self.edge_values + padded + [1 - value for value in padded])

    def shares(self, amounts: list[float]) -> np.ndarray:
        return np.array(self.share_values + amounts + [99.0] * (self.slots - len(amounts)))


class Corpus:
    """Arrays over all lines: `numbers` of what is written, `roles`/`pairs` wanted logits (1, 0) and `*_mask` where they count."""

    def __init__(self, path: Path, spec: Spec):
        self.spec = spec
        self.lines = [json.loads(line) for line in path.read_text().splitlines()]
        self.targets = [self._read(line) for line in self.lines]

    def _read(self, line: dict) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        spec, n = self.spec, len(self.spec.roles)
        role = np.zeros((n, spec.role["length"]), np.float32)
        pair = np.zeros((n, n, spec.pair["length"]), np.float32)
        edges, shares = spec.edges(line["amounts"]), spec.shares(line["amounts"])
        put = lambda target, heads, name, choices: target.__setitem__(slice(heads["at"][name], heads["at"][name] + heads["size"][name]), choices)
        def near(values: np.ndarray, value: float) -> np.ndarray:
            hit = np.abs(values - value) < TOLERANCE
            if not hit.any():
                hit = np.abs(values - value) <= np.abs(values - value).min() + 1e-9
            return hit.astype(np.float32)
        # A line that is told of some parts alone says nothing of those that its page lacks.
        said = np.array([role in line["elements"] for role in spec.roles])
        for one in line["expect"]:
            i = spec.index[one["element"]]
            if one["kind"] == "region":
                region = one["region"]
                role[i, spec.role["at"]["region"]] = 1
                for name, value in (("left", region["x"]), ("top", region["y"]), ("right", region["x"] + region["width"]), ("bottom", region["y"] + region["height"])):
                    put(role[i], spec.role, name, near(edges, value))
                continue
            partner = one.get("other", one.get("on", one.get("of")))
            j = None if partner == "page" else spec.index[partner]
            if one["kind"] == "size":
                target, heads = (role[i], spec.role) if j is None else (pair[i, j], spec.pair)
                target[heads["at"][one["side"]] + RELATIONS[one["relation"]]] = 1
                put(target, heads, one["side"] + "Share", near(shares, one["share"]))
                if j is not None and one["relation"] == "equal" and abs(one["share"] - 1) < 0.001:
                    pair[j, i, heads["at"][one["side"]] + 1] = 1
                    put(pair[j, i], heads, one["side"] + "Share", near(shares, 1))
            elif one["kind"] == "center":
                name = "centerX" if one["axis"] == "x" else "centerY"
                if j is None:
                    role[i, spec.role["at"][name]] = 1
                else:
                    pair[i, j, spec.pair["at"][name]] = pair[j, i, spec.pair["at"][name]] = 1
            elif one["kind"] == "order":
                name, turned = SIGNS[one["side"]]
                a, b = (j, i) if turned else (i, j)
                pair[a, b, spec.pair["at"][name]] = 1
            elif one["kind"] in ("cover", "inside"):
                a, b = (i, j) if one["kind"] == "inside" else (j, i)
                pair[a, b, spec.pair["at"]["inside"]] = 1
            elif one["kind"] == "align":
                name = "align" + one["edge"].capitalize()
                pair[i, j, spec.pair["at"][name]] = pair[j, i, spec.pair["at"][name]] = 1
        return role, pair, said

    def batch(self, indices: list[int], word_drop: float = 0.0, random: np.random.Generator | None = None) -> dict[str, torch.Tensor]:
        lines = [self.lines[index] for index in indices]
        longest, g = max(1, max(len(line["words"]) for line in lines)), self.spec.grams
        out = {name: np.zeros((len(lines), longest), np.int64) for name in ("words", "entries", "senses", "slots")}
        grams, is_word = np.zeros((len(lines), longest, g), np.int64), np.zeros((len(lines), longest), np.float32)
        for row, line in enumerate(lines):
            count = len(line["words"])
            for name in out:
                out[name][row, :count] = line[name]
            grams[row, :count] = np.array(line["grams"]).reshape(count, g)
            is_word[row, :count] = 1
            is_word[row, 0] = 1
        if word_drop > 0 and random is not None:
            # A word not known by itself, by its letters, by the lexicon, by its sense: each must do without the others at times.
            draw = lambda share: random.random(out["words"].shape) < share
            out["words"][draw(word_drop)] = 0
            out["entries"][draw(word_drop)] = 0
            out["senses"][draw(word_drop)] = 0
            grams[draw(word_drop)] = 0
        role, pair, said = (np.stack(part) for part in zip(*(self.targets[index] for index in indices)))
        return {
            **{name: torch.from_numpy(value) for name, value in out.items()}, "grams": torch.from_numpy(grams), "is_word": torch.from_numpy(is_word),
            "role": torch.from_numpy(role), "pair": torch.from_numpy(pair), "said": torch.from_numpy(said),
        }
