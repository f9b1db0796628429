"""Trains the model of wishes, in one command: python training/wishes/train.py --data DIR --out resources/models/wishes

DIR holds what `training/wishes/encode.ts` wrote.
"""

import argparse
import json
import math
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from data import Corpus, Spec
from export import write_all
from measure import measure
from model import Shape, WishModel


def choice_loss(logits: Tensor, wanted: Tensor, counts: Tensor) -> Tensor:
    """Of several right answers any: -log of what they share, where `counts`."""
    right = (logits.log_softmax(-1) + (wanted <= 0) * -1e4).logsumexp(-1)
    return -(right * counts).sum()


def loss_of(role: Tensor, pair: Tensor, batch: dict, spec: Spec) -> Tensor:
    def of(logits: Tensor, wanted: Tensor, heads: dict, flags: list[str], mask: Tensor) -> Tensor:
        total = logits.new_zeros(())
        at, size = heads["at"], heads["size"]
        index = torch.tensor([at[name] for name in flags])
        total = total + (F.binary_cross_entropy_with_logits(logits[..., index], wanted[..., index], reduction="none") * mask[..., None]).sum()
        for side in ("width", "height"):
            relation = slice(at[side], at[side] + 4)
            want = wanted[..., relation].clone()
            is_said = want.sum(-1) > 0
            want[..., 0] = (~is_said).float()
            total = total + choice_loss(logits[..., relation], want, mask)
            share = slice(at[side + "Share"], at[side + "Share"] + size[side + "Share"])
            total = total + choice_loss(logits[..., share], wanted[..., share], is_said.float())
        return total

    said = batch["said"].float()
    # Parts that the page of a line lacks are mostly not spoken of, but may be among `all of it`.
    mask = 0.25 + 0.75 * said
    total = of(role, batch["role"], spec.role, ["region", "centerX", "centerY"], mask)
    placed = batch["role"][..., spec.role["at"]["region"]]
    for name in ("left", "top", "right", "bottom"):
        part = slice(spec.role["at"][name], spec.role["at"][name] + spec.role["size"][name])
        total = total + choice_loss(role[..., part], batch["role"][..., part], placed)
    both = mask[:, :, None] * mask[:, None] * (1 - torch.eye(len(spec.roles)))
    total = total + of(pair, batch["pair"], spec.pair, ["above", "leftOf", "inside", "centerX", "centerY", "alignLeft", "alignRight", "alignTop", "alignBottom"], both)
    return total / role.shape[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="a checkpoint that is trained on")
    parser.add_argument("--epochs", type=int, default=14)
    parser.add_argument("--batch", type=int, default=48)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--width", type=int, default=112)
    parser.add_argument("--drop", type=float, default=0.12)
    parser.add_argument("--dropout", type=float, default=0.2)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    random = np.random.default_rng(args.seed)

    spec = Spec(args.data)
    corpus, held = Corpus(args.data / "train.jsonl", spec), Corpus(args.data / "held.jsonl", spec)
    senses_file = args.data / "senses.json"
    senses = torch.tensor(json.loads(senses_file.read_text()), dtype=torch.float32) if senses_file.exists() else torch.zeros(1, 100)
    senses = F.normalize(senses, dim=-1)
    shape = Shape(spec.sizes["words"], spec.sizes["entries"], senses.shape[0], len(spec.roles), spec.role["length"], spec.pair["length"], spec.slots, spec.gram_places, width=args.width, dropout=args.dropout)
    model = WishModel(shape, senses, spec.entry_roles)
    if args.start is not None:
        model.load_state_dict(torch.load(args.start)["weights"])
    average = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.998))
    print(sum(p.numel() for p in model.parameters()), "weights", len(corpus.lines), "lines", flush=True)
    optimizer = torch.optim.AdamW(model.parameters(), lr=args.rate, weight_decay=0.02, betas=(0.9, 0.98))
    lengths = np.array([len(line["words"]) for line in corpus.lines])
    steps, step = args.epochs * math.ceil(len(corpus.lines) / args.batch), 0
    args.out.mkdir(parents=True, exist_ok=True)
    started = time.time()
    for epoch in range(args.epochs):
        model.train()
        # Lines of like length stand together, so that little is padded.
        order = np.argsort(lengths + random.random(len(lengths)) * 6)
        groups = [order[at:at + args.batch] for at in range(0, len(order), args.batch)]
        random.shuffle(groups)
        total = 0.0
        for group in groups:
            rate = args.rate * min(1, (step + 1) / 300) * (0.5 + 0.5 * math.cos(math.pi * step / steps)) + 1e-5
            for part in optimizer.param_groups:
                part["lr"] = rate
            batch = corpus.batch(list(group), args.drop, random)
            role, pair = model(*(batch[name] for name in ("words", "grams", "entries", "senses", "slots", "is_word")))
            loss = loss_of(role, pair, batch, spec)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            average.update_parameters(model)
            total += loss.item()
            step += 1
        print(f"epoch {epoch + 1}: loss {total / len(groups):.3f}, {time.time() - started:.0f} s", flush=True)
        if epoch % 3 == 2 or epoch + 1 == args.epochs:
            print("  ", measure(average.module, held, spec), flush=True)
    torch.save({"shape": asdict(shape), "weights": average.module.state_dict()}, args.data / "checkpoint.pt")
    write_all(average.module, corpus, spec, args.data, args.out)


if __name__ == "__main__":
    main()
