// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// PicoQuant T2 streams: PTU and HydraHarp .ht2.
#include "io/file_source.hpp"
#include "io/picoquant/header.hpp"
#include "io/picoquant/t2_checkpoints.hpp"
#include "io/picoquant/t2_decode.hpp"
#include "io/picoquant/t2_record.hpp"

#include <algorithm>

namespace peal::io_detail {

namespace {

constexpr std::size_t record_bytes = t2_record_bytes;
constexpr std::size_t read_bytes = 65536;       // fits L1 and L2 beside a block; larger reads were slower
constexpr time_ps last_base_ps = INT64_MAX / 2; // a corrupt overflow count must not run the clock over

class t2_source final : public file_source {
public:
  t2_source(byte_buffer buffer, picoquant_header header)
      : buffer_(std::move(buffer)), header_(std::move(header)), fast_(t2_implementation_for(best_simd_level())) {
    info_ = header_.info;
    if (header_.records == 0) { info_.metadata["records"] = "unknown (the header was never completed)"; }
    whole_ps_ = header_.tick_fs % 1000 == 0;
  }

  [[nodiscard]] const byte_stream& bytes() const override { return buffer_.stream(); }

  [[nodiscard]] bool can_seek() const noexcept override { return true; }

  stream_state jump(time_ps time) override {
    const auto& places = scanned().checkpoints();
    // Every tag in front of a checkpoint is earlier than its time: wraps come in order.
    const auto behind = std::upper_bound(places.begin() + 1, places.end(), time,
                                         [&](time_ps t, const t2_checkpoint& c) { return t < to_ps(c.base_ticks); });
    const t2_checkpoint& from = *std::prev(behind);
    restart();
    ended_ = false;
    last_ = INT64_MIN;
    base_ticks_ = from.base_ticks;
    counts_.records = from.record;
    counts_.overflow_records = from.overflow_records;
    buffer_.seek(header_.data_offset + record_bytes * from.record);
    return {.setting = from.setting, .overflow_open = false};
  }

  [[nodiscard]] std::vector<time_ps> cuts(std::size_t pieces) override {
    const std::uint64_t records = scanned().records();
    std::vector<time_ps> times;
    for (const t2_checkpoint& place : scanned().checkpoints()) {
      const std::size_t wanted = times.size() + 1;
      const time_ps time = to_ps(place.base_ticks);
      const bool grows = time > (times.empty() ? 0 : times.back());
      if (wanted < pieces && grows && place.record * pieces >= records * wanted) { times.push_back(time); }
    }
    return times;
  }

protected:
  void next(block_writer& block) override {
    const std::size_t first = block.size();
    const time_ps* const times = block.time();
    try {
      while (!block.full() && more()) { decode_some(block); }
    } catch (...) {
      check_order(times, block.size() - first, block);
      throw;
    }
    check_order(times, block.size() - first, block);
  }

private:
  [[nodiscard]] std::uint64_t most_ticks() const noexcept {
    return static_cast<std::uint64_t>(last_base_ps) / header_.tick_fs * 1000;
  }

  /// One pass over the file that looks at special records only.
  const t2_scan& scanned() {
    if (scan_) { return *scan_; }
    t2_scan scan(header_.layout, header_.settings_as_markers, most_ticks());
    buffer_.seek(header_.data_offset);
    std::uint64_t left = header_.records == 0 ? UINT64_MAX : header_.records;
    while (left > 0 && !scan.corrupt()) {
      const std::size_t here =
          static_cast<std::size_t>(std::min<std::uint64_t>(buffer_.need(read_bytes) / record_bytes, left));
      if (here == 0) { break; }
      scan.take(buffer_.data(), here);
      buffer_.consume(here * record_bytes);
      left -= here;
    }
    return scan_.emplace(std::move(scan));
  }

  /// Makes at least one whole record available, or ends the stream (returns false) or throws what is wrong at
  /// its end.
  bool more() {
    if (counts_.records == header_.records && header_.records != 0) {
      if (!ended_) { count_trailing(); }
      return false;
    }
    const std::size_t available = buffer_.available() >= record_bytes ? buffer_.available() : buffer_.need(read_bytes);
    if (available >= record_bytes) { return true; }
    if (header_.records != 0) {
      buffer_.fail("the file ends after " + std::to_string(counts_.records) + " of the " +
                       std::to_string(header_.records) + " records its header promises",
                   "what came before is good; the recording or the copy was cut");
    }
    if (available != 0) {
      buffer_.fail("the file ends inside a record", "what came before is good; the recording or the copy was cut");
    }
    return false;
  }

  void count_trailing() {
    ended_ = true;
    if (const auto size = buffer_.stream().size()) {
      losses_.skipped_bytes += *size - std::min(*size, buffer_.offset());
      return;
    }
    for (std::size_t got = buffer_.need(read_bytes); got != 0; got = buffer_.need(read_bytes)) {
      losses_.skipped_bytes += got;
      buffer_.consume(got);
    }
  }

