// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The seam to libusb: every call Peal makes goes through here, so tests can put a stand-in behind it.
#pragma once

#include <libusb-1.0/libusb.h>

#include <cstddef>
#include <cstdint>
#include <string>

namespace peal::detail {

/// The libusb functions in use, with their libusb names, arguments and results (libusb 1.0.26; nothing newer).
class usb_library {
public:
  virtual ~usb_library() = default;
  usb_library() = default;
  usb_library(const usb_library&) = delete;
  usb_library& operator=(const usb_library&) = delete;

  virtual int init(libusb_context** context) = 0;
  virtual void exit(libusb_context* context) = 0;
  virtual std::ptrdiff_t get_device_list(libusb_context* context, libusb_device*** list) = 0;
  virtual void free_device_list(libusb_device** list) = 0; ///< drops the references of the devices too
  virtual int get_device_descriptor(libusb_device* device, libusb_device_descriptor* descriptor) = 0;
  virtual std::string get_place(libusb_device* device) = 0; ///< "bus 1 port 2.3"
  virtual int get_device_speed(libusb_device* device) = 0;
  virtual int open(libusb_device* device, libusb_device_handle** handle) = 0;
  virtual void close(libusb_device_handle* handle) = 0;
  virtual int get_string_descriptor_ascii(libusb_device_handle* handle, std::uint8_t index, unsigned char* data,
                                          int length) = 0;
  virtual int set_auto_detach_kernel_driver(libusb_device_handle* handle, int enable) = 0;
  virtual int claim_interface(libusb_device_handle* handle, int number) = 0;
  virtual int release_interface(libusb_device_handle* handle, int number) = 0;
  virtual int clear_halt(libusb_device_handle* handle, unsigned char endpoint) = 0;
  virtual libusb_transfer* alloc_transfer(int packets) = 0;
  virtual void free_transfer(libusb_transfer* transfer) = 0;
  virtual int submit_transfer(libusb_transfer* transfer) = 0;
  virtual int cancel_transfer(libusb_transfer* transfer) = 0;
  virtual int handle_events_timeout_completed(libusb_context* context, timeval* timeout, int* completed) = 0;
  virtual void interrupt_event_handler(libusb_context* context) = 0;
  virtual unsigned char* dev_mem_alloc(libusb_device_handle* handle, std::size_t length) = 0;
  virtual int dev_mem_free(libusb_device_handle* handle, unsigned char* buffer, std::size_t length) = 0;
};

/// libusb itself.
[[nodiscard]] usb_library& system_usb_library();

} // namespace peal::detail
