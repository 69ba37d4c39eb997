"""CBC's command. Its relative gap is |objective - bound| / max(|objective|, |bound|)."""

from __future__ import annotations

import re
import subprocess

from outcome import Outcome, outcome

NUMBER = r"\s*(-?[\d.]+(?:e[+-]?\d+)?)"


def solve(model: str, threads: int, limit: float, gap: float) -> Outcome:
    command = ["cbc", model, "-timeMode", "elapsed", "-seconds", str(limit)]
    command += ["-ratio", str(gap)]
    command += ["-threads", str(threads)] if threads > 1 else []
    run = subprocess.run([*command, "-solve", "-quit"], capture_output=True, text=True)
    log = run.stdout
    result = re.search(r"^Result - (.*)", log, re.MULTILINE)
    # The clock of the search, reading not counted.
    seconds = value(log, r"^Time \(Wallclock seconds\):")
    if run.returncode != 0 or result is None or seconds is None:
        return outcome(limit, None, None, gap, f"crash, code {run.returncode}")
    objective = value(log, "^Objective value:")
    # The line is missing where the search was completed.
    bound = value(log, "^Lower bound:")
    if bound is None and "Optimal solution found" in result[1]:
        bound = objective
    return outcome(seconds, objective, bound, gap, result[1].lower())


def value(log: str, label: str) -> float | None:
    """The number after a label; None where it is not there or is infinite."""
    found = re.search(label + NUMBER, log, re.MULTILINE)
    return float(found[1]) if found else None
