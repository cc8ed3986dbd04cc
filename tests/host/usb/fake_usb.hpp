// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A libusb made of nothing: boards, endpoints and faults as a test wants them, and a strict eye on how the driver uses
// it. Bulk data is a running count of 64-bit words, so every missing byte shows.
#pragma once

#include "usb/library.hpp"

#include <chrono>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <functional>
#include <mutex>
#include <set>
#include <span>
#include <string>
#include <thread>
#include <vector>

namespace peal::test {

class fake_usb final : public detail::usb_library {
public:
  struct board {
    std::uint16_t vendor = 0x1209;
    std::uint16_t product = 0x0001;
    std::uint16_t bcd_device = 0x0100;
    std::string name = "Peal fake";
    std::string serial = "F1";
    std::string place = "bus 1 port 2";
    int speed = LIBUSB_SPEED_HIGH;
    int open_result = 0;
  };
  struct control_answer {
    libusb_transfer_status status = LIBUSB_TRANSFER_COMPLETED;
    int length = 0;
  };

  // --- What the test sets before use ---
  std::vector<board> boards{board{}};
  int claim_result = 0;
  std::size_t submit_limit = SIZE_MAX; ///< transfers in flight the "kernel" has memory for
  int clear_halt_result = 0;
  bool cancel_ends_completed = false; ///< a cancelled transfer may still end well, with data
  bool mappable = false;              ///< dev_mem_alloc works
  /// Vendor requests: setup packet and data stage.
  std::function<control_answer(std::span<const std::uint8_t> setup, std::span<std::uint8_t> data)> on_control;
  /// Bytes of a bulk transfer while auto_stream() is on; empty: the running count.
  std::function<std::size_t(std::span<std::uint8_t>)> on_bulk;

  // --- What the test does while it runs (any thread) ---
  /// Every pending bulk transfer is filled at once as long as it is on.
  void auto_stream(bool on) {
    const std::lock_guard lock(mutex_);
    auto_stream_ = on;
    changed_.notify_all();
  }
  /// Ends the oldest pending bulk transfer. Waits for one to be pending.
  void complete(libusb_transfer_status status, std::size_t bytes) {
    std::unique_lock lock(mutex_);
    if (!changed_.wait_for(lock, std::chrono::seconds(20), [&] { return !pending_.empty(); })) {
      violations_.emplace_back("the test waited in vain for a pending transfer");
      return;
    }
    end_oldest(status, bytes);
  }
  void unplug() {
    const std::lock_guard lock(mutex_);
    gone_ = true;
    while (!pending_.empty()) { end_oldest(LIBUSB_TRANSFER_NO_DEVICE, 0); }
  }
  void wait_for_pending(std::size_t count) {
    std::unique_lock lock(mutex_);
    if (!changed_.wait_for(lock, std::chrono::seconds(20), [&] { return pending_.size() >= count; })) {
      violations_.emplace_back("the driver never had " + std::to_string(count) + " transfers pending");
    }
  }

  // --- What the test reads ---
  [[nodiscard]] std::vector<std::string> violations() const {
    const std::lock_guard lock(mutex_);
    return violations_;
  }
  [[nodiscard]] std::size_t pending() const {
    const std::lock_guard lock(mutex_);
    return pending_.size();
  }
  [[nodiscard]] std::uint64_t words_sent() const {
    const std::lock_guard lock(mutex_);
    return word_;
  }
  [[nodiscard]] unsigned clear_halts() const {
    const std::lock_guard lock(mutex_);
    return clear_halts_;
  }
  [[nodiscard]] std::set<std::thread::id> bulk_callback_threads() const {
    const std::lock_guard lock(mutex_);
    return bulk_threads_;
  }
  [[nodiscard]] bool everything_closed() const {
    const std::lock_guard lock(mutex_);
    return contexts_ == 0 && handles_ == 0 && transfers_.empty() && lists_ == 0 && mapped_ == 0;
  }

