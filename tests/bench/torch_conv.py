#!/usr/bin/env python3
"""What one would write in PyTorch to train the same spiking network with kernels and pools: a peer for speed.

Leaky integrate-and-fire cells with exponential traces, average pools of the traces, the van Rossum loss summed over the
steps, constant (direct) input. Two ways to train for one epoch:

  --mode autograd   backpropagation through time, unrolled by autograd; the gate h(u) stands for the spike's derivative
  --mode local      the microcircuit rule with graded errors, step by step and without autograd: errors go down through
                    transposed convolutions with learned kernels B, which learn from the same products as W

Prints one line of JSON; only training is timed. What stays the same is not computed twice: the first layer's drive by the
constant input, and in `local` its product with the errors, are taken once per presentation. Needs Debian's python3-torch.

    tests/bench/torch_conv.py --mode local --net 32x32x3-16c5-p2-32c5-p2-128-10 --images 4000 --data cifar-10-batches-bin/
"""
import argparse
import gzip
import json
import math
import re
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

ALPHA, KAPPA, THRESHOLD, WIDTH = math.exp(-1 / 5), math.exp(-1 / 3), 1.0, 0.5
MOMENTUM, DECAY, BETA, RHO = 0.9, 1e-4, 0.1, 0.5


def load(folder, count):
    """Images [n, channels, rows, columns], normalised per channel, and labels."""
    folder = Path(folder)
    if (folder / "data_batch_1.bin").exists():
        batches = sorted(folder.glob("data_batch_*.bin"))
        raw = np.concatenate([np.fromfile(path, np.uint8).reshape(-1, 3073) for path in batches])[:count]
        labels, pixels = raw[:, 0], raw[:, 1:].reshape(-1, 3, 32, 32)
    else:
        def read(name, header):
            return np.frombuffer(gzip.open(folder / f"train-{name}-ubyte.gz").read(), np.uint8, offset=header)
        labels = read("labels-idx1", 8)[:count]
        pixels = read("images-idx3", 16).reshape(-1, 1, 28, 28)[:count]
    images = torch.from_numpy(pixels.copy()).float() / 255
    mean, std = images.mean((0, 2, 3), keepdim=True), images.std((0, 2, 3), unbiased=False, keepdim=True)
    return (images - mean) / std, torch.from_numpy(labels.copy()).long()


