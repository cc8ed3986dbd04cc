// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/swabian/swabian_formats.hpp"
#include "io/swabian/swabian_layout.hpp"

#include <algorithm>

namespace peal::io_detail {

namespace {

constexpr std::size_t record_bytes = swabian_record_bytes;
constexpr time_ps latest_ps = INT64_MAX / 2;

class swabian_source final : public file_source {
public:
  explicit swabian_source(byte_buffer buffer) : buffer_(std::move(buffer)) {
    info_.device = "Swabian time tags";
    info_.resolution_ps = 1.0;
  }

  [[nodiscard]] const byte_stream& bytes() const override { return buffer_.stream(); }

  [[nodiscard]] bool can_seek() const noexcept override { return true; }
  stream_state jump(time_ps time) override;
  [[nodiscard]] std::vector<time_ps> cuts(std::size_t pieces) override;

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
  /// Where an overflow interval begins or ends.
  struct turn {
    std::uint64_t record;
    bool open;
  };

  [[nodiscard]] std::uint64_t records() const { return buffer_.stream().size().value_or(0) / record_bytes; }
  [[nodiscard]] time_ps next_tag_time(std::uint64_t record);
  void find_turns();

  void take(block_writer& block) {
    const auto type = static_cast<swabian_type>(buffer_.data()[0]);
    const auto missed = load_le<std::uint16_t>(buffer_.data() + swabian_missed_at);
    const auto channel = load_le<std::int32_t>(buffer_.data() + swabian_channel_at);
    const auto time = load_le<std::int64_t>(buffer_.data() + swabian_time_at);
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
  std::optional<std::vector<turn>> turns_; ///< found by the first seek
};

/// Time of the first tag at or behind a record; INT64_MAX: none. Only tags are sure to be in order.
time_ps swabian_source::next_tag_time(std::uint64_t record) {
  buffer_.seek(record_bytes * record);
  for (; buffer_.need(record_bytes) >= record_bytes; buffer_.consume(record_bytes)) {
    if (buffer_.data()[0] == static_cast<std::uint8_t>(swabian_type::tag)) {
      return load_le<std::int64_t>(buffer_.data() + swabian_time_at);
    }
  }
  return INT64_MAX;
}

/// One pass over the types: whether an overflow is in progress at some place depends on all that is in front of it.
void swabian_source::find_turns() {
  if (turns_) { return; }
  turns_.emplace();
  buffer_.seek(0);
  for (std::uint64_t record = 0; buffer_.need(record_bytes) >= record_bytes;) {
    const std::size_t here = buffer_.available() / record_bytes;
    for (std::size_t i = 0; i < here; ++i) {
      const auto type = static_cast<swabian_type>(buffer_.data()[i * record_bytes]);
      if (type == swabian_type::overflow_begin || type == swabian_type::overflow_end) {
        turns_->push_back({record + i, type == swabian_type::overflow_begin});
      }
    }
    record += here;
    buffer_.consume(here * record_bytes);
  }
}

stream_state swabian_source::jump(time_ps time) {
  find_turns();
  std::uint64_t low = 0, high = records();
  while (low < high) {
    const std::uint64_t middle = low + (high - low) / 2;
    if (next_tag_time(middle) < time) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  restart();
  last_ = INT64_MIN;
  counts_.records = low;
  buffer_.seek(record_bytes * low);
  const auto behind = std::lower_bound(turns_->begin(), turns_->end(), low,
                                       [](const turn& t, std::uint64_t record) { return t.record < record; });
  return {.setting = std::nullopt, .overflow_open = behind != turns_->begin() && std::prev(behind)->open};
}

std::vector<time_ps> swabian_source::cuts(std::size_t pieces) {
  std::vector<time_ps> times;
  const time_ps first = next_tag_time(0);
  for (std::uint64_t piece = 1; piece < pieces; ++piece) {
    const std::uint64_t place = records() / pieces * piece + records() % pieces * piece / pieces;
    const time_ps time = next_tag_time(place);
    if (time == INT64_MAX) { break; }
    if (time > (times.empty() ? first : times.back())) { times.push_back(time); }
  }
  return times;
}

} // namespace

std::unique_ptr<file_source> open_swabian(byte_buffer buffer, const open_options&) {
  return std::make_unique<swabian_source>(std::move(buffer));
}

} // namespace peal::io_detail
