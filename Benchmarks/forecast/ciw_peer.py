"""Ciw: a node for each size of home, with as many servers as there are homes or places.

Ciw has no queue for whichever of several kinds of homes is free first, so each household goes to the
homes of its own size, and sharing knows no groups: it does less than the others, which flatters it.
"""

from __future__ import annotations

import math

import ciw

from forecast.system import System


class Stay(ciw.dists.Distribution):
    """Fast and slow movers, in whole months."""

    def __init__(self, fast_share: float, fast_mean: float, slow_mean: float) -> None:
        self.fast_share = fast_share
        self.rates = [-math.log1p(-1 / fast_mean), -math.log1p(-1 / slow_mean)]

    def sample(self, t=None, ind=None) -> float:
        rate = self.rates[0 if ciw.random.random() < self.fast_share else 1]
        return 1 + int(ciw.random.expovariate(1.0) / rate)


def run(system: System, replications: int, seed: int) -> dict[str, float]:
    """Means over replications and months."""
    network = network_of(system)
    months = system.months
    need = occupied = last = 0
    for replication in range(replications):
        ciw.seed(seed * 1_000_003 + replication)
        simulation = ciw.Simulation(network)
        simulation.simulate_until_max_time(months)
        present, housed = [0] * (months + 1), [0] * (months + 1)
        # Those who are still there are in the nodes, not in the records.
        for record in simulation.get_all_records(only=["service"]):
            count(present, record.arrival_date, record.exit_date, months)
            count(housed, record.service_start_date, record.exit_date, months)
        for node in simulation.transitive_nodes:
            for person in node.all_individuals:
                count(present, person.arrival_date, months + 1, months)
                if person.service_start_date is not False:
                    count(housed, person.service_start_date, months + 1, months)
        for month in range(months):
            present[month + 1] += present[month]
            housed[month + 1] += housed[month]
        need += sum(present[:months])
        occupied += sum(housed[:months])
        last += present[months - 1] - housed[months - 1]
    cells = replications * months
    return {
        "need": need / cells, "waiting": (need - occupied) / cells, "occupied": occupied / cells,
        "last_waiting": last / replications,
    }


def count(changes: list[int], start: float, end: float, months: int) -> None:
    """Counts someone at the end of each month from start to end."""
    changes[min(months, math.ceil(start) - 1 if start > 0 else 0)] += 1
    changes[min(months, max(0, math.ceil(end) - 1))] -= 1


def network_of(system: System):
    """One node for each kind, one class of customers for each type, priorities as they are."""
    names = [f"Type {index}" for index in range(len(system.types))]
    order = sorted({kind.priority for kind in system.types}, reverse=True)
    arrivals, services, routing, priorities = {}, {}, {}, {}
    nodes = len(system.kinds)
    for name, kind in zip(names, system.types):
        own = kind.choices[0]
        arrivals[name] = [
            ciw.dists.Exponential(rate=system.per_month * kind.weight) if node == own else None
            for node in range(nodes)
        ]
        services[name] = [Stay(kind.fast_share, kind.fast_mean, kind.slow_mean)] * nodes
        routing[name] = [[0.0] * nodes for _ in range(nodes)]
        priorities[name] = order.index(kind.priority)
    return ciw.create_network(
        arrival_distributions=arrivals, service_distributions=services, routing=routing,
        priority_classes=priorities,
        number_of_servers=[
            kind.count * (kind.persons if kind.letting == "shared" else 1) for kind in system.kinds
        ])
