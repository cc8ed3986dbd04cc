// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// One board on libusb. Threads: the owner (control requests, start, stop), one reader (acquire, release), and while the
// bulk queue runs one event thread. The event thread only reaps transfers, hands over buffer indices and submits again:
// it parses nothing, allocates nothing, logs nothing and takes no lock that another thread holds.
#pragma once

#include "peal/transport.hpp"
#include "peal/usb.hpp"
#include "ring/buffer_pool.hpp"
#include "usb/library.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <thread>
#include <vector>

namespace peal::detail {

/// What discovery found and opened; usb_transport closes it.
struct opened_board {
  libusb_context* context = nullptr;
  libusb_device_handle* handle = nullptr;
  transport_description description;
  std::uint16_t vendor_id = 0;
  std::uint16_t product_id = 0;
  std::string speed; ///< "high speed (480 Mbit/s)"
};

class usb_transport final : public transport {
public:
  /// Takes over context and handle, also when it throws. Claims interface 0. `usbfs_limit_bytes`: the
  /// kernel's limit for all transfers in flight, 0 = none.
  usb_transport(usb_library& library, const opened_board& board, const usb_options& options,
                std::uint64_t usbfs_limit_bytes);
  ~usb_transport() override;

  [[nodiscard]] transport_description describe() const override { return board_.description; }
  std::size_t control_in(std::uint8_t request, std::uint16_t value, std::uint16_t index,
                         std::span<std::uint8_t> data) override;
  void control_out(std::uint8_t request, std::uint16_t value, std::uint16_t index,
                   std::span<const std::uint8_t> data) override;
  void start_bulk() override;
  acquire_status acquire(bulk_buffer& buffer, std::chrono::milliseconds timeout) override;
  void release(const bulk_buffer& buffer) noexcept override;
  void stop_bulk() noexcept override;
  [[nodiscard]] transport_counters counters() const override;

  [[nodiscard]] const usb_queue& queue() const noexcept { return queue_; }

private:
  struct slot {
    usb_transport* owner = nullptr;
    libusb_transfer* transfer = nullptr;
    std::uint32_t buffer = 0;
    bool in_flight = false;
  };
  enum class failure : std::uint8_t { none, gone, stalled, overflow, errors, submit };

  static void LIBUSB_CALL bulk_done(libusb_transfer* transfer);
  static void LIBUSB_CALL control_done(libusb_transfer* transfer);

  // Event thread.
  void run_events() noexcept;
  void reaped(slot& s) noexcept;
  void deliver(slot& s) noexcept;
  int submit(slot& s) noexcept;
  void cancel_all() noexcept;
  void restart_after_stall() noexcept;
  void fail(failure why, int code) noexcept;
  [[nodiscard]] bool winding_down() const noexcept;

  // Owner.
  std::size_t control(std::uint8_t type, std::uint8_t request, std::uint16_t value, std::uint16_t index,
                      std::uint16_t length);
  void allocate();
  void free_all() noexcept;
  void drain_without_thread() noexcept;
  void tell(const std::string& line) const;
  [[nodiscard]] std::string failure_text() const;

  usb_library& library_;
  opened_board board_;
  usb_options options_;
  usb_queue queue_;
  std::unique_ptr<buffer_pool> pool_;
  std::vector<unsigned char*> memory_;
  std::vector<bool> mapped_;
  std::vector<slot> slots_;

  std::mutex owner_mutex_; // control, start and stop; never taken by the event thread or the reader
  libusb_transfer* control_transfer_ = nullptr;
  std::vector<unsigned char> control_buffer_;
  wake_signal control_wake_;
  int control_completed_ = 0;              // for libusb, when the owner handles events itself
  std::atomic<bool> control_ended_{false}; // for the owner, when the event thread does

  std::thread thread_;
  std::atomic<bool> stopping_{false};
  std::atomic<failure> failure_{failure::none};
  std::atomic<int> failure_code_{0};

  // Event thread only (and the owner while there is none).
  std::size_t outstanding_ = 0;
  bool cancelled_ = false;
  bool halted_ = false;
  unsigned stalls_ = 0;
  std::size_t errors_in_a_row_ = 0;
  std::uint64_t lost_since_ = 0;

  std::atomic<std::uint64_t> bytes_{0};
  std::atomic<std::uint64_t> transfers_{0};
  std::atomic<std::uint64_t> transfer_errors_{0};
  std::atomic<std::uint64_t> overrun_bytes_{0};
};

/// open_usb() and list_usb() over a given library; `usbfs_limit_bytes` as above.
[[nodiscard]] std::unique_ptr<transport> open_usb(usb_library& library, const usb_selector& selector,
                                                  const usb_options& options, std::uint64_t usbfs_limit_bytes);
[[nodiscard]] std::vector<transport_description> list_usb(usb_library& library, const usb_selector& selector);

} // namespace peal::detail
