"""A peer on the three levels of one model."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from suite.cases import HERE, digest
from suite.machine import peer_version
from suite.process import run
from suite.store import Store

# The fastest first: it spares the others their limits.
PEERS = ("cbc", "scip", "highs", "cpsat")


def race(
    store: Store, label: str, peer: str, levels: list[Path], threads: int, limit: float, gap: float
) -> dict[str, Any]:
    """All levels, one after the other, until one is not proven or the limit is spent."""
    results: list[dict[str, Any]] = []
    spent = 0.0
    for path in levels:
        left = limit - spent
        key = {
            "model": digest(path), "peer": peer, "version": peer_version(peer),
            "threads": threads, "limit": limit, "gap": gap,
        }
        result = store.get(
            f"{label}-{peer}-{threads}-{len(results) + 1}", key,
            lambda: solve(peer, path, threads, left, gap),
        )
        results.append(result)
        spent += result["seconds"]
        if not result["proven"] or spent >= limit:
            break
    finished = len(results) == len(levels) and results[-1]["proven"] and spent <= limit
    return {
        # One that did not finish counts with its limit.
        "seconds": round(spent if finished else limit, 3),
        "gap": results[-1]["gap"] if len(results) == len(levels) else None,
        "threads": threads,
        "proven": finished,
        "levels": results,
    }


def solve(peer: str, model: Path, threads: int, limit: float, gap: float) -> dict[str, Any]:
    """One level, in a process of its own that is killed when it does not keep the limit."""
    command = [sys.executable, HERE / "peers" / "solve.py", peer, model]
    command += ["--threads", str(threads), "--limit", f"{limit:.3f}", "--gap", str(gap)]
    result = run(command, limit * 1.2 + 20)
    lines = [line for line in result.output.splitlines() if line.startswith("{")]
    if result.code == 0 and lines:
        return json.loads(lines[-1])
    how = "killed: it did not keep the limit" if result.killed else f"crash, code {result.code}"
    if "MemoryError" in result.errors or "bad_alloc" in result.errors:
        how = "out of memory"
    return {
        "seconds": limit, "objective": None, "bound": None, "gap": None, "proven": False,
        "mib": result.mib, "status": how,
    }


def lead(runs: list[dict[str, Any]], limit: float) -> float:
    """Seconds after which one more run cannot be the best any more.

    Those of the fastest run that finished, with a second for what stops late; otherwise the limit.
    """
    return min([run["seconds"] + 1 for run in runs if run["proven"]] + [limit])


def best(runs: list[dict[str, Any]]) -> dict[str, Any]:
    """The best of several numbers of threads: proven first, then faster, then nearer."""
    def rank(each: dict[str, Any]) -> tuple[bool, float, float]:
        gap = each["gap"] if each["gap"] is not None else float("inf")
        return (not each["proven"], each["seconds"], gap)

    return min(runs, key=rank)
