"""How far boxes are from what the problem asks, as a loss with a slope: the solver makes it exact, so near is enough."""

import torch
from torch import Tensor

from model import to_boxes

# Shares of the page: a pixel of a poster.
ONE_LINE = 0.0012


def measure_breaches(coordinates: Tensor, elements: Tensor, relations: Tensor, names: dict) -> Tensor:
    """[b]: shares of the page by which boxes overlap, and leave regions, orders and lines. elements [b, n, e], relations [b, n, n, r]."""
    boxes = to_boxes(coordinates)
    near, far = boxes[..., :2], boxes[..., :2] + boxes[..., 2:]
    middle = (near + far) / 2
    of_pair = lambda name: relations[..., names["relations"][name]]
    of_one = lambda name: elements[..., names["elements"][name]]
    # How deep each box is in each other, along x and along y: the way out is the lesser of the two.
    depth = torch.minimum(far.unsqueeze(2), far.unsqueeze(1)) - torch.maximum(near.unsqueeze(2), near.unsqueeze(1))
    overlap = torch.relu(depth).amin(-1) * of_pair("apart")
    above = torch.relu(far[..., 1].unsqueeze(2) - near[..., 1].unsqueeze(1)) * of_pair("above")
    left = torch.relu(far[..., 0].unsqueeze(2) - near[..., 0].unsqueeze(1)) * of_pair("left-of")
    off = lambda edge: (edge.unsqueeze(2) - edge.unsqueeze(1)).abs()
    lines = off(near[..., 0]) * of_pair("align-left") + off(far[..., 0]) * of_pair("align-right")
    lines = lines + off(near[..., 1]) * of_pair("align-top") + off(far[..., 1]) * of_pair("align-bottom")
    lines = lines + off(middle[..., 0]) * of_pair("center-x") + off(middle[..., 1]) * of_pair("center-y")
    held = (of_pair("holds") + of_pair("cover")).clamp(max=1)
    loose = torch.relu(near.unsqueeze(2) - near.unsqueeze(1)).sum(-1) + torch.relu(far.unsqueeze(1) - far.unsqueeze(2)).sum(-1)
    pairs = overlap / 2 + above + left + lines / 2 + loose * held
    place = lambda value: value / 4 + 0.5
    region = torch.relu(place(of_one("region-left")) - near[..., 0]) + torch.relu(far[..., 0] - place(of_one("region-right")))
    region = region + torch.relu(place(of_one("region-top")) - near[..., 1]) + torch.relu(far[..., 1] - place(of_one("region-bottom")))
    inside = region * torch.maximum(of_one("region"), 1 - of_one("bleeds"))
    center = (middle[..., 0] - 0.5).abs() * of_one("center-x") + (middle[..., 1] - 0.5).abs() * of_one("center-y")
    return (pairs.sum(2) + inside + center).mean(1)


def measure_lines(coordinates: Tensor, target: Tensor) -> Tensor:
    """[b]: shares of the page by which what stands on one line in the target does not, over the six lines of each two boxes."""
    lines = read_lines(coordinates)
    true = read_lines(target)
    is_one = ((true.unsqueeze(2) - true.unsqueeze(1)).abs() < ONE_LINE).float()
    off = (lines.unsqueeze(2) - lines.unsqueeze(1)).abs()
    return (off * is_one).sum((2, 3)).mean(1) / 6


def read_lines(coordinates: Tensor) -> Tensor:
    """[b, n, 6]: left, top, centre x, centre y, right, bottom."""
    boxes = to_boxes(coordinates)
    near, size = boxes[..., :2], boxes[..., 2:]
    return torch.cat([near, near + size / 2, near + size], -1)
