// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Coincidences: counts of all pairs between channels, and one-to-one pairs between two sides.
//
// Window: w is the FULL width. Two tags coincide if |dt| <= w/2 with dt the difference of their corrected times; in
// integers |dt| <= floor(w/2), so an odd w of 2k+1 ps equals one of 2k ps. Corrected time = time + delay of the
// channel. All classes: blocks in stream order; any way of cutting the stream into blocks gives the same results once
// finish() was called. A tag earlier than its predecessor is left out and counted (time_reversals); put a sorted_source
// before a source that reorders. Times must lie within +-2^62 ps (53 days) and be less than 2^62 ps apart, delays
// within +-2^60 ps, so that differences never overflow. One thread at a time per object. No allocation after the first
// blocks, unless a window holds more tags than ever before.
//
// Use:
//   peal::coincidence_counter counter({{.channel = 1}, {.channel = 2, .delay_ps = -350}}, 1000);
//   while (source->read(block) == peal::read_status::data) { counter.process(block); }
//   counter.finish();
//   std::printf("%llu\n", static_cast<unsigned long long>(counter.count(1, 2)));
#pragma once

#include "peal/simd.hpp"
#include "peal/tag.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace peal {

/// A channel taking part, with the delay in ps that is added to its times (negative: earlier).
struct channel_delay {
  channel_number channel = 0;
  time_ps delay_ps = 0;
};

/// Counts the coincidences of every pair of channels: all pairs of tags, a tag may take part in many.
///
/// Method: bit-mask lag sweep. 64 tags at once are compared with their k-th successors (k = 1, 2, ... until
/// none is in the window), and the mask of hits is combined with the masks of the channels. Cost: O(tags * (1
/// + tags per w/2)). With unequal delays the tags are first merged into the order of their corrected times
/// (adds about 1 ns a tag for delays shorter than the distance of tags, 4 ns for longer ones of four channels).
/// Events handled: time_reached (raises the watermark; matters with unequal delays only). Overflow intervals
/// and gaps are not cut out: the coincidences counted there are real ones, but fewer than there were; see
/// count_rates for the live time.
class coincidence_counter {
public:
  /// `channels`: 1 to 64 different channels. `window_ps` >= 0, full width. `level`: see simd.hpp. Throws
  /// invalid_argument for an empty, repeated or zero channel, a window < 0 or > 2^60, or a level the machine
  /// has not.
  coincidence_counter(std::vector<channel_delay> channels, time_ps window_ps, simd_level level = best_simd_level());
  ~coincidence_counter();
  coincidence_counter(coincidence_counter&&) noexcept;
  coincidence_counter& operator=(coincidence_counter&&) noexcept;

  /// Takes the next block.
  void process(const tag_block& block);
  /// Takes the next tags. `watermark`: no later tag is earlier (default: the last time of the view).
  void process(tag_view tags, time_ps watermark = INT64_MIN);
  /// The stream is over: counts what waited for the watermark. Call reset() before process() again (else it
  /// throws invalid_argument).
  void finish();
  /// Back to the state after construction.
  void reset();

  [[nodiscard]] const std::vector<channel_delay>& channels() const noexcept;
  [[nodiscard]] time_ps window_ps() const noexcept;
  /// Coincidences of the channels at indices i and j of channels(); order does not matter. i == j: pairs of
  /// tags of one channel.
  [[nodiscard]] std::uint64_t count_at(std::size_t i, std::size_t j) const noexcept;
  /// The same by channel number. Throws invalid_argument for a channel not in channels().
  [[nodiscard]] std::uint64_t count(channel_number a, channel_number b) const;
  /// All counts, row-major, channels().size() squared, symmetric.
  [[nodiscard]] std::vector<std::uint64_t> matrix() const;
  /// Tags left out because they were earlier than their predecessor.
  [[nodiscard]] std::uint64_t time_reversals() const noexcept;

private:
  class impl;
  std::unique_ptr<impl> impl_;
};

