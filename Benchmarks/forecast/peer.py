"""Runs one peer and says how long it took: python -m forecast.peer simpy SYSTEM REPLICATIONS SEED."""

from __future__ import annotations

import importlib
import json
import sys
import time
from pathlib import Path

from forecast.system import load


def main() -> None:
    name, path, replications, seed = sys.argv[1:5]
    system = load(Path(path))
    peer = importlib.import_module(f"forecast.{name}_peer")
    start = time.process_time()
    result = peer.run(system, int(replications), int(seed))
    print(json.dumps({"seconds": time.process_time() - start, **result}))


if __name__ == "__main__":
    main()
