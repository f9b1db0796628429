"""Trains the layout model, in one command: python training/train.py --data DIR --out resources/models/layout

DIR holds what `npm run training:data` wrote. The model is written as layout.onnx, with golden.json of what it gives, and
checkpoint.pt beside the encoded data, from which `--resume` goes on.
"""

import argparse
import json
import math
import subprocess
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from data import Batch, Data
from export import export, write_golden
from model import LayoutModel, Shape, hold_fixed, to_model
from rules import measure_breaches, measure_lines

PROJECT = Path(__file__).resolve().parent.parent


def lock_some(batch: Batch, random: torch.Generator) -> Tensor:
    """`fixed` [b, n, 8] with some boxes or fields of the true layout locked, as a designer locks them on the canvas."""
    b, n, _ = batch.layouts.shape
    draw = lambda *shape: torch.rand(*shape, generator=random)
    locks = draw(b, 1, 1) < 0.35
    element = draw(b, n, 1) < draw(b, 1, 1) * 0.8
    field = (draw(b, n, 4) < 0.5) | (draw(b, n, 1) < 0.6)
    flags = torch.maximum(batch.fixed[..., :4], (locks & element & field).float())
    return torch.cat([flags, flags * torch.where(batch.fixed[..., :4] > 0, batch.fixed[..., 4:], batch.layouts)], -1)


def measure_loss(model: LayoutModel, batch: Batch, names: dict, random: torch.Generator) -> tuple[Tensor, Tensor]:
    """How far the layout that is foreseen is from the true one, and how much of the loss that is."""
    b = batch.layouts.shape[0]
    each = b // batch.elements.shape[0]
    fixed = lock_some(batch, random)
    target = to_model(batch.layouts)
    spread = (torch.arange(b) + torch.rand(b, generator=random)) / b
    moment = spread[torch.randperm(b, generator=random)]
    # The sampler always starts at 0, and what it foresees there decides the most.
    moment = torch.where(torch.rand(b, generator=random) < 0.1, torch.zeros(b), moment)
    t = moment.reshape(-1, 1, 1)
    noise = torch.randn(target.shape, generator=random)
    noisy = hold_fixed((1 - t) * noise + t * target, fixed)
    quality = ((batch.scores - batch.best) * 10).clamp(-3, 0)
    context = model.encode(batch.elements, batch.relations, batch.page, batch.saliency).repeat(each)
    foreseen = hold_fixed(model.decode(context, noisy, fixed, moment, quality), fixed)
    free = 1 - fixed[..., :4]
    error = torch.nn.functional.smooth_l1_loss(foreseen, target, reduction="none", beta=0.12) * free
    error = error.sum((1, 2)) / free.sum((1, 2)).clamp(min=1)
    weight = (1 / (1.05 - moment)).clamp(max=6) * (0.2 + 0.8 * (quality * 2).exp())
    rules = measure_breaches(foreseen, batch.elements.repeat_interleave(each, 0), batch.relations.repeat_interleave(each, 0), names)
    loss = (weight * (error + moment * (rules + measure_lines(foreseen, target)))).sum() / weight.sum()
    return loss, error.mean().detach()


def train(model: LayoutModel, data: Data, args: argparse.Namespace) -> LayoutModel:
    """Returns the running mean of the weights, which draws better than the last of them."""
    random = torch.Generator().manual_seed(args.seed)
    batches = data.batches(args.tokens, args.each, np.random.default_rng(args.seed))
    optimizers = create_optimizers(model, args.rate)
    mean = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.997))
    start, seen, shown = time.time(), 0, []
    for step in range(args.steps):
        done = max(step / args.steps, (time.time() - start) / 60 / args.minutes)
        if done >= 1:
            break
        rate = args.rate * min(1.0, (step + 1) / 100) * (0.02 + 0.98 * (1 + math.cos(math.pi * done)) / 2)
        for group in (group for optimizer in optimizers for group in optimizer.param_groups):
            group["lr"] = rate
        batch = next(batches)
        loss, _ = measure_loss(model, batch, data.manifest["names"], random)
        model.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optimizer in optimizers:
            optimizer.step()
        mean.update_parameters(model) if step > 150 else mean.module.load_state_dict(model.state_dict())
        seen += len(batch.scores)
        shown.append(loss.item())
        if (step + 1) % 50 == 0:
            print(f"step {step + 1}/{args.steps}  loss {np.mean(shown):.4f}  {seen / (time.time() - start):.0f} layouts/s", flush=True)
            shown = []
        if (step + 1) % args.save == 0:
            save(mean.module, data, args.checkpoint)
    save(mean.module, data, args.checkpoint)
    return mean.module


