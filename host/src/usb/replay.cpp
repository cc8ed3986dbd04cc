// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/error.hpp"
#include "peal/usb.hpp"
#include "usb/recording.hpp"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <fstream>
#include <utility>
#include <vector>

namespace peal {
namespace {

using detail::recording_layout;

constexpr std::size_t chunk_bytes = 256 * 1024; // as a USB transfer at 40 MB/s

class replay final : public transport {
public:
  explicit replay(std::filesystem::path path) : path_(std::move(path)), file_(path_, std::ios::binary) {
    if (!file_) { throw io_error("cannot open recording '" + path_.string() + "'"); }
    file_.read(reinterpret_cast<char*>(header_.data()), static_cast<std::streamsize>(header_.size()));
    const auto got = static_cast<std::size_t>(file_.gcount());
    if (got < recording_layout::magic.size() ||
        !std::equal(recording_layout::magic.begin(), recording_layout::magic.end(), header_.begin())) {
      throw file_error("'" + path_.string() + "' is not a recording of a Peal board (no PEALRAW1 at byte 0)");
    }
    if (got != header_.size()) {
      throw file_error("recording '" + path_.string() + "' is cut at byte " + std::to_string(got) +
                       ", inside its header");
    }
  }

  [[nodiscard]] transport_description describe() const override {
    transport_description description;
    description.kind = "replay";
    description.product = "recording";
    description.firmware_api = header_[recording_layout::firmware_api];
    description.place = path_.string();
    return description;
  }

  std::size_t control_in(std::uint8_t request, std::uint16_t, std::uint16_t index,
                         std::span<std::uint8_t> data) override {
    switch (static_cast<wire::request>(request)) {
    case wire::request::get_identity: return give(recording_layout::identity, wire::request_bytes::get_identity, data);
    case wire::request::get_status:
      header_[recording_layout::status + wire::status::result_byte] = static_cast<std::uint8_t>(result_);
      header_[recording_layout::status + wire::status::streaming_byte] = running_ ? 1 : 0;
      return give(recording_layout::status, wire::request_bytes::get_status, data);
    case wire::request::read_registers: return read_registers(index, data);
    default: throw usb_error("a recording does not know this request");
    }
  }

  // A recording cannot be changed: registers are refused, start and stop only move in the file.
  void control_out(std::uint8_t request, std::uint16_t, std::uint16_t, std::span<const std::uint8_t>) override {
    switch (static_cast<wire::request>(request)) {
    case wire::request::stream_start: running_ = true; break;
    case wire::request::stream_stop: running_ = false; break;
    case wire::request::write_registers: result_ = wire::result::bad_argument; return;
    default: throw usb_error("a recording does not know this request");
    }
    result_ = wire::result::ok;
  }

  void start_bulk() override {
    file_.clear();
    file_.seekg(static_cast<std::streamoff>(recording_layout::header_bytes));
    stopped_ = false;
  }

  acquire_status acquire(bulk_buffer& buffer, std::chrono::milliseconds) override {
    if (stopped_) { return acquire_status::stopped; }
    if (free_.empty()) {
      chunks_.emplace_back(chunk_bytes);
      free_.push_back(static_cast<std::uint32_t>(chunks_.size() - 1));
    }
    const std::uint32_t index = free_.back();
    file_.read(reinterpret_cast<char*>(chunks_[index].data()), static_cast<std::streamsize>(chunk_bytes));
    const auto got = static_cast<std::size_t>(file_.gcount());
    if (file_.bad()) { throw io_error("reading recording '" + path_.string() + "' failed"); }
    if (got == 0) {
      running_ = false;
      stopped_ = true;
      return acquire_status::stopped;
    }
    free_.pop_back();
    bytes_ += got;
    ++transfers_;
    buffer = {{chunks_[index].data(), got}, index, 0};
    return acquire_status::data;
  }
  void release(const bulk_buffer& buffer) noexcept override { free_.push_back(buffer.index); }
  void stop_bulk() noexcept override { stopped_ = true; }
  [[nodiscard]] transport_counters counters() const override { return {bytes_.load(), transfers_.load(), 0, 0}; }

private:
  std::size_t give(std::size_t at, std::size_t length, std::span<std::uint8_t> data) {
    const std::size_t count = std::min(length, data.size());
    std::memcpy(data.data(), header_.data() + at, count);
    return count;
  }

  std::size_t read_registers(std::uint16_t index, std::span<std::uint8_t> data) {
    result_ = wire::result::ok;
    const std::size_t first = recording_layout::first_register;
    if (index + data.size() <= wire::request_bytes::get_identity) {
      return give(recording_layout::identity + index, data.size(), data);
    }
    if (index >= first && index + data.size() <= first + recording_layout::register_bytes) {
      return give(recording_layout::registers + index - first, data.size(), data);
    }
    std::fill(data.begin(), data.end(), std::uint8_t{0});
    result_ = wire::result::bad_argument; // not recorded
    return data.size();
  }

  std::filesystem::path path_;
  std::ifstream file_;
  std::array<std::uint8_t, recording_layout::header_bytes> header_{};
  wire::result result_ = wire::result::ok;
  std::atomic<bool> running_{false};
  std::atomic<bool> stopped_{true};
  std::vector<std::vector<std::uint8_t>> chunks_;
  std::vector<std::uint32_t> free_; // one reader at a time and few chunks: no queue needed
  std::atomic<std::uint64_t> bytes_{0};
  std::atomic<std::uint64_t> transfers_{0};
};

} // namespace

std::unique_ptr<transport> open_replay(const std::filesystem::path& path) { return std::make_unique<replay>(path); }

} // namespace peal
