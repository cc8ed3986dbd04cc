// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Pattern matches against brute force over absolute times, and against the host's counter.
#include "kernels/coincidence.hpp"

#include "kernel_helpers.hpp"
#include "peal/coincidence.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cstdint>
#include <random>
#include <vector>

namespace peal::test {

using namespace hls;

namespace {

constexpr int channels = 6;
constexpr int patterns = 8;
using kernel_state = hls::coincidence::State<channels>;
using kernel_in = hls::coincidence::In<channels, patterns>;

struct tag {
  std::int64_t time; // 1/4096 clock since epoch 0
  unsigned channel;
};

/// The words of a stream: an epoch word (valid = 2) before a tag that needs one.
class word_source {
public:
  explicit word_source(std::int64_t start) : epoch_(epoch_of(start)) {}

  kernel_state state;
  kernel_in in{};

  /// Starts the stream in the epoch of `time`.
  void clear(std::int64_t time) {
    in.clear = one(true);
    in.epoch = words::epoch(epoch_ = epoch_of(time));
    hls::coincidence::step(state, in);
    in.clear = one(false);
  }
  auto word(std::uint32_t value) {
    in.valid = one(true);
    in.word = words::word(value);
    return hls::coincidence::step(state, in);
  }
  /// The epoch word if the time needs one.
  void reach(std::int64_t time) {
    if (epoch_of(time) == epoch_) { return; }
    epoch_ = epoch_of(time);
    const auto boundary = in.boundary;
    in.boundary = one(false);
    const auto out = word(0x80000000u | epoch_);
    if (plain(out.match | out.across) != 0) { FAIL("an epoch word matches"); }
    in.boundary = boundary;
  }
  auto put(const tag& t, bool falling = false) {
    reach(t.time);
    return word(1u << 30 | (falling ? 1u << 29 : 0u) | t.channel << 24 |
                (static_cast<std::uint32_t>(t.time) & 0xFFFFFFu));
  }

private:
  static std::uint32_t epoch_of(std::int64_t time) { return static_cast<std::uint32_t>(time >> 24) & 0x3FFFFFFFu; }
  std::uint32_t epoch_;
};

/// Distances that make windows, wraps of 1, 2 and 4 epochs and of the whole time (2^54), each with a small
/// difference.
std::int64_t gap(std::mt19937_64& random, std::int64_t half) {
  const auto small = [&] { return static_cast<std::int64_t>(random() % 3) - 1; };
  switch (random() % 12) {
  case 0: return 0;
  case 1: return std::max<std::int64_t>(0, half + small());
  case 2: return (std::int64_t{1} << (23 + random() % 5)) + small();
  case 3:
    return (std::int64_t{1} << (23 + random() % 5)) - half +
           static_cast<std::int64_t>(random() % (2 * static_cast<std::uint64_t>(half) + 1));
  case 4: return static_cast<std::int64_t>(random() >> (24 + random() % 16));
  default: return static_cast<std::int64_t>(random() % (static_cast<std::uint64_t>(half) + 2));
  }
}

} // namespace

TEST_CASE("A pattern matches at its latest tag if the newest tag of every channel lies within half the window") {
  const unsigned seed = GENERATE(5001u, 5002u, 5003u, 5004u);
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  std::uint64_t matches = 0;
  std::uint64_t crossings = 0;
  for (int round = 0; round < 60; ++round) {
    const std::uint32_t window = static_cast<std::uint32_t>(random() >> (40 + random() % 24)) & 0xFFFFFFu;
    const std::int64_t half = window / 2;
    // Start anywhere, also just before the epoch wraps.
    std::int64_t time =
        static_cast<std::int64_t>(round % 3 == 0 ? (std::uint64_t{1} << 54) - (1u << 20) : random() >> 11);
    word_source stream(time);
    stream.clear(time);
    stream.in.window = uint<24>(window);
    const auto rising = static_cast<unsigned>(random() | random()) & 63u;
    const auto falling = static_cast<unsigned>(random() & random()) & 63u;
    stream.in.rising = uint<channels>(rising);
    stream.in.falling = uint<channels>(falling);
    std::array<unsigned, patterns> pattern{};
    for (std::size_t p = 0; p < patterns; ++p) {
      pattern[p] = static_cast<unsigned>(random() & random() & 63u);
      if (p < 3) {
        pattern[p] |= 1u << (random() % 6); // more of the larger ones
      }
      stream.in.pattern[p] = uint<channels>(pattern[p]);
    }
    std::vector<tag> tags;
    std::size_t first = 0;    // index of the first tag behind the last clear
    std::size_t boundary = 0; // and behind the last boundary
    for (int i = 0; i < 1500; ++i) {
      time += gap(random, half);
      if (random() % 200 == 0) {
        first = tags.size();
        stream.clear(time);
      }
      const bool mark = random() % 40 == 0;
      stream.in.boundary = one(mark);
      if (mark) { boundary = tags.size(); }
      const tag now{time, static_cast<unsigned>(random() % 8)};
      const bool fall = random() % 3 == 0;
      // Words that do not take part: tags of other edges and channels, time marks, no word at all.
      if ((((fall ? falling : rising) >> now.channel) & 1u) == 0 || random() % 8 == 0) {
        stream.reach(time);
        const bool word = random() % 2 == 0;
        const auto out = now.channel >= channels || (((fall ? falling : rising) >> now.channel) & 1u) == 0
                             ? stream.put(now, fall)
                         : word ? stream.word(0xC0000000u | (static_cast<std::uint32_t>(time) & 0xFFF000u))
                                : (stream.in.valid = one(false), hls::coincidence::step(stream.state, stream.in));
        REQUIRE(plain(out.match | out.across) == 0);
        continue;
      }
      tags.push_back(now);
      const auto out = stream.put(now, fall);
      for (std::size_t p = 0; p < patterns; ++p) {
        const unsigned self = tags.back().channel;
        bool all = (pattern[p] >> self & 1u) != 0;
        bool crosses = false;
        for (unsigned c = 0; c < channels && all; ++c) {
          if (c == self || (pattern[p] >> c & 1u) == 0) { continue; }
          std::size_t j = tags.size() - 1;
          while (j-- > first && tags[j].channel != c) {}
          all = j + 1 > first && j < tags.size() && time - tags[j].time <= half;
          crosses = crosses || (all && j < boundary);
        }
        const bool match = (plain(out.match) >> p & 1u) != 0;
        const bool across = (plain(out.across) >> p & 1u) != 0;
        if (match != (all && !crosses) || across != (all && crosses)) {
          FAIL("round " << round << ", tag " << i << ", pattern " << pattern[p] << ", window " << window);
        }
        matches += match;
        crossings += across;
      }
    }
  }
  CHECK(matches > 1000);
  CHECK(crossings > 10);
}

TEST_CASE("With a dead time above half the window the pair counts are those of the host, the triple counts those of "
          "all triples") {
  const unsigned seed = GENERATE(5011u, 5012u);
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  const std::int64_t window = 2001 + static_cast<std::int64_t>(random() % 1000);
  word_source stream(0);
  stream.in.window = uint<24>(static_cast<std::uint64_t>(window));
  stream.in.rising = uint<channels>(63u);
  // The six pairs of four channels and two triples.
  const std::array<unsigned, patterns> pattern{3, 5, 9, 6, 10, 12, 7, 14};
  for (std::size_t p = 0; p < patterns; ++p) { stream.in.pattern[p] = uint<channels>(pattern[p]); }
  std::array<std::uint64_t, patterns> counted{};
  std::array<std::int64_t, 4> last{-10'000, -10'000, -10'000, -10'000};
  std::vector<tag> tags;
  std::int64_t time = 0;
  while (tags.size() < 20'000) {
    time += static_cast<std::int64_t>(random() % 800);
    const auto channel = static_cast<unsigned>(random() % 4);
    if (time - last[channel] <= window / 2) { continue; }
    last[channel] = time;
    tags.push_back({time, channel});
    const auto out = stream.put(tags.back());
    for (std::size_t p = 0; p < patterns; ++p) { counted[p] += plain(out.match) >> p & 1u; }
  }
  coincidence_counter host({{1, 0}, {2, 0}, {3, 0}, {4, 0}}, window);
  tag_block block;
  for (const tag& t : tags) {
    block.time.push_back(t.time);
    block.channel.push_back(static_cast<channel_number>(t.channel + 1));
  }
  host.process(block);
  host.finish();
  const std::array<std::array<channel_number, 2>, 6> pairs{{{1, 2}, {1, 3}, {1, 4}, {2, 3}, {2, 4}, {3, 4}}};
  for (std::size_t p = 0; p < 6; ++p) {
    CHECK(counted[p] == host.count(pairs[p][0], pairs[p][1]));
    CHECK(counted[p] > 1000);
  }
  std::array<std::uint64_t, 2> triples{};
  for (std::size_t i = 0; i < tags.size(); ++i) {
    for (std::size_t j = i + 1; j < tags.size() && tags[j].time - tags[i].time <= window / 2; ++j) {
      for (std::size_t k = j + 1; k < tags.size() && tags[k].time - tags[i].time <= window / 2; ++k) {
        const unsigned set = 1u << tags[i].channel | 1u << tags[j].channel | 1u << tags[k].channel;
        for (std::size_t t = 0; t < 2; ++t) { triples[t] += set == pattern[6 + t]; }
      }
    }
  }
  CHECK(counted[6] == triples[0]);
  CHECK(counted[7] == triples[1]);
  CHECK(triples[0] > 100);
}

} // namespace peal::test
