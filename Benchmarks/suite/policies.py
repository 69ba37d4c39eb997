"""Ways of deciding on temporary homes, side by side on the baseline municipality."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from suite.process import run

# What is asked: one that adapts is this much cheaper than the plan made on the mean.
WANTED = -0.25
ADAPTIVE = ("threshold", "rolling")


def measure(bench: Path, options: list[str]) -> dict[str, Any]:
    result = run([bench, "policies", *options], 3600)
    if result.code != 0:
        sys.exit(f"capacity-bench failed: {result.errors.strip()}")
    return json.loads(result.output.splitlines()[-1])


def judged(policies: dict[str, Any]) -> list[str]:
    adaptive = [
        row["cost_against_mean_plan"]["relative"]
        for row in policies["rows"]
        if row["policy"].startswith(ADAPTIVE)
    ]
    best = min(adaptive, default=0)
    return [] if best <= WANTED else [f"the best adaptive policy costs only {best:+.0%}"]


def markdown(policies: dict[str, Any]) -> list[str]:
    lines = [
        "",
        f"Ways of deciding on the baseline municipality, made on {policies['training']} futures and "
        f"tried on up to {policies['unseen']} others. Millions of kroner; differences from the plan "
        "made on the mean, future by future, with their standard errors. A household is short where "
        "it lives in a hotel or has no room at all.",
        "",
        "| policy | futures | mean cost | worst tenth | against the mean plan | household-months "
        "short | against the mean plan | ever short | idle home-months |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for row in policies["rows"]:
        short = row["hotel_months"] + row["emergency_months"]
        lines.append(
            f"| {row['policy']} | {row['futures']} | {row['mean_cost'] / 1e6:.1f} | "
            f"{row['tail_cost'] / 1e6:.1f} | {paired(row, 'cost_against_mean_plan', 1e6)} | "
            f"{short:.0f} | {paired(row, 'shortage_against_mean_plan', 1)} | "
            f"{row['share_without_home']:.0%} | {row['idle_home_months']:.0f} |"
        )
    if "rule" in policies:
        rule = policies["rule"]
        lines += [
            "",
            f"The threshold rule: with fewer than {rule['order_below']} homes to spare order for "
            f"{rule['order_for']} households more, with more than {rule['end_above']} give up.",
        ]
    return lines


def paired(row: dict[str, Any], key: str, unit: float) -> str:
    if key not in row:
        return ""
    found = row[key]
    digits = 1 if unit > 1 else 0
    return (
        f"{found['difference'] / unit:+.{digits}f} ± {found['error'] / unit:.{digits}f} "
        f"({found['relative']:+.0%})"
    )
