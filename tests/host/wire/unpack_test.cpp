// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "decode_helpers.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace peal;

namespace {

// The rounding rule of frame_decoder.hpp in 128-bit arithmetic.
time_ps exact_ps(const detail::time_scale& scale, std::uint32_t time) {
  const auto n = static_cast<test::int128>(scale.rest) +
                 static_cast<test::int128>(time) * static_cast<test::int128>(scale.period_fs);
  return scale.start_ps + static_cast<time_ps>(n / 4'096'000);
}

} // namespace

TEST_CASE("Every set of loops turns random words into the exact picoseconds and channels") {
  std::mt19937_64 random(42);
  // Clock periods: whole and broken picoseconds, the limits of the vector loops, and beyond (scalar).
  const std::uint64_t periods[] = {1,         3,         999,        1000,           10'000'000, 10'000'001,
                                   8'333'333, 5'208'333, 66'666'667, (1U << 27) - 1, 1U << 27,   0x7FFFFFFF};
  for (const simd_level level : test::available_levels()) {
    for (const std::uint64_t period : periods) {
      const detail::unpack_kernels& kernels = detail::unpack_kernels_for(level, period);
      for (int round = 0; round < 40; ++round) {
        const std::size_t count = random() % 125;
        std::vector<std::uint32_t> words(count + detail::unpack_slack);
        for (auto& word : words) { word = static_cast<std::uint32_t>(random()) & 0x7FFFFFFFU; }
        if (round % 4 == 0) { // values next to a border of the division
          for (auto& word : words) { word = 0x40FFFFFFU - static_cast<std::uint32_t>(random() % 4); }
        }
        const detail::time_scale scale{static_cast<time_ps>(random() >> 2), (random() % 1000) * 4096 + 2'048'000,
                                       period};
        std::vector<time_ps> time(count + detail::unpack_slack);
        std::vector<channel_number> channel(count + detail::unpack_slack);
        kernels.unpack(words.data(), count, scale, time.data(), channel.data());
        for (std::size_t i = 0; i < count; ++i) {
          const int number = static_cast<int>((words[i] >> 24) & 31) + 1;
          CAPTURE(static_cast<int>(level), period, i, words[i]);
          REQUIRE(time[i] == exact_ps(scale, words[i] & 0xFFFFFF));
          REQUIRE(channel[i] == ((words[i] >> 29 & 1) != 0 ? -number : number));
        }
      }
    }
  }
}

TEST_CASE("Every set of loops divides exactly at every multiple of a picosecond and one below") {
  // With a period of 1000 fs * k the quotient changes at known places; walk over all of them for odd clocks.
  for (const simd_level level : test::available_levels()) {
    for (const std::uint64_t period :
         {std::uint64_t{7'812'500}, std::uint64_t{134'217'727}, std::uint64_t{1'000'003}}) {
      const detail::unpack_kernels& kernels = detail::unpack_kernels_for(level, period);
      std::vector<std::uint32_t> words(16 + detail::unpack_slack);
      std::vector<time_ps> time(words.size());
      std::vector<channel_number> channel(words.size());
      for (std::uint64_t ps = 1; ps < 16777216ULL * period / 4'096'000; ps += 9973) {
        const auto edge =
            static_cast<std::uint32_t>((ps * 4'096'000 + period - 1) / period); // first time field that reaches ps
        if (edge + 8 > 0xFFFFFF) { break; }
        for (std::uint32_t i = 0; i < 16; ++i) { words[i] = 0x40000000U | (edge + i - 8); }
        const detail::time_scale scale{0, 0, period};
        kernels.unpack(words.data(), 16, scale, time.data(), channel.data());
        for (std::size_t i = 0; i < 16; ++i) { REQUIRE(time[i] == exact_ps(scale, words[i] & 0xFFFFFF)); }
      }
    }
  }
}

TEST_CASE("Every set of loops finds the tags and counts the reversals") {
  std::mt19937_64 random(43);
  for (const simd_level level : test::available_levels()) {
    const detail::unpack_kernels& kernels = detail::unpack_kernels_for(level, 10'000'000);
    for (int round = 0; round < 300; ++round) {
      std::uint32_t words[128];
      for (auto& word : words) { word = static_cast<std::uint32_t>(random()); }
      std::uint64_t mask[2];
      kernels.find_tags(words, mask);
      for (unsigned i = 0; i < 128; ++i) { REQUIRE((mask[i / 64] >> (i % 64) & 1) == (words[i] >> 30 == 1 ? 1U : 0U)); }
      std::vector<time_ps> time(random() % 130 + 1);
      for (auto& t : time) { t = static_cast<time_ps>(random() % 5); }
      std::size_t expected = 0;
      for (std::size_t i = 1; i < time.size(); ++i) { expected += time[i] < time[i - 1] ? 1U : 0U; }
      REQUIRE(kernels.count_reversals(time.data(), time.size()) == expected);
    }
  }
}
