"""HiGHS. Its relative gap is |objective - bound| / |objective|."""

from __future__ import annotations

import time

import highspy

from outcome import Outcome, outcome


def solve(model: str, threads: int, limit: float, gap: float) -> Outcome:
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("threads", threads)
    highs.setOptionValue("parallel", "on" if threads > 1 else "off")
    highs.setOptionValue("time_limit", limit)
    highs.setOptionValue("mip_rel_gap", gap)
    if highs.readModel(model) == highspy.HighsStatus.kError:
        raise ValueError(f"HiGHS cannot read {model}")
    start = time.perf_counter()
    highs.run()
    seconds = time.perf_counter() - start
    info = highs.getInfo()
    found = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    objective = info.objective_function_value if found else None
    status = highs.modelStatusToString(highs.getModelStatus()).lower()
    return outcome(seconds, objective, info.mip_dual_bound, gap, status)
