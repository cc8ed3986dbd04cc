# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
#
# The kernel compiler. Included by rtl/CMakeLists.txt; everything here is left out, with a note, where LLVM 16 or clang 16 is missing.
find_package(LLVM 16 QUIET CONFIG HINTS /usr/lib/llvm-16/lib/cmake/llvm)
find_program(PEAL_HLS_CLANG clang++-16)
find_package(CLI11 QUIET)
find_package(tomlplusplus QUIET)
find_package(nlohmann_json QUIET)
if(LLVM_FOUND AND PEAL_HLS_CLANG AND CLI11_FOUND AND tomlplusplus_FOUND AND nlohmann_json_FOUND)
  set(can_build ON)
else()
  set(can_build OFF)
endif()
option(PEAL_HLS "Compiler of the kernels (peal-hls)" ${can_build})
if(NOT can_build)
  if(PEAL_HLS)
    message(FATAL_ERROR "PEAL_HLS needs llvm-16-dev, clang-16, CLI11, toml++ and nlohmann-json: scripts/setup --tests, or configure with -DPEAL_HLS=OFF")
  endif()
  message(NOTICE "*** peal-hls is left out: it needs llvm-16-dev and clang-16 (scripts/setup --tests)")
endif()
