// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A recording at the pace it was made: tags come out when their time has come.
#pragma once

#include "peal/source.hpp"

#include <chrono>
#include <functional>
#include <memory>

namespace peal::detail {

/// Time now and waiting, so that a test need not wait.
struct pace_clock {
  std::function<std::chrono::nanoseconds()> now;
  std::function<void(std::chrono::nanoseconds)> sleep;
};
[[nodiscard]] pace_clock wall_clock();

/// Passes on the tags and events of a recording in time order, each not before `pace` times the wall time since the
/// first read() has reached its distance from the first tag or event. Blocks are cut where the present is; cutting
/// changes no result of any consumer. read() returns `timeout` while nothing is due.
class paced_source final : public source {
public:
  /// pace: stream seconds a second of wall time, > 0. Throws invalid_argument.
  paced_source(std::unique_ptr<source> inner, double pace, pace_clock clock = wall_clock());

  [[nodiscard]] const stream_info& info() const override { return inner_->info(); }
  read_status read(tag_block& block, std::chrono::milliseconds timeout) override;
  [[nodiscard]] loss_counters losses() const override { return inner_->losses(); }

private:
  [[nodiscard]] bool pending() const noexcept { return tag_ < held_.size() || event_ < held_.events.size(); }
  [[nodiscard]] time_ps next_time() const noexcept;
  [[nodiscard]] time_ps present();
  [[nodiscard]] std::chrono::nanoseconds time_to_wait();
  void move_until(time_ps now, tag_block& block);

  std::unique_ptr<source> inner_;
  double pace_;
  pace_clock clock_;
  tag_block held_;        // of inner_, delivered up to tag_ and event_
  std::size_t tag_ = 0;   // next tag of held_
  std::size_t event_ = 0; // next event of held_
  bool begun_ = false;
  time_ps first_ps_ = 0;
  std::chrono::nanoseconds begin_{};    // wall time of first_ps_
  std::chrono::nanoseconds earliest_{}; // wall time before which a cut block is not cut again
  time_ps watermark_ = INT64_MIN;       // everything before it was delivered
};

} // namespace peal::detail
