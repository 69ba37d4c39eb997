"""Time against size, drawn by gnuplot."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

from suite.figures import geometric_mean
from suite.table import TITLES

COLOURS = {
    "few": "#0b5fa5", "enough": "#2a9d8f", "plenty": "#7bb662",
    "highs": "#d1495b", "scip": "#8d6cab", "cpsat": "#e9a03b", "cbc": "#6c757d",
}
# Series of a chart: title, style, points (households, seconds).
Series = tuple[str, str, list[tuple[int, float]]]


def draw(report: dict[str, Any], path: Path) -> None:
    """Writes the chart as SVG; says so and goes on where gnuplot is missing."""
    if shutil.which("gnuplot") is None:
        print("bench: no chart, since gnuplot is missing: run Benchmarks/install.sh")
        return
    series = ours(report) + theirs(report)
    if not series:
        return
    subprocess.run(["gnuplot"], input=script(series, report, path), text=True, check=True)


def ours(report: dict[str, Any]) -> list[Series]:
    kinds = dict.fromkeys(case["kind"] for case in report["cases"])
    result = []
    for kind in kinds:
        points = [
            (case["households"], case["ours"]["seconds"])
            for case in report["cases"] if case["kind"] == kind
        ]
        style = f'with linespoints lw 2.5 pt 7 ps 0.7 lc rgb "{COLOURS[kind]}"'
        result.append((f"Nabolag, {kind} homes", style, points))
    return result


def theirs(report: dict[str, Any]) -> list[Series]:
    """Each peer on each program: the geometric mean over the kinds; hollow where one is not proven."""
    result: list[Series] = []
    unproven = [
        (case["households"], case["ours"]["seconds"])
        for case in report["cases"] if not case["ours"]["proven"]
    ]
    peers = dict.fromkeys(peer for case in report["cases"] for peer in case["peers"])
    for peer in peers:
        for formulation, dash in (("direct", 1), ("aggregated", 2)):
            points = []
            for size in sorted({case["households"] for case in report["cases"]}):
                runs = [
                    case["peers"][peer][formulation] for case in report["cases"]
                    if case["households"] == size and formulation in case["peers"].get(peer, {})
                ]
                mean = geometric_mean([max(0.001, each["seconds"]) for each in runs])
                if mean is not None:
                    points.append((size, mean))
                    if not all(each["proven"] for each in runs):
                        unproven.append((size, mean))
            style = f'with linespoints lw 1.2 dt {dash} pt 7 ps 0.4 lc rgb "{COLOURS[peer]}"'
            result.append((f"{TITLES[peer]}, {formulation}", style, points))
    if unproven:
        style = 'with points pt 8 ps 1.6 lw 1.5 lc rgb "#333333"'
        result.append(("not proven in the limit", style, unproven))
    return [each for each in result if each[2]]


def script(series: list[Series], report: dict[str, Any], path: Path) -> str:
    sizes = sorted({case["households"] for case in report["cases"]})
    growth = report["exponent"]
    title = "Seconds to a proven plan"
    if growth is not None:
        # On a line of its own, since the title has only the plot's width; and without a raised exponent,
        # which viewers set far from its base or cut off.
        title += f"\\nNabolag, where proven, grows as households to the power of {growth:.2f}"
    lines = [
        'set terminal svg size 900,560 dynamic enhanced font "sans-serif,13" background rgb "white"',
        f'set output "{path}"',
        f'set title "{title}"',
        "set logscale xy",
        "set grid lc rgb '#dddddd'",
        "set key outside right top",
        'set xlabel "households"',
        'set ylabel "seconds"',
        f"set xrange [{sizes[0] * 0.8}:{sizes[-1] * 1.25}]",
        "set xtics (" + ", ".join(f'"{size:,}" {size}' for size in sizes) + ")",
    ]
    if any(case["peers"] for case in report["cases"]):
        lines += [
            f"limit = {report['limit']}",
            "set arrow from graph 0,first limit to graph 1,first limit nohead dt 3 lc rgb '#555555'",
            "set label 'limit of the peers' at graph 0.01,first limit offset 0,0.6 tc rgb '#555555'",
        ]
    for index, (_, _, points) in enumerate(series):
        data = "\n".join(f"{size} {seconds}" for size, seconds in points)
        lines.append(f"$s{index} << END\n{data}\nEND")
    plots = [f'$s{index} {style} title "{name}"' for index, (name, style, _) in enumerate(series)]
    lines.append("plot " + ", \\\n  ".join(plots))
    return "\n".join(lines) + "\n"
