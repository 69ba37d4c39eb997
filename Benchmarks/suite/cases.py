"""The cases of the suite: made-up municipalities of six sizes in three kinds."""

from __future__ import annotations

import hashlib
import subprocess
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
OUT = HERE / "out"
GENERATOR = HERE / ".build" / "release" / "scenario-generator"
NABOLAG = HERE.parent / ".build" / "release" / "nabolag"

SIZES = (60, 150, 400, 1500, 5000, 10000)
KINDS = ("few", "enough", "plenty")
SEED = 1


@dataclass(frozen=True)
class Case:
    """One scenario of the suite."""

    households: int
    kind: str

    @property
    def name(self) -> str:
        return f"{self.households:04}-{self.kind}"

    @property
    def folder(self) -> Path:
        return OUT / "scenarios" / self.name

    def generate(self) -> None:
        """Writes the scenario; the same bytes every time, so it does not hurt to do it again."""
        command = [GENERATOR, "--households", str(self.households), "--kind", self.kind]
        command += ["--seed", str(SEED), "--output", self.folder]
        subprocess.run(command, check=True)


def digest(*paths: Path) -> str:
    """A short hash over files."""
    total = hashlib.sha256()
    for path in paths:
        total.update(path.read_bytes())
    return total.hexdigest()[:16]
