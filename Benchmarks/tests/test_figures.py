"""The few formulas that the reports rest on."""

from __future__ import annotations

import unittest

from peers.outcome import relative_gap
from suite.compare import disagreements
from suite.figures import exponent, geometric_mean, ratio


def level(value: float, proven: bool = True) -> dict:
    return {"id": "burden", "value": value, "bound": value if proven else None, "proven": proven}


def other(value: float, bound: float | None = None) -> dict:
    return {"objective": value, "bound": value if bound is None else bound, "proven": bound is None}


class Figures(unittest.TestCase):
    def test_means_and_growth(self) -> None:
        self.assertAlmostEqual(geometric_mean([2, 8]), 4)
        self.assertIsNone(geometric_mean([]))
        self.assertAlmostEqual(exponent([(10, 1), (100, 100), (1000, 10_000)]), 2)
        self.assertIsNone(exponent([(10, 1), (10, 2)]))

    def test_gap(self) -> None:
        self.assertEqual(relative_gap(0, 1e-9), 0)
        self.assertAlmostEqual(relative_gap(200, 190), 0.05)
        self.assertIsNone(relative_gap(1, None))

    def test_best_peer_counts_and_ours_unproven_counts_at_least_the_limit(self) -> None:
        runs = {"a": {"direct": {"seconds": 20}, "aggregated": {"seconds": 6}},
                "b": {"direct": {"seconds": 8}}}
        case = {"ours": {"seconds": 2, "proven": True}, "peers": runs}
        self.assertEqual(ratio(case, ("direct",), 20), 4)
        self.assertEqual(ratio(case, ("direct", "aggregated"), 20), 3)
        case["ours"]["proven"] = False
        self.assertEqual(ratio(case, ("direct",), 20), 0.4)


class Agreement(unittest.TestCase):
    def test_values_within_the_gap_agree(self) -> None:
        self.assertEqual(disagreements("x", [level(1000)], [other(1000.05)], 1e-4), [])

    def test_proven_values_that_differ_are_told(self) -> None:
        self.assertTrue(disagreements("x", [level(1000)], [other(1001)], 1e-4))
        self.assertTrue(disagreements("x", [level(1000)], [other(999)], 1e-4))

    def test_a_bound_above_our_value_is_told(self) -> None:
        self.assertTrue(disagreements("x", [level(1000)], [other(1100, 1050)], 1e-4))
        self.assertEqual(disagreements("x", [level(1000)], [other(1100, 950)], 1e-4), [])

    def test_nothing_is_said_after_a_level_that_is_not_proven(self) -> None:
        ours = [level(5, proven=False), level(1000)]
        self.assertEqual(disagreements("x", ours, [other(5), other(7)], 1e-4), [])


if __name__ == "__main__":
    unittest.main()
