// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Where tags come from: a device, a simulated device, a file. All are interchangeable behind `source`.
//
// Use:
//   while (source->read(block) != peal::read_status::end) {
//     for (std::size_t i = 0; i < block.size(); ++i) { std::printf("%d\n", block.channel[i]); }
//   }
//   if (!source->losses().clean()) { std::puts("tags were lost"); }
#pragma once

#include "peal/tag.hpp"

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace peal {

/// What is known about a stream before its first tag.
struct stream_info {
  std::string format;                   ///< "peal-device", "peal-file", "picoquant-ptu-t2", "qutag", ...
  std::string device;                   ///< instrument name as it calls itself
  double resolution_ps = 1.0;           ///< step of the time values (quantisation), for the user's information only
  double micro_resolution_ps = 0.0;     ///< unit of tag_block::micro; 0 = the stream has no such column
  bool sorted = true;                   ///< false: times may go backwards a little; a reader must sort
  time_ps origin_ps = 0;                ///< what was subtracted from the times of the file to make the first one small
  std::vector<channel_number> channels; ///< channels that can occur, if known
  std::map<std::string, std::string> metadata; ///< everything else, in the words of its origin
};

/// Losses and faults, counted at every stage from the device to the reader. All zero = every tag is here.
struct loss_counters {
  std::uint64_t device_missed = 0;      ///< tags lost on the device (sum of the in-band missed counts)
  std::uint64_t device_overflows = 0;   ///< overflow intervals
  bool device_missed_saturated = false; ///< a 24-bit count reached its end: device_missed is a lower bound
  std::uint64_t frames_lost = 0;        ///< gaps in the frame sequence (bridge, bus or host)
  std::uint64_t host_overrun_bytes =
      0; ///< bytes thrown away because the reader was too slow (they also show as frames_lost)
  std::uint64_t transfer_errors = 0; ///< USB transfers that ended with an error
  std::uint64_t bad_frames = 0;      ///< frames with a wrong CRC or version
  std::uint64_t skipped_bytes = 0;   ///< bytes passed over while looking for the next frame
  std::uint64_t bad_words = 0;       ///< words the protocol does not know
  std::uint64_t stale_frames = 0;    ///< frames of an older stream id
  std::uint64_t repeated_frames = 0; ///< frames seen before, dropped
  std::uint64_t time_reversals = 0;  ///< tags earlier than their predecessor

  [[nodiscard]] bool clean() const noexcept {
    return device_missed == 0 && device_overflows == 0 && frames_lost == 0 && host_overrun_bytes == 0 &&
           transfer_errors == 0 && bad_frames == 0 && skipped_bytes == 0 && bad_words == 0 && repeated_frames == 0 &&
           time_reversals == 0;
  }
};

enum class read_status : std::uint8_t {
  data,        ///< the block holds tags or events
  timeout,     ///< nothing came in time; try again
  end,         ///< the stream is over in good order
  device_gone, ///< the device vanished; what was received has been delivered
};

/// A stream of tag blocks. One reader thread; read() is called from that thread only.
class source {
public:
  virtual ~source() = default;
  source() = default;
  source(const source&) = delete;
  source& operator=(const source&) = delete;

  [[nodiscard]] virtual const stream_info& info() const = 0;

  /// Replaces the contents of `block` by the next run of tags and events (about block_tags of them). Throws
  /// file_error / io_error for a broken file at the place where it breaks, after everything before it was
  /// delivered.
  virtual read_status read(tag_block& block, std::chrono::milliseconds timeout = std::chrono::milliseconds(100)) = 0;

  /// Counters up to the last read(); any thread.
  [[nodiscard]] virtual loss_counters losses() const = 0;
};

} // namespace peal
