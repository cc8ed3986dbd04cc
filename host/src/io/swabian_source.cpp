// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Dumps of 16-byte tags as the Swabian interface hands them out, without a header, little-endian: uint8 type, uint8
// zero, uint16 missed events, int32 channel, int64 time in ps. Types: 0 tag, 1 time base error, 2 overflow begins, 3
// overflow ends, 4 missed events.
#include "io/file_source.hpp"

namespace peal::io_detail {

namespace {

constexpr std::size_t record_bytes = 16;
constexpr time_ps latest_ps = INT64_MAX / 2;
enum class swabian_type : std::uint8_t { tag = 0, error = 1, overflow_begin = 2, overflow_end = 3, missed = 4 };

class swabian_source final : public file_source {
public:
  explicit swabian_source(byte_buffer buffer) : buffer_(std::move(buffer)) {
    info_.format = name(file_kind::swabian_tags);
    info_.device = "Swabian time tags";
    info_.resolution_ps = 1.0;
  }

  [[nodiscard]] const byte_stream& bytes() const override { return buffer_.stream(); }

protected:
  void next(block_writer& block) override {
    while (!block.full()) {
      if (buffer_.available() < record_bytes && buffer_.need(record_bytes) < record_bytes) {
        if (buffer_.available() != 0) {
          buffer_.fail("the file ends inside a record", "what came before is good; the recording or the copy was cut");
        }
        return;
      }
      take(block);
      ++counts_.records;
      buffer_.consume(record_bytes);
    }
  }

private:
  void take(block_writer& block) {
    const auto type = static_cast<swabian_type>(buffer_.data()[0]);
    const auto missed = load_le<std::uint16_t>(buffer_.data() + 2);
    const auto channel = load_le<std::int32_t>(buffer_.data() + 4);
    const auto time = load_le<std::int64_t>(buffer_.data() + 8);
    const bool needs_channel = type == swabian_type::tag || type == swabian_type::missed;
    if (type > swabian_type::missed || time < -latest_ps || time > latest_ps ||
        (needs_channel && (channel == 0 || channel < INT16_MIN || channel > INT16_MAX))) {
      buffer_.fail("a record of type " + std::to_string(buffer_.data()[0]) + " on channel " + std::to_string(channel) +
                       " at " + std::to_string(time) + " ps makes no sense",
                   "the file is corrupt from here on; what came before is good");
    }
    switch (type) {
    case swabian_type::tag:
      count_reversals(time < last_ ? 1 : 0);
      last_ = time;
      block.push(time, static_cast<channel_number>(channel));
      block.set_watermark(time);
      break;
    case swabian_type::error: // the clock of the device was not reliable here: nobody can say what is missing
      block.push({.kind = event_kind::gap, .time = time, .value = 1});
      ++losses_.frames_lost;
      break;
    case swabian_type::overflow_begin:
      block.push({.kind = event_kind::overflow_begin, .time = time});
      ++losses_.device_overflows;
      break;
    case swabian_type::overflow_end: block.push({.kind = event_kind::overflow_end, .time = time}); break;
    case swabian_type::missed:
      block.push(
          {.kind = event_kind::missed, .channel = static_cast<channel_number>(channel), .time = time, .value = missed});
      losses_.device_missed += missed;
      losses_.device_missed_saturated |= missed == UINT16_MAX;
      break;
    }
  }

  byte_buffer buffer_;
  time_ps last_ = INT64_MIN;
};

} // namespace

std::unique_ptr<file_source> open_swabian(byte_buffer buffer) {
  return std::make_unique<swabian_source>(std::move(buffer));
}

bool looks_like_swabian(byte_buffer& bytes) {
  constexpr std::size_t looked_at = 400, enough = 4;
  constexpr std::int64_t longest_step_ps = 1'000'000'000'000LL * 600;
  const std::size_t records = bytes.need(record_bytes * looked_at) / record_bytes;
  if (const auto size = bytes.stream().size(); size && *size % record_bytes != 0) { return false; }
  std::int64_t before = 0;
  std::size_t tags = 0;
  for (std::size_t i = 0; i < records && i < looked_at; ++i) {
    const std::uint8_t* at = bytes.data() + record_bytes * i;
    const auto channel = load_le<std::int32_t>(at + 4);
    const auto time = load_le<std::int64_t>(at + 8);
    const bool is_tag = at[0] == static_cast<std::uint8_t>(swabian_type::tag);
    if (at[0] > static_cast<std::uint8_t>(swabian_type::missed) || at[1] != 0 || channel < -1024 || channel > 1024 ||
        (is_tag && channel == 0)) {
      return false;
    }
    if (is_tag && load_le<std::uint16_t>(at + 2) != 0) { return false; }
    if (tags > 0 && (time < before || time - before > longest_step_ps)) { return false; }
    before = time;
    tags += is_tag ? 1 : 0;
  }
  return tags >= enough;
}

} // namespace peal::io_detail