/// What becomes of a coincidence if a side had clicks in more than one of its channels within the window of
/// the partner's click.
enum class double_click_policy : std::uint8_t {
  assign_random, ///< the channel of that side is drawn evenly among those that clicked (seeded; squashing, keeps the
                 ///< sample fair)
  leave_out,     ///< no coincidence; counted in double_left_out (a loss that can depend on the setting: post-selection)
  keep_nearest,  ///< the channel of the nearest click
};

/// A pair of clicks, one of side A and one of side B.
struct coincidence {
  time_ps time_a = 0;           ///< corrected time of the click of side A
  time_ps time_b = 0;           ///< corrected time of the click of side B
  channel_number channel_a = 0; ///< channel of the click, or the drawn one (double_click_policy::assign_random)
  channel_number channel_b = 0;
  bool double_a = false; ///< side A had clicks in more than one channel within the window of the B click
  bool double_b = false; ///< side B had clicks in more than one channel within the window of the A click
  friend bool operator==(const coincidence&, const coincidence&) = default;
};

/// What the pairing saw. Every click is in exactly one of: coincidences, double_left_out (one each side),
/// unpaired, or alone.
struct pairing_counts {
  std::uint64_t clicks_a = 0;        ///< clicks of side A
  std::uint64_t clicks_b = 0;        ///< clicks of side B
  std::uint64_t coincidences = 0;    ///< coincidences given out
  std::uint64_t double_a = 0;        ///< pairs with a double click on side A (whatever the policy)
  std::uint64_t double_b = 0;        ///< pairs with a double click on side B
  std::uint64_t double_left_out = 0; ///< pairs left out by double_click_policy::leave_out
  std::uint64_t unpaired_a = 0;      ///< clicks of A with a B click in the window that belongs to a nearer A click
  std::uint64_t unpaired_b = 0;      ///< the same for B
  std::uint64_t time_reversals = 0;  ///< tags left out because they were earlier than their predecessor
  friend bool operator==(const pairing_counts&, const pairing_counts&) = default;
};

struct pairing_options {
  std::vector<channel_delay> side_a; ///< channels of side A, 1 to 16
  std::vector<channel_delay> side_b; ///< channels of side B, 1 to 16, none of side A
  time_ps window_ps = 1000;          ///< full width
  double_click_policy double_clicks = double_click_policy::assign_random;
  std::uint64_t seed = 1; ///< of the draws; a draw depends on the seed and the times only, not on the blocks
};

/// One-to-one coincidences of two sides by mutual nearest neighbours.
///
/// Rule. Order the clicks of a side by corrected time, then by place of the channel in the list, then by
/// arrival. The nearest partner of a click is the click of the other side with the smallest |dt| <= w/2; of
/// two with equal |dt| the first in that order. A pair is a coincidence if each is the nearest partner of the
/// other. So every click is used at most once, and exchanging the sides gives the same pairs. A click with
/// partners in its window that all prefer another one stays unpaired and is counted.
/// Double clicks: see double_click_policy; further clicks of the SAME channel leave the outcome unchanged and
/// are not double clicks. Coincidences come out in the order of the earlier of their clicks, as soon as the
/// watermark is later than that click + w.
/// Cost: O(tags), about 2-3 ns a tag plus O(clicks per window) for crowded ones; unequal delays as above.
/// Source: the pairing of moving-window Bell tests and QKD (Larsson, Gill 2004 discuss what a moving window
/// does to a Bell bound).
class coincidence_pairing {
public:
  /// Throws invalid_argument for empty or overlapping sides, channel 0, a window < 0 or > 2^60.
  explicit coincidence_pairing(pairing_options options);
  ~coincidence_pairing();
  coincidence_pairing(coincidence_pairing&&) noexcept;
  coincidence_pairing& operator=(coincidence_pairing&&) noexcept;

  /// Takes the next block and appends the coincidences that are now certain.
  void process(const tag_block& block, std::vector<coincidence>& out);
  void process(tag_view tags, time_ps watermark, std::vector<coincidence>& out);
  /// The stream is over: appends the rest. process() after it throws invalid_argument.
  void finish(std::vector<coincidence>& out);

  [[nodiscard]] const pairing_options& options() const noexcept;
  [[nodiscard]] const pairing_counts& counts() const noexcept;

private:
  class impl;
  std::unique_ptr<impl> impl_;
};

} // namespace peal
