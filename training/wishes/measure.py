"""What a model hears of lines that it was not trained on, beside what they mean."""

import numpy as np
import torch

from data import Corpus, Spec

INPUTS = ("words", "grams", "entries", "senses", "slots", "is_word")
NAMES = {"above": "above", "leftOf": "left", "inside": "inside", "centerX": "cx", "centerY": "cy", "alignLeft": "al", "alignRight": "ar", "alignTop": "at", "alignBottom": "ab"}
SYMMETRIC = {"centerX", "centerY", "alignLeft", "alignRight", "alignTop", "alignBottom"}


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def pick(logits: np.ndarray, values: np.ndarray) -> float:
    """The likeliest value; classes that say the same value share their weight."""
    weights = np.exp(logits - logits.max())
    sums = [weights[np.abs(values - value) < 0.005].sum() for value in values]
    return float(values[int(np.argmax(sums))])


def read(role: np.ndarray, pair: np.ndarray, spec: Spec, amounts: list[float], least: float = 0.5) -> set[tuple]:
    """Logits of one line as a set of constraints."""
    n, out = len(spec.roles), set()
    edges, shares = spec.edges(amounts), spec.shares(amounts)
    part = lambda logits, heads, name: logits[heads["at"][name]:heads["at"][name] + heads["size"][name]]
    def sizes(logits: np.ndarray, heads: dict, i: int, j: object) -> None:
        for side in ("width", "height"):
            relation = part(logits, heads, side)
            weights = np.exp(relation - relation.max())
            weights /= weights.sum()
            if 1 - weights[0] > least:
                out.add(("size", i, j, side, int(1 + weights[1:].argmax()), round(pick(part(logits, heads, side + "Share"), shares), 2)))
    for i in range(n):
        for name in ("centerX", "centerY"):
            if sigmoid(role[i, spec.role["at"][name]]) > least:
                out.add((NAMES[name], i, "page"))
        if sigmoid(role[i, spec.role["at"]["region"]]) > least:
            out.add(("region", i, *(round(pick(part(role[i], spec.role, name), edges), 2) for name in ("left", "top", "right", "bottom"))))
        sizes(role[i], spec.role, i, "page")
        for j in range(n):
            if i == j:
                continue
            for name, short in NAMES.items():
                if sigmoid(pair[i, j, spec.pair["at"][name]]) > least:
                    out.add((short, *(sorted((i, j)) if name in SYMMETRIC else (i, j))))
            sizes(pair[i, j], spec.pair, i, j)
    return out


def meant(line: dict, spec: Spec) -> set[tuple]:
    out = set()
    for one in line["expect"]:
        i = spec.index[one["element"]]
        if one["kind"] == "region":
            r = one["region"]
            out.add(("region", i, round(r["x"], 2), round(r["y"], 2), round(r["x"] + r["width"], 2), round(r["y"] + r["height"], 2)))
            continue
        partner = one.get("other", one.get("on", one.get("of")))
        j = "page" if partner == "page" else spec.index[partner]
        if one["kind"] == "size":
            out.add(("size", i, j, one["side"], {"equal": 1, "at-least": 2, "at-most": 3}[one["relation"]], round(one["share"], 2)))
        elif one["kind"] == "center":
            out.add(("c" + one["axis"], i, "page") if j == "page" else ("c" + one["axis"], *sorted((i, j))))
        elif one["kind"] == "order":
            short = "above" if one["side"] in ("above", "below") else "left"
            out.add((short, i, j) if one["side"] in ("above", "left-of") else (short, j, i))
        elif one["kind"] in ("cover", "inside"):
            out.add(("inside", i, j) if one["kind"] == "inside" else ("inside", j, i))
        else:
            out.add(("a" + one["edge"][0], *sorted((i, j))))
    return out


def same(one: tuple, other: tuple) -> bool:
    if one[0] != other[0]:
        return False
    if one[0] == "region":
        return one[1] == other[1] and all(abs(a - b) < 0.025 for a, b in zip(one[2:], other[2:]))
    if one[0] == "size":
        if one[1:4] == other[1:4]:
            return one[4] == other[4] and abs(one[5] - other[5]) < 0.025
        return one[1] == other[2] and one[2] == other[1] and one[3] == other[3] and one[4] == other[4] == 1 and abs(one[5] * other[5] - 1) < 0.03
    return one == other


def measure(model: torch.nn.Module, corpus: Corpus, spec: Spec, show: int = 0) -> str:
    model.eval()
    asked = missed = extra = wrong = 0
    by_file: dict[str, list[int]] = {}
    with torch.no_grad():
        for start in range(0, len(corpus.lines), 64):
            indices = list(range(start, min(start + 64, len(corpus.lines))))
            batch = corpus.batch(indices)
            role, pair = (x.numpy() for x in model(*(batch[name] for name in INPUTS)))
            for row, index in enumerate(indices):
                line = corpus.lines[index]
                want = meant(line, spec)
                have = {one for one in read(role[row], pair[row], spec, line["amounts"]) if all(not isinstance(at, int) or spec.roles[at] in line["elements"] for at in (one[1:2] if one[0] == "region" else one[1:3]))}
                lost = [one for one in want if not any(same(one, other) for other in have)]
                more = [one for one in have if not any(same(one, other) for other in want)]
                # Told once, `as wide as` is heard from both sides.
                more = [one for one in more if not (one[0] == "size" and any(same(one, other) for other in want))]
                asked, missed, extra, wrong = asked + len(want), missed + len(lost), extra + len(more), wrong + (len(lost) + len(more) > 0)
                key = line["id"][0] + " " + line["lang"]
                tally = by_file.setdefault(key, [0, 0, 0, 0])
                tally[0] += len(want); tally[1] += len(lost); tally[2] += len(more); tally[3] += len(lost) > 0
                if show > 0 and (lost or more):
                    show -= 1
                    name = lambda one: tuple(spec.roles[x] if isinstance(x, int) and at < (2 if one[0] == "region" else 3) and at > 0 else x for at, x in enumerate(one))
                    print(line["id"], line["text"], "\n    lost", [name(x) for x in lost], " more", [name(x) for x in more])
    return f"missed {missed}/{asked} = {missed / max(1, asked):.1%}, more {extra}, lines wrong {wrong}/{len(corpus.lines)} = {wrong / max(1, len(corpus.lines)):.1%}; " + "; ".join(f"{k}: {v[1]}/{v[0]} +{v[2]} ({v[3]})" for k, v in sorted(by_file.items()))
