"""A set transformer that draws layouts by conditional flow matching.

Tokens are the elements of a problem; none has a position in a list, so the model is equivariant under permutation. What a
problem says is encoded once; the decoder, which is all that runs once a step and a candidate, looks at the noisy boxes, at the
encoded elements, and at the page. The flow is straight (rectified): x_t = (1 - t) noise + t layout, and the network gives the
layout itself, from which the velocity follows (Liu et al., 2209.03003; Lipman et al., 2210.02747).
"""

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class Shape:
    elements: int
    relations: int
    page: int
    width: int = 96
    heads: int = 4
    encoder_layers: int = 2
    decoder_layers: int = 4
    patch: int = 4


# Times at which the sampler asks the network. Fewer are faster, more are little better.
SAMPLER_TIMES = (0.0, 0.2, 0.4, 0.6, 0.8, 0.92)


# Noise that is a little calmer than what was trained with draws fewer, better layouts: measured by the critic.
CALM = 0.8


def to_model(boxes: Tensor) -> Tensor:
    """x, y, width, height in shares of the page -> centre and root of size, of about unit variance."""
    place, size = boxes[..., :2], boxes[..., 2:]
    return torch.cat([(place + size / 2 - 0.5) * 4, (size.clamp(0, 2).sqrt() - 0.5) * 4], -1)


def to_boxes(coordinates: Tensor) -> Tensor:
    """The inverse of to_model."""
    size = torch.relu(coordinates[..., 2:] / 4 + 0.5).square()
    return torch.cat([coordinates[..., :2] / 4 + 0.5 - size / 2, size], -1)


def hold_fixed(coordinates: Tensor, fixed: Tensor) -> Tensor:
    """Writes what is fixed (four flags, four values) over what was drawn; an x that is fixed alone moves the centre."""
    flags, values = fixed[..., :4], fixed[..., 4:]
    boxes = to_boxes(coordinates)
    boxes = boxes + flags * (values - boxes)
    return coordinates + flags * (to_model(boxes) - coordinates)


class Attention(nn.Module):
    """Attention among the elements, and from them to memory where there is some, with a bias for each pair and head."""

    def __init__(self, width: int, heads: int):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)

    def split(self, x: Tensor) -> Tensor:
        return x.reshape(x.shape[0], x.shape[1], self.heads, -1).transpose(1, 2)

    def forward(self, x: Tensor, bias: Tensor, keys: Tensor | None = None, values: Tensor | None = None) -> Tensor:
        q, k, v = (self.split(part) for part in self.qkv(x).chunk(3, -1))
        scores = q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1]) + bias
        if keys is None:
            mixed = scores.softmax(-1) @ v
        else:
            count = scores.shape[-1]
            memory = q @ keys.transpose(-1, -2) / math.sqrt(q.shape[-1])
            weights = torch.cat([scores, memory], -1).softmax(-1)
            mixed = weights[..., :count] @ v + weights[..., count:] @ values
        return self.out(mixed.transpose(1, 2).reshape(x.shape))


class Feed(nn.Module):
    def __init__(self, width: int):
        super().__init__()
        self.rise = nn.Linear(width, 2 * width)
        self.fall = nn.Linear(2 * width, width)

    def forward(self, x: Tensor) -> Tensor:
        return self.fall(F.silu(self.rise(x)))


