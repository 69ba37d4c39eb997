"""The program of each level as MPS, in both formulations. Not timed."""

from __future__ import annotations

import json
from pathlib import Path

from suite.cases import NABOLAG, OUT, Case, digest
from suite.process import run

FORMULATIONS = ("direct", "aggregated")


def write(case: Case, formulation: str, limit: float, gap: float) -> list[Path]:
    """The three levels, written anew where the scenario or the program has changed.

    Each level holds the values that Nabolag reached in the levels before.
    """
    stem = OUT / "models" / f"{case.name}-{formulation}"
    levels = [Path(f"{stem}{end}.mps") for end in (".unplaced", ".overflow", "")]
    stamp = stem.parent / f"{stem.name}.stamp"
    state = json.dumps([digest(NABOLAG, *sorted(case.folder.iterdir())), limit, gap])
    if stamp.exists() and stamp.read_text() == state and all(path.exists() for path in levels):
        return levels
    stem.parent.mkdir(parents=True, exist_ok=True)
    stamp.unlink(missing_ok=True)
    command = [NABOLAG, "place", case.folder, "--output", OUT / "plans" / f"{case.name}-model"]
    command += ["--quiet", "--gap", str(gap), "--time-limit", str(limit)]
    command += ["--write-model", levels[-1]]
    # Without a word on the formulation the aggregated program is solved and the direct one written.
    command += ["--formulation", "aggregated"] if formulation == "aggregated" else []
    result = run(command, limit * 2 + 600)
    if result.code != 0 or not all(path.exists() for path in levels):
        raise RuntimeError(f"{case.name}: no {formulation} model: {result.errors.strip()[-300:]}")
    stamp.write_text(state)
    return levels
