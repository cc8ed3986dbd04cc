// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// PicoQuant PTU, HydraHarp T2 version 2.
#include "base/output_file.hpp"
#include "io/byte_stream.hpp"
#include "io/picoquant/header.hpp"
#include "io/picoquant/ptu_header_builder.hpp"
#include "peal/io.hpp"
#include "peal/version.hpp"

#include <algorithm>
#include <ctime>
#include <random>

namespace peal {

using namespace io_detail;

namespace {

constexpr std::uint32_t record_type = 0x01010204;
constexpr time_ps wrap_ps = 33554432;
constexpr std::uint32_t special_bit = 0x8000'0000;
constexpr unsigned channel_lsb = 25;
constexpr std::uint32_t overflow_channel = 63;
constexpr time_ps most_wraps = 0x01FF'FFFF; // in one overflow record
constexpr std::size_t flush_bytes = 262144;
constexpr channel_number highest_channel = 64, highest_falling = 32;

std::string random_guid() {
  std::random_device random;
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string guid = "{xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx}";
  for (char& c : guid) {
    if (c == 'x') { c = digits[random() & 15U]; }
  }
  return guid;
}

class ptu_writer final : public tag_writer {
public:
  ptu_writer(const std::filesystem::path& path, const stream_info& info, const ptu_options& options)
      : file_(path, {.replace = options.replace, .inputs = options.inputs, .in_place = false}), options_(options),
        device_(info.device), origin_ps_(info.origin_ps), guid_(random_guid()),
        created_days_(static_cast<double>(std::time(nullptr)) / 86400.0 + 25569.0) {
    file_.rewrite(0, {}); // refused at once where the header could not be completed in the end
    file_.append(header());
  }
  void write(const tag_block& block) override {
    if (finished_) { throw invalid_argument("ptu_writer: write() after finish()"); }
    if (block.time.size() != block.channel.size()) {
      throw invalid_argument("ptu_writer: a block with different numbers of times and channels");
    }
    if (!block.micro.empty()) { not_representable_["micro_time"] += block.size(); }
    std::size_t done = 0;
    for (const stream_event& event : block.events) {
      const std::size_t position = std::min<std::size_t>(event.position, block.size());
      for (; done < position; ++done) { put_tag(block.time[done], block.channel[done]); }
      put_event(event);
    }
    for (; done < block.size(); ++done) { put_tag(block.time[done], block.channel[done]); }
    if (buffer_.size() >= flush_bytes) { flush(); }
  }

  void finish(const loss_counters&) override {
    if (finished_) { return; }
    flush();
    file_.rewrite(0, header());
    file_.finish();
    finished_ = true;
  }

  [[nodiscard]] std::map<std::string, std::uint64_t> not_representable() const override { return not_representable_; }

private:
  void flush() {
    file_.append(buffer_);
    buffer_.clear();
  }

  void put_word(std::uint32_t word) {
    std::uint8_t raw[4];
    store_le(raw, word);
    buffer_.insert(buffer_.end(), raw, raw + 4);
    ++records_;
  }

  /// Overflow records up to `time`; returns what is left for the time field.
  std::uint32_t advance_to(time_ps time) {
    if (!shifted_) {
      shifted_ = true;
      if (time < 0) { shift_ps_ = time; }
      base_ps_ = last_ps_ = shift_ps_;
    }
    if (time < last_ps_) {
      throw invalid_argument(file_.name() + ": time goes backwards from " + std::to_string(last_ps_) + " to " +
                             std::to_string(time) + " ps, which PTU cannot hold; sort the stream first");
    }
    last_ps_ = time;
    for (time_ps wraps = (time - base_ps_) / wrap_ps; wraps > 0;) {
      const time_ps now = std::min(wraps, most_wraps);
      put_word(special_bit | overflow_channel << channel_lsb | static_cast<std::uint32_t>(now));
      base_ps_ += now * wrap_ps;
      wraps -= now;
    }
    return static_cast<std::uint32_t>(time - base_ps_);
  }

