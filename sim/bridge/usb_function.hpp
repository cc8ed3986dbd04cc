// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What stands behind the endpoints of a simulated USB device: the border between the board and the two ways to it (in
// process, umockdev). Knows packets and requests, no tags.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace peal::sim {

/// The eight bytes of a SETUP packet.
struct usb_setup {
  std::uint8_t request_type = 0;
  std::uint8_t request = 0;
  std::uint16_t value = 0;
  std::uint16_t index = 0;
  std::uint16_t length = 0;

  [[nodiscard]] bool in() const noexcept { return (request_type & 0x80U) != 0; }
};

enum class control_status : std::uint8_t { ok, stall, gone };

struct control_reply {
  control_status status = control_status::stall;
  std::size_t length = 0; ///< bytes written to `data` (IN) or taken from it (OUT)
};

/// Bytes of the bulk IN endpoint.
struct bulk_reply {
  std::size_t length = 0;
  bool end_of_transfer = false; ///< the device ended the transfer with a short (or empty) packet
  bool gone = false;            ///< the device is unplugged and everything it had sent was taken
};

/// One device. Every function may be called from any thread; bulk_in() by one thread at a time.
class usb_function {
public:
  virtual ~usb_function() = default;
  usb_function() = default;
  usb_function(const usb_function&) = delete;
  usb_function& operator=(const usb_function&) = delete;

  /// Device descriptor followed by the configuration descriptors, as the kernel's sysfs file `descriptors`
  /// holds them.
  [[nodiscard]] virtual std::vector<std::uint8_t> descriptors() const = 0;

  /// One control transfer, SETUP to status stage. `data` has setup.length bytes.
  virtual control_reply control(const usb_setup& setup, std::span<std::uint8_t> data) = 0;

  /// Takes whole packets that are ready, at most data.size() bytes (a multiple of the packet size); returns at once.
  virtual bulk_reply bulk_in(std::span<std::uint8_t> data) = 0;

  /// Waits until bulk_in() has something to say, at most `timeout`. Returns false on timeout.
  virtual bool wait_bulk(std::chrono::microseconds timeout) = 0;
};

} // namespace peal::sim
