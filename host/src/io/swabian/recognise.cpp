// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/swabian/swabian_formats.hpp"
#include "io/swabian/swabian_layout.hpp"

#include <random>

namespace peal::io_detail {

namespace {

constexpr std::size_t most_records = 400, enough_tags = 16, fewest_tags = 4;
constexpr std::int32_t highest_channel = 1024;
constexpr std::int64_t longest_step_ps = 1'000'000'000'000LL * 600;

bool plausible(const std::uint8_t* record) noexcept {
  const auto channel = load_le<std::int32_t>(record + swabian_channel_at);
  const bool tag = record[0] == static_cast<std::uint8_t>(swabian_type::tag);
  const bool missed = record[0] == static_cast<std::uint8_t>(swabian_type::missed);
  return record[0] <= static_cast<std::uint8_t>(swabian_type::missed) && record[1] == 0 &&
         channel >= -highest_channel && channel <= highest_channel && (channel != 0 || !(tag || missed)) &&
         (missed || load_le<std::uint16_t>(record + swabian_missed_at) == 0);
}

} // namespace

evidence recognise_swabian(byte_buffer& bytes) {
  const std::size_t got =
      std::min(bytes.need(swabian_record_bytes * most_records), swabian_record_bytes * most_records);
  const auto size = bytes.stream().size();
  const bool whole = (size ? *size : got) % swabian_record_bytes == 0;
  std::vector<std::int64_t> tags;
  std::int64_t before = 0;
  for (std::size_t at = 0; at + swabian_record_bytes <= got; at += swabian_record_bytes) {
    const std::uint8_t* const record = bytes.data() + at;
    const auto time = load_le<std::int64_t>(record + swabian_time_at);
    const bool step_fits =
        at == 0 || (time >= before && static_cast<std::uint64_t>(time) - static_cast<std::uint64_t>(before) <=
                                          static_cast<std::uint64_t>(longest_step_ps));
    if (!plausible(record) || !step_fits) { return evidence::none; }
    before = time;
    if (record[0] == static_cast<std::uint8_t>(swabian_type::tag)) { tags.push_back(time); }
  }
  const std::size_t records = got / swabian_record_bytes;
  const std::size_t n = tags.size();
  if (n < fewest_tags || 2 * n < records ||
      !looks_like_clock(std::move(tags), {.backward = 0.0, .most_back = 0, .median_step = longest_step_ps})) {
    return evidence::none;
  }
  return whole && n >= enough_tags ? evidence::strong : evidence::weak;
}

std::vector<std::uint8_t> sample_swabian(std::uint64_t seed) {
  constexpr std::size_t records = 80;
  std::mt19937_64 random(seed);
  std::vector<std::uint8_t> out(swabian_record_bytes * records);
  std::int64_t now = static_cast<std::int64_t>(random() % 1'000'000'000);
  for (std::size_t i = 0; i < records; ++i) {
    now += 1 + static_cast<std::int64_t>(random() % 10'000'000);
    swabian_type type = swabian_type::tag;
    if (i % 20 == 16) { type = swabian_type::overflow_begin; }
    if (i % 20 == 18) { type = swabian_type::missed; }
    if (i % 20 == 19) { type = swabian_type::overflow_end; }
    const bool has_channel = type == swabian_type::tag || type == swabian_type::missed;
    const auto channel = static_cast<std::int32_t>(1 + random() % 8);
    std::uint8_t* const record = out.data() + swabian_record_bytes * i;
    record[0] = static_cast<std::uint8_t>(type);
    store_le(record + swabian_missed_at,
             static_cast<std::uint16_t>(type == swabian_type::missed ? 1 + random() % 9 : 0));
    store_le(record + swabian_channel_at, !has_channel ? 0 : random() % 4 == 0 ? -channel : channel);
    store_le(record + swabian_time_at, now);
  }
  return out;
}

} // namespace peal::io_detail
