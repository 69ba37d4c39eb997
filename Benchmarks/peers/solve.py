"""Solves one model with one peer, in this process, and prints the outcome as one line of JSON."""

from __future__ import annotations

import argparse
import importlib
import os
import resource

PEERS = ("highs", "scip", "cpsat", "cbc")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("peer", choices=PEERS)
    parser.add_argument("model", help="an MPS file")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--limit", type=float, required=True, help="seconds")
    parser.add_argument("--gap", type=float, default=1e-4, help="relative")
    options = parser.parse_args()
    bound_memory()
    # Two peers in one process get in each other's way: each is imported alone.
    peer = importlib.import_module(options.peer)
    outcome = peer.solve(options.model, options.threads, options.limit, options.gap)
    print(outcome.as_json(), flush=True)
    # Some libraries crash when they are taken down; the result is written already.
    os._exit(0)


def bound_memory() -> None:
    """Lets a peer that wants more than nine tenths of the memory fail, not the machine."""
    try:
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
        resource.setrlimit(resource.RLIMIT_AS, (memory * 9 // 10,) * 2)
    except (ValueError, OSError):
        pass


if __name__ == "__main__":
    main()
