"""Ratios, means and the growth of time with size."""

from __future__ import annotations

import math
from typing import Any


def geometric_mean(values: list[float]) -> float | None:
    """The geometric mean; None of nothing."""
    if not values:
        return None
    return math.exp(sum(math.log(value) for value in values) / len(values))


def exponent(points: list[tuple[float, float]]) -> float | None:
    """The slope of log(seconds) on log(households), by least squares."""
    if len({size for size, _ in points}) < 2:
        return None
    x = [math.log(size) for size, _ in points]
    y = [math.log(seconds) for _, seconds in points]
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    above = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y))
    return above / sum((a - mean_x) ** 2 for a in x)


def ratio(case: dict[str, Any], formulations: tuple[str, ...], limit: float) -> float | None:
    """Seconds of the best peer over ours; who did not finish counts with the limit."""
    theirs = [
        runs[formulation]["seconds"]
        for runs in case["peers"].values()
        for formulation in formulations
        if formulation in runs
    ]
    ours = case["ours"]
    mine = ours["seconds"] if ours["proven"] else max(limit, ours["seconds"])
    return min(theirs) / mine if theirs else None


def mean_ratio(cases: list[dict[str, Any]], formulations: tuple[str, ...], limit: float) -> float | None:
    """The geometric mean of the ratios over the cases where peers ran."""
    ratios = [ratio(case, formulations, limit) for case in cases]
    return geometric_mean([value for value in ratios if value is not None])


def rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
