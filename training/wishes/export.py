"""Writes the model as one ONNX graph, the vocabulary beside it, and golden values of what it gives."""

import json
import shutil
from pathlib import Path

import onnx
import torch
from torch import Tensor, nn

from data import Corpus, Spec
from model import WishModel

INPUTS = ("words", "grams", "entries", "senses", "slots")


class Hearer(nn.Module):
    """One passage, no padding."""

    def __init__(self, model: WishModel):
        super().__init__()
        self.model = model

    def forward(self, words: Tensor, grams: Tensor, entries: Tensor, senses: Tensor, slots: Tensor) -> tuple[Tensor, Tensor]:
        """words, entries, senses, slots [t], grams [t, g], all int32 -> logits [roles, r], [roles, roles, p]."""
        batch = [part.long()[None] for part in (words, grams, entries, senses, slots)]
        role, pair = self.model(*batch, torch.ones_like(batch[0], dtype=torch.float32))
        return role[0], pair[0]


def export(model: WishModel, path: Path, grams: int) -> int:
    """Returns the file's length in bytes."""
    model = model.eval().float()
    t = 7
    feeds = tuple(torch.ones(t, *((grams,) if name == "grams" else ()), dtype=torch.int32) for name in INPUTS)
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.onnx.export(Hearer(model), feeds, str(path), dynamo=False, input_names=list(INPUTS), output_names=["roles", "pairs"], dynamic_axes={name: {0: "length"} for name in INPUTS}, opset_version=17)
    graph = onnx.load(path)
    onnx.checker.check_model(graph)
    for node in graph.graph.node:
        node.doc_string = ""
        del node.metadata_props[:]
    onnx.save(graph, path)
    return path.stat().st_size


def write_golden(model: WishModel, corpus: Corpus, spec: Spec, out: Path, count: int = 3) -> None:
    """A few passages, and the logits that PyTorch gives for them: what every runtime must give."""
    model = model.eval().float()
    hearer, cases = Hearer(model), []
    for line in corpus.lines[:count]:
        feeds = [torch.tensor(line[name], dtype=torch.int32) for name in INPUTS]
        feeds[1] = feeds[1].reshape(-1, spec.grams)
        with torch.no_grad():
            roles, pairs = hearer(*feeds)
        cases.append({"text": line["text"], "roles": [round(x, 4) for x in roles.flatten().tolist()], "pairs": [round(x, 4) for x in pairs.sum(-1).flatten().tolist()]})
    (out / "golden.json").write_text(json.dumps(cases, ensure_ascii=False) + "\n")


def write_all(model: WishModel, corpus: Corpus, spec: Spec, data: Path, out: Path) -> None:
    size = export(model, out / "wishes.onnx", spec.grams)
    shutil.copy(data / "vocabulary.json", out / "vocabulary.json")
    write_golden(model, corpus, spec, out)
    print(f"{out / 'wishes.onnx'}: {size / 2**20:.1f} MiB")
