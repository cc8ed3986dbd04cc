// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Bytes from a board -> blocks of tags and events. Tolerates any split, any garbage, any loss; every fault is counted.
#pragma once

#include "peal/simd.hpp"
#include "peal/source.hpp"
#include "peal/tag.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace peal {

namespace detail {
struct unpack_kernels;
}

/// What the decoder must know of the device and the stream.
struct decoder_settings {
  std::uint64_t clock_period_fs =
      10'000'000; ///< period of the coarse clock in femtoseconds, 1 .. 2^31-1 (identity block)
  std::optional<std::uint8_t>
      stream_id; ///< frames of another id are stale; empty: the first good frame decides id and sequence
  std::uint32_t first_epoch = 0;   ///< epoch the stream started with (register epoch_preset); it becomes time 0
  std::optional<simd_level> level; ///< empty: the fastest of this machine; all give the same result
};

/// Counters of the decoder; every byte fed is in exactly one of: a frame (512 bytes each), skipped_bytes,
/// pending_bytes(). A bad frame (right place, wrong CRC or version) is also among the skipped bytes.
struct decoder_counters {
  std::uint64_t frames = 0;             ///< frames with a good CRC: used, stale or repeated
  std::uint64_t tags = 0;               ///< tags delivered
  std::uint64_t bad_frames = 0;         ///< magic where a frame had to be, but wrong version or CRC
  std::uint64_t skipped_bytes = 0;      ///< bytes passed over while looking for the next frame
  std::uint64_t stale_frames = 0;       ///< frames of another stream id, dropped
  std::uint64_t repeated_frames = 0;    ///< frames already seen (older sequence number and no newer time), dropped
  std::uint64_t frames_lost = 0;        ///< missing sequence numbers
  std::uint64_t bad_words = 0;          ///< words the protocol does not know, dropped
  std::uint64_t time_reversals = 0;     ///< tags earlier than the tag before them (delivered as they are)
  std::uint64_t device_missed = 0;      ///< sum of the missed counts
  std::uint64_t device_overflows = 0;   ///< overflow intervals
  bool device_missed_saturated = false; ///< a missed count reached 0xFFFFFF: device_missed is a lower bound
};

/// Decoder of the frame stream of rtl/spec/peal_wire.toml. One thread; noexcept; allocates nothing once the
/// block handed to feed() has the capacity of a full block (a block used before has it).
///
/// Time: units of clock_period / 4096 since the start of the stream become picoseconds by integer arithmetic
/// only, t_ps = floor((units * clock_period_fs + 2 048 000) / 4 096 000), i.e. rounded to the nearest
/// picosecond, halves up. The rule holds for the absolute time, so no error grows with the length of the
/// stream. Range: 106 days. Epochs (30 bit on the wire) are extended to 64 bit by the smallest step, forward
/// or back, from the epoch before.
/// Events: time_reached (time mark), overflow_begin, overflow_end, missed, setting and gap, each before the
/// tag it precedes. After a gap the overflow state is taken from the frame's own words and flag; if it
/// changed inside the gap an overflow_begin or overflow_end follows the gap event.
class frame_decoder {
public:
  /// Most tags a block can hold after feed().
  static constexpr std::size_t max_block_tags = block_tags;
  /// Most events a block can hold after feed().
  static constexpr std::size_t max_block_events = 1024 + 128;

  /// Throws invalid_argument if clock_period_fs is 0 or above 2^31-1, or first_epoch above 2^30-1,
  /// or the machine lacks `level`.
  explicit frame_decoder(const decoder_settings& settings);

  /// Appends what `bytes` hold to `block` (which may have contents) and sets block.watermark. Returns the
  /// number of bytes consumed: all of them, or fewer when the block is full (block_full()); call again with
  /// the rest and an empty block. Any split of the same bytes gives the same tags, events and counters.
  /// O(bytes); garbage costs one CRC per magic number in it.
  std::size_t feed(std::span<const std::uint8_t> bytes, tag_block& block) noexcept;

  /// True if feed() will not take another frame into this block.
  [[nodiscard]] static bool block_full(const tag_block& block) noexcept;

  /// End of input: what is pending can no longer become a frame and is counted as skipped.
  void finish() noexcept;

  /// The reader learned that about `frames` frames were thrown away on the host. A sequence gap alone is
  /// known modulo 65536; with this hint the next gap is counted as the number nearest to it.
  void expect_loss(std::uint64_t frames) noexcept { expected_loss_ += frames; }

  [[nodiscard]] const decoder_counters& counters() const noexcept { return counters_; }
  /// Adds the decoder's counters to those of the other stages.
  void add_to(loss_counters& losses) const noexcept;
  /// No later tag is earlier than this (INT64_MIN: nothing known yet).
  [[nodiscard]] time_ps watermark() const noexcept { return watermark_; }
  /// Bytes held back because they may be the begin of a frame (0..511).
  [[nodiscard]] std::size_t pending_bytes() const noexcept { return pending_; }

private:
  struct epoch_base {
    time_ps start_ps = 0;   // start of the epoch in whole picoseconds, rounded down
    std::uint64_t rest = 0; // what is left, in 1/4096 fs, plus half a picosecond for the rounding
  };

  bool take(const std::uint8_t* bytes, tag_block& block) noexcept;
  [[nodiscard]] bool wanted(std::uint64_t& lost) noexcept;
  void after_gap(std::uint64_t lost, tag_block& block) noexcept;
  void decode_payload(tag_block& block) noexcept;
  void special_word(std::uint32_t word, std::size_t position, tag_block& block) noexcept;
  void set_epoch(std::int64_t epoch) noexcept;
  [[nodiscard]] std::int64_t extend(std::uint32_t wire_epoch) const noexcept;
  [[nodiscard]] epoch_base base_of(std::int64_t epoch) const noexcept;
  [[nodiscard]] time_ps to_ps(const epoch_base& base, std::uint64_t units) const noexcept;
  void reached(time_ps time) noexcept;
  void skip(std::size_t bytes) noexcept;

  std::uint64_t period_fs_;
  std::int64_t first_epoch_;
  const detail::unpack_kernels* kernels_;
  std::uint32_t (*frame_crc_)(const std::uint32_t* words) noexcept;
  decoder_counters counters_;

  std::int64_t epoch_; // extended; first_epoch_ is time 0
  epoch_base base_;
  std::optional<std::uint8_t> stream_id_;
  bool sequence_known_;
  std::uint16_t next_sequence_ = 0;
  std::uint64_t expected_loss_ = 0; // frames
  bool in_overflow_ = false;
  time_ps last_tag_ = INT64_MIN;
  time_ps watermark_ = INT64_MIN;
  time_ps frame_watermark_ = INT64_MIN; // header watermark of the last frame used

  std::array<std::uint8_t, 512> buffer_{}; // begin of a frame, cut by the end of the bytes fed
  std::size_t pending_ = 0;
  std::size_t phase_ = 0; // bytes since the end of the last good frame, modulo 512: 0 where a frame has to be
  alignas(64) std::array<std::uint32_t, 128 + 16> words_{}; // one frame, and room for a vector load past its end
};

} // namespace peal
