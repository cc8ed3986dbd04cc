// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Count rates per channel that know what was lost.
//
// Use:
//   peal::count_rates rates;
//   while (source->read(block) == peal::read_status::data) { rates.process(block); }
//   std::printf("%.1f +- %.1f /s\n", rates.rate_hz(1), rates.rate_error_hz(1));
#pragma once

#include "peal/tag.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace peal {

/// Counts of one channel.
struct channel_counts {
  std::uint64_t counts = 0;          ///< tags in live time
  std::uint64_t counts_not_live = 0; ///< tags that came inside overflow intervals (the device sends what it can)
  std::uint64_t missed = 0;          ///< tags the device reports as lost
};

/// One step of the time trace.
struct rate_step {
  time_ps start_ps = 0;
  time_ps live_ps = 0;                               ///< live time inside the step
  std::map<channel_number, channel_counts> channels; ///< channels seen or missed in the step
};

struct rate_options {
  std::optional<time_ps> start_ps = std::nullopt; ///< start of the measurement; none: the first tag or event
  time_ps step_ps = 1'000'000'000'000;            ///< step of the time trace (default 1 s); 0: no trace
  std::size_t max_steps = 3600;                   ///< the trace keeps the last so many steps
};

/// Count rates with live time.
///
/// Live time: from start to the watermark, less overflow intervals (overflow_begin to overflow_end) and gaps
/// (from the gap's time to the first tag or event after it). rate = counts / live time, standard error
/// sqrt(counts) / live time (Poisson; dead time of the detector not corrected). Missed tags are reported
/// beside the counts, never added to them: rates in live time are unbiased without them.
/// Events handled: time_reached, overflow_begin, overflow_end, missed, gap. O(1) a tag. One thread at a time.
class count_rates {
public:
  explicit count_rates(rate_options options = {});

  void process(const tag_block& block);

  /// Time covered so far, live time, and the rest.
  [[nodiscard]] time_ps elapsed_ps() const noexcept;
  [[nodiscard]] time_ps live_ps() const noexcept;
  /// Channels seen or missed so far with their counts.
  [[nodiscard]] std::map<channel_number, channel_counts> channels() const;
  [[nodiscard]] channel_counts counts(channel_number channel) const noexcept;
  /// Counts in live time per second of live time; 0 without live time.
  [[nodiscard]] double rate_hz(channel_number channel) const noexcept;
  /// Standard error of rate_hz, sqrt(counts) / live time.
  [[nodiscard]] double rate_error_hz(channel_number channel) const noexcept;
  [[nodiscard]] std::uint64_t overflows() const noexcept;
  [[nodiscard]] std::uint64_t gaps() const noexcept;
  /// Finished steps of the trace, oldest first, at most max_steps; steps older than that are dropped.
  [[nodiscard]] const std::deque<rate_step>& trace() const noexcept;

private:
  struct slot {
    channel_number channel = 0;
    channel_counts total;
    channel_counts step;
  };
  slot& slot_of(channel_number channel);
  void advance(time_ps to);
  void start_at(time_ps time) noexcept;
  void close_step();
  void handle(const stream_event& event);

  rate_options options_;
  bool started_ = false;
  bool in_overflow_ = false;
  bool in_gap_ = false;
  time_ps start_ = 0;
  time_ps now_ = 0;
  time_ps live_ = 0;
  time_ps step_start_ = 0;
  time_ps step_live_ = 0;
  std::uint64_t overflows_ = 0;
  std::uint64_t gaps_ = 0;
  std::vector<std::int16_t> index_; ///< channel + 32768 -> slot, -1 none
  std::vector<slot> slots_;
  std::deque<rate_step> trace_;
};

} // namespace peal
