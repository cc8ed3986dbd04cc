// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// All blocks of the tagger under one clock (peal_blocks.sv), and random numbers that like corners.
#pragma once

#include <Vpeal_blocks.h>

#include <cstdint>
#include <random>

namespace peal::test {

struct blocks {
  Vpeal_blocks dut;

  blocks() {
    dut.clk_i = 0;
    reset();
  }
  ~blocks() { dut.final(); }
  blocks(const blocks&) = delete;
  blocks& operator=(const blocks&) = delete;

  /// Lets inputs reach outputs that depend on them in the same clock.
  void settle() { dut.eval(); }
  void clock() {
    dut.clk_i = 1;
    dut.eval();
    dut.clk_i = 0;
    dut.eval();
  }
  void reset() {
    dut.rst_i = 1;
    clock();
    clock();
    dut.rst_i = 0;
    dut.eval();
  }
};

/// Random number of `bits` bits: often 0, all ones, one bit or a neighbour of these, else uniform.
inline std::uint64_t biased(std::mt19937_64& random, unsigned bits) {
  const std::uint64_t mask = bits == 64 ? ~0ull : (1ull << bits) - 1;
  const std::uint64_t r = random();
  switch (r % 8) {
  case 0: return 0;
  case 1: return mask;
  case 2: return (1ull << ((r >> 8) % bits)) & mask;
  case 3: return ((1ull << ((r >> 8) % bits)) - 1) & mask;
  case 4: return ~(1ull << ((r >> 8) % bits)) & mask;
  default: return (r >> 3) & mask;
  }
}

/// True with probability n/256.
inline bool chance(std::mt19937_64& random, unsigned n) { return (random() & 255u) < n; }

} // namespace peal::test
