"""Results kept by what they were measured on, so that an interrupted bench goes on."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Callable

from suite.cases import OUT


class Store:
    """One JSON file for each result, under out/raw."""

    def __init__(self, resume: bool) -> None:
        self.resume = resume
        self.folder = OUT / "raw"
        self.folder.mkdir(parents=True, exist_ok=True)

    def get(self, label: str, key: dict[str, Any], measure: Callable[[], Any]) -> Any:
        """The kept result where the bench resumes and has it; else a new one, which is kept."""
        words = json.dumps(key, sort_keys=True)
        path = self.folder / f"{label}-{hashlib.sha256(words.encode()).hexdigest()[:12]}.json"
        if self.resume and path.exists():
            return json.loads(path.read_text())["result"]
        result = measure()
        partial = path.with_suffix(".partial")
        partial.write_text(json.dumps({"key": key, "result": result}, indent=1) + "\n")
        partial.replace(path)
        return result
