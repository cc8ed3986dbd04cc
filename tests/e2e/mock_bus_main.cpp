// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Catch2 main for tests on the stand-in USB bus: restarts itself under the preload library first.
#define CATCH_CONFIG_RUNNER
#include "sim/bridge/mock_usb.hpp"

#include <catch2/catch.hpp>

#include <cstdio>
#include <exception>

int main(int argc, char** argv) {
  try {
    peal::sim::ensure_mock_bus();
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return 2;
  }
  return Catch::Session().run(argc, argv);
}
