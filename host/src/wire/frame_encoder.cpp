// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "wire/frame_encoder.hpp"

#include "wire/frame_crc.hpp"

#include "peal_wire.hpp"

#include <algorithm>
#include <cstring>

namespace peal::detail {
namespace {
constexpr unsigned epoch_shift = wire::coarse_bits + wire::fraction_bits;
constexpr std::uint32_t time_field(std::uint64_t units) {
  return static_cast<std::uint32_t>(units & ((1U << epoch_shift) - 1U));
}
constexpr std::uint32_t clock_field(std::uint64_t units) {
  return time_field(units) & ~((1U << wire::fraction_bits) - 1U);
}
constexpr std::uint32_t wrapped(std::uint64_t epoch) {
  return static_cast<std::uint32_t>(epoch & ((1U << wire::epoch_bits) - 1U));
}
} // namespace

frame_encoder::frame_encoder(std::uint8_t stream_id, std::uint32_t first_epoch)
    : stream_id_(stream_id), first_epoch_(first_epoch), epoch_(first_epoch), frame_epoch_(first_epoch) {}

void frame_encoder::tag(std::uint64_t time_units, channel_number channel) {
  const bool falling = channel < 0;
  const auto index = static_cast<std::uint32_t>((falling ? -channel : channel) - 1);
  put(time_units, wire::word::tag::make(falling ? 1 : 0, index, time_field(time_units)));
}

void frame_encoder::time_mark(std::uint64_t time_units) {
  put(time_units, wire::word::time_mark::make(clock_field(time_units)));
  if (!closed_since_mark_) { close_frame(); }
  closed_since_mark_ = false;
}

void frame_encoder::overflow_begin(std::uint64_t time_units) {
  advance(time_units);
  in_overflow_ = true; // before the word that may close the frame
  append(wire::word::overflow_begin::make(clock_field(time_units)));
}

void frame_encoder::missed(channel_number channel, std::uint64_t count) {
  const auto index = static_cast<std::uint32_t>((channel < 0 ? -channel : channel) - 1);
  append(wire::word::missed::make(index, static_cast<std::uint32_t>(std::min<std::uint64_t>(count, 0xFFFFFF))));
}

void frame_encoder::overflow_end(std::uint64_t time_units) {
  advance(time_units);
  in_overflow_ = false;
  append(wire::word::overflow_end::make(clock_field(time_units)));
}

void frame_encoder::setting(std::uint64_t time_units, std::uint8_t value) {
  put(time_units, wire::word::setting::make(time_field(time_units) >> wire::fraction_bits, value));
}

void frame_encoder::raw_word(std::uint32_t word) { append(word); }

void frame_encoder::close_frame() {
  if (used_ != 0) { finish_frame(); }
}

void frame_encoder::put(std::uint64_t time_units, std::uint32_t word) {
  advance(time_units);
  append(word);
}

void frame_encoder::advance(std::uint64_t time_units) {
  const std::uint64_t epoch = first_epoch_ + (time_units >> epoch_shift);
  if (epoch != epoch_) {
    append(wire::word::epoch::make(wrapped(epoch)));
    epoch_ = epoch;
  }
  last_clock_ = std::max(last_clock_, (first_epoch_ << wire::coarse_bits) + (time_units >> wire::fraction_bits));
}

void frame_encoder::append(std::uint32_t word) {
  if (used_ == 0) { frame_epoch_ = epoch_; }
  words_[wire::header_words + used_] = word;
  if (++used_ == wire::payload_words) { finish_frame(); }
}

void frame_encoder::finish_frame() {
  std::uint32_t* words = words_.data();
  std::fill(words, words + wire::header_words, 0U);
  wire::header::set_magic(words, wire::frame_magic);
  wire::header::set_version(words, wire::frame_version);
  wire::header::set_flags(words, in_overflow_ ? 1 : 0);
  wire::header::set_stream_id(words, stream_id_);
  wire::header::set_sequence(words, sequence_);
  const std::uint64_t start = frame_epoch_ << wire::coarse_bits;
  const std::uint64_t reached = last_clock_ > start ? (last_clock_ - start) / 16 : 0;
  wire::header::set_watermark(words, static_cast<std::uint32_t>(std::min<std::uint64_t>(reached, 0xFFFF)));
  wire::header::set_epoch(words, wrapped(frame_epoch_));
  wire::header::set_crc(words, frame_crc_table(words));
  const std::size_t at = bytes_.size();
  bytes_.resize(at + wire::frame_bytes);
  std::memcpy(bytes_.data() + at, words, wire::frame_bytes);
  std::fill(words_.begin() + wire::header_words, words_.end(), 0U);
  used_ = 0;
  ++sequence_;
  closed_since_mark_ = true;
}

} // namespace peal::detail
