// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The currency of the host: tags in blocks (structure of arrays) with the stream's events at their place.
//
// Use:
//   peal::tag_block block;
//   block.push(1000, 1);  // 1 ns, channel 1
//   block.push(1350, 2);
//   const peal::tag_view tags = block;  // what kernels take
//   std::printf("%zu tags\n", tags.size());
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace peal {

/// Time of a tag in picoseconds since the start of the stream (range +-106 days). Never a double: 2^53 ps is
/// 2.5 hours.
using time_ps = std::int64_t;

/// Channel numbers start at 1; the falling edge of channel n is -n. 0 is no channel.
using channel_number = std::int16_t;

/// What can stand in a stream besides tags. Loss is data: it travels at its place.
enum class event_kind : std::uint8_t {
  time_reached,   ///< watermark: no later tag is earlier than `time`
  overflow_begin, ///< tags were lost on the device from `time` on
  overflow_end,   ///< from `time` on the stream is complete again
  missed,         ///< `value` tags of `channel` were lost in the interval that the next overflow_end closes
  setting,        ///< the setting inputs have `value` from `time` on (bits 3:0 x, bits 7:4 y)
  gap,    ///< `value` frames were lost between device and host (transport or host too slow); `time` = last time known
          ///< before
  marker, ///< external marker of a recorded file, `value` = marker bits
};

/// One event. It stands before tag `position` of its block (position == number of tags: after the last).
struct stream_event {
  event_kind kind{};
  channel_number channel = 0;
  std::uint32_t position = 0;
  time_ps time = 0;
  std::uint64_t value = 0;
  bool repeated = false; ///< a state in force, said again after a seek: nothing new has happened here
};

/// Number of tags a block is made for: 9-10 bytes a tag, so a block and its results stay in L2 through all
/// kernels of a thread.
inline constexpr std::size_t block_tags = 8192;

/// A run of tags handed from stage to stage. Times are non-decreasing inside a block and from block to block,
/// unless the source says otherwise (stream_info::sorted). `watermark`: no tag of a later block is earlier
/// than this.
struct tag_block {
  std::vector<time_ps> time;
  std::vector<channel_number> channel; ///< same size as `time`
  std::vector<std::uint32_t> micro; ///< time since the excitation, in units of stream_info::micro_resolution_ps; same
                                    ///< size as `time`, or empty: the stream has no such column
  std::vector<stream_event> events; ///< in order of position
  time_ps watermark = INT64_MIN;

  [[nodiscard]] std::size_t size() const noexcept { return time.size(); }
  [[nodiscard]] bool empty() const noexcept { return time.empty() && events.empty(); }
  void clear() noexcept {
    time.clear();
    channel.clear();
    micro.clear();
    events.clear();
  }
  void reserve(std::size_t tags) {
    time.reserve(tags);
    channel.reserve(tags);
  }
  void push(time_ps t, channel_number c) {
    time.push_back(t);
    channel.push_back(c);
  }
  /// For streams with a micro-time column: every tag has one.
  void push(time_ps t, channel_number c, std::uint32_t m) {
    push(t, c);
    micro.push_back(m);
  }
  /// Takes away the first `tags` tags. Events keep their position numbers: they are the caller's.
  void drop_front(std::size_t tags) {
    const auto count = static_cast<std::ptrdiff_t>(tags);
    time.erase(time.begin(), time.begin() + count);
    channel.erase(channel.begin(), channel.begin() + count);
    if (!micro.empty()) { micro.erase(micro.begin(), micro.begin() + count); }
  }
};

/// Read-only view of tags, for kernels. Both spans have the same size.
struct tag_view {
  std::span<const time_ps> time;
  std::span<const channel_number> channel;
  /// The giver vouches: times are non-decreasing, also since the view before. Kernels then do not look again; what a
  /// broken promise gives is not defined (but no crash). False: kernels look, leave out what goes back, and count it.
  bool ordered = false;
  tag_view() = default;
  tag_view(std::span<const time_ps> t, std::span<const channel_number> c, bool in_order = false)
      : time(t), channel(c), ordered(in_order) {}
  tag_view(const tag_block& block) : time(block.time), channel(block.channel) {} // NOLINT: conversion wanted
  [[nodiscard]] std::size_t size() const noexcept { return time.size(); }
};

} // namespace peal
