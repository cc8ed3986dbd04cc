// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A small file of the family for tests and fuzzers.
#include "io/qcrypto/qcrypto_formats.hpp"

#include <cstdio>
#include <random>

namespace peal::io_detail {

namespace {

void append_line(std::vector<std::uint8_t>& out, std::uint64_t value, int digits) {
  char line[24];
  const int length = std::snprintf(line, sizeof line, "%0*llx\n", digits, static_cast<unsigned long long>(value));
  out.insert(out.end(), line, line + length);
}

void append_half(std::vector<std::uint8_t>& out, std::uint64_t half) {
  out.resize(out.size() + 4);
  store_le(out.data() + out.size() - 4, static_cast<std::uint32_t>(half));
}

void append_word(std::vector<std::uint8_t>& out, std::uint64_t word, qcrypto_encoding encoding) {
  const std::uint64_t low = word & 0xFFFF'FFFF, high = word >> 32;
  switch (encoding) {
  case qcrypto_encoding::a0:
    append_line(out, low, 8);
    append_line(out, high, 8);
    break;
  case qcrypto_encoding::a1:
    append_half(out, low);
    append_half(out, high);
    break;
  case qcrypto_encoding::a1_high_first:
    append_half(out, high);
    append_half(out, low);
    break;
  case qcrypto_encoding::a2: append_line(out, word, 16); break;
  }
}

} // namespace

std::vector<std::uint8_t> sample_qcrypto(std::uint64_t seed, qcrypto_encoding encoding) {
  constexpr std::size_t sample_words = 80;
  constexpr std::uint64_t filler = 0x300, dummy_with_flag = 0x30;
  std::mt19937_64 random(seed);
  std::uint64_t ticks = 256'000'000'000;
  std::vector<std::uint8_t> out;
  for (std::size_t i = 0; i < sample_words; ++i) {
    ticks += 1 + random() % 2'000'000;
    append_word(out, ticks << 10 | filler | (i % 8 == 7 ? dummy_with_flag : 1U << i % 4), encoding);
  }
  return out;
}

} // namespace peal::io_detail
