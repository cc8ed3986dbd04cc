// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Golden model of peal_core: the same kernels as the gateware, row by row instead of clock by clock, without buffers.
// It makes the exact words and frames peal_core sends when nothing is lost; told which rows were dropped, it makes
// those of a run with losses too.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <vector>

#include "kernels/calibration.hpp"
#include "kernels/crc.hpp"
#include "kernels/dead_time.hpp"
#include "kernels/framer.hpp"
#include "kernels/input_delay.hpp"
#include "kernels/loss.hpp"
#include "kernels/serialise.hpp"

namespace peal::model {

inline constexpr int channels = 8;

/// One edge as the encoder gives it.
struct hit {
  std::int64_t row; ///< clock period of the stream, from 0
  unsigned channel; ///< channel index, 0 to channels - 1
  bool falling;
  unsigned code; ///< delay-line code, 0 to 127
};

/// Rows that were lost: overflow_begin has the time of `begin`, overflow_end that of `end`; rows begin to end
/// - 1 are dropped.
struct lost_rows {
  std::int64_t begin;
  std::int64_t end; ///< more than begin + 1; a large number while the interval is open
};

/// The registers that shape a stream; units as in rtl/spec/peal_map.toml.
struct settings {
  std::uint32_t heartbeat = 100'000;
  std::uint32_t epoch_preset = 0;
  std::uint8_t stream_id = 0;
  bool raw_codes = false;
  std::array<std::uint32_t, channels> dead_time{};
  std::array<std::uint32_t, channels> input_delay{};
  std::array<std::array<std::uint16_t, 128>, channels> tables; ///< the ideal line until changed
  settings();
};

/// What the gateware counts for one channel.
struct counts {
  std::uint32_t hits = 0;
  std::uint32_t tags = 0;
  std::uint32_t missed = 0;
  std::uint32_t dead_time_rejected = 0;
};

/// One stream. Not thread-safe. Cost: O(log n) per hit in the number of hits that wait for their delay.
class tagger_model {
public:
  explicit tagger_model(const settings& with);

  /// Adds a hit; rows of one channel must increase. Only enabled edges are hits.
  void add_hit(const hit& what);
  /// The setting in force from this row on; the first call must be for row 0.
  void add_setting(std::int64_t row, std::uint8_t value);
  /// Declares rows dropped, in order and before they are reached by advance().
  void add_lost(lost_rows rows);
  /// A time mark that found no room; before its row is reached.
  void add_skipped_mark(std::int64_t row) { skipped_marks_.insert(row); }
  /// Processes all rows before until_row. All hits up to and including row until_row must have been added.
  void advance(std::int64_t until_row);

  const std::vector<std::uint32_t>& words() const { return words_; }   ///< without frames and filler
  const std::vector<std::uint32_t>& frames() const { return frames_; } ///< closed frames, 128 words each
  const counts& count(unsigned channel) const { return counts_[channel]; }

private:
  struct waiting_row {
    std::array<hls::input_delay::Entry, channels> entries{};
  };
  struct lane_state {
    hls::dead_time::State dead_time{};
    hls::input_delay::State input_delay{};
    std::int64_t last_row = -1; ///< row of the last step of the dead time
    std::int64_t held_row = 0;  ///< row of the hit held by the input delay
    std::int64_t held_due = 0;
  };

  void release_held(unsigned channel);
  void store(unsigned channel, const hls::input_delay::Entry& entry, std::int64_t due);
  void do_row(std::int64_t row);
  void put_word(std::uint32_t word);

  settings with_;
  std::array<lane_state, channels> lanes_;
  std::map<std::int64_t, waiting_row> waiting_;
  std::map<std::int64_t, std::uint8_t> settings_;
  std::vector<lost_rows> lost_;
  std::size_t next_lost_ = 0;
  std::set<std::int64_t> skipped_marks_;
  std::int64_t next_row_ = 0;
  std::uint8_t setting_ = 0;
  hls::loss::State<channels> loss_{};
  hls::serialise::State<channels> serialise_{};
  hls::framer::State framer_{};
  hls::crc::State crc_{};
  std::array<std::uint32_t, hls::words::payload_words + hls::framer::header_words> frame_{};
  std::vector<std::uint32_t> words_;
  std::vector<std::uint32_t> frames_;
  std::array<counts, channels> counts_{};
};

} // namespace peal::model