class EncoderLayer(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.norm_1, self.norm_2 = nn.LayerNorm(shape.width), nn.LayerNorm(shape.width)
        self.attention, self.feed = Attention(shape.width, shape.heads), Feed(shape.width)
        self.bias = nn.Linear(shape.relations, shape.heads)

    def forward(self, x: Tensor, relations: Tensor, rest: int) -> Tensor:
        bias = F.pad(self.bias(relations).permute(0, 3, 1, 2), (0, rest, 0, rest))
        x = x + self.attention(self.norm_1(x), bias)
        return x + self.feed(self.norm_2(x))


class DecoderLayer(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.norm_1 = nn.LayerNorm(shape.width, elementwise_affine=False)
        self.norm_2 = nn.LayerNorm(shape.width, elementwise_affine=False)
        self.attention, self.feed = Attention(shape.width, shape.heads), Feed(shape.width)
        self.memory = nn.Linear(shape.width, 2 * shape.width)
        self.bias = nn.Linear(shape.relations, shape.heads)
        self.modulation = nn.Parameter(torch.zeros(6 * shape.width))

    def forward(self, x: Tensor, tone: Tensor, bias: Tensor, keys: Tensor, values: Tensor) -> Tensor:
        """tone: [batch, 6 * width], how this moment of the flow shifts, scales and gates (Peebles and Xie, 2212.09748)."""
        shift_1, scale_1, gate_1, shift_2, scale_2, gate_2 = (tone + self.modulation).unsqueeze(1).chunk(6, -1)
        x = x + (1 + gate_1) * self.attention(self.norm_1(x) * (1 + scale_1) + shift_1, bias, keys, values)
        return x + (1 + gate_2) * self.feed(self.norm_2(x) * (1 + scale_2) + shift_2)


@dataclass
class Context:
    """All that stays the same for every step and candidate of a problem."""

    elements: Tensor
    page: Tensor
    biases: list[Tensor]
    memories: list[tuple[Tensor, Tensor]]

    def repeat(self, times: int) -> "Context":
        """Each problem `times` over, next to one another."""
        again = lambda x: x.repeat_interleave(times, 0)
        return Context(again(self.elements), again(self.page), [again(x) for x in self.biases], [(again(k), again(v)) for k, v in self.memories])


class LayoutModel(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        width = shape.width
        self.element = nn.Sequential(nn.Linear(shape.elements, width), nn.SiLU(), nn.Linear(width, width))
        self.related = nn.Sequential(nn.Linear(shape.relations, 32), nn.SiLU(), nn.Linear(32, width))
        self.page = nn.Sequential(nn.Linear(shape.page, width), nn.SiLU(), nn.Linear(width, width))
        self.patch = nn.Conv2d(1, width, shape.patch, shape.patch)
        self.patch_place = nn.Parameter(torch.randn(1, (16 // shape.patch) ** 2, width) * 0.02)
        self.encoder = nn.ModuleList(EncoderLayer(shape) for _ in range(shape.encoder_layers))
        self.encoded = nn.LayerNorm(width)
        self.box = nn.Linear(4 + 4 + 8, width)
        self.moment, self.place = nn.Linear(33, width), nn.Linear(width, width)
        self.tone = nn.Linear(width, 6 * width)
        self.pair = nn.Sequential(nn.Linear(6, 16), nn.SiLU(), nn.Linear(16, shape.heads * shape.decoder_layers))
        self.decoder = nn.ModuleList(DecoderLayer(shape) for _ in range(shape.decoder_layers))
        self.norm = nn.LayerNorm(width)
        self.out = nn.Linear(width, 4)
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)

    def encode(self, elements: Tensor, relations: Tensor, page: Tensor, saliency: Tensor) -> Context:
        """elements [p, n, e], relations [p, n, n, r], page [p, g], saliency [p, 1, 16, 16]."""
        count = elements.shape[1]
        tokens = self.element(elements) + self.related(relations).mean(2) + self.page(page).unsqueeze(1)
        patches = self.patch(saliency).flatten(2).transpose(1, 2) + self.patch_place
        page_token = self.page(page)
        x = torch.cat([tokens, page_token.unsqueeze(1), patches], 1)
        rest = 1 + patches.shape[1]
        for layer in self.encoder:
            x = layer(x, relations, rest)
        x = self.encoded(x)
        biases, memories = [], []
        for layer in self.decoder:
            biases.append(layer.bias(relations).permute(0, 3, 1, 2))
            keys, values = layer.memory(x[:, count:]).chunk(2, -1)
            memories.append((layer.attention.split(keys), layer.attention.split(values)))
        return Context(x[:, :count], x[:, count], biases, memories)

    def decode(self, context: Context, noisy: Tensor, fixed: Tensor, time: Tensor, quality: Tensor) -> Tensor:
        """The layout, in model coordinates, that `noisy` [b, n, 4] at `time` [b] would come to. `quality` [b]: 0 is the best."""
        boxes = to_boxes(noisy)
        edges = torch.cat([boxes[..., :2], boxes[..., :2] + boxes[..., 2:]], -1) * 4 - 2
        x = context.elements + self.box(torch.cat([noisy, edges, fixed[..., :4], fixed[..., :4] * (fixed[..., 4:] * 4 - 2)], -1))
        frequencies = torch.arange(1, 17, device=time.device, dtype=noisy.dtype) * (math.pi / 2)
        angles = time.unsqueeze(-1) * frequencies
        moment = self.moment(torch.cat([angles.sin(), angles.cos(), quality.unsqueeze(-1)], -1))
        tone = self.tone(F.silu(moment + self.place(context.page)))
        # Signed distances between each two boxes' edges and middles: what overlaps and what is in line shows at once.
        middle, size = noisy[..., :2] / 4, boxes[..., 2:]
        apart = middle.unsqueeze(2) - middle.unsqueeze(1)
        gaps = apart.abs() - (size.unsqueeze(2) + size.unsqueeze(1)) / 2
        near = 1 - (boxes[..., :2].unsqueeze(2) - boxes[..., :2].unsqueeze(1)).abs() * 8
        pairs = self.pair(torch.cat([apart * 4, gaps * 4, torch.relu(near)], -1)).permute(0, 3, 1, 2).chunk(len(self.decoder), 1)
        for layer, bias, pair, (keys, values) in zip(self.decoder, context.biases, pairs, context.memories):
            x = layer(x, tone, bias + pair, keys, values)
        return self.out(self.norm(x)) + noisy * time.clamp(min=0.0).reshape(-1, 1, 1)

    def sample(self, context: Context, noise: Tensor, fixed: Tensor) -> Tensor:
        """Boxes in shares of the page, by Euler's steps."""
        times = (*SAMPLER_TIMES, 1.0)
        fixed = fixed.expand(noise.shape[0], -1, -1)
        x = hold_fixed(noise * CALM, fixed)
        quality = torch.zeros_like(noise[:, 0, 0])
        for now, then in zip(times, times[1:]):
            clean = hold_fixed(self.decode(context, x, fixed, torch.full_like(quality, now), quality), fixed)
            x = hold_fixed(x + (clean - x) * ((then - now) / (1 - now)), fixed) if then < 1 else clean
        return to_boxes(x)
