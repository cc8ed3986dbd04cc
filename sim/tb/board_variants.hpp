// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The implementations behind make_board(). Private to sim/tb.
#pragma once

#include "sim/tb/board.hpp"
#include "sim/tb/core_driver.hpp"

namespace peal::sim {

[[nodiscard]] std::unique_ptr<board> make_plain_board(const board_options& options);
[[nodiscard]] std::unique_ptr<board> make_systemc_board(const board_options& options);
/// Null in a build without PEAL_TRACE.
[[nodiscard]] std::unique_ptr<board> make_traced_board(const board_options& options);

/// The board as one loop.
template <class Model, class Trace = no_trace>
class plain_board final : public board {
public:
  explicit plain_board(const board_options& options) : board(options), driver_(*this) {}

private:
  void run(std::uint64_t clocks) override {
    for (std::uint64_t i = 0; i < clocks; ++i) {
      lab_.set_now(lab_.now_ps() + board_build.clock_period_ps);
      while (lab_.now_ps() >= fed_until_ps_) { feed(fed_until_ps_ + options_.slice_ps); }
      driver_.clock(lab_.setting(), frames_);
      if (driver_.stream_starts()) { stream_started(); }
    }
  }

  core_driver<Model, Trace> driver_;
};

} // namespace peal::sim
