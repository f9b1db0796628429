"""A transformer that hears what a passage asks of a layout.

Words are encoded once; one query for each role of a page looks at them, and what it found says where that role shall lie. Each
pair of roles says how they lie to one another. Nothing is generated, so all of a passage is answered at once, each answer with
its own probability.
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class Shape:
    words: int
    entries: int
    senses: int
    roles: int
    role_outputs: int
    pair_outputs: int
    slots: int
    gram_places: int
    width: int = 112
    heads: int = 4
    encoder_layers: int = 2
    decoder_layers: int = 2
    most_words: int = 96
    sense_width: int = 100
    dropout: float = 0.2


class Attention(nn.Module):
    def __init__(self, width: int, heads: int, dropout: float):
        super().__init__()
        self.heads = heads
        self.q, self.kv, self.out = nn.Linear(width, width), nn.Linear(width, 2 * width), nn.Linear(width, width)
        self.dropout = dropout

    def forward(self, x: Tensor, memory: Tensor, bias: Tensor | None) -> Tensor:
        split = lambda part: part.reshape(part.shape[0], -1, self.heads, part.shape[-1] // self.heads).transpose(1, 2)
        keys, values = self.kv(memory).chunk(2, -1)
        q, k, v = split(self.q(x)), split(keys), split(values)
        scores = q @ k.transpose(-1, -2) * (q.shape[-1] ** -0.5)
        if bias is not None:
            scores = scores + bias
        weights = F.dropout(scores.softmax(-1), self.dropout, self.training)
        return self.out((weights @ v).transpose(1, 2).reshape(x.shape))


class Block(nn.Module):
    def __init__(self, shape: Shape, crosses: bool):
        super().__init__()
        width = shape.width
        self.self_norm, self.self_attention = nn.LayerNorm(width), Attention(width, shape.heads, shape.dropout)
        if crosses:
            self.cross_norm, self.cross_attention = nn.LayerNorm(width), Attention(width, shape.heads, shape.dropout)
        self.norm = nn.LayerNorm(width)
        self.feed = nn.Sequential(nn.Linear(width, 3 * width), nn.GELU(), nn.Dropout(shape.dropout), nn.Linear(3 * width, width))
        self.drop = nn.Dropout(shape.dropout)
        self.crosses = crosses

    def forward(self, x: Tensor, bias: Tensor | None, memory: Tensor | None = None) -> Tensor:
        own = self.self_norm(x)
        x = x + self.drop(self.self_attention(own, own, None if self.crosses else bias))
        if self.crosses:
            x = x + self.drop(self.cross_attention(self.cross_norm(x), memory, bias))
        return x + self.drop(self.feed(self.norm(x)))


class WishModel(nn.Module):
    def __init__(self, shape: Shape, senses: Tensor | None = None, entry_roles: list[int] | None = None):
        super().__init__()
        self.shape = shape
        width = shape.width
        self.words = nn.Embedding(shape.words, width)
        self.grams = nn.Embedding(shape.gram_places, width, padding_idx=0)
        self.entries = nn.Embedding(shape.entries, width)
        self.slots = nn.Embedding(shape.slots + 1, width)
        self.places = nn.Embedding(shape.most_words, width)
        # What other texts taught of a word stays as it is, so that a word never seen here still means what its neighbours do.
        # In steps of a 127th of its largest number.
        senses = torch.zeros(shape.senses, shape.sense_width) if senses is None else senses
        scale = senses.abs().amax().clamp(min=1e-6) / 127
        self.register_buffer("senses", (senses / scale).round().to(torch.int8))
        self.register_buffer("sense_scale", scale)
        self.register_buffer("entry_roles", torch.tensor([-1] * shape.entries if entry_roles is None else entry_roles) + 1)
        self.sense = nn.Linear(shape.sense_width, width, bias=False)
        self.input_norm = nn.LayerNorm(width)
        self.roles = nn.Parameter(torch.randn(shape.roles, width) * 0.4)
        self.reader = nn.LSTM(width, width // 2, shape.encoder_layers, batch_first=True, bidirectional=True, dropout=shape.dropout)
        self.encoder = Block(shape, False)
        self.decoder = nn.ModuleList(Block(shape, True) for _ in range(shape.decoder_layers))
        self.encoded_norm, self.role_norm = nn.LayerNorm(width), nn.LayerNorm(width)
        self.role_head = nn.Sequential(nn.Linear(width, 2 * width), nn.GELU(), nn.Dropout(shape.dropout), nn.Linear(2 * width, shape.role_outputs))
        self.one, self.other = nn.Linear(width, 2 * width), nn.Linear(width, 2 * width)
        self.pair_head = nn.Sequential(nn.GELU(), nn.Dropout(shape.dropout), nn.Linear(2 * width, shape.pair_outputs))
        for embedding in (self.words, self.grams, self.entries, self.slots, self.places):
            nn.init.normal_(embedding.weight, std=0.3 if embedding is not self.grams else 0.15)

    def read(self, x: Tensor, is_word: Tensor) -> Tensor:
        """Each word after and before those around it; what pads a batch is not read."""
        lengths = is_word.sum(1).long()
        if torch.onnx.is_in_onnx_export() or bool((lengths == x.shape[1]).all()):
            return self.reader(x)[0]
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        return nn.utils.rnn.pad_packed_sequence(self.reader(packed)[0], batch_first=True, total_length=x.shape[1])[0]

    def forward(self, words: Tensor, grams: Tensor, entries: Tensor, senses: Tensor, slots: Tensor, is_word: Tensor) -> tuple[Tensor, Tensor]:
        """words, entries, senses, slots [b, t], grams [b, t, g], is_word [b, t] 1 or 0 -> logits [b, roles, r] and [b, roles, roles, p]."""
        places = torch.arange(words.shape[1], device=words.device)
        x = self.words(words) + self.grams(grams).sum(2) + self.entries(entries) + self.slots(slots) + self.places(places) + self.sense(self.senses[senses].float() * self.sense_scale)
        # A word that names a part looks like the query of that part, which so finds it from the first step on.
        x = x + F.pad(self.roles, (0, 0, 1, 0))[self.entry_roles[entries]]
        x = F.dropout(self.input_norm(x), self.shape.dropout, self.training)
        bias = (is_word - 1)[:, None, None, :] * 1e4
        x = self.encoder(x + self.read(x, is_word), bias)
        x = self.encoded_norm(x)
        # What was read where a part is named; a query finds it where no known word names it.
        named = F.one_hot(self.entry_roles[entries], self.shape.roles + 1)[..., 1:].to(x.dtype) * is_word[..., None]
        roles = self.roles + (named.transpose(1, 2) @ x) / named.sum(1).clamp(min=1)[..., None]
        for block in self.decoder:
            roles = block(roles, bias, x)
        roles = self.role_norm(roles)
        pairs = self.pair_head(self.one(roles)[:, :, None] + self.other(roles)[:, None])
        return self.role_head(roles), pairs
