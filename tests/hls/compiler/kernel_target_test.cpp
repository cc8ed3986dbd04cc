// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// peal_add_hls_kernel: a kernel as a target, used like any library, against the same header compiled natively by the
// project's compiler.
#include <catch2/catch.hpp>
#include <random>

#include "Vhls_target_dead_time.h"
#include "kernels/dead_time.hpp"

namespace hls = peal::hls;

TEST_CASE("A kernel built by peal_add_hls_kernel does what its header does", "[hls]") {
  constexpr unsigned seed = 7;
  INFO("seed " << seed);
  std::mt19937 random(seed);
  Vhls_target_dead_time module;
  hls::dead_time::State state{};
  const auto clock = [&] {
    module.clk_i = 0;
    module.eval();
    module.clk_i = 1;
    module.eval();
  };
  module.rst_i = 1;
  for (int i = 0; i < 4; ++i) { clock(); }
  module.rst_i = 0;
  unsigned kept = 0;
  for (int i = 0; i < 20000; ++i) {
    const bool hit = (random() & 1) != 0;
    const unsigned fraction = random() & 4095, dead = random() % 20000;
    module.valid_i = hit;
    module.fraction_i = static_cast<SData>(fraction);
    module.dead_time_i = dead;
    const hls::dead_time::Out want =
        hls::dead_time::step(state, {hls::bit(hit), hls::words::fraction(fraction), hls::uint<24>(dead)});
    clock();
    REQUIRE(static_cast<unsigned>(module.keep_o) == static_cast<unsigned>(want.keep));
    REQUIRE(static_cast<unsigned>(module.reject_o) == static_cast<unsigned>(want.reject));
    kept += static_cast<unsigned>(want.keep);
  }
  CHECK(kept > 1000);
}
