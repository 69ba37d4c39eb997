"""CP-SAT of OR-Tools.

Its relative gap is |objective - bound| / max(1, |objective|). It works on whole numbers: it scales
the objective's thousandths to them, and takes continuous variables as whole ones, or scaled, where
that can be done exactly. The objective is that of its solution in the model as it was read.
"""

from __future__ import annotations

import time

from ortools.linear_solver.python import model_builder

from outcome import Outcome, outcome


def solve(model: str, threads: int, limit: float, gap: float) -> Outcome:
    program = model_builder.Model()
    if not program.import_from_mps_file(model):
        raise ValueError(f"OR-Tools cannot read {model}")
    solver = model_builder.Solver("sat")
    solver.enable_output(False)
    solver.set_time_limit_in_seconds(limit)
    solver.set_solver_specific_parameters(f"num_workers: {threads} relative_gap_limit: {gap}")
    start = time.perf_counter()
    status = solver.solve(program)
    seconds = time.perf_counter() - start
    solved = (model_builder.SolveStatus.OPTIMAL, model_builder.SolveStatus.FEASIBLE)
    found = status in solved
    objective = solver.objective_value if found else None
    bound = solver.best_objective_bound if found else None
    return outcome(seconds, objective, bound, gap, status.name.lower())
