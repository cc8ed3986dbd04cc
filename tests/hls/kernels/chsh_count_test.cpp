// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The CHSH counters behind the coincidence kernel, against all pairs of tags counted by setting.
#include "kernels/chsh_count.hpp"

#include "kernel_helpers.hpp"
#include "kernels/coincidence.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <cstdint>
#include <random>
#include <vector>

namespace peal::test {

using namespace hls;

TEST_CASE("The cells are the pairs of every setting, and snapshots lose and repeat nothing") {
  const unsigned seed = GENERATE(5101u, 5102u, 5103u);
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  coincidence::State<4> pairs;
  coincidence::In<4, 4> tags_in{};
  // Channels 1 = A+, 2 = A-, 3 = B+, 4 = B-; pattern 2 a + b.
  for (unsigned p = 0; p < 4; ++p) { tags_in.pattern[p] = uint<4>((p >> 1 ? 2u : 1u) | (p & 1u ? 8u : 4u)); }
  const std::int64_t window = 3000;
  tags_in.rising = uint<4>(15u);
  tags_in.window = uint<24>(static_cast<std::uint64_t>(window));

  struct tag {
    std::int64_t time;
    unsigned channel;
    int period;
  };
  struct period {
    unsigned x, y;
    bool known;
  };
  std::vector<tag> tags;
  std::vector<period> periods{{0, 0, false}};
  chsh_count::State state;
  std::array<std::uint64_t, chsh_count::cells> sum{};
  const auto read_all = [&] {
    chsh_count::In in{};
    in.snapshot = one(true);
    chsh_count::step(state, in);
    in.snapshot = one(false);
    for (unsigned k = 0; k < chsh_count::cells; ++k) {
      in.read = uint<5>(k);
      sum[k] += plain(chsh_count::step(state, in).value);
    }
  };
  std::array<std::int64_t, 4> last{-10'000, -10'000, -10'000, -10'000};
  std::int64_t time = 0;
  for (int i = 0; i < 60'000; ++i) {
    time += static_cast<std::int64_t>(random() % 1000);
    chsh_count::In in{};
    tags_in.valid = one(false);
    tags_in.boundary = one(false);
    if (random() % 30 == 0) {
      const auto setting = static_cast<unsigned>(random() % 18);
      periods.push_back({setting == 17 ? 2u : setting & 1u, setting == 16 ? 9u : setting >> 1 & 1u, random() % 6 != 0});
      tags_in.boundary = one(true);
    } else {
      const auto channel = static_cast<unsigned>(random() % 4);
      // A dead time above w/2: the newest tag of a channel is the only one in the window.
      if (time - last[channel] > window / 2) {
        last[channel] = time;
        tags.push_back({time, channel, static_cast<int>(periods.size()) - 1});
        tags_in.valid = one(true);
        if (const auto epoch = static_cast<unsigned>(time >> 24); plain(pairs.epoch) != epoch) {
          tags_in.word = words::word(0x80000000u | epoch);
          coincidence::step(pairs, tags_in);
        }
        tags_in.word =
            words::make_tag(one(false), uint<5>(channel), words::coarse(static_cast<std::uint64_t>(time >> 12)),
                            words::fraction(static_cast<std::uint64_t>(time)));
      }
    }
    const auto found = coincidence::step(pairs, tags_in);
    in.match = found.match;
    in.across = found.across;
    in.x = uint<4>(periods.back().x);
    in.y = uint<4>(periods.back().y);
    in.known = one(periods.back().known);
    in.snapshot = one(random() % 1000 == 0);
    chsh_count::step(state, in);
    if (in.snapshot) {
      in = {};
      for (unsigned k = 0; k < chsh_count::cells; ++k) {
        in.read = uint<5>(k);
        sum[k] += plain(chsh_count::step(state, in).value);
      }
    }
  }
  read_all();

  std::array<std::uint64_t, chsh_count::cells> expected{};
  for (std::size_t i = 0; i < tags.size(); ++i) {
    for (std::size_t j = i + 1; j < tags.size() && tags[j].time - tags[i].time <= window / 2; ++j) {
      if (tags[i].channel / 2 == tags[j].channel / 2) { continue; }
      const unsigned a = tags[i].channel < 2 ? tags[i].channel : tags[j].channel;
      const unsigned b = (tags[i].channel < 2 ? tags[j].channel : tags[i].channel) - 2;
      const period& p = periods[static_cast<std::size_t>(tags[j].period)];
      if (tags[i].period != tags[j].period) {
        ++expected[chsh_count::setting_change_cell];
      } else if (!p.known || p.x > 1 || p.y > 1) {
        ++expected[chsh_count::setting_unknown_cell];
      } else {
        ++expected[8 * p.x + 4 * p.y + 2 * a + b];
      }
    }
  }
  CHECK(sum == expected);
  for (const std::uint64_t n : expected) { CHECK(n > 100); }
}

TEST_CASE("Counters wrap at 2^32, several matches of one step all count, clear forgets") {
  chsh_count::State state;
  for (auto& count : state.count) { count = uint<32>(0xFFFFFFFFu); }
  chsh_count::In in{};
  in.known = one(true);
  in.y = uint<4>(1u);
  in.match = uint<4>(5u);
  chsh_count::step(state, in);
  CHECK(plain(state.count[4]) == 0);
  CHECK(plain(state.count[5]) == 0xFFFFFFFFu);
  CHECK(plain(state.count[6]) == 0);
  CHECK(plain(state.count[0]) == 0xFFFFFFFFu);
  in.known = one(false);
  in.across = uint<4>(15u);
  chsh_count::step(state, in);
  CHECK(plain(state.count[chsh_count::setting_unknown_cell]) == 1);
  CHECK(plain(state.count[chsh_count::setting_change_cell]) == 3);
  in.clear = one(true);
  chsh_count::step(state, in);
  for (const auto& count : state.count) { CHECK(plain(count) == 0); }
}

} // namespace peal::test
