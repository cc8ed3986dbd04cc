// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What a measurement is: it says which channels it needs, takes blocks of tags that are in order and have their delays,
// and gives its result at any time. It guards no order, applies no delays, selects no channels and computes no live
// time: the graph (graph.hpp) does these once for all measurements.
//
// Use:
//   peal::measurement_graph graph;
//   const auto pairs = graph.attach(peal::make_measurement("coincidences:channels=1,2,window=1ns"));
//   graph.push(block);
//   const peal::result_ptr now = graph.snapshot(pairs);
#pragma once

#include "peal/coincidence.hpp"
#include "peal/fields.hpp"
#include "peal/tag.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace peal {

/// What came out, frozen: may be kept, and read from any thread.
class result {
public:
  virtual ~result() = default;
  result() = default;
  result(const result&) = default;
  result& operator=(const result&) = default;
  /// The only description of the contents: JSON, text, CSV and documents are made from it (fields.hpp).
  virtual void fields(field_visitor& v) const = 0;
};
using result_ptr = std::shared_ptr<const result>;

/// Time that a measurement can divide by. Live: from the start to the watermark, less overflow intervals
/// (overflow_begin to overflow_end) and gaps (from a gap's time to the first tag or event after it). All in uncorrected
/// stream time.
struct live_clock {
  bool started = false;        ///< a tag or an event has come
  time_ps start_ps = 0;        ///< time of the first tag or event, or the start of the piece
  time_ps now_ps = 0;          ///< so far everything is known
  time_ps live_ps = 0;         ///< of now - start, live
  std::uint64_t overflows = 0; ///< overflow intervals that began
  std::uint64_t gaps = 0;
  bool live = true; ///< the stream is complete at now_ps
  [[nodiscard]] time_ps elapsed_ps() const noexcept { return now_ps - start_ps; }
};

/// From `at_ps` on the stream is live, or not. Stands before tag `position` of the view.
struct live_change {
  std::size_t position = 0;
  time_ps at_ps = 0;
  bool live = true;
};

/// What a measurement gets: the next tags of the channels it asked for.
struct measured_block {
  /// In order of their corrected times, also since the view before; `ordered` is set, so kernels do not look again.
  tag_view tags;
  /// Events of all channels in the order of the stream, with uncorrected times. `position`: index into `tags`; where
  /// delays move tags it only says that the event came before the tags of this and later views were certain (0).
  std::span<const stream_event> events;
  /// For each event the latest uncorrected time of a tag before it in the stream, INT64_MIN for none.
  std::span<const time_ps> newest;
  /// Where the stream stops and starts being live, in this view (positions as for events).
  std::span<const live_change> changes;
  bool live_at_start = true;      ///< before the first of `changes`
  live_clock clock;               ///< at the end of this view, counted from where this measurement began
  time_ps horizon_ps = INT64_MIN; ///< no later tag of these channels has an earlier corrected time
};

/// Finds the delays of a measurement from the first part of the stream. The graph holds the stream back meanwhile (and
/// loses none of it), then applies the delays and hands over what it held.
class delay_learner {
public:
  virtual ~delay_learner() = default;
  /// Ordered tags without delays; true: enough is known. Called until it says true.
  virtual bool learn(const measured_block& block) = 0;
  /// The delays to add, also when the stream ended early. An empty list: none found, the reason is the learner's.
  [[nodiscard]] virtual std::vector<channel_delay> delays() = 0;
};

/// What a measurement asks of the graph.
struct measurement_needs {
  std::vector<channel_number> channels{};             ///< empty: every channel
  std::optional<std::vector<channel_delay>> delays{}; ///< its own; none: the delays set for the whole graph
  std::shared_ptr<delay_learner> learner{};           ///< delays are found first; then `delays` is ignored
  /// Without the tags that the device could still send inside overflow intervals: for whatever is divided by live time.
  bool live_only = false;
};

/// How far from a tag others can matter to what is counted of it (corrected times): what a piece of a recording has to
/// be given beyond its own ends to give the same counts as one pass over everything.
struct reach {
  time_ps back_ps = 0;
  time_ps ahead_ps = 0;
};

/// One measurement. All calls come from one thread at a time; the graph sees to that.
class measurement {
public:
  virtual ~measurement() = default;
  measurement() = default;
  measurement(const measurement&) = delete;
  measurement& operator=(const measurement&) = delete;

  [[nodiscard]] virtual measurement_needs needs() const = 0;

  /// The next view; hot: once a block (some 8192 tags of the stream). No allocation after the first blocks.
  virtual void take(const measured_block& block) = 0;
  /// The stream is over: decides what waited. No take() after it.
  virtual void finish() {}
  /// The result so far. Copies what it needs: the caller may keep it for ever.
  [[nodiscard]] virtual result_ptr snapshot() const = 0;

  /// Measurements inside this one that need views of their own (other channels, other delays). The graph drives them
  /// like attached ones; they belong to this one, which reads them in snapshot(), and passes fresh(), merge() and
  /// count_between() on to them.
  [[nodiscard]] virtual std::vector<measurement*> parts() { return {}; }

  /// The delays in force for this measurement; called before the first take(), after the learner's work is done.
  virtual void delays_known(std::span<const channel_delay> delays) { (void)delays; }

  // ---- pieces: a long recording shared among threads or machines

  /// Nothing: unbounded, the measurement needs one pass over everything.
  [[nodiscard]] virtual std::optional<reach> memory() const { return std::nullopt; }
  /// Called before the first take(): count only what belongs to corrected times in [from, until). The views then begin
  /// memory().back_ps earlier and end memory().ahead_ps later. What "belongs" means (the later of two tags, the click
  /// of a pair that came first, ...) is the measurement's, as long as every count belongs to exactly one time.
  virtual void count_between(time_ps from, time_ps until) {
    (void)from;
    (void)until;
  }
  /// The same measurement with nothing counted.
  [[nodiscard]] virtual std::unique_ptr<measurement> fresh() const { return nullptr; }
  /// Adds the counts of the piece right after this one; `later` is a fresh() of the same measurement and finished.
  virtual void merge(const measurement& later) { (void)later; }
};

} // namespace peal
