"""The results as a Markdown table."""

from __future__ import annotations

from typing import Any

from suite.figures import ratio

TITLES = {"highs": "HiGHS", "scip": "SCIP", "cpsat": "CP-SAT", "cbc": "CBC"}


def markdown(report: dict[str, Any]) -> str:
    """Every case in one row, with what the numbers mean above."""
    limit = report["limit"]
    peers = list(dict.fromkeys(peer for case in report["cases"] for peer in case["peers"]))
    titles = ["Case", "Nabolag, s", "Gap", "MiB"]
    for peer in peers:
        titles += [f"{TITLES[peer]} direct, s", f"{TITLES[peer]} aggregated, s"]
    titles += ["Best direct ÷ ours", "Best of all ÷ ours"] if peers else []
    lines = [
        f"{report['date']}, {report['machine']}.",
        ", ".join(f"{name} {version}" for name, version in report["versions"].items()) + ".",
        "",
        f"Seconds for all three levels. A peer has {limit:g} s for them, and no longer than the fastest before "
        "it on the same program: `>` is not proven by then. "
        "Its better number of threads counts, in parentheses. "
        "[How time is counted](../README.md#how-time-is-counted).",
        "",
        "| " + " | ".join(titles) + " |",
        "|---" + "|--:" * (len(titles) - 1) + "|",
    ]
    for case in report["cases"]:
        lines.append("| " + " | ".join(row(case, peers, limit)) + " |")
    lines += ["", summary(report), ""]
    return "\n".join(lines)


def row(case: dict[str, Any], peers: list[str], limit: float) -> list[str]:
    ours = case["ours"]
    seconds = f"{ours['seconds']:.2f}" if ours["proven"] else f"{ours['seconds']:.0f}, not proven"
    cells = [case["name"], seconds, percent(ours["gap"]), f"{ours['mib']:.0f}"]
    for peer in peers:
        for formulation in ("direct", "aggregated"):
            cells.append(cell(case["peers"].get(peer, {}).get(formulation), limit))
    if peers:
        for formulations in (("direct",), ("direct", "aggregated")):
            value = ratio(case, formulations, limit)
            cells.append("" if value is None else f"{value:.1f}")
    return cells


def cell(run: dict[str, Any] | None, limit: float) -> str:
    if run is None:
        return ""
    if run["proven"]:
        return f"{run['seconds']:.2f} ({run['threads']})"
    return f"> {min(limit, run['seconds']):.3g}" + ("" if run["gap"] is None else f", gap {percent(run['gap'])}")


def percent(gap: float | None) -> str:
    if gap is None:
        return "none"
    return f"{100 * gap:.3f} %" if gap < 0.01 else f"{100 * gap:.1f} %"


def summary(report: dict[str, Any]) -> str:
    parts = []
    if report["geomean_direct"] is not None:
        parts.append(
            f"Geometric mean of best peer ÷ ours: {report['geomean_direct']:.2f} on the direct program, "
            f"{report['geomean_aggregated']:.2f} on the better of both.")
    if report["exponent"] is not None:
        parts.append(f"Where we come to a proof, our time grows with households to the power {report['exponent']:.2f}.")
    return " ".join(parts)
