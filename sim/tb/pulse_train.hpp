// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The electrical signal of one detector channel: pulses in, edges and levels out, as the delay line sees them.
#pragma once

#include "sim/tb/delay_line_model.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace peal::sim {

/// Pulses of one channel, put together to a signal. Pulses that overlap or touch become one longer pulse, as
/// on a wire. Append in order of time; ask for instants that never go back.
class pulse_train {
public:
  /// Adds a pulse high during [time, time + width). Returns true when it makes a rising edge of its own,
  /// false when it was merged into the pulse before it (or has no width). The time must not be before the
  /// time of an earlier pulse.
  bool append(std::int64_t time_ps, std::int64_t width_ps);

  /// How long the line was low before the last pulse with an edge of its own, in ps.
  [[nodiscard]] std::int64_t gap_ps() const noexcept { return gap_ps_; }

  /// True if no tap of a line of this length can differ from level() at `now_ps`: the quiet case, nothing else to do.
  [[nodiscard]] bool quiet(std::int64_t now_ps) const noexcept { return now_ps <= next_ps_ && now_ps >= settled_ps_; }
  /// Level after the last edge that was passed.
  [[nodiscard]] bool level() const noexcept { return level_; }

  /// Moves to `now_ps` and returns the edges before it (an edge in the sampling instant is seen one clock
  /// later) that are younger than `length_ps`, newest first (at most 16: a line a little longer than a clock
  /// cannot tell more apart).
  std::span<const signal_edge> edges(std::int64_t now_ps, std::int64_t length_ps);

  /// Forgets every pulse; the level is low.
  void clear() noexcept;

  /// Edges not yet passed.
  [[nodiscard]] std::size_t pending() const noexcept { return edges_.size() - next_; }

private:
  void compact();

  std::vector<signal_edge> edges_; ///< in order of time; [0, next_) are passed
  std::size_t next_ = 0;
  std::int64_t next_ps_ = INT64_MAX;    ///< time of edges_[next_]
  std::int64_t settled_ps_ = INT64_MIN; ///< from here on the last passed edge is older than the line is long
  bool level_ = false;
  std::int64_t fell_ps_ = INT64_MIN / 2; ///< end of the last pulse
  std::int64_t gap_ps_ = INT64_MAX;
  signal_edge recent_[16];
};

} // namespace peal::sim
