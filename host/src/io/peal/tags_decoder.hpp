// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Takes the tags of a block of an own tag file out of its payload, a run at a time, straight into the caller's block.
#pragma once

#include "io/peal/delta_decode.hpp"
#include "io/peal/tag_file_format.hpp"

#include <utility>

namespace peal::io_detail {

class tags_decoder {
public:
  /// `level` must be available on this machine.
  explicit tags_decoder(simd_level level = best_simd_level()) noexcept
      : level_(level), widen_(channel_widener_for(level)) {}

  /// A new block, its payload intact. `payload` stays in place until the last tag is taken; 8 readable bytes stand
  /// behind it.
  void start(const block_header& header, const std::uint8_t* payload) noexcept;

  /// The next `count` <= left() tags; `micro` where the stream has that column (zeros where the block has not), else
  /// nullptr. False: the payload contradicts the header.
  [[nodiscard]] bool take(std::size_t count, time_ps* time, channel_number* channel, std::uint32_t* micro) noexcept;

  /// Forgets the block, and the time that the first tag of the next one is compared with.
  void reset() noexcept;

  [[nodiscard]] std::size_t left() const noexcept { return header_.tags - taken_; }
  [[nodiscard]] std::size_t taken() const noexcept { return taken_; }
  [[nodiscard]] time_ps last() const noexcept {
    return times_.last;
  } ///< time of the last tag taken; INT64_MIN: none yet
  /// Tags earlier than their predecessor since the last call.
  [[nodiscard]] std::uint64_t take_reversals() noexcept { return std::exchange(times_.reversals, 0); }

private:
  void take_micro(std::size_t count, std::uint32_t* micro) noexcept;
  [[nodiscard]] bool take_channels(std::size_t count, channel_number* channel) noexcept;

  simd_level level_;
  block_header header_{.tags = 0};
  delta_decoder take_times_ = nullptr;
  channel_widener widen_;
  delta_cursor times_;
  bool escapes_good_ = true;
  const std::uint8_t *channels_ = nullptr, *micro_ = nullptr;
  std::size_t taken_ = 0;
};

/// The events of a block, behind its tags. False if they contradict the header.
[[nodiscard]] bool decode_events(const block_header& header, const std::uint8_t* payload,
                                 std::vector<stream_event>& events);

} // namespace peal::io_detail