def create_optimizers(model: LayoutModel, rate: float) -> list[torch.optim.Optimizer]:
    """Muon (Jordan, 2024) for the matrices of the layers, which learns in about half the steps; AdamW for what lies around them."""
    layers = [p for part in (model.encoder, model.decoder) for p in part.parameters() if p.ndim == 2]
    known = {id(p) for p in layers}
    rest = [p for p in model.parameters() if id(p) not in known]
    return [
        torch.optim.Muon(layers, lr=rate, weight_decay=0.02, adjust_lr_fn="match_rms_adamw"),
        torch.optim.AdamW(rest, lr=rate, weight_decay=0.01, betas=(0.9, 0.98)),
    ]


def save(model: LayoutModel, data: Data, path: Path) -> None:
    print(f"held out {measure_held_out(model, data):.4f}", flush=True)
    torch.save({"shape": asdict(model.shape), "model": model.state_dict()}, path)


@torch.no_grad()
def measure_held_out(model: LayoutModel, data: Data) -> float:
    """The mean error over problems that were never trained on."""
    random, numbers = torch.Generator().manual_seed(1), np.random.default_rng(1)
    errors, weights = [], []
    for n in data.buckets:
        index = data.indices(n, True)[:256]
        if len(index) == 0:
            continue
        _, error = measure_loss(model, data.batch(n, index, 2, numbers), data.manifest["names"], random)
        errors.append(error.item())
        weights.append(len(index))
    return float(np.average(errors, weights=weights)) if errors else math.nan


def run_node(script: str, *args: object) -> None:
    node = PROJECT / "node_modules" / ".bin" / "node"
    subprocess.run([str(node), str(PROJECT / "training" / script), *(str(a.resolve()) if isinstance(a, Path) else str(a) for a in args)], check=True, cwd=PROJECT)


def main() -> None:
    parser = argparse.ArgumentParser(description="Trains the layout model.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=20000)
    parser.add_argument("--minutes", type=float, default=math.inf, help="end by then, whatever --steps says; where a run ends by the clock, its like comes out a little different")
    parser.add_argument("--tokens", type=int, default=3200, help="boxes a batch")
    parser.add_argument("--each", type=int, default=12, help="noisy layouts of each problem in a batch")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--width", type=int, default=Shape.width)
    parser.add_argument("--layers", type=int, default=Shape.decoder_layers, help="of the decoder")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--save", type=int, default=300, help="steps between checkpoints")
    parser.add_argument("--improve", type=int, default=0, help="problems that the model that is there is to solve better than its teacher, before it trains on")
    parser.add_argument("--improve-from", type=int, default=500_000_000, help="the first of those problems' seeds")
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint's weights")
    parser.add_argument("--encoded", action="store_true", help="the data is encoded already")
    parser.add_argument("--only-export", action="store_true", help="export the checkpoint as it is")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    encoded = args.data / "encoded"
    args.checkpoint = args.data / "checkpoint.pt"
    if args.improve > 0:
        run_node("improve.ts", "--out", args.data / f"improved-{args.improve_from}.jsonl", "--cases", args.improve, "--from", args.improve_from, "--model", args.out / "layout.onnx")
    if not (args.encoded or args.only_export):
        run_node("encode.ts", "--data", args.data, "--out", encoded)
    channels = json.loads((encoded / "manifest.json").read_text())["channels"]
    model = LayoutModel(Shape(channels["elements"], channels["relations"], channels["page"], width=args.width, decoder_layers=args.layers))
    if args.resume or args.only_export:
        checkpoint = torch.load(args.checkpoint, weights_only=True)
        model = LayoutModel(Shape(**checkpoint["shape"]))
        model.load_state_dict(checkpoint["model"])
    if not args.only_export:
        model = train(model, Data(encoded), args)
    size = export(model, args.out / "layout.onnx")
    write_golden(model, args.out / "golden.json")
    print(f"{args.out / 'layout.onnx'}: {size / 2**20:.2f} MiB, {sum(p.numel() for p in model.parameters())} parameters")


if __name__ == "__main__":
    main()
