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

#include "peal/losses.hpp"
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
