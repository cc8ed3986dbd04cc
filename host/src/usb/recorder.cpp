// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/error.hpp"
#include "peal/usb.hpp"
#include "usb/recording.hpp"

#include <algorithm>
#include <fstream>
#include <utility>

namespace peal {
namespace {

using detail::recording_layout;

// The header is written when the stream was started: by then its registers are set up, and no buffer has been read.
class recorder final : public transport {
public:
  recorder(std::unique_ptr<transport> inner, std::filesystem::path path)
      : inner_(std::move(inner)), path_(std::move(path)) {
    if (!inner_) { throw invalid_argument("record_transport: no transport given"); }
    open_file();
  }

  [[nodiscard]] transport_description describe() const override { return inner_->describe(); }
  std::size_t control_in(std::uint8_t request, std::uint16_t value, std::uint16_t index,
                         std::span<std::uint8_t> data) override {
    return inner_->control_in(request, value, index, data);
  }
  void control_out(std::uint8_t request, std::uint16_t value, std::uint16_t index,
                   std::span<const std::uint8_t> data) override {
    inner_->control_out(request, value, index, data);
    if (request == static_cast<std::uint8_t>(wire::request::stream_start)) { write_header(); }
  }
  void start_bulk() override {
    open_file();
    inner_->start_bulk();
  }
  acquire_status acquire(bulk_buffer& buffer, std::chrono::milliseconds timeout) override {
    const acquire_status status = inner_->acquire(buffer, timeout);
    if (status == acquire_status::data) {
      try {
        put(buffer.bytes);
      } catch (...) {
        inner_->release(buffer);
        throw;
      }
    } else if (status != acquire_status::timeout) {
      file_.flush();
    }
    return status;
  }
  void release(const bulk_buffer& buffer) noexcept override { inner_->release(buffer); }
  void stop_bulk() noexcept override { inner_->stop_bulk(); }
  [[nodiscard]] transport_counters counters() const override { return inner_->counters(); }

private:
  void open_file() {
    file_.close();
    file_.clear();
    file_.open(path_, std::ios::binary | std::ios::trunc);
    if (!file_) { throw io_error("cannot write recording '" + path_.string() + "'; check folder and permission"); }
  }

  void put(std::span<const std::uint8_t> bytes) {
    file_.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!file_) { throw io_error("writing recording '" + path_.string() + "' failed; is the disk full?"); }
  }

  void write_header() {
    std::array<std::uint8_t, recording_layout::header_bytes> header{};
    const std::span<std::uint8_t> all(header);
    std::copy(recording_layout::magic.begin(), recording_layout::magic.end(), header.begin());
    header[recording_layout::firmware_api] = inner_->describe().firmware_api;
    // The status first: it holds the result of the start.
    fetch(wire::request::get_status, 0, all.subspan(recording_layout::status, wire::request_bytes::get_status));
    fetch(wire::request::get_identity, 0, all.subspan(recording_layout::identity, wire::request_bytes::get_identity));
    fetch(wire::request::read_registers, recording_layout::first_register,
          all.subspan(recording_layout::registers, recording_layout::register_bytes));
    put(all);
  }

  void fetch(wire::request request, std::uint16_t index, std::span<std::uint8_t> data) {
    if (inner_->control_in(static_cast<std::uint8_t>(request), 0, index, data) != data.size()) {
      throw protocol_error("the board answered short while recording '" + path_.string() + "'");
    }
  }

  std::unique_ptr<transport> inner_;
  std::filesystem::path path_;
  std::ofstream file_;
};

} // namespace

std::unique_ptr<transport> record_transport(std::unique_ptr<transport> inner, const std::filesystem::path& path) {
  return std::make_unique<recorder>(std::move(inner), path);
}

} // namespace peal
