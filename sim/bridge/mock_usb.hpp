// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A usb_function on a stand-in USB bus (umockdev): an unmodified libusb in the same process finds, opens and streams
// it.
#pragma once

#include "sim/bridge/usb_function.hpp"

#include <memory>
#include <string>

namespace peal::sim {

/// Puts one device on the stand-in bus for as long as the object lives. The program must run under
/// libumockdev-preload (ensure_mock_bus()). Bulk transfers end as on a real bus: when full, or with a short
/// packet of the device. Buffers are written directly, so the host must be in this process. Give libusb no
/// readiness to wait for: the stand-in node is a plain file, libusb polls it; the mock delays an empty reap
/// by up to 0.5 ms to keep that polling cheap.
class mock_usb {
public:
  /// Adds the device; it is on bus 1 with this device number (1-127). `function` must outlive the object.
  /// Throws usb_error when the program does not run under the preload library or the bus cannot be made.
  explicit mock_usb(usb_function& function, unsigned device_number = 7);
  ~mock_usb();
  mock_usb(const mock_usb&) = delete;
  mock_usb& operator=(const mock_usb&) = delete;

  /// Takes the device off the bus (uevent "remove"): transfers in flight end with NO_DEVICE once the function
  /// is gone as well.
  void unplug();
  /// Puts it back on the bus.
  void plug();

  /// Requests of the URB interface served so far: submitted, reaped, discarded.
  struct counters {
    std::uint64_t submitted = 0;
    std::uint64_t reaped = 0;
    std::uint64_t discarded = 0;
    std::uint64_t control = 0;
  };
  [[nodiscard]] counters count() const;

private:
  class impl;
  std::unique_ptr<impl> impl_;
};

/// True when the program runs under libumockdev-preload.
[[nodiscard]] bool on_mock_bus() noexcept;

/// Makes sure the program runs under libumockdev-preload: if not, replaces the process by itself with
/// LD_PRELOAD set (same arguments, same environment) and does not return. Call it before threads start. Under
/// AddressSanitizer the sanitizer's library is put in front. Throws usb_error with one line when the library
/// is not installed or the process cannot be replaced.
void ensure_mock_bus();

} // namespace peal::sim
