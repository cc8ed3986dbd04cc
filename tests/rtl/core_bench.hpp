// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Test bench of the whole tagger: clocks peal_core, feeds its delay lines through DPI, talks to its registers and
// collects its frames. Every edge the delay lines show is recorded with its row and code, found here by counting taps,
// independent of the kernels.
#pragma once

#include <Vpeal_core.h>

#include <bit>
#include <cstdint>
#include <deque>
#include <random>
#include <vector>

#include "peal_map.hpp"
#include "peal_wire.hpp"

namespace peal::test {

inline constexpr unsigned channels = 8;
inline constexpr unsigned taps = 96;
inline constexpr std::int64_t clock_ps = 10'000;

/// One edge as the delay line shows it.
struct seen_edge {
  std::int64_t row; ///< clock period of the stream, from 0
  unsigned channel; ///< channel index
  bool falling;
  unsigned code; ///< age in taps
  std::int64_t time_ps;
};

/// The pulses of one channel and its delay line: tap i shows the input i * tap_ps earlier, with optional
/// bubbles near the edge.
class line {
public:
  std::int64_t tap_ps = 104;
  unsigned bubbles = 0; ///< taps around the edge that may be swapped

  /// Adds an edge; times increase, levels alternate starting with a rising edge.
  void add_edge(std::int64_t time_ps) { edges_.push_back(time_ps); }
  std::int64_t last_edge_ps() const { return edges_.empty() ? last_ps_ : edges_.back(); }
  std::size_t waiting() const { return edges_.size(); }

  /// Samples the line at now_ps into three words of taps. Returns true when tap 0 differs from the sample before.
  bool sample(std::int64_t now_ps, std::mt19937_64& random, std::uint32_t* out) {
    const bool before = level_;
    while (!edges_.empty() && edges_.front() <= now_ps) {
      before_ps_ = last_ps_;
      last_ps_ = edges_.front();
      edges_.pop_front();
      level_ = !level_;
    }
    const bool edge = level_ != before;
    const std::int64_t age = now_ps - last_ps_;
    if (age > tap_ps * static_cast<std::int64_t>(taps)) {
      out[0] = out[1] = out[2] = level_ ? ~0u : 0u;
      return edge;
    }
    const std::int64_t before_age = now_ps - before_ps_;
    std::uint32_t word[3] = {0, 0, 0};
    for (unsigned i = 0; i < taps; ++i) {
      const std::int64_t back = static_cast<std::int64_t>(i) * tap_ps;
      const bool newer = back <= age;
      const bool bit = newer ? level_ : back <= before_age ? !level_ : level_;
      word[i / 32] |= std::uint32_t{bit} << (i % 32);
    }
    const auto boundary = static_cast<unsigned>(age / tap_ps);
    if (bubbles > 0 && boundary > bubbles && boundary + bubbles < taps) {
      const unsigned i = boundary - static_cast<unsigned>(random() % bubbles);
      const unsigned j = boundary + 1 + static_cast<unsigned>(random() % bubbles);
      word[i / 32] ^= 1u << (i % 32);
      word[j / 32] ^= 1u << (j % 32);
    }
    for (unsigned k = 0; k < 3; ++k) { out[k] = word[k]; }
    return edge;
  }
  bool level() const { return level_; }
  std::int64_t edge_ps() const { return last_ps_; }

private:
  std::deque<std::int64_t> edges_;
  std::int64_t last_ps_ = -1'000'000'000;
  std::int64_t before_ps_ = -2'000'000'000;
  bool level_ = false;
};

/// peal_core with its surroundings. One object at a time: the DPI import finds it through a static pointer.
class core_bench {
public:
  explicit core_bench(std::uint64_t seed = 1);
  ~core_bench();
  core_bench(const core_bench&) = delete;
  core_bench& operator=(const core_bench&) = delete;

  void reset(unsigned clocks = 4);
  void clock();
  void clock(std::int64_t count) {
    for (; count > 0; --count) { clock(); }
  }
  void write(std::uint16_t offset, std::uint32_t value);
  std::uint32_t read(std::uint16_t offset);
  /// Sets control.run and clocks until the stream has started; fields are the other bits of control.
  void start(std::uint32_t control = 0);
  void stop(std::uint32_t control = 0) { write(map::control, control); }
  void load_table(unsigned channel, const std::vector<std::uint16_t>& fractions);

  /// Time of the next sampling edge in the stream, ps; only after start().
  std::int64_t now_ps() const { return (edge_number_)*clock_ps; }
  bool started() const { return started_; }

  std::vector<line> lines{channels};
  std::vector<seen_edge> seen;      ///< edges in the rows of the stream, all channels, by row
  std::vector<std::uint32_t> words; ///< frame words, 128 per frame
  std::uint8_t setting = 0;
  std::vector<std::pair<std::int64_t, std::uint8_t>> settings; ///< row and value of every change (row 0 included)
  unsigned stall_per_256 = 0;                                  ///< probability of a stalled clock
  bool blocked = false;                                        ///< frames are not taken at all
  std::uint64_t cuts = 0;                                      ///< clocks with frame_clear
  std::mt19937_64 random;
  Vpeal_core dut;

  void sample(unsigned channel, std::uint32_t* out);

private:
  bool started_ = false;
  std::int64_t edge_number_ = 0;              ///< number of the next sampling edge
  std::int64_t idle_ps_ = -2'000'000'000'000; ///< time shown to the lines before the stream
  void send(const std::vector<std::uint8_t>& bytes, unsigned answers);
  std::vector<std::uint8_t> answer_;
};

/// Payload words of the captured frames without filler, after checking magic, version, sequence and CRC of
/// every frame. Returns an empty text or what is wrong.
struct frame_view {
  std::uint32_t header[4];
  std::vector<std::uint32_t> payload; ///< all 124 words
};
std::vector<frame_view> split_frames(const std::vector<std::uint32_t>& words);

/// CRC-32C bit by bit over bytes; the independent formulation.
std::uint32_t crc32c(const std::uint8_t* bytes, std::size_t count, std::uint32_t state = 0xFFFFFFFFu);
std::uint32_t frame_crc(const std::uint32_t* frame);

} // namespace peal::test