  [[nodiscard]] std::size_t records_here() const noexcept {
    const std::uint64_t here = buffer_.available() / record_bytes;
    return static_cast<std::size_t>(header_.records == 0 ? here : std::min(here, header_.records - counts_.records));
  }

  void decode_some(block_writer& block) {
    if (whole_ps_ && header_.layout != t2_layout::picoharp) { decode_fast(block); }
    // The fast loop stops in front of whatever it does not know; one record then goes the long way.
    if (!block.full() && records_here() > 0) { decode_one(block); }
  }

  void decode_fast(block_writer& block) {
    const auto tick_ps = static_cast<std::uint32_t>(header_.tick_fs / 1000);
    t2_cursor cursor{.record = buffer_.data(),
                     .end = buffer_.data() + record_bytes * records_here(),
                     .time = block.time(),
                     .channel = block.channel(),
                     .room = block.room(),
                     .base_ps = static_cast<time_ps>(base_ticks_) * tick_ps,
                     .wrap_ps = static_cast<time_ps>(wrap_ticks(header_.layout)) * tick_ps,
                     .tick_ps = tick_ps,
                     .counted = header_.layout == t2_layout::hydraharp_v2,
                     .base_limit_ps = last_base_ps};
    const std::uint8_t* const from = cursor.record;
    fast_.decode(cursor);
    base_ticks_ = static_cast<std::uint64_t>(cursor.base_ps / tick_ps);
    counts_.records += static_cast<std::uint64_t>(cursor.record - from) / record_bytes;
    counts_.overflow_records += cursor.overflows;
    buffer_.consume(static_cast<std::size_t>(cursor.record - from));
    block.advance(cursor.written);
  }

  void decode_one(block_writer& block) {
    const auto word = load_le<std::uint32_t>(buffer_.data());
    const t2_record record = record_of(word, header_.layout);
    const time_ps now = to_ps(base_ticks_ + record.ticks);
    switch (record.what) {
    case t2_record::kind::tag: block.push(now, input_channel(record.number)); break;
    case t2_record::kind::sync: block.push(now, sync_channel); break;
    case t2_record::kind::overflow: {
      const std::uint64_t room = most_ticks() - base_ticks_;
      if (record.ticks > room / wrap_ticks(header_.layout)) {
        buffer_.fail("the overflow count leads past the longest possible time (53 days)",
                     "the file is corrupt from here on; what came before is good");
      }
      base_ticks_ += record.ticks * wrap_ticks(header_.layout);
      ++counts_.overflow_records;
      break;
    }
    case t2_record::kind::marker: block.push(marker_event(now, record.number)); break;
    case t2_record::kind::unknown: ++losses_.bad_words; break;
    }
    ++counts_.records;
    buffer_.consume(record_bytes);
  }

  [[nodiscard]] stream_event marker_event(time_ps now, std::uint32_t bits) const noexcept {
    stream_event event{.kind = event_kind::marker, .time = now, .value = bits};
    if (const auto setting = setting_of_marker(bits); header_.settings_as_markers && setting) {
      event.kind = event_kind::setting;
      event.value = *setting;
    }
    return event;
  }

  [[nodiscard]] time_ps to_ps(std::uint64_t ticks) const noexcept {
    const std::uint64_t whole = header_.tick_fs / 1000;
    const std::uint64_t rest = header_.tick_fs % 1000;
    return static_cast<time_ps>(ticks * whole + (ticks / 1000) * rest + ((ticks % 1000) * rest + 500) / 1000);
  }

  /// T2 records are in time order by construction; a reversal means damage, which the counter shows
  /// (sort_policy can repair it).
  void check_order(const time_ps* times, std::size_t count, block_writer& block) {
    count_reversals(fast_.reversals(times, count, last_));
    if (count > 0) { last_ = times[count - 1]; }
    block.set_watermark(info_.sorted ? std::max(last_, to_ps(base_ticks_)) : INT64_MIN);
  }

  byte_buffer buffer_;
  picoquant_header header_;
  t2_implementation fast_;
  std::uint64_t base_ticks_ = 0;
  time_ps last_ = INT64_MIN;
  bool whole_ps_ = true;
  bool ended_ = false;
  std::optional<t2_scan> scan_; ///< made by the first seek
};

std::unique_ptr<file_source> make_t2(byte_buffer buffer, picoquant_header header) {
  if (!header.t2) {
    throw file_error(at_byte(buffer.stream().name(), header.data_offset,
                             "T3 data: times are relative to a sync whose own times were not recorded",
                             "record in T2 mode; Peal reads tags with absolute times"));
  }
  return std::make_unique<t2_source>(std::move(buffer), std::move(header));
}

} // namespace

std::unique_ptr<file_source> open_ptu(byte_buffer buffer, const open_options&) {
  picoquant_header header = read_ptu_header(buffer);
  return make_t2(std::move(buffer), std::move(header));
}

std::unique_ptr<file_source> open_ht2(byte_buffer buffer, const open_options&) {
  picoquant_header header = read_hydraharp_header(buffer);
  return make_t2(std::move(buffer), std::move(header));
}

} // namespace peal::io_detail
