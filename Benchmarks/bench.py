"""The whole suite: Nabolag and its peers on made-up municipalities, one thing at a time."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from suite import models, ours
from suite.cases import HERE, KINDS, NABOLAG, SIZES, Case, digest
from suite.chart import draw
from suite.compare import disagreements
from suite.figures import exponent, mean_ratio, rounded
from suite.machine import machine, peer_version, program_version
from suite.race import PEERS, best, lead, race
from suite.store import Store
from suite.table import markdown


def arguments() -> argparse.Namespace:
    def words(text: str) -> list[str]:
        return [word for word in text.split(",") if word]

    def numbers(text: str) -> list[int]:
        return [int(word) for word in words(text)]

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=numbers, default=list(SIZES), help="as 60,150")
    parser.add_argument("--kinds", type=words, default=list(KINDS), help="as few,enough")
    parser.add_argument("--peers", type=words, default=list(PEERS), help="as highs,cbc")
    parser.add_argument("--ours-only", action="store_true", help="no peers")
    parser.add_argument("--peer-sizes", type=int, default=1500, help="largest size for peers")
    parser.add_argument("--direct-sizes", type=int, default=1500, help="largest direct program")
    parser.add_argument("--threads", type=numbers, default=[1, 2], help="of the peers")
    parser.add_argument("--limit", type=float, default=600, help="seconds of a peer for a case")
    parser.add_argument("--our-limit", type=float, default=3600, help="seconds of Nabolag")
    parser.add_argument("--gap", type=float, default=1e-4)
    parser.add_argument("--resume", action="store_true", help="take results that are there")
    parser.add_argument("--results", type=Path, default=HERE / "results")
    return parser.parse_args()


def main() -> None:
    options = arguments()
    store = Store(options.resume)
    peers = [] if options.ours_only else options.peers
    cases, problems = [], []
    for size in sorted(options.sizes):
        for kind in options.kinds:
            case = Case(size, kind)
            result, found = measure(case, peers if size <= options.peer_sizes else [], options, store)
            cases.append(result)
            problems += found
            write(report(cases, peers, options), options.results)
    for problem in problems:
        print(f"PROBLEM {problem}", file=sys.stderr)
    sys.exit(1 if problems else 0)


def measure(
    case: Case, peers: list[str], options: argparse.Namespace, store: Store
) -> tuple[dict[str, Any], list[str]]:
    """One case: ours, then every peer on every program."""
    case.generate()
    key = {
        "scenario": digest(*sorted(case.folder.iterdir())), "program": digest(NABOLAG),
        "limit": options.our_limit, "gap": options.gap,
    }
    mine = store.get(
        f"{case.name}-ours", key, lambda: ours.measure(case, options.our_limit, options.gap))
    say(case.name, "nabolag", mine)
    problems = [f"{case.name}: {problem}" for problem in mine["problems"]]
    runs: dict[str, dict[str, Any]] = {peer: {} for peer in peers if mine["levels"]}
    for formulation in models.FORMULATIONS:
        if not runs or (formulation == "direct" and case.households > options.direct_sizes):
            continue
        levels = models.write(case, formulation, options.our_limit, options.gap)
        finished: list[dict[str, Any]] = []
        for peer in runs:
            label = f"{case.name}-{formulation}"
            tried = []
            for threads in options.threads:
                limit = lead(finished, options.limit)
                tried.append(race(store, label, peer, levels, threads, limit, options.gap))
                finished.append(tried[-1])
            for each in tried:
                where = f"{label}, {peer}, {each['threads']} threads"
                problems += disagreements(where, mine["levels"], each["levels"], options.gap)
            runs[peer][formulation] = best(tried)
            say(case.name, f"{peer} {formulation}", runs[peer][formulation])
    result = {"name": case.name, "households": case.households, "kind": case.kind}
    return {**result, "ours": mine, "peers": runs}, problems


def say(case: str, who: str, result: dict[str, Any]) -> None:
    how = "proven" if result["proven"] else "not proven"
    print(f"{case:13}{who:18}{result['seconds']:9.2f} s  {how}", flush=True)


def report(cases: list[dict[str, Any]], peers: list[str], options: argparse.Namespace) -> dict[str, Any]:
    """Everything measured so far, with the means over it."""
    solvers = {case["ours"]["solver"] for case in cases if "solver" in case["ours"]}
    versions = {"nabolag": program_version()}
    versions |= {"GLPK": solver.removeprefix("GLPK ") for solver in solvers}
    versions |= {peer: peer_version(peer) for peer in peers}
    points = [
        (case["households"], case["ours"]["seconds"]) for case in cases if case["ours"]["proven"]
    ]
    return {
        "date": date.today().isoformat(),
        "machine": machine(),
        "versions": versions,
        "limit": options.limit,
        "cases": [slim(case) for case in cases],
        "geomean_direct": rounded(mean_ratio(cases, ("direct",), options.limit)),
        "geomean_aggregated": rounded(mean_ratio(cases, models.FORMULATIONS, options.limit)),
        "exponent": rounded(exponent(points)),
    }


def slim(case: dict[str, Any]) -> dict[str, Any]:
    """A case without the peers' single levels, which stay in out/raw."""
    runs = {
        peer: {
            formulation: {key: value for key, value in run.items() if key != "levels"}
            for formulation, run in programs.items()
        }
        for peer, programs in case["peers"].items()
    }
    mine = {key: value for key, value in case["ours"].items() if key not in ("solver", "problems")}
    return {**case, "ours": mine, "peers": runs}


def write(report: dict[str, Any], folder: Path) -> None:
    """The report as JSON, as a table and as a chart; after every case, so that nothing is lost."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "solver.json").write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n")
    (folder / "solver.md").write_text(markdown(report))
    draw(report, folder / "solver.svg")


if __name__ == "__main__":
    main()
