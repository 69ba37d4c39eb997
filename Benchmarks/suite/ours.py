"""Nabolag itself, timed as a whole process: from its start to the written plan."""

from __future__ import annotations

import json
from typing import Any

from peers.outcome import relative_gap
from suite.cases import NABOLAG, OUT, Case, digest
from suite.process import run

# A run below this many seconds is repeated, and the best counts.
SHORT = 5.0
REPEATS = 3


def measure(case: Case, limit: float, gap: float) -> dict[str, Any]:
    """Places, audits, and says how long it took and how good the plan is."""
    folder = OUT / "plans" / case.name
    plan = folder / "plan.json"
    command = [NABOLAG, "place", case.folder, "--output", folder, "--quiet"]
    command += ["--gap", str(gap), "--time-limit", str(limit)]
    runs, plans = [], set()
    while not runs or (len(runs) < REPEATS and runs[0].seconds < SHORT):
        plan.unlink(missing_ok=True)
        runs.append(run(command, limit * 2 + 120))
        if runs[-1].code != 0 or not plan.exists():
            reason = (runs[-1].errors.strip() or f"code {runs[-1].code}").splitlines()[-1]
            return failure(case, runs[-1].seconds, runs[-1].mib, reason)
        plans.add(digest(plan))
    document = json.loads(plan.read_text())
    best = min(runs, key=lambda each: each.seconds)
    problems = [] if len(plans) == 1 else ["the plan differs from run to run"]
    if run([NABOLAG, "audit", case.folder, plan, "--quiet"], 600).code != 0:
        problems.append("the audit refuses the plan")
    levels = [level_of(level, gap) for level in document["levels"]]
    certificate = document["certificate"]
    return {
        "seconds": round(best.seconds, 3),
        "mib": best.mib,
        "levels": levels,
        "gap": levels[-1]["gap"],
        "proven": all(level["proven"] for level in levels),
        "columns": certificate["columns"],
        "rows": certificate["rows"],
        "solver": certificate["solver"],
        "problems": problems,
    }


def level_of(level: dict[str, Any], gap: float) -> dict[str, Any]:
    """A level with its gap."""
    reached = relative_gap(level["value"], level["bound"])
    # The bound in the plan is cut to thousandths, so a gap may seem a hair larger than it is.
    proven = reached is not None and reached <= gap * 1.01
    return {**level, "gap": reached, "proven": proven}


def failure(case: Case, seconds: float, mib: float, reason: str) -> dict[str, Any]:
    """What is said of a run without a plan."""
    return {
        "seconds": round(seconds, 3), "mib": mib, "levels": [], "gap": None, "proven": False,
        "problems": [f"no plan: {reason.replace(str(case.folder), case.name)}"],
    }
