// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/picoquant/t2_checkpoints.hpp"

#include "io/picoquant/t2_record.hpp"

#include <algorithm>
#include <array>

namespace peal::io_detail {

namespace {

constexpr std::uint64_t records_apart = 65536;
constexpr std::size_t group = 16; // records looked at together

/// Bit 31 is set for special records.
template <t2_layout layout>
constexpr std::uint32_t special_bit(std::uint32_t word) noexcept {
  if constexpr (layout == t2_layout::picoharp) { return word & word << 1 & word << 2 & word << 3; } // channel 15
  return word;
}

} // namespace

t2_scan::t2_scan(t2_layout layout, bool settings_as_markers, std::uint64_t most_ticks)
    : layout_(layout), settings_as_markers_(settings_as_markers), most_ticks_(most_ticks), found_{now_} {}

void t2_scan::take(const std::uint8_t* records, std::size_t count) {
  switch (layout_) {
  case t2_layout::picoharp: take_as<t2_layout::picoharp>(records, count); break;
  case t2_layout::hydraharp_v1: take_as<t2_layout::hydraharp_v1>(records, count); break;
  case t2_layout::hydraharp_v2: take_as<t2_layout::hydraharp_v2>(records, count); break;
  }
}

template <t2_layout layout>
void t2_scan::take_as(const std::uint8_t* records, std::size_t count) {
  while (count > 0 && !corrupt_) {
    std::array<std::uint32_t, group> words{};
    const std::size_t here = std::min(group, count);
    std::memcpy(words.data(), records, here * t2_record_bytes);
    std::uint32_t any = 0;
    for (const std::uint32_t word : words) { any |= special_bit<layout>(word); }
    if (any >> 31 == 0) {
      now_.record += here;
    } else {
      for (std::size_t i = 0; i < here && !corrupt_; ++i) {
        ++now_.record;
        if (special_bit<layout>(words[i]) >> 31 != 0) { take_special<layout>(words[i]); }
      }
    }
    records += here * t2_record_bytes;
    count -= here;
  }
}

template <t2_layout layout>
void t2_scan::take_special(std::uint32_t word) {
  const t2_record record = record_of(word, layout);
  if (record.what == t2_record::kind::marker && settings_as_markers_) {
    if (const auto setting = setting_of_marker(record.number)) { now_.setting = setting; }
  }
  if (record.what != t2_record::kind::overflow) { return; }
  if (record.ticks > (most_ticks_ - now_.base_ticks) / wrap_ticks(layout)) {
    corrupt_ = true;
    --now_.record;
    return;
  }
  now_.base_ticks += record.ticks * wrap_ticks(layout);
  ++now_.overflow_records;
  if (now_.record - found_.back().record >= records_apart) { found_.push_back(now_); }
}

} // namespace peal::io_detail
