"""Placing one by one: greedy and with look-ahead against knowing the year, on computed years of arrivals."""

from __future__ import annotations

import argparse
import csv
import io
import json
import resource
import sys
from datetime import date
from pathlib import Path
from typing import Any

from suite.cases import HERE, NABOLAG, Case
from suite.machine import machine, program_version
from suite.process import run
from suite.results import publish

REPOSITORY = HERE.parent
ALLEROED = REPOSITORY / "Scenarios" / "alleroed"
# The municipality that is judged; the others are told.
JUDGED = "enough"
# What is asked of look-ahead: its share of hindsight, and of the distance from greedy to hindsight.
SHARE, CLOSED = 0.97, 0.8


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--years", type=int, default=20)
    parser.add_argument("--futures", type=int, default=24)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cases", default="enough,few,alleroed")
    parser.add_argument("--results", type=Path, default=HERE / "results")
    options = parser.parse_args()
    cases = {
        "enough": town(Case(60, "enough")), "few": town(Case(60, "few")), "alleroed": ALLEROED,
    }
    measured = {name: measure(cases[name], options) for name in options.cases.split(",")}
    judged = measured[JUDGED]
    report: dict[str, Any] = {
        "date": date.today().isoformat(),
        "machine": machine(),
        "versions": {"nabolag": program_version()},
        "years": options.years,
        "futures": options.futures,
        "seed": options.seed,
        "case": JUDGED,
        **{key: judged[key] for key in ("greedy", "lookahead", "hindsight", "closed")},
        "asked": {"lookahead": SHARE, "closed": CLOSED},
        "cases": measured,
    }
    missed = [
        f"{JUDGED}: {what} {value:.4f}, asked {asked}"
        for what, value, asked in [
            ("lookahead", judged["lookahead"]["share"]["value"], SHARE),
            ("closed", judged["closed"]["value"], CLOSED),
        ]
        if value < asked
    ]
    publish(options.results, "replay", report, markdown(report), missed)


def town(case: Case) -> Path:
    """A made-up municipality of the suite in which those who are announced for one winter are not announced,
    and as many persons come in a year, by a quota."""
    case.generate()
    folder = HERE / "out" / "replay" / case.name
    folder.mkdir(parents=True, exist_ok=True)
    for source in case.folder.iterdir():
        (folder / source.name).write_bytes(source.read_bytes())
    rows = read(folder / "households.csv")
    where, ages = rows[0].index("lives_in"), rows[0].index("ages")
    persons = sum(len(row[ages].split()) for row in rows[1:] if not row[where])
    ids = {row[0] for row in rows[1:] if not row[where]}
    keep = [rows[0]] + [row for row in rows[1:] if row[where]]
    if "ties" in rows[0]:
        ties = rows[0].index("ties")
        for row in keep[1:]:
            row[ties] = " ".join(
                tie for tie in row[ties].split() if tie.removeprefix("household:") not in ids
            )
    write(folder / "households.csv", keep)
    scores = folder / "scores.csv"
    if scores.exists():
        table = read(scores)
        column = table[0].index("household")
        write(scores, [table[0]] + [row for row in table[1:] if row[column] not in ids])
    # How far years miss their quota: as the country's have, 2010-2020.
    history = read(ALLEROED / "quotas.csv")
    columns = [history[0].index(name) for name in ("year", "first_figure", "last_figure", "placed")]
    table = [["year", "first_figure", "last_figure", "placed", "quota"]]
    table += [[row[column] for column in columns] + [""] for row in history[1:] if row[0] < "2021"]
    table += [[str(year), "", "", "", str(persons)] for year in (2026, 2027)]
    write(folder / "quotas.csv", table)
    return folder


def read(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text()), delimiter=";"))


def write(path: Path, rows: list[list[str]]) -> None:
    with path.open("w", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)


def measure(folder: Path, options: argparse.Namespace) -> dict[str, Any]:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [NABOLAG, "replay", folder, "--years", str(options.years), "--seed", str(options.seed)]
    command += ["--futures", str(options.futures), "--json", "--output", HERE / "out" / "replay" / "results"]
    result = run(command, 4 * 3600)
    if result.code != 0:
        sys.exit(f"nabolag replay failed: {result.errors.strip()}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    answer = json.loads(result.output)
    years = answer.pop("years")
    households = sum(year["households"] for year in years) / len(years)
    keep = ("greedy", "lookahead", "hindsight", "closed", "hindsight_gap")
    return {
        **{key: answer[key] for key in keep},
        "households": round(households, 1),
        "persons": round(sum(year["persons"] for year in years) / len(years), 1),
        "cpu": round(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, 1),
    }


def markdown(report: dict[str, Any]) -> str:
    """The table."""
    lines = [
        f"{report['date']}, {report['machine']}. {report['versions']['nabolag']}, seed {report['seed']}, "
        f"{report['years']} years, each decision weighed in {report['futures']} futures.",
        "",
        "Share of the burden that someone saves who knows the year (a proven bound), ± standard error. "
        f"Judged is `{report['case']}`.",
        "",
        "| case | households a year | greedy | look-ahead | of the distance closed | hindsight's own gap | "
        "hotel, person-months: greedy, look-ahead | cpu seconds |",
        "|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for name, case in report["cases"].items():
        closed = case["closed"]
        hotel = " , ".join(
            f"{case[way]['hotel_person_months']['value']:.0f}" for way in ("greedy", "lookahead")
        )
        lines.append(
            f"| {name} | {case['households']} | {percent(case['greedy']['share'])} | "
            f"{percent(case['lookahead']['share'])} | {percent(closed) if closed else ''} | "
            f"{100 * case['hindsight_gap']:.3f} % | {hotel} | {case['cpu']:.0f} |"
        )
    return "\n".join([*lines, ""])


def percent(estimate: dict[str, Any]) -> str:
    error = f" ± {100 * estimate['error']:.1f}" if estimate["error"] is not None else ""
    return f"{100 * estimate['value']:.1f}{error} %"


if __name__ == "__main__":
    main()
