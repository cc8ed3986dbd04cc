// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/bridge/direct_transport.hpp"

#include "peal/error.hpp"
#include "peal_wire.hpp"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <mutex>
#include <utility>
#include <vector>

namespace peal::sim {
namespace {

using clock = std::chrono::steady_clock;

class direct_transport final : public transport {
public:
  direct_transport(std::shared_ptr<simulated_board> board, const direct_options& options)
      : board_(std::move(board)), buffers_(options.buffers, std::vector<std::uint8_t>(options.buffer_bytes)) {
    if (options.buffers == 0 || options.buffer_bytes == 0 || options.buffer_bytes % wire::frame_bytes != 0) {
      throw invalid_argument("in-process transport: at least one buffer, of whole packets of " +
                             std::to_string(wire::frame_bytes) + " bytes");
    }
    for (std::uint32_t i = 0; i < buffers_.size(); ++i) { free_.push_back(i); }
  }

  [[nodiscard]] transport_description describe() const override {
    transport_description d;
    const std::vector<std::uint8_t> bytes = board_->descriptors();
    d.kind = "in-process";
    d.product = string(bytes.at(15));
    d.serial = string(bytes.at(16));
    d.firmware_api = bytes.at(13);
    d.place = "simulated board";
    return d;
  }

  std::size_t control_in(std::uint8_t request, std::uint16_t value, std::uint16_t index,
                         std::span<std::uint8_t> data) override {
    return transfer({0xC0, request, value, index, static_cast<std::uint16_t>(data.size())}, data);
  }

  void control_out(std::uint8_t request, std::uint16_t value, std::uint16_t index,
                   std::span<const std::uint8_t> data) override {
    std::vector<std::uint8_t> copy(data.begin(), data.end());
    transfer({0x40, request, value, index, static_cast<std::uint16_t>(data.size())}, copy);
  }

  void start_bulk() override { running_ = true; }

  acquire_status acquire(bulk_buffer& buffer, std::chrono::milliseconds timeout) override {
    const auto deadline = clock::now() + timeout;
    while (true) {
      if (!running_) { return acquire_status::stopped; }
      if (const std::string failure = board_->failure(); !failure.empty()) {
        throw usb_error("simulated board: " + failure);
      }
      if (std::uint32_t index = 0; take_free(index)) {
        const bulk_reply reply = board_->bulk_in(buffers_[index]);
        if (reply.length != 0) {
          bytes_ += reply.length;
          ++transfers_;
          buffer = {{buffers_[index].data(), reply.length}, index};
          return acquire_status::data;
        }
        give_back(index);
        if (reply.gone) { return acquire_status::device_gone; }
      }
      const auto left = std::chrono::duration_cast<std::chrono::microseconds>(deadline - clock::now());
      if (left.count() <= 0) { return acquire_status::timeout; }
      // Short waits: stop_bulk() of another thread has nothing to wake the board's condition with.
      board_->wait_bulk(std::min(left, std::chrono::microseconds(10'000)));
    }
  }

  void release(const bulk_buffer& buffer) noexcept override { give_back(buffer.index); }
  void stop_bulk() noexcept override { running_ = false; }

  [[nodiscard]] transport_counters counters() const override {
    transport_counters c;
    c.bytes = bytes_;
    c.transfers = transfers_;
    return c;
  }

private:
  std::size_t transfer(const usb_setup& setup, std::span<std::uint8_t> data) {
    const control_reply reply = board_->control(setup, data);
    if (reply.status == control_status::gone) { throw device_gone("simulated board: it was unplugged; open it again"); }
    if (reply.status == control_status::stall) {
      char text[96];
      std::snprintf(text, sizeof text, "simulated board: request 0x%02X not known to the firmware",
                    static_cast<unsigned>(setup.request));
      throw usb_error(text);
    }
    return reply.length;
  }

  /// String descriptor as plain ASCII.
  [[nodiscard]] std::string string(std::uint8_t index) const {
    std::vector<std::uint8_t> bytes(64);
    const control_reply reply = board_->control(
        {0x80, 6, static_cast<std::uint16_t>(0x0300U | index), 0x0409, static_cast<std::uint16_t>(bytes.size())},
        bytes);
    std::string text;
    for (std::size_t i = 2; reply.status == control_status::ok && i + 1 < reply.length; i += 2) {
      text += static_cast<char>(bytes[i]);
    }
    return text;
  }

  bool take_free(std::uint32_t& index) {
    const std::lock_guard lock(free_mutex_);
    if (free_.empty()) { return false; }
    index = free_.back();
    free_.pop_back();
    return true;
  }
  void give_back(std::uint32_t index) noexcept {
    const std::lock_guard lock(free_mutex_);
    free_.push_back(index); // never more than there are buffers: no allocation
  }

  std::shared_ptr<simulated_board> board_;
  std::vector<std::vector<std::uint8_t>> buffers_;
  std::mutex free_mutex_;
  std::vector<std::uint32_t> free_;
  std::atomic<bool> running_{false};
  std::atomic<std::uint64_t> bytes_{0};
  std::atomic<std::uint64_t> transfers_{0};
};

} // namespace

std::unique_ptr<transport> make_direct_transport(std::shared_ptr<simulated_board> board,
                                                 const direct_options& options) {
  return std::make_unique<direct_transport>(std::move(board), options);
}

} // namespace peal::sim
