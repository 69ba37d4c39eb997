"""numpy: all replications at once, month by month, in counts.

Both halves of the movers are memoryless, so who leaves is a binomial of who is there: no household is
followed. What waits is served by priority and then by type, not by the order of arrival across types,
and a group's shared homes are counted as if its people always filled them one by one. So it does less
than the others, which flatters it.
"""

from __future__ import annotations

import numpy

from forecast.system import System


def run(system: System, replications: int, seed: int) -> dict[str, float]:
    """Means over replications and months; the medians by month, which a forecast is for, are computed."""
    draw = numpy.random.Generator(numpy.random.SFC64(seed))
    types, kinds = system.types, system.kinds
    order = sorted(range(len(types)), key=lambda index: (-types[index].priority, index))
    laws = sorted({(each.fast_share, each.fast_mean, each.slow_mean) for each in types})
    law_of = [laws.index((each.fast_share, each.fast_mean, each.slow_mean)) for each in types]
    groups = sorted({each.group for each in types if each.group is not None})
    # Cells: who lives in a kind, as a group where it is shared, under a law, fast or slow.
    cells: dict[tuple[int, str | None, int], int] = {}
    for index, each in enumerate(types):
        for kind in each.choices:
            shared = kinds[kind].letting == "shared"
            cells.setdefault((kind, each.group if shared else None, law_of[index]), len(cells))
    hazards = numpy.empty((2 * len(cells), 1))
    for (_, _, law), cell in cells.items():
        hazards[2 * cell] = 1 / laws[law][1]
        hazards[2 * cell + 1] = 1 / laws[law][2]
    living = numpy.zeros((2 * len(cells), replications), dtype=numpy.int64)
    waiting = numpy.zeros((len(types), replications), dtype=numpy.int64)
    rates = numpy.array([[system.per_month * each.weight] for each in types])
    need = numpy.empty((system.months, replications), dtype=numpy.int32)
    waits = numpy.empty_like(need)
    for month in range(system.months):
        living -= draw.binomial(living, hazards)
        waiting += draw.poisson(rates, waiting.shape)
        homes = [living[2 * cell] + living[2 * cell + 1] for cell in range(len(cells))]
        free = [
            kind.count - sum(homes[cell] for key, cell in cells.items() if key[0] == index)
            if kind.letting == "one" else None
            for index, kind in enumerate(kinds)
        ]
        used = {
            (index, group): sum(
                homes[cell] for key, cell in cells.items() if key[:2] == (index, group))
            for index, kind in enumerate(kinds) if kind.letting == "shared" for group in groups
        }
        for index in order:
            each = types[index]
            for kind in each.choices:
                places = kinds[kind].persons
                if kinds[kind].letting == "one":
                    moving = numpy.minimum(waiting[index], free[kind])
                    free[kind] -= moving
                else:
                    others = sum(
                        -(-used[kind, group] // places) for group in groups if group != each.group)
                    room = (kinds[kind].count - others) * places - used[kind, each.group]
                    moving = numpy.minimum(waiting[index], room)
                    used[kind, each.group] += moving
                waiting[index] -= moving
                cell = cells[kind, each.group if kinds[kind].letting == "shared" else None, law_of[index]]
                fast = draw.binomial(moving, each.fast_share)
                living[2 * cell] += fast
                living[2 * cell + 1] += moving - fast
        waits[month] = waiting.sum(axis=0)
        need[month] = living.sum(axis=0) + waits[month]
    numpy.quantile(need, [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975], axis=1)
    return {
        "need": float(need.mean()), "waiting": float(waits.mean()),
        "occupied": float(need.mean() - waits.mean()), "last_waiting": float(waits[-1].mean()),
    }
