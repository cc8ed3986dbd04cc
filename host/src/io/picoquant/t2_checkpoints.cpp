// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/picoquant/t2_checkpoints.hpp"

#include "io/picoquant/t2_record.hpp"

#include <algorithm>
#include <array>
#include <bit>

#if defined(__x86_64__)
#include <emmintrin.h>
#endif

namespace peal::io_detail {

namespace {

constexpr std::uint64_t records_apart = 65536;
constexpr std::size_t group = 64; // records looked at together

/// Bit k is set if record k of the 64 is special: bit 31 of a HydraHarp-like record, channel 15 of a PicoHarp.
template <t2_layout layout>
std::uint64_t special_records(const std::uint8_t* records) noexcept {
  std::uint64_t mask = 0;
#if defined(__x86_64__) // SSE2, which every such machine has
  for (unsigned k = 0; k < group; k += 4) {
    __m128i words = _mm_loadu_si128(reinterpret_cast<const __m128i*>(records + k * t2_record_bytes));
    if constexpr (layout == t2_layout::picoharp) {
      words = _mm_and_si128(words, _mm_slli_epi32(words, 1));
      words = _mm_and_si128(words, _mm_slli_epi32(words, 2));
    }
    mask |= static_cast<std::uint64_t>(_mm_movemask_ps(_mm_castsi128_ps(words))) << k;
  }
#else
  for (unsigned k = 0; k < group; ++k) {
    const auto word = load_le<std::uint32_t>(records + k * t2_record_bytes);
    const bool special = layout == t2_layout::picoharp ? word >> 28 == 15 : word >> 31 != 0;
    mask |= std::uint64_t{special} << k;
  }
#endif
  return mask;
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
  const std::uint64_t first = now_.record;
  for (std::size_t at = 0; at < count && !corrupt_; at += group) {
    const std::size_t here = std::min(group, count - at);
    std::array<std::uint8_t, group * t2_record_bytes> rest{}; // a record of zeros is a tag
    const std::uint8_t* from = records + at * t2_record_bytes;
    if (here < group) {
      std::memcpy(rest.data(), from, here * t2_record_bytes);
      from = rest.data();
    }
    for (std::uint64_t special = special_records<layout>(from); special != 0 && !corrupt_; special &= special - 1) {
      const auto k = static_cast<std::size_t>(std::countr_zero(special));
      now_.record = first + at + k + 1;
      take_special<layout>(load_le<std::uint32_t>(from + k * t2_record_bytes));
    }
  }
  if (!corrupt_) { now_.record = first + count; }
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
