// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Follows every pulse from the detector input to its tag in the frames that leave the gateware. Errors are collected,
// not thrown.
#pragma once

#include "sim/tb/board.hpp"

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace peal::sim {

/// What the registers say of a channel at the end.
struct hit_registers {
  std::uint32_t hits = 0;
  std::uint32_t tags = 0;
  std::uint32_t missed = 0;
  std::uint32_t dead_time_rejected = 0;
};

/// What the scoreboard knows of a channel. Rising edges only.
struct channel_score {
  std::uint64_t pulses = 0;      ///< pulses with an edge of their own
  std::uint64_t merged = 0;      ///< pulses that overlapped the one before
  std::uint64_t matched = 0;     ///< tags within the tolerance of a pulse
  std::uint64_t without_tag = 0; ///< pulses passed over: lost, dead time, or closer to the last than the line can tell
  std::uint64_t without_pulse = 0; ///< tags that no pulse explains: an error each
  std::uint64_t missed = 0;        ///< sum of the missed words
  std::uint64_t close = 0;   ///< of the matched: pulses so soon after another that the far taps still showed that one
  std::int64_t worst_ps = 0; ///< largest |tag - pulse|, close ones left out
  double sum_squares = 0.0;  ///< of tag - pulse in ps, for the rms
  std::uint64_t outstanding = 0; ///< pulses whose tag may still come
};

/// Observes a board: pulses going in, words coming out. A pulse that follows the one before it on its line by
/// less than the delay line's length makes the ones counter count taps of that one
/// too: its tag may be early, but not before the start of the clock (rtl/top/peal_channel.sv states the
/// limit). It is matched with that allowance and counted apart.
class scoreboard final : public signal_observer, public word_observer {
public:
  /// For one stream. `first_epoch`: the epoch it starts with.
  explicit scoreboard(std::uint32_t first_epoch = 0);
  /// Largest |tag - pulse| of a channel that counts as the same event (resolution_bound_ps()), and what is
  /// added to its pulse times before they are compared (the board's programmed input delay).
  void set_channel(unsigned channel_index, std::int64_t tolerance_ps, std::int64_t input_delay_ps);

  void on_pulse(unsigned channel_index, std::int64_t time_ps, bool close) override;
  void on_merged(unsigned channel_index) override { ++score_[channel_index].merged; }
  void on_setting(std::int64_t time_ps, std::uint8_t value) override;
  void on_word(std::uint32_t word, bool last, std::int64_t clock) override;
  void on_cut() override { words_ = 0; }

  /// End of the stream: pulses before `until_ps` must have been explained; the registers must add up with
  /// what was seen: hits = tags + missed + dead time, tags = tag words seen, pulses = matched + missed + dead
  /// time + unresolved. `unresolved`: pulses that never were a hit, pulses - hits of the delay lines. Adds to
  /// errors().
  void finish(std::int64_t until_ps, const std::vector<hit_registers>& registers,
              const std::vector<std::uint64_t>& hits_of_lines);

  /// One line each, at most 100 kept; error_count() goes on.
  [[nodiscard]] const std::vector<std::string>& errors() const noexcept { return errors_; }
  [[nodiscard]] std::uint64_t error_count() const noexcept { return error_count_; }
  [[nodiscard]] const channel_score& score(unsigned channel_index) const { return score_.at(channel_index); }
  [[nodiscard]] std::uint64_t frames() const noexcept { return frames_; }
  [[nodiscard]] std::uint64_t tags() const noexcept { return tags_; }
  [[nodiscard]] std::uint64_t overflows() const noexcept { return overflows_; }
  [[nodiscard]] std::uint64_t settings_matched() const noexcept { return settings_matched_; }
  /// From a pulse to the clock in which the last word of the frame with its tag left the gateware: the packet
  /// is complete, the host may have it. Simulated time.
  [[nodiscard]] std::int64_t worst_latency_ps() const noexcept { return worst_latency_ps_; }
  [[nodiscard]] double mean_latency_ps() const noexcept {
    return tags_ == 0 ? 0.0 : latency_sum_ps_ / static_cast<double>(tags_);
  }

private:
  void on_frame(std::int64_t clock);
  void on_payload(std::uint32_t word, std::int64_t clock);
  void on_tag(std::uint32_t word, std::int64_t clock);
  void on_setting_word(std::uint32_t word);
  void fail(std::string text);
  [[nodiscard]] std::int64_t stream_ps(std::uint32_t time_in_epoch) const noexcept;

  std::array<std::int64_t, 32> tolerance_ps_{};
  std::array<std::int64_t, 32> delay_ps_{};
  std::array<channel_score, 32> score_{};
  struct awaited {
    std::int64_t time_ps = 0;
    bool close = false;
  };
  std::array<std::deque<awaited>, 32> expected_;
  std::deque<setting_change> settings_;
  std::uint8_t setting_ = 0;
  std::array<std::uint32_t, 128> frame_{};
  std::size_t words_ = 0;
  std::uint32_t first_epoch_ = 0;
  std::uint32_t epoch_ = 0;
  std::uint32_t sequence_ = 0;
  std::int64_t last_tag_ps_ = INT64_MIN;
  std::int64_t watermark_ps_ = INT64_MIN;
  bool in_overflow_ = false;
  std::uint64_t frames_ = 0;
  std::uint64_t tags_ = 0;
  std::uint64_t overflows_ = 0;
  std::uint64_t settings_matched_ = 0;
  std::int64_t worst_latency_ps_ = 0;
  double latency_sum_ps_ = 0.0;
  std::vector<std::string> errors_;
  std::uint64_t error_count_ = 0;
};

} // namespace peal::sim
