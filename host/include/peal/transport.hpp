// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// How bytes get from a board to the host. Back ends: libusb, in process (the simulated board), file replay. Knows no
// tags.
//
// Use:
//   link->start_bulk();
//   peal::bulk_buffer buffer;
//   if (link->acquire(buffer, std::chrono::milliseconds(100)) == peal::acquire_status::data) { link->release(buffer); }
//   link->stop_bulk();
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace peal {

/// What a board says of itself before anything is read from its gateware.
struct transport_description {
  std::string kind;              ///< "usb", "in-process", "replay"
  std::string product;           ///< product string
  std::string serial;            ///< serial string
  std::uint8_t firmware_api = 0; ///< high byte of bcdDevice
  std::string place;             ///< bus and port path, or file name
};

/// A filled buffer on loan from the transport's pool; give it back with release() as soon as it is parsed.
struct bulk_buffer {
  std::span<const std::uint8_t> bytes;
  std::uint32_t index = 0;
  std::uint64_t lost_before = 0; ///< bytes thrown away on the host between the buffer before and this one
};

enum class acquire_status : std::uint8_t { data, timeout, stopped, device_gone };

/// Loss and fault counters of the transport itself.
struct transport_counters {
  std::uint64_t bytes = 0;
  std::uint64_t transfers = 0;
  std::uint64_t transfer_errors = 0; ///< transfers that ended neither complete nor cancelled
  std::uint64_t overrun_bytes = 0;   ///< thrown away because no free buffer was left (the reader is too slow)
};

/// Board connection. Control calls: any one thread at a time, not from callbacks. acquire()/release(): one
/// reader thread.
class transport {
public:
  virtual ~transport() = default;
  transport() = default;
  transport(const transport&) = delete;
  transport& operator=(const transport&) = delete;

  [[nodiscard]] virtual transport_description describe() const = 0;

  /// Vendor IN request to the device (bmRequestType 0xC0). Returns the number of bytes received.
  /// Throws usb_error (STALL: "request 0x.. not known to the firmware"), device_gone.
  virtual std::size_t control_in(std::uint8_t request, std::uint16_t value, std::uint16_t index,
                                 std::span<std::uint8_t> data) = 0;
  /// Vendor OUT request (bmRequestType 0x40).
  virtual void control_out(std::uint8_t request, std::uint16_t value, std::uint16_t index,
                           std::span<const std::uint8_t> data) = 0;

  /// Submits all transfers of the bulk IN endpoint. Call before the stream_start request.
  virtual void start_bulk() = 0;
  /// Waits for the next filled buffer.
  virtual acquire_status acquire(bulk_buffer& buffer, std::chrono::milliseconds timeout) = 0;
  virtual void release(const bulk_buffer& buffer) noexcept = 0;
  /// Cancels everything and drains until nothing is outstanding. Idempotent.
  virtual void stop_bulk() noexcept = 0;

  [[nodiscard]] virtual transport_counters counters() const = 0;
};

} // namespace peal
