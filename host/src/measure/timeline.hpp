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

/// Throws invalid_argument for a channel twice or 0, a delay beyond 2^60 ps, or more delays than can be applied at
/// once.
void check_delays(const std::vector<channel_delay>& delays);

/// A measurement in its place.
struct attachment {
  std::uint64_t id = 0; ///< of the measurement, or of the one that this is a part of
  measurement* what = nullptr;
  live_clock base; ///< when it was attached
};

class timeline {
public:
  /// `delays`: of all channels that have one; `learner` may be null; `live_only`: tags outside live time are left out
  /// before they are delayed (matters only where there are delays; elsewhere the groups see to it).
  timeline(std::vector<channel_delay> delays, std::shared_ptr<delay_learner> learner, bool live_only);

  /// True if a measurement with these needs can join: the same delays or learner, and nothing is held back that it
  /// must not see (tags from before it was attached) or was left out that it needs.
  [[nodiscard]] bool suits(const std::vector<channel_delay>& delays, const std::shared_ptr<delay_learner>& learner,
                           const measurement_needs& needs) const;
  /// It looks, or has looked, for delays with this learner.
  [[nodiscard]] bool learnt_by(const std::shared_ptr<delay_learner>& learner) const noexcept {
    return learnt_by_ == learner;
  }
  void attach(attachment one, const measurement_needs& needs);
  /// Takes out whatever has this id.
  void detach(std::uint64_t id);
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
    group(std::vector<channel_number> channels, bool live_only) : select(std::move(channels), live_only) {}
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

  std::vector<channel_delay> delays_;        ///< none of 0, sorted by channel
  std::shared_ptr<delay_learner> learner_;   ///< null once the delays are known
  std::shared_ptr<delay_learner> learnt_by_; ///< to recognise who may join, and who wants the same delays later
  bool live_only_;
  std::vector<std::unique_ptr<group>> groups_;
  bool opened_ = false;
  std::vector<channel_number> channels_;    ///< of the merge; empty: all
  std::unique_ptr<delayed_merge> merge_;    ///< null: nothing to delay
  std::unique_ptr<selection> before_merge_; ///< null: nothing to leave out
  std::deque<held_block> held_;
  std::vector<time_ps> time_;
  std::vector<channel_number> channel_;
  std::vector<stream_event> events_;
  std::vector<live_change> changes_;
};

} // namespace peal::detail
