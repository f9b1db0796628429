"""Writes the whole sampler as one ONNX graph, and golden values of what it gives."""

import json
from pathlib import Path

import onnx
import torch
from torch import Tensor, nn

from model import LayoutModel

INPUTS = ("elements", "relations", "page", "saliency", "fixed", "noise")


class Sampler(nn.Module):
    """One problem, many candidates: what is encoded once is broadcast over them."""

    def __init__(self, model: LayoutModel):
        super().__init__()
        self.model = model

    def forward(self, elements: Tensor, relations: Tensor, page: Tensor, saliency: Tensor, fixed: Tensor, noise: Tensor) -> Tensor:
        context = self.model.encode(elements, relations, page, saliency)
        return self.model.sample(context, noise, fixed)


def export(model: LayoutModel, path: Path) -> int:
    """Returns the file's length in bytes."""
    model = model.eval().float()
    shape = model.shape
    n, b = 7, 5
    feeds = (
        torch.randn(1, n, shape.elements), torch.randn(1, n, n, shape.relations), torch.randn(1, shape.page),
        torch.rand(1, 1, 16, 16), torch.zeros(1, n, 8), torch.randn(b, n, 4),
    )
    count, batch = torch.export.Dim("count", min=1, max=64), torch.export.Dim("batch", min=1, max=1024)
    dynamic = {
        "elements": {1: count}, "relations": {1: count, 2: count}, "page": {}, "saliency": {},
        "fixed": {1: count}, "noise": {0: batch, 1: count},
    }
    program = torch.onnx.export(Sampler(model), feeds, dynamo=True, input_names=list(INPUTS), output_names=["boxes"], dynamic_shapes=dynamic, opset_version=18, optimize=True, verbose=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    program.save(str(path), external_data=False)
    graph = onnx.load(path)
    onnx.checker.check_model(graph)
    # What the exporter noted about our own files helps nobody who runs the model.
    for node in graph.graph.node:
        del node.metadata_props[:]
    for value in (*graph.graph.value_info, *graph.graph.input, *graph.graph.output):
        del value.metadata_props[:]
    for initializer in graph.graph.initializer:
        initializer.doc_string = ""
    del graph.metadata_props[:]
    del graph.graph.metadata_props[:]
    onnx.save(graph, path)
    return path.stat().st_size


def write_golden(model: LayoutModel, out: Path) -> None:
    """A few problems of numbers alone, and the boxes that PyTorch draws for them: what every runtime must give."""
    random = torch.Generator().manual_seed(7)
    shape, cases = model.shape, []
    for n, b in ((1, 2), (4, 3), (9, 2)):
        draw = lambda *dims: (torch.randn(*dims, generator=random) * 100).round() / 100
        flags = (draw(1, n, 4) > 0.9).float()
        feeds = {
            "elements": draw(1, n, shape.elements), "relations": draw(1, n, n, shape.relations), "page": draw(1, shape.page),
            "saliency": draw(1, 1, 16, 16).abs().clamp(max=1), "fixed": torch.cat([flags, flags * 0.25], -1), "noise": draw(b, n, 4),
        }
        with torch.no_grad():
            boxes = Sampler(model)(**feeds)
        written = {name: {"dims": list(x.shape), "data": [round(v, 6) for v in x.flatten().tolist()]} for name, x in {**feeds, "boxes": boxes}.items()}
        cases.append(written)
    out.write_text(json.dumps(cases) + "\n")
