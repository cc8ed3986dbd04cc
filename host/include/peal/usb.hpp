// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Boards on USB, and recordings of what a board sent, as transports.
//
// Use:
//   for (const peal::transport_description& board : peal::list_usb()) { std::puts(board.serial.c_str()); }
//   const auto board = peal::open_usb({.serial = "0001"});
#pragma once

#include "peal/transport.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace peal {

/// Which board.
struct usb_selector {
  static constexpr std::uint16_t peal_vendor = 0x1209;  ///< as in rtl/spec
  static constexpr std::uint16_t peal_product = 0x0001; ///< as in rtl/spec
  std::uint16_t vendor_id = peal_vendor;
  std::uint16_t product_id = peal_product;
  std::string serial = {}; ///< empty: the only one; an error if there are several
};

/// How the bulk queue is laid out. Zero: chosen by plan_usb_queue() from bytes_per_second.
struct usb_options {
  std::uint64_t bytes_per_second = 40'000'000; ///< highest rate expected; USB 2 high speed carries 40 MB/s
  std::size_t transfer_bytes = 0;              ///< bytes of one transfer; rounded up to a multiple of 16 KiB
  std::size_t transfers = 0;                   ///< transfers in flight
  std::size_t pool_buffers = 0;                ///< buffers; 0 = 3 per transfer; at least transfers + 2
  bool zero_copy = false; ///< kernel-mapped buffers; off: uncached (slow to parse) on some machines, absent on others
  std::chrono::milliseconds control_timeout{5000}; ///< for one request on endpoint 0
  /// Called (from open and start, never from the event thread) with one line when something was changed or
  /// looks wrong: fewer transfers than asked for, slow port. Empty: nobody is told.
  std::function<void(std::string_view)> note = {};
};

/// Sizes of the bulk queue.
struct usb_queue {
  std::size_t transfer_bytes = 0;
  std::size_t transfers = 0;
  std::size_t pool_buffers = 0;
  std::string note; ///< not empty: why it is smaller than asked for
};

/// Queue for a rate: transfers of 6.5 ms (rounded to 16 KiB; a multiple of 1024, so that no packet can
/// overflow a transfer), at least 8 of them and enough for 100 ms, together at most 12 MiB and at most 3/4 of
/// `usbfs_limit_bytes` (which all devices and programs share; 0 = no limit). 40 MB/s gives 16 x 256 KiB.
/// Explicit sizes in `options` are kept unless they break the limit. Pure function. Throws invalid_argument
/// if not even two transfers fit.
[[nodiscard]] usb_queue plan_usb_queue(const usb_options& options, std::uint64_t usbfs_limit_bytes);

/// The udev rule that lets users at the machine open a board (also in host/src/usb/70-peal.rules).
[[nodiscard]] std::string usb_udev_rule();

/// Boards with the selector's ids (and serial, if set) on this machine. A board that cannot be opened for its
/// strings is listed with empty strings. Throws usb_error if libusb fails.
[[nodiscard]] std::vector<transport_description> list_usb(const usb_selector& selector = {});

/// Opens a board and claims its interface; no request is sent yet. acquire() of the transport may throw
/// usb_error when the bulk endpoint failed for good (stalled again and again, packet larger than its
/// transfer), after everything received was handed out. Throws usb_error: none found, several found, no
/// permission (the message holds the udev rule), in use by another program.
[[nodiscard]] std::unique_ptr<transport> open_usb(const usb_selector& selector = {}, const usb_options& options = {});

/// A recording made by record_transport() as a transport: identity and registers as recorded, frames as fast
/// as the reader takes them, then `stopped`. Throws io_error (cannot open), file_error (not a recording, cut
/// header).
[[nodiscard]] std::unique_ptr<transport> open_replay(const std::filesystem::path& path);

/// Passes everything through and writes the raw bytes of the next stream (with the identity block before
/// them) to `path`. A recording holds
/// one stream: a second start replaces the first. A write that fails ends the recording with io_error from
/// acquire(). Throws io_error if the file cannot be made.
[[nodiscard]] std::unique_ptr<transport> record_transport(std::unique_ptr<transport> inner,
                                                          const std::filesystem::path& path);

} // namespace peal
