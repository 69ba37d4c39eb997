"""What a peer says about one model."""

from __future__ import annotations

import json
import math
import resource
import sys
from dataclasses import asdict, dataclass

# Objectives nearer to their bound than this are equal: values are whole thousandths.
EQUAL = 1e-6


@dataclass
class Outcome:
    """The result of one solver on one model."""

    seconds: float
    objective: float | None = None
    bound: float | None = None
    gap: float | None = None
    proven: bool = False
    mib: float = 0.0
    status: str = "finished"

    def as_json(self) -> str:
        return json.dumps(asdict(self))


def finite(value: float | None) -> float | None:
    """The value, or None where it stands for infinity (1e20 in SCIP, 1e50 in CBC)."""
    return None if value is None or not math.isfinite(value) or abs(value) >= 1e20 else value


def relative_gap(objective: float | None, bound: float | None) -> float | None:
    """|objective - bound| / |objective|: the same definition for all solvers."""
    if objective is None or bound is None:
        return None
    distance = abs(objective - bound)
    return 0.0 if distance <= EQUAL else distance / max(1e-9, abs(objective))


def outcome(
    seconds: float, objective: float | None, bound: float | None, gap: float, status: str
) -> Outcome:
    """The outcome with its gap and the memory that this process and its children took."""
    objective, bound = finite(objective), finite(bound)
    reached = relative_gap(objective, bound)
    proven = reached is not None and reached <= gap * (1 + 1e-6)
    return Outcome(seconds, objective, bound, reached, proven, peak_mib(), status)


def peak_mib() -> float:
    """The most memory that this process or one of its children held."""
    peak = max(
        resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return round(peak / (1024 * 1024 if sys.platform == "darwin" else 1024), 1)
