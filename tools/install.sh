#!/usr/bin/env bash
# Brings the C libraries and tools that Nabolag builds and tests with. Does nothing when all are there.
set -euo pipefail

packages=(libglpk-dev nettle-dev libzip-dev)  # the program: integer programs, hashes, archives
packages+=(libxlsxwriter-dev)                 # the program: workbooks for Excel
packages+=(gnuplot-nox weasyprint)            # the program: pictures and PDF of the council's report
packages+=(coinor-cbc glpk-utils)             # the tests: independent solvers on the exported models
packages+=(unzip)                             # the tests: workbooks taken apart

if [[ "$(uname)" == Darwin ]]; then
  missing=()
  for formula in glpk nettle libzip libxlsxwriter gnuplot weasyprint cbc; do
    brew list --formula "$formula" >/dev/null 2>&1 || missing+=("$formula")
  done
  if ((${#missing[@]})); then
    echo "nabolag: missing ${missing[*]}. Run: brew install ${missing[*]}" >&2
    exit 1
  fi
  exit 0
fi

if ! command -v swift >/dev/null; then
  echo "nabolag: no Swift toolchain found. Install Swift 6 from https://www.swift.org/install" >&2
  exit 1
fi

missing=()
for package in "${packages[@]}"; do
  dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed ||
    missing+=("$package")
done
((${#missing[@]})) || exit 0

if ! command -v apt-get >/dev/null; then
  echo "nabolag: please install what these Debian packages hold: ${missing[*]}" >&2
  exit 1
fi

sudo=()
if [[ $EUID -ne 0 ]]; then
  if ! command -v sudo >/dev/null; then
    echo "nabolag: run this as root, or install by hand: apt-get install ${missing[*]}" >&2
    exit 1
  fi
  sudo=(sudo)
fi
echo "nabolag: installing ${missing[*]}" >&2
export DEBIAN_FRONTEND=noninteractive
"${sudo[@]}" apt-get update -qq
"${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
