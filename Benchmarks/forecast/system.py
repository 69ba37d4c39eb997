"""The system that all programs simulate, and what all Python peers need of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Kind:
    """Homes that are alike."""

    letting: str
    persons: int
    count: int


@dataclass(frozen=True)
class Type:
    """Households that are alike."""

    size: int
    group: str | None
    priority: int
    weight: float
    fast_share: float
    fast_mean: float
    slow_mean: float
    # Kinds that it may be given, the one that wastes least first.
    choices: tuple[int, ...]


@dataclass(frozen=True)
class System:
    """Homes and households, for some months, from nobody."""

    months: int
    per_month: float
    kinds: tuple[Kind, ...]
    types: tuple[Type, ...]


def load(path: Path) -> System:
    """The system in a file."""
    data = json.loads(path.read_text())
    kinds = tuple(Kind(**kind) for kind in data["kinds"])
    total = sum(each["weight"] for each in data["types"])
    types = []
    for each in data["types"]:
        stay = data["stays"][band(each["size"], each["children"])]
        types.append(Type(
            each["size"], each["group"], each["priority"], each["weight"] / total,
            stay["fastShare"], stay["fastMean"], stay["slowMean"],
            choices(each["size"], each["group"], kinds)))
    return System(data["months"], data["perMonth"], kinds, tuple(types))


def band(size: int, children: int) -> str:
    if size <= 1:
        return "single"
    if children <= 0:
        return "adults"
    return "large_family" if size >= 5 else "family"


def choices(size: int, group: str | None, kinds: tuple[Kind, ...]) -> tuple[int, ...]:
    """Fitting kinds: least places left empty, shared before own."""
    fitting = []
    for index, kind in enumerate(kinds):
        if kind.letting == "one" and size <= kind.persons:
            fitting.append((kind.persons - size, 1, index))
        if kind.letting == "shared" and size == 1 and group is not None:
            fitting.append((0, 0, index))
    return tuple(index for *_, index in sorted(fitting))
