// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The stream as measurements with the same delays see it: delays found if they have to be, applied once, then one
// selection per set of channels.
#pragma once

#include "measure/selection.hpp"
#include "stream/delayed_merge.hpp"

#include "peal/measure/measurement.hpp"

#include <deque>
#include <memory>
#include <vector>

namespace peal::detail {

/// A measurement in its place.
struct attachment {
  std::uint64_t id = 0;
  std::unique_ptr<measurement> what;
  live_clock base; ///< when it was attached
};

class timeline {
public:
  /// `delays`: of all channels that have one; `learner` may be null.
  timeline(std::vector<channel_delay> delays, std::shared_ptr<delay_learner> learner);

  /// True if a measurement with these needs can join: the same delays or learner, and, once tags have passed, no channel
  /// that is not there.
  [[nodiscard]] bool suits(const std::vector<channel_delay>& delays, const std::shared_ptr<delay_learner>& learner,
                           const std::vector<channel_number>& channels) const;
  void attach(attachment one, const std::vector<channel_number>& channels);
  /// Null if it is not here.
  std::unique_ptr<measurement> detach(std::uint64_t id);
  [[nodiscard]] const attachment* find(std::uint64_t id) const;
  [[nodiscard]] bool empty() const noexcept { return groups_.empty(); }
  [[nodiscard]] const std::vector<channel_delay>& delays() const noexcept { return delays_; }
  [[nodiscard]] bool learning() const noexcept { return learner_ != nullptr; }
  template <class Use>
  void each(Use use) const {
    for (const auto& g : groups_) {
      for (const attachment& a : g->members) { use(a); }
    }
  }

  /// The next block: ordered, undelayed. `block` lives only during the call.
  void push(const measured_block& block);
  void finish(const live_clock& clock);

private:
  struct group {
    explicit group(std::vector<channel_number> channels) : select(std::move(channels)) {}
    selection select;
    std::vector<attachment> members;
  };
  /// A block that waits for the delays to be known.
  struct held_block {
    std::vector<time_ps> time;
    std::vector<channel_number> channel;
    std::vector<stream_event> events;
    std::vector<time_ps> newest;
    std::vector<live_change> changes;
    measured_block view;
  };

  void open();
  void hold(const measured_block& block);
  void end_learning();
  void deliver(const measured_block& block);
  void give(const measured_block& view);
  [[nodiscard]] std::vector<channel_delay> delays_of(const std::vector<channel_number>& channels) const;

  std::vector<channel_delay> delays_;         ///< none of 0, sorted by channel
  std::shared_ptr<delay_learner> learner_;    ///< null once the delays are known
  std::shared_ptr<delay_learner> learnt_by_;  ///< to recognise who may join
  std::vector<std::unique_ptr<group>> groups_;
  bool opened_ = false;
  std::vector<channel_number> channels_; ///< of the merge; empty: all
  std::unique_ptr<delayed_merge> merge_; ///< null: nothing to delay
  std::deque<held_block> held_;
  std::vector<time_ps> time_;
  std::vector<channel_number> channel_;
  std::vector<stream_event> events_;
  std::vector<live_change> changes_;
};

} // namespace peal::detail
