// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The loops that read own tag files: every instruction set against the description in docs/tag-file.md.
#include "io/peal/delta_decode.hpp"
#include "io_helpers.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace peal;
using namespace peal_test;

namespace {

constexpr simd_level levels[] = {simd_level::scalar, simd_level::avx2, simd_level::avx512};

struct coded {
  bytes deltas, escapes;
  std::vector<time_ps> times;
  std::uint64_t reversals = 0;
  std::size_t escape_count = 0;
  time_ps first = 0;
};

/// Times with about this share of escapes, some of them backwards, and their bytes as the document has them.
coded random_times(std::mt19937_64& random, unsigned width, std::size_t count, double escapes) {
  const std::uint64_t all_ones = (std::uint64_t{1} << (8 * width)) - 1;
  coded out;
  out.first = static_cast<time_ps>(random() % 1'000'000) - 500'000;
  time_ps now = out.first;
  for (std::size_t i = 0; i < count; ++i) {
    std::uint64_t delta = random() % (random() % 4 == 0 ? all_ones : 100);
    if (std::uniform_real_distribution<>()(random) < escapes) {
      delta = all_ones;
      const time_ps next = now + static_cast<time_ps>(random() % (1ULL << 40)) - (random() % 3 == 0 ? 1LL << 39 : 0);
      out.reversals += i > 0 && next < now ? 1 : 0;
      now = next;
      put(out.escapes, now);
      ++out.escape_count;
    } else {
      now += static_cast<time_ps>(delta);
    }
    for (unsigned k = 0; k < width; ++k) { out.deltas.push_back(static_cast<std::uint8_t>(delta >> (8 * k))); }
    out.times.push_back(now);
  }
  out.deltas.resize(out.deltas.size() + 8, 0xA5);
  out.escapes.resize(out.escapes.size() + 64, 0x5A);
  return out;
}

io_detail::delta_cursor cursor_of(const coded& code) {
  return {.delta = code.deltas.data(),
          .escape = code.escapes.data(),
          .escapes_left = code.escape_count,
          .base = code.first,
          .low = *std::min_element(code.times.begin(), code.times.end()),
          .high = *std::max_element(code.times.begin(), code.times.end())};
}

} // namespace

TEST_CASE("every instruction set adds up deltas and escapes as the format says") {
  const std::uint64_t seed = 20261129;
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  for (const unsigned width : {2U, 3U, 4U}) {
    for (const double escapes : {0.0, 0.01, 0.3, 1.0}) {
      for (int round = 0; round < 30; ++round) {
        const coded code = random_times(random, width, 1 + random() % 700, escapes);
        for (const simd_level level : levels) {
          if (!simd_available(level)) { continue; }
          for (const std::size_t piece : {1UL, 7UL, 8UL, 100UL, 1000UL}) {
            CAPTURE(width, escapes, round, name_of(level), piece);
            auto cursor = cursor_of(code);
            std::vector<time_ps> got(code.times.size());
            for (std::size_t at = 0; at < got.size(); at += piece) {
              const std::size_t count = std::min(piece, got.size() - at);
              REQUIRE(io_detail::delta_decoder_for(level, width)(cursor, count, got.data() + at));
            }
            REQUIRE(got == code.times);
            REQUIRE(cursor.reversals == code.reversals);
            REQUIRE(cursor.escapes_left == 0);
            REQUIRE(cursor.last == code.times.back());
          }
        }
      }
    }
  }
}

TEST_CASE("every instruction set refuses times outside of the block and escapes that are not there") {
  const std::uint64_t seed = 4;
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  for (const unsigned width : {2U, 3U, 4U}) {
    for (int round = 0; round < 50; ++round) {
      const coded code = random_times(random, width, 2 + random() % 100, 0.2);
      std::vector<time_ps> got(code.times.size());
      for (const simd_level level : levels) {
        if (!simd_available(level)) { continue; }
        CAPTURE(width, round, name_of(level));
        const auto take = io_detail::delta_decoder_for(level, width);
        auto late = cursor_of(code), early = cursor_of(code), short_of_escapes = cursor_of(code);
        --late.high;
        ++early.low;
        CHECK_FALSE(take(late, got.size(), got.data()));
        CHECK_FALSE((io_detail::escapes_inside(early) && take(early, got.size(), got.data())));
        CHECK(io_detail::escapes_inside(cursor_of(code)));
        if (code.escape_count == 0) { continue; }
        --short_of_escapes.escapes_left;
        CHECK_FALSE(take(short_of_escapes, got.size(), got.data()));
      }
    }
  }
}

TEST_CASE("every instruction set widens channels and finds the one that is none") {
  for (std::size_t count = 0; count < 70; ++count) {
    bytes narrow;
    for (std::size_t i = 0; i < count; ++i) {
      narrow.push_back(static_cast<std::uint8_t>(i % 2 == 0 ? 1 + i : 255 - i));
    }
    for (const simd_level level : levels) {
      if (!simd_available(level)) { continue; }
      std::vector<channel_number> wide(count);
      REQUIRE(io_detail::channel_widener_for(level)(narrow.data(), count, wide.data()));
      for (std::size_t i = 0; i < count; ++i) { REQUIRE(wide[i] == static_cast<std::int8_t>(narrow[i])); }
      for (std::size_t i = 0; i < count; ++i) {
        bytes bad = narrow;
        bad[i] = 0;
        REQUIRE_FALSE(io_detail::channel_widener_for(level)(bad.data(), count, wide.data()));
      }
    }
  }
}
