// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "usb/library.hpp"

namespace peal::detail {
namespace {

class system_library final : public usb_library {
public:
  int init(libusb_context** context) override { return libusb_init(context); }
  void exit(libusb_context* context) override { libusb_exit(context); }
  std::ptrdiff_t get_device_list(libusb_context* context, libusb_device*** list) override {
    return libusb_get_device_list(context, list);
  }
  void free_device_list(libusb_device** list) override { libusb_free_device_list(list, 1); }
  int get_device_descriptor(libusb_device* device, libusb_device_descriptor* descriptor) override {
    return libusb_get_device_descriptor(device, descriptor);
  }
  std::string get_place(libusb_device* device) override {
    std::uint8_t ports[8] = {};
    const int depth = libusb_get_port_numbers(device, ports, sizeof ports);
    std::string place = "bus " + std::to_string(libusb_get_bus_number(device));
    for (int i = 0; i < depth; ++i) { place += (i == 0 ? " port " : ".") + std::to_string(ports[i]); }
    return place;
  }
  int get_device_speed(libusb_device* device) override { return libusb_get_device_speed(device); }
  int open(libusb_device* device, libusb_device_handle** handle) override { return libusb_open(device, handle); }
  void close(libusb_device_handle* handle) override { libusb_close(handle); }
  int get_string_descriptor_ascii(libusb_device_handle* handle, std::uint8_t index, unsigned char* data,
                                  int length) override {
    return libusb_get_string_descriptor_ascii(handle, index, data, length);
  }
  int set_auto_detach_kernel_driver(libusb_device_handle* handle, int enable) override {
    return libusb_set_auto_detach_kernel_driver(handle, enable);
  }
  int claim_interface(libusb_device_handle* handle, int number) override {
    return libusb_claim_interface(handle, number);
  }
  int release_interface(libusb_device_handle* handle, int number) override {
    return libusb_release_interface(handle, number);
  }
  int clear_halt(libusb_device_handle* handle, unsigned char endpoint) override {
    return libusb_clear_halt(handle, endpoint);
  }
  libusb_transfer* alloc_transfer(int packets) override { return libusb_alloc_transfer(packets); }
  void free_transfer(libusb_transfer* transfer) override { libusb_free_transfer(transfer); }
  int submit_transfer(libusb_transfer* transfer) override { return libusb_submit_transfer(transfer); }
  int cancel_transfer(libusb_transfer* transfer) override { return libusb_cancel_transfer(transfer); }
  int handle_events_timeout_completed(libusb_context* context, timeval* timeout, int* completed) override {
    return libusb_handle_events_timeout_completed(context, timeout, completed);
  }
  void interrupt_event_handler(libusb_context* context) override { libusb_interrupt_event_handler(context); }
  unsigned char* dev_mem_alloc(libusb_device_handle* handle, std::size_t length) override {
    return libusb_dev_mem_alloc(handle, length);
  }
  int dev_mem_free(libusb_device_handle* handle, unsigned char* buffer, std::size_t length) override {
    return libusb_dev_mem_free(handle, buffer, length);
  }
};

} // namespace

usb_library& system_usb_library() {
  static system_library library;
  return library;
}

} // namespace peal::detail