  // --- libusb ---
  int init(libusb_context** context) override {
    const std::lock_guard lock(mutex_);
    ++contexts_;
    *context = reinterpret_cast<libusb_context*>(this);
    return 0;
  }
  void exit(libusb_context*) override {
    const std::lock_guard lock(mutex_);
    if (lists_ != 0) { violations_.emplace_back("context ended before its device list"); }
    --contexts_;
  }
  std::ptrdiff_t get_device_list(libusb_context*, libusb_device*** list) override {
    const std::lock_guard lock(mutex_);
    ++lists_;
    auto** devices = new libusb_device*[boards.size() + 1];
    for (std::size_t i = 0; i < boards.size(); ++i) { devices[i] = reinterpret_cast<libusb_device*>(&boards[i]); }
    devices[boards.size()] = nullptr;
    *list = devices;
    return static_cast<std::ptrdiff_t>(boards.size());
  }
  void free_device_list(libusb_device** list) override {
    const std::lock_guard lock(mutex_);
    --lists_;
    delete[] list;
  }
  int get_device_descriptor(libusb_device* device, libusb_device_descriptor* descriptor) override {
    const board& b = of(device);
    *descriptor = {};
    descriptor->idVendor = b.vendor;
    descriptor->idProduct = b.product;
    descriptor->bcdDevice = b.bcd_device;
    descriptor->iProduct = 2;
    descriptor->iSerialNumber = 3;
    return 0;
  }
  std::string get_place(libusb_device* device) override { return of(device).place; }
  int get_device_speed(libusb_device* device) override { return of(device).speed; }
  int open(libusb_device* device, libusb_device_handle** handle) override {
    if (of(device).open_result != 0) { return of(device).open_result; }
    const std::lock_guard lock(mutex_);
    ++handles_;
    *handle = reinterpret_cast<libusb_device_handle*>(device);
    return 0;
  }
  void close(libusb_device_handle*) override {
    const std::lock_guard lock(mutex_);
    if (!in_flight_.empty()) { violations_.emplace_back("handle closed with transfers in flight"); }
    if (in_callback_ == std::this_thread::get_id()) { violations_.emplace_back("handle closed inside a callback"); }
    --handles_;
  }
  int get_string_descriptor_ascii(libusb_device_handle* handle, std::uint8_t index, unsigned char* data,
                                  int length) override {
    const auto* b = reinterpret_cast<const board*>(handle);
    const std::string& text = index == 2 ? b->name : b->serial;
    const auto count = std::min(text.size(), static_cast<std::size_t>(length));
    std::memcpy(data, text.data(), count);
    return static_cast<int>(count);
  }
  int set_auto_detach_kernel_driver(libusb_device_handle*, int) override { return LIBUSB_ERROR_NOT_SUPPORTED; }
  int claim_interface(libusb_device_handle*, int) override { return claim_result; }
  int release_interface(libusb_device_handle*, int) override { return 0; }
  int clear_halt(libusb_device_handle*, unsigned char) override {
    const std::lock_guard lock(mutex_);
    if (in_callback_ == std::this_thread::get_id()) { violations_.emplace_back("synchronous call inside a callback"); }
    if (!pending_.empty()) { violations_.emplace_back("halt cleared with transfers pending"); }
    ++clear_halts_;
    return gone_ ? LIBUSB_ERROR_NO_DEVICE : clear_halt_result;
  }
  libusb_transfer* alloc_transfer(int) override {
    const std::lock_guard lock(mutex_);
    auto* transfer = new libusb_transfer{};
    transfers_.insert(transfer);
    return transfer;
  }
  void free_transfer(libusb_transfer* transfer) override {
    const std::lock_guard lock(mutex_);
    if (in_flight_.count(transfer) != 0) { violations_.emplace_back("transfer freed in flight"); }
    transfers_.erase(transfer);
    delete transfer;
  }
  int submit_transfer(libusb_transfer* transfer) override {
    const std::lock_guard lock(mutex_);
    if (gone_) { return LIBUSB_ERROR_NO_DEVICE; }
    if (in_flight_.count(transfer) != 0) {
      violations_.emplace_back("transfer submitted twice");
      return LIBUSB_ERROR_BUSY;
    }
    if (transfer->type == LIBUSB_TRANSFER_TYPE_BULK) {
      if (pending_.size() >= submit_limit) { return LIBUSB_ERROR_NO_MEM; }
      if (transfer->timeout != 0) { violations_.emplace_back("bulk transfer with a timeout"); }
      if (transfer->length % 1024 != 0) { violations_.emplace_back("bulk transfer not a multiple of the packet size"); }
      for (const libusb_transfer* other : pending_) {
        if (other->buffer == transfer->buffer) { violations_.emplace_back("two transfers share a buffer"); }
      }
      pending_.push_back(transfer);
    } else {
      answer_control(transfer);
    }
    in_flight_.insert(transfer);
    changed_.notify_all();
    return 0;
  }
  int cancel_transfer(libusb_transfer* transfer) override {
    const std::lock_guard lock(mutex_);
    const auto at = std::find(pending_.begin(), pending_.end(), transfer);
    if (at == pending_.end()) { return LIBUSB_ERROR_NOT_FOUND; }
    std::rotate(pending_.begin(), at, at + 1);
    if (cancel_ends_completed) {
      end_oldest(LIBUSB_TRANSFER_COMPLETED, 512);
    } else {
      end_oldest(LIBUSB_TRANSFER_CANCELLED, 0);
    }
    return 0;
  }
  int handle_events_timeout_completed(libusb_context*, timeval* timeout, int* completed) override {
    std::unique_lock lock(mutex_);
    if (handling_) { violations_.emplace_back("two threads handle events"); }
    handling_ = true;
    const auto wait = std::chrono::seconds(timeout->tv_sec) + std::chrono::microseconds(timeout->tv_usec);
    changed_.wait_for(lock, wait,
                      [&] { return interrupted_ || !done_.empty() || (auto_stream_ && !pending_.empty()); });
    interrupted_ = false;
    if (done_.empty() && auto_stream_ && !pending_.empty()) {
      end_oldest(LIBUSB_TRANSFER_COMPLETED, static_cast<std::size_t>(pending_.front()->length));
    }
    while (!done_.empty()) {
      libusb_transfer* transfer = done_.front();
      done_.pop_front();
      in_flight_.erase(transfer);
      if (transfer->type == LIBUSB_TRANSFER_TYPE_BULK) { bulk_threads_.insert(std::this_thread::get_id()); }
      in_callback_ = std::this_thread::get_id();
      lock.unlock();
      transfer->callback(transfer);
      lock.lock();
      in_callback_ = std::thread::id();
      if (completed != nullptr && *completed != 0) { break; }
    }
    handling_ = false;
    return 0;
  }
  void interrupt_event_handler(libusb_context*) override {
    const std::lock_guard lock(mutex_);
    interrupted_ = true;
    changed_.notify_all();
  }
  unsigned char* dev_mem_alloc(libusb_device_handle*, std::size_t length) override {
    const std::lock_guard lock(mutex_);
    if (!mappable) { return nullptr; }
    ++mapped_;
    return new unsigned char[length];
  }
  int dev_mem_free(libusb_device_handle*, unsigned char* buffer, std::size_t) override {
    const std::lock_guard lock(mutex_);
    --mapped_;
    delete[] buffer;
    return 0;
  }

private:
  static const board& of(libusb_device* device) { return *reinterpret_cast<const board*>(device); }

