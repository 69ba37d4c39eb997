"""Minutes by a timetable: a country's feed within its memory, and a middle-sized one against scipy."""

from __future__ import annotations

import argparse
import csv
import json
import resource
import sys
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

from suite.cases import HERE, NABOLAG
from suite.machine import machine, program_version
from suite.process import run
from travel import feed, peer

ALLEROED = HERE.parent / "Scenarios" / "alleroed"
OUT = HERE / "out" / "travel"
LARGE = feed.Size("country", lines=1300, stop_times=10_000_000)
MIDDLE = feed.Size("region", lines=300, stop_times=1_500_000)
# What is asked: this many stop times within this much memory.
ASKED_MIB = 4096
HOURS = (27_000, 30_600)
LONGEST, CHANGE = 3600, 600
PACE = 3600 * 1.3 / 4.8


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--skip-large", action="store_true", help="the comparison with scipy only")
    parser.add_argument("--results", type=Path, default=HERE / "results")
    options = parser.parse_args()
    report: dict[str, Any] = {
        "date": date.today().isoformat(),
        "machine": machine(),
        "versions": {"nabolag": program_version(), "scipy": version("scipy")},
    }
    problems = []
    if not options.skip_large:
        report["country"] = country()
        if report["country"]["mib"] > ASKED_MIB:
            problems.append(f"country: {report['country']['mib']} MiB, asked {ASKED_MIB}")
    report["region"] = region()
    if report["region"]["largest_difference_minutes"] > 0.051:
        problems.append(f"region: minutes differ by {report['region']['largest_difference_minutes']}")
    if not options.skip_large:
        options.results.mkdir(parents=True, exist_ok=True)
        (options.results / "travel.json").write_text(json.dumps(report, indent=1) + "\n")
    print(json.dumps(report, indent=1))
    for problem in problems:
        print(f"PROBLEM {problem}", file=sys.stderr)
    sys.exit(1 if problems else 0)


def travel(path: Path, *extra: str) -> tuple[dict[str, Any], dict[str, float]]:
    """What the program finds for Allerød, and what that takes on one thread."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [NABOLAG, "travel", ALLEROED, "--gtfs", path, "--date", "2026-12-01", "--threads", "1", "--json"]
    result = run([*command, "--force", "--output", OUT / "travel.csv", *extra], 3600)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if result.code != 0:
        sys.exit(f"nabolag travel failed: {result.errors.strip()}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return json.loads(result.output), {
        "seconds": round(result.seconds, 2), "cpu": round(cpu, 2), "mib": result.mib,
    }


def country() -> dict[str, Any]:
    """Ten million stop times, all pairs of Allerød."""
    path = OUT / "country.zip"
    count = feed.write(LARGE, path)
    found, cost = travel(path)
    return {
        "stop_times": count, "stops": LARGE.lines * LARGE.stops_on_line,
        "zip_mib": round(path.stat().st_size / 2**20, 1),
        "running_trips": found["feed"]["running_trips"], "pairs": len(found["trips"]),
        "ridden": sum(row["rides"] for row in found["trips"]), **cost, "reading": reading(path),
    }


def reading(path: Path) -> dict[str, float]:
    """What the reading alone takes: hardly anything runs in the first minute of the day."""
    return travel(path, "--depart", "00:00-00:01")[1]


def region() -> dict[str, Any]:
    """A million and a half stop times, by us and by scipy: the same minutes, and the seconds of both."""
    path = OUT / "region.zip"
    count = feed.write(MIDDLE, path)
    found, cost = travel(path)
    points = coordinates()
    origins = sorted({row["from"] for row in found["trips"]})
    places = sorted({row["to"] for row in found["trips"]})
    walks = [
        int(peer.walk(peer.np.array(points[row["from"]]), peer.np.array(points[row["to"]]), PACE))
        for row in found["trips"]
    ]
    # Points once, as the program does.
    starts = sorted({points[origin] for origin in origins})
    goals = sorted({points[place] for place in places})
    theirs = peer.run(
        path,
        {
            "hours": HOURS, "until": HOURS[1] + max(walks), "pace": PACE, "change": CHANGE,
            "longest": LONGEST, "origins": starts, "destinations": goals,
        },
    )
    differences = [
        abs(row["minutes"] - theirs["minutes"][starts.index(points[row["from"]])][goals.index(points[row["to"]])])
        for row in found["trips"]
    ]
    total = theirs["read"] + theirs["build"] + theirs["search"]
    return {
        "stop_times": count, "pairs": len(found["trips"]),
        "ridden": sum(row["rides"] for row in found["trips"]), "ours": cost,
        "scipy": {
            **{key: round(theirs[key], 2) for key in ("read", "build", "search")}, "cpu": round(total, 2),
            "rides": theirs["rides"],
        },
        "ratio": round(total / cost["cpu"], 2),
        # A Python program reads text slowly: scipy without its reading, against us with ours.
        "ratio_without_its_reading": round((total - theirs["read"]) / cost["cpu"], 2),
        # Ours are rounded to tenths.
        "largest_difference_minutes": round(max(differences), 4),
    }


def coordinates() -> dict[str, tuple[float, float]]:
    """The point of each home, site and place."""
    points = {}
    for name, columns in [("homes", ("site", "id")), ("options", ("site",)), ("places", ("id",))]:
        with (ALLEROED / f"{name}.csv").open(encoding="utf-8-sig") as file:
            lines = (line for line in file if not line.startswith("#"))
            for row in csv.DictReader(lines, delimiter=";"):
                if row["lat"]:
                    point = (float(row["lat"].replace(",", ".")), float(row["lon"].replace(",", ".")))
                    points.update({row[column]: point for column in columns if row[column]})
    return points


if __name__ == "__main__":
    main()
