"""SimPy: a process for each household, an office that serves those who wait."""

from __future__ import annotations

import heapq
import math
import random
from itertools import accumulate
from typing import Any

import simpy

from forecast.system import System, Type

# Within a month: stays end, then households come, then those who wait are served, then all is counted.
ENDS, COMES, SERVED, COUNTED = 0.0, 0.1, 0.2, 0.3


class Office:
    """Who lives where, and who waits."""

    def __init__(self, env: simpy.Environment, system: System) -> None:
        self.env, self.system = env, system
        self.free = [kind.count if kind.letting == "one" else 0 for kind in system.kinds]
        # Of shared homes: how many live in each, and of which group.
        self.homes = [
            [[0, None] for _ in range(kind.count)] if kind.letting == "shared" else []
            for kind in system.kinds
        ]
        self.queue: list[tuple[int, int, Type, simpy.Event]] = []
        self.came = 0
        self.need = 0
        self.housed = 0

    def ask(self, kind: Type) -> simpy.Event:
        """An event that gives a home when it is this household's turn."""
        event = self.env.event()
        heapq.heappush(self.queue, (-kind.priority, self.came, kind, event))
        self.came += 1
        self.need += 1
        return event

    def serve(self) -> None:
        """Everybody who waits, by priority and arrival; a type that finds nothing blocks its like."""
        blocked: set[Type] = set()
        left = []
        while self.queue:
            entry = heapq.heappop(self.queue)
            kind = entry[2]
            home = None if kind in blocked else self.find(kind)
            if home is None:
                blocked.add(kind)
                left.append(entry)
            else:
                self.housed += 1
                entry[3].succeed(home)
        self.queue = left

    def find(self, kind: Type) -> tuple[int, Any] | None:
        for index in kind.choices:
            if self.system.kinds[index].letting == "one":
                if self.free[index] > 0:
                    self.free[index] -= 1
                    return index, None
            else:
                home = self.share(index, kind.group)
                if home is not None:
                    home[0] += 1
                    home[1] = kind.group
                    return index, home
        return None

    def share(self, index: int, group: str | None) -> list[Any] | None:
        """The fullest home of the group with a place left, else an empty one."""
        best = None
        for home in self.homes[index]:
            fits = home[0] < self.system.kinds[index].persons and (home[0] == 0 or home[1] == group)
            if fits and (best is None or home[0] > best[0]):
                best = home
        return best

    def leave(self, home: tuple[int, Any]) -> None:
        index, shared = home
        self.need -= 1
        self.housed -= 1
        if shared is None:
            self.free[index] += 1
        else:
            shared[0] -= 1


def household(env: simpy.Environment, office: Office, kind: Type, draw: random.Random):
    home = yield office.ask(kind)
    mean = kind.fast_mean if draw.random() < kind.fast_share else kind.slow_mean
    # A geometric stay, as all programs draw it.
    stay = 1 + int(draw.expovariate(1.0) / -math.log1p(-1 / mean))
    yield env.timeout(stay + ENDS - SERVED)
    office.leave(home)


def run(system: System, replications: int, seed: int) -> dict[str, float]:
    """Means over replications and months."""
    draw = random.Random(seed)
    bounds = list(accumulate(kind.weight for kind in system.types))
    need = occupied = last = 0
    for _ in range(replications):
        env = simpy.Environment()
        office = Office(env, system)
        record: list[tuple[int, int]] = []
        env.process(month(env, office, system, draw, bounds, record))
        env.run(until=system.months)
        need += sum(each[0] for each in record)
        occupied += sum(each[1] for each in record)
        last += record[-1][0] - record[-1][1]
    cells = replications * system.months
    return {
        "need": need / cells, "waiting": (need - occupied) / cells, "occupied": occupied / cells,
        "last_waiting": last / replications,
    }


def month(env, office: Office, system: System, draw: random.Random, bounds, record):
    """Households that come in each month, and what is counted at its end."""
    yield env.timeout(COMES)
    while True:
        for _ in range(poisson(system.per_month, draw)):
            kind = draw.choices(system.types, cum_weights=bounds)[0]
            env.process(household(env, office, kind, draw))
        yield env.timeout(SERVED - COMES)
        office.serve()
        yield env.timeout(COUNTED - SERVED)
        record.append((office.need, office.housed))
        yield env.timeout(1 + COMES - COUNTED)


def poisson(mean: float, draw: random.Random) -> int:
    """Arrivals of a unit of time."""
    count, time = 0, draw.expovariate(mean)
    while time < 1:
        count += 1
        time += draw.expovariate(mean)
    return count

