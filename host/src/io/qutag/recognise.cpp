// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/qutag/qutag_formats.hpp"
#include "io/qutag/qutag_layout.hpp"

#include <random>

namespace peal::io_detail {

namespace {

constexpr std::size_t most_records = 400, enough_records = 64, enough_with_size = 8;
constexpr std::uint16_t highest_channel = 1023;
constexpr clock_rule clicks{.backward = 0.1, .most_back = 1'000'000'000, .median_step = 1'000'000'000'000};

bool plausible(const std::uint8_t* record) noexcept {
  return load_le<std::int64_t>(record) >= 0 && load_le<std::uint16_t>(record + qutag_channel_at) <= highest_channel;
}

/// The first 40 bytes are four records that belong to the ones behind them: then there is no header.
bool header_is_records(const std::uint8_t* bytes) noexcept {
  std::int64_t before = 0;
  for (std::size_t at = 0; at < qutag_header_bytes; at += qutag_record_bytes) {
    const auto time = load_le<std::int64_t>(bytes + at);
    if (!plausible(bytes + at) || time < before) { return false; }
    before = time;
  }
  return before <= load_le<std::int64_t>(bytes + qutag_header_bytes);
}

} // namespace

evidence recognise_qutag(byte_buffer& bytes) {
  const std::size_t got = std::min(bytes.need(qutag_header_bytes + qutag_record_bytes * most_records),
                                   qutag_header_bytes + qutag_record_bytes * most_records);
  if (got < qutag_header_bytes + qutag_record_bytes) { return evidence::none; }
  const auto promised = load_le<std::uint32_t>(bytes.data() + qutag_size_at);
  const auto size = bytes.stream().size();
  const bool size_fits =
      size && (*size & 0xFFFF'FFFFU) == promised && (*size - qutag_header_bytes) % qutag_record_bytes == 0;
  std::vector<std::int64_t> times;
  for (std::size_t at = qutag_header_bytes; at + qutag_record_bytes <= got; at += qutag_record_bytes) {
    if (!plausible(bytes.data() + at)) { return evidence::none; }
    times.push_back(load_le<std::int64_t>(bytes.data() + at));
  }
  const std::size_t records = times.size();
  if (!looks_like_clock(std::move(times), clicks) || header_is_records(bytes.data())) { return evidence::none; }
  return records >= (size_fits ? enough_with_size : enough_records) ? evidence::strong : evidence::weak;
}

std::vector<std::uint8_t> sample_qutag(std::uint64_t seed) {
  constexpr std::size_t records = 80;
  std::mt19937_64 random(seed);
  std::vector<std::uint8_t> out(qutag_header_bytes + qutag_record_bytes * records);
  for (std::size_t i = 0; i < qutag_header_bytes; ++i) { out[i] = static_cast<std::uint8_t>(random() | 0x80); }
  store_le(out.data() + qutag_size_at, static_cast<std::uint32_t>(out.size()));
  std::int64_t now = 260'000'000'000'000'000;
  for (std::size_t i = 0; i < records; ++i) {
    now += static_cast<std::int64_t>(random() % 20'000'000);
    std::uint8_t* const record = out.data() + qutag_header_bytes + qutag_record_bytes * i;
    store_le(record, i % 16 == 15 ? now - 50'000 : now); // almost sorted, as the instrument's
    store_le(record + qutag_channel_at, static_cast<std::uint16_t>(random() % 6));
  }
  return out;
}

} // namespace peal::io_detail
