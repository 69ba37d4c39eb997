"""SCIP; on more than one thread its concurrent search.

Its relative gap is |objective - bound| / min(|objective|, |bound|), a little stricter than ours.
"""

from __future__ import annotations

import time

import pyscipopt

from outcome import Outcome, outcome


def solve(model: str, threads: int, limit: float, gap: float) -> Outcome:
    scip = pyscipopt.Model()
    scip.hideOutput()
    scip.setParam("limits/time", limit)
    scip.setParam("limits/gap", gap)
    scip.readProblem(model)
    start = time.perf_counter()
    if threads > 1:
        scip.setParam("parallel/minnthreads", threads)
        scip.setParam("parallel/maxnthreads", threads)
        scip.solveConcurrent()
    else:
        scip.optimize()
    seconds = time.perf_counter() - start
    objective = scip.getObjVal() if scip.getNSols() > 0 else None
    return outcome(seconds, objective, scip.getDualbound(), gap, scip.getStatus())
