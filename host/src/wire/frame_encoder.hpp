// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Tags and events -> frames, as the gateware makes them. For tests, benchmarks and stand-in boards.
#pragma once

#include "peal/tag.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace peal::detail {

/// Times are in units of 1/4096 clock since the stream start and must not decrease (except to test what a
/// host makes of it). Frames go to bytes().
class frame_encoder {
public:
  /// `first_epoch`: epoch at time 0, 0 .. 2^30-1.
  explicit frame_encoder(std::uint8_t stream_id, std::uint32_t first_epoch = 0);

  /// One detection; falling edges have negative channel numbers; |channel| in 1..32.
  void tag(std::uint64_t time_units, channel_number channel);
  /// Closes the frame if none was closed since the time mark before.
  void time_mark(std::uint64_t time_units);
  void overflow_begin(std::uint64_t time_units);
  /// Count saturates at 0xFFFFFF.
  void missed(channel_number channel, std::uint64_t count);
  void overflow_end(std::uint64_t time_units);
  void setting(std::uint64_t time_units, std::uint8_t value);
  /// Any word, for words the protocol does not know.
  void raw_word(std::uint32_t word);
  /// Fills the frame up and closes it; nothing if it is empty.
  void close_frame();
  /// As if this many frames were lost behind the encoder.
  void skip_sequence(std::uint32_t frames) { sequence_ += frames; }

  [[nodiscard]] std::span<const std::uint8_t> bytes() const noexcept { return bytes_; }
  /// Forgets the frames closed so far (keeps the memory).
  void clear_bytes() noexcept { bytes_.clear(); }

private:
  void put(std::uint64_t time_units, std::uint32_t word);
  void advance(std::uint64_t time_units);
  void append(std::uint32_t word);
  void finish_frame();

  std::uint8_t stream_id_;
  std::uint64_t first_epoch_;
  std::uint64_t epoch_;       // in force, not wrapped
  std::uint64_t frame_epoch_; // at the begin of the open frame
  std::uint64_t last_clock_ = 0;
  std::uint32_t sequence_ = 0;
  std::size_t used_ = 0;
  bool in_overflow_ = false;
  bool closed_since_mark_ = false;
  std::array<std::uint32_t, 128> words_{};
  std::vector<std::uint8_t> bytes_;
};

} // namespace peal::detail
