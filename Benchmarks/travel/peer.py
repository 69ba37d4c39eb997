"""The same minutes by scipy: Dijkstra on the time-expanded graph, one run for each destination.

Nodes are departures and arrivals of single rides and a destination; edges are rides, staying on board, waiting
for the next departure at the stop, and changing or walking to the first departure that can be reached. The distance from a
departure to the destination is how long the best journey takes from there, so one run on the reversed graph gives all
moments of leaving at once, as our search does.
"""

from __future__ import annotations

import csv
import io
import time
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree

RADIUS = 6371.0088


def seconds(path: Path, archive_file: str) -> list[list[str]]:
    with zipfile.ZipFile(path) as archive, archive.open(archive_file) as file:
        return list(csv.reader(io.TextIOWrapper(file, encoding="utf-8")))[1:]


def clock(text: str) -> int:
    return int(text[:2]) * 3600 + int(text[3:5]) * 60 + int(text[6:8])


def walk(one: np.ndarray, other: np.ndarray, pace: float) -> np.ndarray:
    """Whole seconds on foot between points in degrees."""
    one, other = np.radians(one), np.radians(other)
    half = np.sin((other - one) / 2)
    chord = half[..., 0] ** 2 + np.cos(one[..., 0]) * np.cos(other[..., 0]) * half[..., 1] ** 2
    return np.floor(2 * RADIUS * np.arcsin(np.minimum(1, np.sqrt(chord))) * pace + 0.5).astype(np.int64)


