#!/usr/bin/env bash
# Brings what the benchmarks need besides the program: gnuplot, CBC, and the peers in .venv.
# Does nothing when all is there.
set -euo pipefail
cd "$(dirname "$0")"

if [[ "$(uname)" == Darwin ]]; then
  for formula in gnuplot cbc; do
    brew list --formula "$formula" >/dev/null 2>&1 || brew install "$formula"
  done
else
  missing=()
  command -v gnuplot >/dev/null || missing+=(gnuplot-nox)
  command -v cbc >/dev/null || missing+=(coinor-cbc)
  python3 -c 'import ensurepip' 2>/dev/null || missing+=(python3-venv)
  if ((${#missing[@]})); then
    sudo=()
    [[ $EUID -eq 0 ]] || sudo=(sudo)
    echo "benchmarks: installing ${missing[*]}" >&2
    export DEBIAN_FRONTEND=noninteractive
    "${sudo[@]}" apt-get update -qq
    "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  fi
fi

if ! cmp -s peers/requirements.txt .venv/installed.txt; then
  echo "benchmarks: installing the peers" >&2
  python3 -m venv .venv
  .venv/bin/pip install --quiet --disable-pip-version-check --requirement peers/requirements.txt
  cp peers/requirements.txt .venv/installed.txt
fi