class Layer:
    """A layer with weights and what lies between it and the layer below."""

    def __init__(self, seen, part, pools, gain, bias):
        self.pools = pools
        for size in pools:
            seen = (seen[0], seen[1] // size, seen[2] // size)
        kernel = re.fullmatch(r"(\d+)c(\d+)(?:s(\d+))?(?:p(\d+))?", part)
        self.convolution = kernel is not None
        if self.convolution:
            channels, size, self.stride, self.padding = (int(n or d) for n, d in zip(kernel.groups(), (0, 0, 1, 0)))
            shape = (channels, seen[0], size, size)
            side = [(n + 2 * self.padding - size) // self.stride + 1 for n in seen[1:]]
            self.cells = (channels, *side)
        else:
            shape = (int(part), math.prod(seen))
            self.cells = (int(part), 1, 1)
        self.seen = seen
        self.w = torch.randn(shape) * gain * math.sqrt(2 / math.prod(shape[1:]))
        self.b = torch.full((shape[0],), bias)
        self.share = math.sqrt(self.cells[1] * self.cells[2]) if self.convolution else 1

    def afferents(self, x):
        for size in self.pools:
            x = F.avg_pool2d(x, size)
        return x if self.convolution else x.flatten(1)

    def drive(self, x):
        if self.convolution:
            return F.conv2d(x, self.w, self.b, self.stride, self.padding)
        return torch.addmm(self.b, x, self.w.t())

    def carry_down(self, feedback, e, below):
        """Errors of this layer as they arrive at the cells of the layer below."""
        if self.convolution:
            rest = [n + 2 * self.padding - feedback.shape[2] - (m - 1) * self.stride
                    for n, m in zip(self.seen[1:], self.cells[1:])]
            e = F.conv_transpose2d(e, feedback, None, self.stride, self.padding, rest)
        else:
            e = (e @ feedback).view(len(e), *self.seen)
        for size in reversed(self.pools):
            e = e.repeat_interleave(size, 2).repeat_interleave(size, 3) / size ** 2
        gap = [n - m for n, m in zip(below[1:], e.shape[2:])]
        e = F.pad(e, (0, gap[1], 0, gap[0])) if any(gap) else e
        return e if e.shape[1:] == below else e.reshape(len(e), *below)

    def product(self, x, e):
        if self.convolution:
            return torch.nn.grad.conv2d_weight(x, self.w.shape, e, self.stride, self.padding)
        return e.t() @ x


def build(notation):
    parts = notation.split("-")
    rows, columns, channels = (list(map(int, parts[0].split("x"))) + [1])[:3]
    seen, pools, layers = (channels, rows, columns), [], []
    for place, part in enumerate(parts[1:], 1):
        if part.startswith("p"):
            pools.append(int(part[1:]))
            continue
        top = place + 1 == len(parts)
        layers.append(Layer(seen, part, pools, 0.1 if top and layers else 1.0, 0.3 if layers and not top else 0.0))
        seen, pools = layers[-1].cells, []
    return layers


def gate(u):
    return 1 - torch.tanh((u - THRESHOLD) / (2 * WIDTH)).square()


def hard_spike(u):
    return (u >= THRESHOLD).float()


class SoftSpike(torch.autograd.Function):
    @staticmethod
    def forward(ctx, u):
        ctx.save_for_backward(u)
        return hard_spike(u)

    @staticmethod
    def backward(ctx, grad):
        return grad * gate(ctx.saved_tensors[0])


def present(layers, x, target, steps, spike, each_step):
    first = layers[0].afferents(x)
    constant = layers[0].drive(first)
    u, s, trace = ([0.0] * len(layers) for _ in range(3))
    teacher = 0.0
    for _ in range(steps):
        pre = []
        below = None
        for i, layer in enumerate(layers):
            pre.append(first if i == 0 else layer.afferents(below))
            basal = constant if i == 0 else layer.drive(pre[i])
            still = 1.0 - (s[i].detach() if torch.is_tensor(s[i]) else s[i])
            u[i] = ALPHA * u[i] * still + basal
            s[i] = spike(u[i])
            trace[i] = KAPPA * trace[i] + (1 - KAPPA) * s[i]
            below = trace[i]
        teacher = KAPPA * teacher + (1 - KAPPA) * target
        each_step(u, pre, teacher - trace[-1])


def autograd_gradients(layers, x, target, steps):
    errors = []
    present(layers, x, target, steps, SoftSpike.apply, lambda u, pre, error: errors.append(error))
    (0.5 * torch.stack(errors).square().sum() / (len(x) * steps)).backward()


class Local:
    def __init__(self, layers):
        self.feedback = [torch.randn_like(layer.w) * BETA * layer.w.std() for layer in layers]
        self.efficacy = [torch.exp(RHO * torch.randn_like(layer.w)) for layer in layers]

    @torch.no_grad()
    def gradients(self, layers, x, target, steps):
        products = [torch.zeros_like(layer.w) for layer in layers]
        summed = [0.0] * len(layers)

        def each_step(u, pre, apical):
            for i in reversed(range(len(layers))):
                e = gate(u[i]) * apical
                summed[i] = summed[i] + e
                if i:
                    products[i] += layers[i].product(pre[i], e)
                    apical = layers[i].carry_down(self.feedback[i], e, u[i - 1].shape[1:])
        present(layers, x, target, steps, hard_spike, each_step)
        products[0] = layers[0].product(layers[0].afferents(x), summed[0])
        for i, layer in enumerate(layers):
            scale = -1 / (len(x) * steps * layer.share)
            layer.w.grad = products[i] * scale
            layer.b.grad = summed[i].sum((0, 2, 3) if layer.convolution else 0) * scale
            self.feedback[i].grad = self.efficacy[i] * layer.w.grad


def main():
    ap = argparse.ArgumentParser(description="train a convolutional spiking network in PyTorch; print its speed as JSON")
    ap.add_argument("--mode", choices=("autograd", "local"), default="autograd")
    ap.add_argument("--net", default="32x32x3-16c5-p2-32c5-p2-128-10")
    ap.add_argument("--encoder", choices=("direct",), default="direct")
    ap.add_argument("--steps", type=int, default=6)
    ap.add_argument("--batch", type=int, default=32)
    ap.add_argument("--images", type=int, default=4000)
    ap.add_argument("--eta", type=float, default=0.2)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--data", required=True)
    args = ap.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(args.threads)
    images, labels = load(args.data, args.images)
    layers = build(args.net)
    weights, biases = [layer.w for layer in layers], [layer.b for layer in layers]
    local = Local(layers)
    decaying = weights + (local.feedback if args.mode == "local" else [])
    if args.mode == "autograd":
        for p in weights + biases:
            p.requires_grad_()
    sgd = torch.optim.SGD(decaying + biases, lr=args.eta, momentum=MOMENTUM)
    order = torch.randperm(len(images))
    begun = time.perf_counter()
    for picked in order.split(args.batch):
        x, target = images[picked], F.one_hot(labels[picked], 10).float()
        sgd.zero_grad()
        if args.mode == "local":
            local.gradients(layers, x, target, args.steps)
        else:
            autograd_gradients(layers, x, target, args.steps)
        with torch.no_grad():
            decayed = [p * DECAY for p in decaying]
            sgd.step()
            for p, d in zip(decaying, decayed):
                p -= d
    seconds = time.perf_counter() - begun
    print(json.dumps({"mode": args.mode, "net": args.net, "train_images_per_s": round(len(images) / seconds, 1)}))


if __name__ == "__main__":
    main()