  void end_oldest(libusb_transfer_status status, std::size_t bytes) {
    libusb_transfer* transfer = pending_.front();
    pending_.pop_front();
    transfer->status = status;
    std::size_t count = std::min(bytes, static_cast<std::size_t>(transfer->length));
    if (on_bulk && count != 0) {
      count = on_bulk({transfer->buffer, count});
    } else {
      for (std::size_t i = 0; i + 8 <= count; i += 8, ++word_) { std::memcpy(transfer->buffer + i, &word_, 8); }
    }
    transfer->actual_length = static_cast<int>(count);
    done_.push_back(transfer);
    changed_.notify_all();
  }
  void answer_control(libusb_transfer* transfer) {
    control_answer answer{LIBUSB_TRANSFER_COMPLETED, transfer->length - static_cast<int>(LIBUSB_CONTROL_SETUP_SIZE)};
    const std::span<std::uint8_t> all(transfer->buffer, static_cast<std::size_t>(transfer->length));
    if (on_control) {
      answer = on_control(all.first(LIBUSB_CONTROL_SETUP_SIZE), all.subspan(LIBUSB_CONTROL_SETUP_SIZE));
    }
    transfer->status = answer.status;
    transfer->actual_length = answer.length;
    done_.push_back(transfer);
  }

  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<std::string> violations_;
  std::set<libusb_transfer*> transfers_;
  std::set<libusb_transfer*> in_flight_; ///< submitted and not yet called back
  std::deque<libusb_transfer*> pending_; ///< bulk, waiting for data
  std::deque<libusb_transfer*> done_;
  std::set<std::thread::id> bulk_threads_;
  std::thread::id in_callback_;
  std::uint64_t word_ = 0;
  unsigned clear_halts_ = 0;
  int contexts_ = 0;
  int handles_ = 0;
  int lists_ = 0;
  int mapped_ = 0;
  bool auto_stream_ = false;
  bool interrupted_ = false;
  bool handling_ = false;
  bool gone_ = false;
};

} // namespace peal::test