  void put_tag(time_ps time, channel_number channel) {
    if (channel == sync_channel) {
      put_word(special_bit | advance_to(time));
      return;
    }
    const bool nameable = channel != 0 && channel <= highest_channel && channel >= -highest_falling;
    if (!nameable) {
      throw invalid_argument(file_.name() + ": channel " + std::to_string(channel) +
                             " has no place in PTU (1 to 64, falling edges -1 to -32)");
    }
    const auto input = static_cast<std::uint32_t>(channel > 0 ? channel - 1 : highest_falling - 1 - channel);
    const std::uint32_t ticks = advance_to(time);
    put_word(input << channel_lsb | ticks);
    inputs_ = std::max(inputs_, input + 1);
  }

  void put_event(const stream_event& event) {
    std::uint64_t bits = 0;
    if (event.kind == event_kind::marker && event.value >= 1 && event.value <= 15) { bits = event.value; }
    if (event.kind == event_kind::setting && options_.settings_as_markers &&
        (event.value & ~std::uint64_t{0x11}) == 0) {
      bits = 8 | (event.value & 1) | (event.value >> 4 & 1) << 1;
      settings_written_ = true;
    }
    // A time out of order would have to be changed to fit: better missing and counted than wrong.
    if (bits == 0 || (shifted_ && event.time < last_ps_)) {
      ++not_representable_[std::string(name(event.kind))];
      return;
    }
    put_word(special_bit | static_cast<std::uint32_t>(bits) << channel_lsb | advance_to(event.time));
  }

  /// Every call gives the same number of bytes, so the final header fits where the first one was.
  [[nodiscard]] std::vector<std::uint8_t> header() const {
    ptu_header_builder out;
    out.text("File_GUID", guid_);
    out.text("CreatorSW_ContentVersion", "1.0");
    out.text("CreatorSW_Name", "Peal");
    out.text("CreatorSW_Version", version_string);
    out.date("File_CreatingTime", created_days_);
    out.text("File_Comment",
             "Input k is Peal channel k+1; falling edges of channels 1 to 32 are inputs 32 to 63. Markers 8 to 11 are "
             "settings 8 + x + 2 y if PealSettingsAsMarkers is set. Time 0 is PealOrigin_ps of the recording.");
    out.integer("Measurement_Mode", 2);
    out.integer("Measurement_SubMode", 0);
    out.integer("TTResult_StopReason", 0);
    out.mark("Fast_Load_End");
    out.integer("TTResultFormat_TTTRRecType", record_type);
    out.integer("TTResultFormat_BitsPerRecord", 32);
    out.integer("MeasDesc_AcquisitionTime", std::max<time_ps>(1, (last_ps_ - shift_ps_) / 1'000'000'000)); // ms
    out.text("HW_Type", device_.empty() ? "unknown" : device_);
    out.real("HW_BaseResolution", 1e-12);
    out.integer("HW_InpChannels", std::max<std::int64_t>(1, inputs_));
    out.real("MeasDesc_Resolution", 1e-12);
    out.real("MeasDesc_GlobalResolution", 1e-12);
    out.integer("TTResult_SyncRate", 0);
    out.boolean(ptu_settings_tag, settings_written_);
    out.integer(ptu_origin_tag, origin_ps_ + shift_ps_);
    out.integer("TTResult_NumberOfRecords", static_cast<std::int64_t>(records_));
    out.mark("Header_End");
    return out.bytes();
  }

  output_file file_;
  ptu_options options_;
  std::string device_;
  time_ps origin_ps_;
  std::string guid_;
  double created_days_;
  std::vector<std::uint8_t> buffer_;
  std::uint64_t records_ = 0;
  std::uint32_t inputs_ = 0;
  time_ps shift_ps_ = 0; ///< subtracted from all times; below zero or 0
  time_ps base_ps_ = 0;
  time_ps last_ps_ = 0;
  bool shifted_ = false;
  bool settings_written_ = false;
  bool finished_ = false;
  std::map<std::string, std::uint64_t> not_representable_;
};

} // namespace

std::unique_ptr<tag_writer> make_ptu_writer(const std::filesystem::path& path, const stream_info& info,
                                            const ptu_options& options) {
  return std::make_unique<ptu_writer>(path, info, options);
}

} // namespace peal
