"""A made-up timetable of a country's size, as GTFS in a ZIP archive.

Lines are slightly bent rows of stops around town centres, most of them in a few large towns and some around
Allerød; trips run all day at a headway, fewer at weekends. No line, stop or time is real.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ALLEROED = (55.87, 12.34)
KM_NORTH = 1 / 111.195
SERVICES = {"weekday": ("1,1,1,1,1,0,0", 0.62), "saturday": ("0,0,0,0,0,1,0", 0.22), "sunday": ("0,0,0,0,0,0,1", 0.16)}


@dataclass(frozen=True)
class Size:
    """How large the timetable is."""

    name: str
    lines: int
    stop_times: int
    stops_on_line: int = 28


def write(size: Size, path: Path, seed: int = 1) -> int:
    """Writes the feed, unless it is there; how many stop times it has."""
    count = path.with_suffix(".count")
    if path.exists() and count.exists():
        return int(count.read_text())
    path.parent.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(seed)
    stops = lines(size, random)
    partial = path.with_suffix(".partial")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as archive:
        archive.writestr(
            "agency.txt",
            "agency_id,agency_name,agency_url,agency_timezone\n1,Made up for a bench,https://example.org,Europe/Copenhagen\n",
        )
        archive.writestr(
            "routes.txt",
            "route_id,agency_id,route_short_name,route_type\n" + "".join(f"r{n},1,{n},3\n" for n in range(size.lines)),
        )
        days = "monday,tuesday,wednesday,thursday,friday,saturday,sunday"
        archive.writestr(
            "calendar.txt",
            f"service_id,{days},start_date,end_date\n"
            + "".join(f"{name},{bits},20261101,20270331\n" for name, (bits, _) in SERVICES.items()),
        )
        archive.writestr("stops.txt", stop_table(stops))
        trips = timetable(size, random)
        archive.writestr(
            "trips.txt",
            "route_id,service_id,trip_id\n" + "".join(f"r{line},{service},{trip}\n" for trip, line, service, *_ in trips),
        )
        written = 0
        with archive.open("stop_times.txt", "w", force_zip64=True) as binary:
            out = io.TextIOWrapper(binary, encoding="ascii", newline="\n", write_through=False)
            out.write("trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type\n")
            for trip, line, _, start, pace, backward in trips:
                out.write(rows(size, trip, line, start, pace, backward))
                written += size.stops_on_line
            out.flush()
    partial.replace(path)
    count.write_text(str(written))
    return written


def lines(size: Size, random: np.random.Generator) -> np.ndarray:
    """Latitude and longitude of the stops, by line and place on it."""
    centres = np.column_stack([random.uniform(55.0, 57.4, 60), random.uniform(8.6, 12.5, 60)])
    share = 1 / np.arange(1, 61)
    chosen = centres[random.choice(60, size.lines, p=share / share.sum())]
    chosen[: max(24, size.lines // 50)] = ALLEROED
    east = KM_NORTH / np.cos(np.radians(chosen[:, 0]))
    middle = chosen + random.normal(0, 4, chosen.shape) * np.column_stack([np.full(size.lines, KM_NORTH), east])
    heading = random.uniform(0, 2 * np.pi, size.lines)[:, None] + np.cumsum(
        random.normal(0, 0.15, (size.lines, size.stops_on_line)), axis=1
    )
    step = random.uniform(0.35, 0.9, (size.lines, 1))
    north = np.cumsum(np.sin(heading) * step, axis=1)
    along = np.cumsum(np.cos(heading) * step, axis=1)
    half = size.stops_on_line // 2
    latitude = middle[:, :1] + (north - north[:, half : half + 1]) * KM_NORTH
    longitude = middle[:, 1:] + (along - along[:, half : half + 1]) * east[:, None]
    return np.stack([latitude, longitude], axis=2)


def stop_table(stops: np.ndarray) -> str:
    rows = [
        f"{line}-{place},Stop {line}-{place},{latitude:.6f},{longitude:.6f}\n"
        for line, on_line in enumerate(stops)
        for place, (latitude, longitude) in enumerate(on_line)
    ]
    return "stop_id,stop_name,stop_lat,stop_lon\n" + "".join(rows)


def timetable(size: Size, random: np.random.Generator) -> list[tuple]:
    """Trips: id, line, service, first departure, seconds between stops, whether it goes backward."""
    trips = []
    each = size.stop_times / size.stops_on_line / size.lines / 2
    pace = random.integers(1, 4, size.lines) * 30 + 30
    for line in range(size.lines):
        for service, (_, share) in SERVICES.items():
            count = max(1, round(each * share))
            for backward in (False, True):
                # From five in the morning to half past midnight, to the minute.
                offset = int(random.integers(0, 30)) * 60
                for number in range(count):
                    start = 5 * 3600 + offset + number * 70_200 // count // 60 * 60
                    trips.append((f"t{len(trips):07d}-{service[:2]}", line, service, start, int(pace[line]), backward))
    return trips


def rows(size: Size, trip: str, line: int, start: int, pace: int, backward: bool) -> str:
    text = []
    for place in range(size.stops_on_line):
        # Whole minutes, as feeds have them, so that some rides take no time.
        minute = (start + place * pace) // 60
        time = f"{minute // 60:02d}:{minute % 60:02d}:00"
        stop = size.stops_on_line - 1 - place if backward else place
        text.append(f"{trip},{time},{time},{line}-{stop},{place},0,0\n")
    return "".join(text)