class Peer:
    """A feed's day as a graph."""

    def __init__(self, path: Path, hours: tuple[int, int], until: int, pace: float, change: int) -> None:
        begin = time.process_time()
        rows = seconds(path, "stops.txt")
        number = {row[0]: index for index, row in enumerate(rows)}
        self.points = np.array([[float(row[2]), float(row[3])] for row in rows])
        running = {row[2] for row in seconds(path, "trips.txt") if row[1] == "weekday"}
        times = [row for row in seconds(path, "stop_times.txt") if row[0] in running]
        trip = np.array([row[0] for row in times])
        at = np.array([clock(row[1]) for row in times])
        stop = np.array([number[row[3]] for row in times])
        self.read = time.process_time() - begin
        begin = time.process_time()
        self.pace, self.hours = pace, hours
        ride = np.flatnonzero((trip[1:] == trip[:-1]) & (at[:-1] >= hours[0]) & (at[:-1] < until))
        self.departure, self.from_stop = at[ride], stop[ride]
        self.arrival, self.to_stop = at[ride + 1], stop[ride + 1]
        self.rides = len(ride)
        self.build(trip[ride], change)
        self.built = time.process_time() - begin

    def build(self, trip: np.ndarray, change: int) -> None:
        rides = self.rides
        # Departures by stop and time, so that the first one to be reached is found by halving.
        self.order = np.lexsort((self.departure, self.from_stop))
        key = self.from_stop[self.order] * 1_000_000 + self.departure[self.order]
        edges = [(np.arange(rides), np.arange(rides) + rides, self.arrival - self.departure)]
        stays = np.flatnonzero(trip[1:] == trip[:-1])
        edges.append((stays + rides, stays + 1, self.departure[stays + 1] - self.arrival[stays]))
        waits = np.flatnonzero(self.from_stop[self.order][1:] == self.from_stop[self.order][:-1])
        edges.append((self.order[waits], self.order[waits + 1], np.diff(self.departure[self.order])[waits]))
        # Changes: from each arrival to the first departure at each stop near by.
        near = self.near(self.points, change)
        for offset in range(max(len(one) for one in near)):
            goal = np.array([one[offset] if len(one) > offset else -1 for one in near])[self.to_stop]
            some = np.flatnonzero(goal >= 0)
            on_foot = walk(self.points[self.to_stop[some]], self.points[goal[some]], self.pace)
            some, goal, on_foot = some[on_foot <= change], goal[some][on_foot <= change], on_foot[on_foot <= change]
            place = np.searchsorted(key, goal * 1_000_000 + self.arrival[some] + on_foot)
            place = np.minimum(place, rides - 1)
            found = self.order[place]
            fits = (self.from_stop[found] == goal) & (self.departure[found] >= self.arrival[some] + on_foot)
            edges.append((some[fits] + rides, found[fits], (self.departure[found] - self.arrival[some])[fits]))
        self.edges = [np.concatenate(parts) for parts in zip(*edges)]

    def near(self, points: np.ndarray, limit: int) -> list[list[int]]:
        """Stops at most so many seconds and a little more from each point."""
        flat = lambda degrees: np.column_stack(
            [degrees[:, 0] / 0.0089932, degrees[:, 1] * np.cos(np.radians(56)) / 0.0089932]
        )
        return cKDTree(flat(self.points)).query_ball_point(flat(points), limit / self.pace * 1.1)

    def minutes(self, origins: np.ndarray, destinations: np.ndarray, longest: int) -> tuple[np.ndarray, float]:
        """Mean minutes by origin and destination, and the processor seconds they took."""
        begin = time.process_time()
        first, last = self.hours
        result = np.zeros((len(origins), len(destinations)))
        access = [(np.array(stops, int), walk(np.array(origin), self.points[stops], self.pace))
                  for origin, stops in zip(origins, self.near(origins, longest))]
        sink = 2 * self.rides
        for column, destination in enumerate(destinations):
            on_foot = walk(self.points, np.array(destination), self.pace)
            ends = np.flatnonzero(on_foot[self.to_stop] <= longest)
            start = np.concatenate([self.edges[0], ends + self.rides])
            goal = np.concatenate([self.edges[1], np.full(len(ends), sink)])
            # A thousandth of a second stands for no time at all, which a sparse matrix cannot hold.
            cost = np.concatenate([self.edges[2], on_foot[self.to_stop[ends]]]).astype(float)
            reverse = csr_array((np.maximum(cost, 1e-9), (goal, start)), shape=(sink + 1, sink + 1))
            takes = dijkstra(reverse, indices=sink)[: self.rides]
            for row, (stops, walks) in enumerate(access):
                reach = np.full(len(self.points), np.iinfo(np.int64).max // 4)
                reach[stops[walks <= longest]] = walks[walks <= longest]
                some = np.flatnonzero((reach[self.from_stop] <= longest) & np.isfinite(takes))
                leave = self.departure[some] - reach[self.from_stop[some]]
                arrive = np.rint(self.departure[some] + takes[some]).astype(np.int64)
                whole = int(walk(np.array(origins[row]), np.array(destination), self.pace))
                result[row, column] = mean(leave, arrive, first, last, whole) / 60
        return result, time.process_time() - begin


def mean(leave: np.ndarray, arrive: np.ndarray, first: int, last: int, whole: int) -> float:
    """Mean duration over all moments of leaving, second by second."""
    best = np.full(last - first + 1, np.iinfo(np.int64).max // 4)
    slot = np.minimum(leave, last) - first
    np.minimum.at(best, slot[slot > 0], arrive[slot > 0])
    best = np.minimum.accumulate(best[::-1])[::-1][1:]
    ends = np.arange(first + 1, last + 1)
    twice = np.where(best - ends >= whole, 2 * whole, 2 * (best - ends) + 1)
    return float(twice.sum()) / 2 / (last - first)


def run(path: Path, question: dict[str, Any]) -> dict[str, Any]:
    """The answer to a question: hours, points, walking."""
    peer = Peer(path, tuple(question["hours"]), question["until"], question["pace"], question["change"])
    found, search = peer.minutes(
        np.array(question["origins"]), np.array(question["destinations"]), question["longest"]
    )
    return {
        "minutes": found.tolist(), "rides": peer.rides, "read": peer.read, "build": peer.built, "search": search,
    }
