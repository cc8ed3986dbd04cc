// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "usb/usb_transport.hpp"

#include "peal/error.hpp"

#include "peal_wire.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <pthread.h>

namespace peal::detail {
namespace {

constexpr int interface_number = 0;
constexpr std::size_t largest_control = 4096;
constexpr unsigned stall_limit = 8;      // clear-halt tries without a byte in between
constexpr std::size_t error_rounds = 4;  // the whole queue may fail this often in a row
constexpr std::uint8_t vendor_in = 0xC0; // device to host, vendor, device
constexpr std::uint8_t vendor_out = 0x40;

std::string hex(unsigned value) {
  char text[16];
  std::snprintf(text, sizeof text, "0x%02X", value);
  return text;
}

} // namespace

usb_transport::usb_transport(usb_library& library, const opened_board& board, const usb_options& options,
                             std::uint64_t usbfs_limit_bytes)
    : library_(library), board_(board), options_(options),
      control_buffer_(LIBUSB_CONTROL_SETUP_SIZE + largest_control) {
  try {
    queue_ = plan_usb_queue(options, usbfs_limit_bytes);
    if (!queue_.note.empty()) { tell(queue_.note); }
    library_.set_auto_detach_kernel_driver(board_.handle, 1); // "not supported" is fine: then no driver can be attached
    const int rc = library_.claim_interface(board_.handle, interface_number);
    if (rc == LIBUSB_ERROR_BUSY) {
      throw usb_error("board at " + board_.description.place + " is in use by another program; close that first");
    }
    if (rc == LIBUSB_ERROR_NO_DEVICE) {
      throw device_gone("board at " + board_.description.place + " vanished while it was opened");
    }
    if (rc != 0) {
      throw usb_error("claiming the board at " + board_.description.place + " failed: " + libusb_strerror(rc));
    }
    allocate();
  } catch (...) {
    free_all();
    throw;
  }
}

usb_transport::~usb_transport() {
  stop_bulk();
  library_.release_interface(board_.handle, interface_number);
  free_all();
}

void usb_transport::allocate() {
  pool_ = std::make_unique<buffer_pool>(queue_.pool_buffers);
  bool mapping = options_.zero_copy;
  for (std::size_t i = 0; i < queue_.pool_buffers; ++i) {
    unsigned char* memory = mapping ? library_.dev_mem_alloc(board_.handle, queue_.transfer_bytes) : nullptr;
    if (mapping && memory == nullptr) {
      tell("zero copy is not possible on this machine; using ordinary buffers");
      mapping = false;
    }
    memory_.push_back(memory);
    mapped_.push_back(memory != nullptr);
    if (memory == nullptr) { memory_.back() = new unsigned char[queue_.transfer_bytes]; }
  }
  control_transfer_ = library_.alloc_transfer(0);
  if (control_transfer_ == nullptr) { throw usb_error("out of memory for USB transfers"); }
  slots_.resize(queue_.transfers);
  for (slot& s : slots_) {
    s.owner = this;
    s.transfer = library_.alloc_transfer(0);
    if (s.transfer == nullptr) { throw usb_error("out of memory for USB transfers"); }
  }
}

void usb_transport::free_all() noexcept {
  for (slot& s : slots_) {
    if (s.transfer != nullptr) { library_.free_transfer(s.transfer); }
  }
  if (control_transfer_ != nullptr) { library_.free_transfer(control_transfer_); }
  for (std::size_t i = 0; i < memory_.size(); ++i) {
    if (mapped_[i]) {
      library_.dev_mem_free(board_.handle, memory_[i], queue_.transfer_bytes);
    } else {
      delete[] memory_[i];
    }
  }
  library_.close(board_.handle);
  library_.exit(board_.context);
}

void usb_transport::tell(const std::string& line) const {
  if (options_.note) { options_.note(line); }
}

// --- Control requests
// -----------------------------------------------------------------------------------------------------

void LIBUSB_CALL usb_transport::control_done(libusb_transfer* transfer) {
  auto* self = static_cast<usb_transport*>(transfer->user_data);
  self->control_completed_ = 1;
  self->control_ended_.store(true, std::memory_order_release);
  self->control_wake_.post();
}

// Asynchronous in any case. While the event thread runs it alone handles events (a synchronous request would
// make the caller reap bulk transfers); otherwise the caller handles them.
std::size_t usb_transport::control(std::uint8_t type, std::uint8_t request, std::uint16_t value, std::uint16_t index,
                                   std::uint16_t length) {
  libusb_fill_control_setup(control_buffer_.data(), type, request, value, index, length);
  libusb_fill_control_transfer(control_transfer_, board_.handle, control_buffer_.data(), &control_done, this,
                               static_cast<unsigned>(options_.control_timeout.count()));
  const std::string name = "request " + hex(request) + " to the board at " + board_.description.place;
  while (control_wake_.try_take()) {}
  control_completed_ = 0;
  control_ended_.store(false, std::memory_order_relaxed);
  const int rc = library_.submit_transfer(control_transfer_);
  if (rc == LIBUSB_ERROR_NO_DEVICE) { throw device_gone(name + ": the board is gone; plug it in and open it again"); }
  if (rc != 0) { throw usb_error(name + " could not be sent: " + libusb_strerror(rc)); }
  if (thread_.joinable()) {
    // libusb ends every transfer: by its timeout at the latest.
    while (!control_ended_.load(std::memory_order_acquire)) {
      control_wake_.take_until(std::chrono::steady_clock::now() + std::chrono::seconds(1));
    }
  } else {
    while (control_completed_ == 0) {
      timeval wait{1, 0};
      const int handled = library_.handle_events_timeout_completed(board_.context, &wait, &control_completed_);
      if (handled != 0 && handled != LIBUSB_ERROR_INTERRUPTED && control_completed_ == 0) {
        library_.cancel_transfer(control_transfer_);
      }
    }
  }
  switch (control_transfer_->status) {
  case LIBUSB_TRANSFER_COMPLETED: return static_cast<std::size_t>(control_transfer_->actual_length);
  case LIBUSB_TRANSFER_STALL:
    throw usb_error(name + " is not known to the firmware; load the firmware of this Peal version");
  case LIBUSB_TRANSFER_NO_DEVICE: throw device_gone(name + ": the board is gone; plug it in and open it again");
  case LIBUSB_TRANSFER_TIMED_OUT:
    throw usb_error(name + " was not answered within " + std::to_string(options_.control_timeout.count()) +
                    " ms; replug the board");
  default:
    throw usb_error(name + " failed on the bus (status " + std::to_string(control_transfer_->status) +
                    "); check cable and hub");
  }
}

std::size_t usb_transport::control_in(std::uint8_t request, std::uint16_t value, std::uint16_t index,
                                      std::span<std::uint8_t> data) {
  const std::lock_guard lock(owner_mutex_);
  if (data.size() > largest_control) { throw invalid_argument("control request of more than 4096 bytes"); }
  const std::size_t count = control(vendor_in, request, value, index, static_cast<std::uint16_t>(data.size()));
  if (count > 0) {
    std::memcpy(data.data(), libusb_control_transfer_get_data(control_transfer_), std::min(count, data.size()));
  }
  return std::min(count, data.size());
}

void usb_transport::control_out(std::uint8_t request, std::uint16_t value, std::uint16_t index,
                                std::span<const std::uint8_t> data) {
  const std::lock_guard lock(owner_mutex_);
  if (data.size() > largest_control) { throw invalid_argument("control request of more than 4096 bytes"); }
  if (!data.empty()) { std::memcpy(control_buffer_.data() + LIBUSB_CONTROL_SETUP_SIZE, data.data(), data.size()); }
  const std::size_t count = control(vendor_out, request, value, index, static_cast<std::uint16_t>(data.size()));
  if (count != data.size()) {
    throw usb_error("request " + hex(request) + ": the board took " + std::to_string(count) + " of " +
                    std::to_string(data.size()) + " bytes");
  }
}

// --- Bulk queue: owner
// ------------------------------------------------------------------------------------------------------

void usb_transport::start_bulk() {
  const std::lock_guard lock(owner_mutex_);
  if (thread_.joinable()) { throw usb_error("the bulk queue is running already; stop it first"); }
  if (pool_->on_loan() != 0) {
    throw usb_error("the bulk queue cannot start while its reader holds a buffer; release it first");
  }
  pool_->reset();
  stopping_ = false;
  failure_ = failure::none;
  cancelled_ = halted_ = false;
  stalls_ = 0;
  errors_in_a_row_ = 0;
  lost_since_ = 0;
  // Both ends start with data toggle 0.
  const int cleared = library_.clear_halt(board_.handle, wire::bulk_in_endpoint);
  if (cleared == LIBUSB_ERROR_NO_DEVICE) {
    throw device_gone("board at " + board_.description.place + " is gone; plug it in and open it again");
  }
  if (cleared != 0) {
    throw usb_error("resetting endpoint " + hex(wire::bulk_in_endpoint) + " of the board at " +
                    board_.description.place + " failed: " + libusb_strerror(cleared));
  }

  std::size_t started = 0;
  int rc = 0;
  for (slot& s : slots_) {
    pool_->take_free(s.buffer);
    libusb_fill_bulk_transfer(s.transfer, board_.handle, wire::bulk_in_endpoint, memory_[s.buffer],
                              static_cast<int>(queue_.transfer_bytes), &bulk_done, &s,
                              0); // no timeout: a tagger in the dark has nothing to say
    rc = submit(s);
    if (rc != 0) { break; }
    ++started;
  }
  const bool enough = rc == LIBUSB_ERROR_NO_MEM && started >= 2;
  if (rc != 0 && !enough) {
    drain_without_thread();
    if (rc == LIBUSB_ERROR_NO_DEVICE) {
      throw device_gone("board at " + board_.description.place + " is gone; plug it in and open it again");
    }
    if (rc == LIBUSB_ERROR_NO_MEM) {
      throw usb_error(
          "the kernel has no memory for two USB transfers of " + std::to_string(queue_.transfer_bytes) +
          " bytes; close other programs that use USB or raise /sys/module/usbcore/parameters/usbfs_memory_mb");
    }
    throw usb_error(std::string("submitting a USB transfer failed: ") + libusb_strerror(rc));
  }
  if (enough) {
    tell("USB queue: only " + std::to_string(started) + " of " + std::to_string(slots_.size()) +
         " transfers fit into the kernel's memory limit; raise /sys/module/usbcore/parameters/usbfs_memory_mb");
  }

  // Signals belong to the program's threads, not to this one.
  sigset_t all;
  sigset_t before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  try {
    thread_ = std::thread([this] { run_events(); });
  } catch (...) {
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    drain_without_thread();
    throw;
  }
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

void usb_transport::drain_without_thread() noexcept {
  stopping_ = true;
  while (outstanding_ != 0) {
    cancel_all();
    timeval wait{0, 100'000};
    library_.handle_events_timeout_completed(board_.context, &wait, nullptr);
  }
}

void usb_transport::stop_bulk() noexcept {
  const std::lock_guard lock(owner_mutex_);
  if (!thread_.joinable()) { return; }
  stopping_ = true;
  library_.interrupt_event_handler(board_.context);
  thread_.join();
}

transport_counters usb_transport::counters() const {
  return {bytes_.load(std::memory_order_relaxed), transfers_.load(std::memory_order_relaxed),
          transfer_errors_.load(std::memory_order_relaxed), overrun_bytes_.load(std::memory_order_relaxed)};
}

// --- Bulk queue: reader
// -----------------------------------------------------------------------------------------------------

acquire_status usb_transport::acquire(bulk_buffer& buffer, std::chrono::milliseconds timeout) {
  filled_buffer filled;
  switch (pool_->take_filled(filled, timeout)) {
  case take_status::taken:
    buffer = {{memory_[filled.index], filled.bytes}, filled.index, filled.lost_before};
    return acquire_status::data;
  case take_status::timeout: return acquire_status::timeout;
  case take_status::closed: break;
  }
  switch (failure_.load()) {
  case failure::none: return acquire_status::stopped;
  case failure::gone: return acquire_status::device_gone;
  default: throw usb_error(failure_text());
  }
}

void usb_transport::release(const bulk_buffer& buffer) noexcept { pool_->give_back(buffer.index); }

std::string usb_transport::failure_text() const {
  const std::string where = "endpoint " + hex(wire::bulk_in_endpoint) + " of the board at " + board_.description.place;
  switch (failure_.load()) {
  case failure::stalled:
    return where + " stalled " + std::to_string(stall_limit) + " times in a row; reload the firmware";
  case failure::overflow:
    return where + " sent more than the " + std::to_string(queue_.transfer_bytes) +
           " bytes of a transfer (packets of " + std::to_string(wire::max_packet_bytes) + " bytes expected, link at " +
           board_.speed + "); plug it into a USB 2 high-speed port";
  case failure::submit: return where + ": submitting a transfer failed: " + libusb_strerror(failure_code_.load());
  default: return where + ": every transfer fails on the bus; check cable and hub";
  }
}

// --- Bulk queue: event thread
// -----------------------------------------------------------------------------------------------

bool usb_transport::winding_down() const noexcept { return stopping_.load() || failure_.load() != failure::none; }

void usb_transport::run_events() noexcept {
  bool closed = false;
  while (true) {
    timeval wait{1, 0};
    const int rc = library_.handle_events_timeout_completed(board_.context, &wait, nullptr);
    if (rc != 0 && rc != LIBUSB_ERROR_INTERRUPTED) {
      std::this_thread::sleep_for(std::chrono::milliseconds(1)); // never spin on a broken context
    }
    if (outstanding_ != 0) {
      if (winding_down() || halted_) { cancel_all(); }
      continue;
    }
    if (!winding_down() && halted_) {
      restart_after_stall();
      continue;
    }
    if (!closed && winding_down()) {
      pool_->close(); // the reader gets what is there, then the reason
      closed = true;
    }
    if (stopping_.load()) {
      return; // after a failure control requests still need this thread
    }
  }
}

void usb_transport::cancel_all() noexcept {
  for (slot& s : slots_) {
    if (s.in_flight) {
      library_.cancel_transfer(s.transfer); // "not found": it is about to end by itself
    }
  }
  cancelled_ = true;
}

void LIBUSB_CALL usb_transport::bulk_done(libusb_transfer* transfer) {
  auto* s = static_cast<slot*>(transfer->user_data);
  s->owner->reaped(*s);
}

int usb_transport::submit(slot& s) noexcept {
  const int rc = library_.submit_transfer(s.transfer);
  if (rc == 0) {
    s.in_flight = true;
    ++outstanding_;
  }
  return rc;
}

void usb_transport::fail(failure why, int code) noexcept {
  if (failure_.load() != failure::none) {
    return; // the first reason counts
  }
  failure_code_ = code;
  failure_ = why;
}

void usb_transport::reaped(slot& s) noexcept {
  s.in_flight = false;
  --outstanding_;
  transfers_.fetch_add(1, std::memory_order_relaxed);
  const libusb_transfer_status status = s.transfer->status;
  if (s.transfer->actual_length > 0) {
    deliver(s); // whatever the status: received is received
  }
  switch (status) {
  case LIBUSB_TRANSFER_COMPLETED: errors_in_a_row_ = 0; break;
  case LIBUSB_TRANSFER_CANCELLED:
    if (!cancelled_) {
      transfer_errors_.fetch_add(1, std::memory_order_relaxed);
      ++errors_in_a_row_;
    }
    break;
  case LIBUSB_TRANSFER_NO_DEVICE: fail(failure::gone, 0); break;
  case LIBUSB_TRANSFER_STALL:
    transfer_errors_.fetch_add(1, std::memory_order_relaxed);
    halted_ = true;
    break;
  case LIBUSB_TRANSFER_OVERFLOW:
    transfer_errors_.fetch_add(1, std::memory_order_relaxed);
    fail(failure::overflow, 0);
    break;
  default: // error, timed out
    transfer_errors_.fetch_add(1, std::memory_order_relaxed);
    ++errors_in_a_row_;
  }
  if (errors_in_a_row_ >= error_rounds * slots_.size()) { fail(failure::errors, 0); }
  if (winding_down() || halted_) { return; }
  const int rc = submit(s);
  if (rc != 0) { fail(rc == LIBUSB_ERROR_NO_DEVICE ? failure::gone : failure::submit, rc); }
}

// The buffer goes to the reader and the transfer gets a fresh one. No fresh one: the reader is too slow; the
// bus must not wait for it, so these bytes are dropped, counted, and reported with the next buffer.
void usb_transport::deliver(slot& s) noexcept {
  const auto length = static_cast<std::uint32_t>(s.transfer->actual_length);
  bytes_.fetch_add(length, std::memory_order_relaxed);
  stalls_ = 0;
  std::uint32_t fresh = 0;
  if (!pool_->take_free(fresh)) {
    overrun_bytes_.fetch_add(length, std::memory_order_relaxed);
    lost_since_ += length;
    return;
  }
  pool_->hand_over({s.buffer, length, lost_since_});
  lost_since_ = 0;
  s.buffer = fresh;
  s.transfer->buffer = memory_[fresh];
}

// Outside any callback, nothing in flight. The device goes on where it was; lost frames show in their
// sequence numbers.
void usb_transport::restart_after_stall() noexcept {
  int rc = 0;
  if (++stalls_ > stall_limit) {
    fail(failure::stalled, 0);
  } else {
    rc = library_.clear_halt(board_.handle, wire::bulk_in_endpoint);
    if (rc != 0) { fail(rc == LIBUSB_ERROR_NO_DEVICE ? failure::gone : failure::stalled, rc); }
  }
  halted_ = false;
  cancelled_ = false;
  for (slot& s : slots_) {
    if (winding_down()) { break; }
    rc = submit(s);
    if (rc == LIBUSB_ERROR_NO_MEM && outstanding_ >= 2) { break; }
    if (rc != 0) { fail(rc == LIBUSB_ERROR_NO_DEVICE ? failure::gone : failure::submit, rc); }
  }
  if (winding_down()) {
    library_.interrupt_event_handler(board_.context); // look at it at once, not after the wait for events
  }
}

} // namespace peal::detail
