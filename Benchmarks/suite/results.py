"""Results of a measurement, written as JSON and as a table."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any


def publish(
    folder: Path, name: str, report: dict[str, Any], table: str, problems: list[str]
) -> None:
    """Writes both, shows the table, and ends the process: with 1 where something is wrong."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.json").write_text(json.dumps(report, indent=1) + "\n")
    (folder / f"{name}.md").write_text(table)
    print(table)
    for problem in problems:
        print(f"PROBLEM {problem}", file=sys.stderr)
    sys.exit(1 if problems else 0)
