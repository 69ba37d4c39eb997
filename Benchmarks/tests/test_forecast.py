"""The forecast's race: who fits where, and when peers disagree."""

import math
import random
import unittest
from pathlib import Path

from forecast.system import Kind, band, choices, load

SYSTEM = Path(__file__).parent.parent / "forecast-system.json"


class SystemTest(unittest.TestCase):
    def test_least_waste_comes_first_and_sharing_before_own(self):
        kinds = (Kind("one", 4, 1), Kind("one", 1, 1), Kind("shared", 3, 1))
        self.assertEqual(choices(1, "m", kinds), (2, 1, 0))
        self.assertEqual(choices(1, None, kinds), (1, 0))
        self.assertEqual(choices(5, None, kinds), ())

    def test_bands(self):
        self.assertEqual(
            [band(1, 0), band(2, 0), band(3, 1), band(5, 3)],
            ["single", "adults", "family", "large_family"])

    def test_every_type_of_the_system_fits_somewhere(self):
        system = load(SYSTEM)
        self.assertTrue(all(each.choices for each in system.types))
        self.assertAlmostEqual(sum(each.weight for each in system.types), 1)

    def test_a_stay_by_an_exponential_is_geometric(self):
        draw = random.Random(1)
        stays = [1 + int(draw.expovariate(1.0) / -math.log1p(-1 / 6)) for _ in range(40_000)]
        self.assertAlmostEqual(sum(stays) / len(stays), 6, delta=0.15)


if __name__ == "__main__":
    unittest.main()
