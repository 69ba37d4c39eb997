"""The forecast's engine and its peers on one system, side by side."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

from suite.cases import HERE
from suite.machine import machine
from suite.process import run
from suite.results import publish

BENCH = HERE / ".build" / "release" / "forecast-bench"
SYSTEM = HERE / "forecast-system.json"
ALLEROED = HERE.parent / "Scenarios" / "alleroed"
TITLES = {"simpy": "SimPy", "ciw": "Ciw", "numpy": "numpy"}
# Replications of one run: enough for a second or so, except of the slowest.
REPLICATIONS = {"simpy": 300, "ciw": 100, "numpy": 4000}
# How far means may lie from ours. Ciw simulates a simpler system, numpy another order of serving.
TOLERANCE = {"simpy": 0.02, "ciw": 0.06, "numpy": 0.02}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--replications", type=int, default=10_000, help="ours, of one run")
    parser.add_argument("--runs", type=int, default=5, help="the least of so many counts")
    parser.add_argument("--results", type=Path, default=HERE / "results")
    options = parser.parse_args()
    report, problems = measure(options)
    publish(options.results, "forecast", report, markdown(report), problems)


def measure(options: argparse.Namespace) -> tuple[dict[str, Any], list[str]]:
    """All programs in turn, several times, so that a busy moment hits all of them."""
    count = options.replications
    one, two, town = [], [], []
    peers: dict[str, list[dict[str, Any]]] = {name: [] for name in TITLES}
    for seed in range(1, options.runs + 1):
        one.append(ours(count, 1, seed))
        two.append(ours(count, 2, seed))
        town.append(ours(10_000, 1, seed, scenario=ALLEROED))
        for name, runs in peers.items():
            command = [sys.executable, "-m", "forecast.peer", name, SYSTEM]
            runs.append(answer(command + [str(REPLICATIONS[name]), str(seed)]))
    ours_each = least(one, "cpu") / count
    each = {name: least(runs, "seconds") / REPLICATIONS[name] for name, runs in peers.items()}
    report = {
        "date": date.today().isoformat(),
        "machine": machine(),
        "versions": {name: version(name) for name in TITLES},
        "households": round(one[0]["households"]),
        "months": 60,
        "microseconds": {
            "ours": round(1e6 * ours_each, 2), **{k: round(1e6 * v, 1) for k, v in each.items()}
        },
        **{f"vs_{name}": round(seconds / ours_each, 2) for name, seconds in each.items()},
        "two_cores": round(least(one, "seconds") / least(two, "seconds"), 2),
        "alleroed_10000_seconds": round(least(town, "cpu"), 3),
        "mib": {
            str(size): ours(size, 1, 1)["mib"] for size in (count // 10, count, 5 * count)
        },
        "means": {"ours": means(one), **{name: means(runs) for name, runs in peers.items()}},
    }
    return report, disagreements(report["means"])


def ours(count: int, threads: int, seed: int, scenario: Path | None = None) -> dict[str, Any]:
    """One run of ours: seconds of the replications alone, as the peers'."""
    what = ["--scenario", scenario] if scenario else ["--system", SYSTEM]
    return answer(
        [BENCH, *what, "--replications", str(count), "--threads", str(threads), "--seed", str(seed)])


def answer(command: list[Any]) -> dict[str, Any]:
    result = run(command, 600)
    if result.code != 0:
        sys.exit(f"{command[0]} failed: {result.errors.strip()}")
    return {**json.loads(result.output.splitlines()[-1]), "mib": result.mib}


def least(runs: list[dict[str, Any]], key: str) -> float:
    return min(run[key] for run in runs)


def means(runs: list[dict[str, Any]]) -> dict[str, float]:
    """Households in need and waiting, over months and all runs."""
    return {key: round(sum(run[key] for run in runs) / len(runs), 3) for key in ("need", "waiting")}


def disagreements(means: dict[str, dict[str, float]]) -> list[str]:
    """Peers that do not simulate what we do."""
    found = []
    for name, allowed in TOLERANCE.items():
        mine, theirs = means["ours"]["need"], means[name]["need"]
        if abs(theirs - mine) > allowed * mine:
            found.append(f"{TITLES[name]}: {theirs} households on average, ours {mine}")
    return found


def markdown(report: dict[str, Any]) -> str:
    """The table."""
    lines = [
        f"{report['date']}, {report['machine']}.",
        ", ".join(f"{TITLES[name]} {number}" for name, number in report["versions"].items()) + ".",
        "",
        f"{report['months']} months, about {report['households']} households, homes of five kinds, "
        "sharing by groups, priorities. Processor time of the replications on one core, the least of "
        "several runs side by side. [What each simulates](../README.md#the-forecasts-engine).",
        "",
        "| | microseconds a replication | ÷ ours | households on average | of them waiting |",
        "|---|--:|--:|--:|--:|",
    ]
    for name in ("ours", *TITLES):
        micro, mean = report["microseconds"][name], report["means"][name]
        ratio = "1" if name == "ours" else f"{report['vs_' + name]:.1f}"
        title = "Nabolag" if name == "ours" else TITLES[name]
        lines.append(f"| {title} | {micro:,.1f} | {ratio} | {mean['need']:.1f} | {mean['waiting']:.1f} |")
    memory = ", ".join(f"{int(size):,}: {mib:.0f}" for size, mib in report["mib"].items())
    lines += [
        "",
        f"Two threads finish {report['two_cores']:.2f} times as fast as one (wall clock). "
        f"10,000 replications of Allerød take {report['alleroed_10000_seconds']:.2f} s on one core. "
        f"Peak memory in MiB by replications: {memory}.",
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
