"""Whether Nabolag and the peers agree on every level that both prove."""

from __future__ import annotations

from typing import Any

from peers.outcome import EQUAL


def disagreements(
    label: str, ours: list[dict[str, Any]], peer: list[dict[str, Any]], gap: float
) -> list[str]:
    """Values that differ by more than the gap, and values beyond the other's bound."""
    found = []
    for mine, other in zip(ours, peer):
        where = f"{label}, {mine['id']}"
        room = 1.01 * gap * max(abs(mine["value"]), abs(other["objective"] or 0)) + 10 * EQUAL
        if mine["proven"] and other["proven"] and abs(mine["value"] - other["objective"]) > room:
            found.append(f"{where}: proven {mine['value']} here, {other['objective']} there")
        if is_above(other["bound"], mine["value"], room):
            found.append(f"{where}: our {mine['value']} is below its bound {other['bound']}")
        if is_above(mine["bound"], other["objective"], room):
            found.append(f"{where}: its {other['objective']} is below our bound {mine['bound']}")
        if not mine["proven"]:
            # Later levels hold a value that need not be the best one.
            break
    return found


def is_above(bound: float | None, value: float | None, room: float) -> bool:
    """Whether a value lies below a bound from below, which cannot be."""
    return bound is not None and value is not None and bound > value + room
