// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/bridge/mock_usb.hpp"

#include "peal/error.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <deque>
#include <mutex>

#include <linux/usbdevice_fs.h>
#include <sys/ioctl.h>
#include <umockdev.h>

namespace peal::sim {
namespace {

std::string take(GError* failure) {
  std::string copy = failure != nullptr ? failure->message : "unknown reason";
  g_clear_error(&failure);
  return copy;
}

} // namespace

/// The device side of usbfs. Everything runs in umockdev's worker thread except construction, unplug() and plug().
class mock_usb::impl {
public:
  impl(usb_function& function, unsigned device_number);
  ~impl();
  impl(const impl&) = delete;
  impl& operator=(const impl&) = delete;

  void unplug();
  void plug();
  [[nodiscard]] counters count() const {
    const std::lock_guard lock(mutex_);
    return counters_;
  }

private:
  struct result {
    glong value = 0;
    int error = 0;
  };
  static gboolean handle(UMockdevIoctlBase* base, UMockdevIoctlClient* client, gpointer user);
  result serve(gulong request, void* argument);
  result submit(usbdevfs_urb* urb);
  result discard(usbdevfs_urb* urb);
  result reap(usbdevfs_urb** out);
  void serve_control(usbdevfs_urb* urb);
  void fill_bulk();
  void end(usbdevfs_urb* urb, int status);
  void end_all_bulk(int status);
  [[nodiscard]] std::string description() const;

  usb_function& function_;
  unsigned device_number_;
  std::string node_;
  std::string device_ = "/devices/pci0000:00/0000:00:14.0/usb1/1-1";
  UMockdevTestbed* testbed_ = nullptr;
  UMockdevIoctlBase* base_ = nullptr;
  mutable std::mutex mutex_;
  counters counters_;
  bool plugged_ = false;
  bool gone_ = false;               ///< the function said so and everything it had sent was handed over
  std::deque<usbdevfs_urb*> bulk_;  ///< waiting for data, in order of submission
  std::deque<usbdevfs_urb*> ended_; ///< to be reaped
};

mock_usb::impl::impl(usb_function& function, unsigned device_number)
    : function_(function), device_number_(device_number) {
  if (!on_mock_bus()) {
    throw usb_error("simulated USB bus: the program does not run under libumockdev-preload; call ensure_mock_bus() "
                    "first in main()");
  }
  char name[40];
  std::snprintf(name, sizeof name, "/dev/bus/usb/001/%03u", device_number);
  node_ = name;
  testbed_ = umockdev_testbed_new();
  base_ = umockdev_ioctl_base_new();
  g_signal_connect(base_, "handle-ioctl", G_CALLBACK(&impl::handle), this);
  GError* failure = nullptr;
  // The handler goes first: as soon as the device is announced libusb may open its node.
  if (!umockdev_testbed_attach_ioctl(testbed_, node_.c_str(), base_, &failure)) {
    const std::string reason = take(failure);
    g_object_unref(base_);
    g_object_unref(testbed_);
    throw usb_error("simulated USB bus: cannot serve " + node_ + ": " + reason);
  }
  plug();
}

mock_usb::impl::~impl() {
  if (plugged_) { unplug(); }
  umockdev_testbed_detach_ioctl(testbed_, node_.c_str(), nullptr);
  g_object_unref(base_);
  g_object_unref(testbed_);
}

std::string mock_usb::impl::description() const {
  std::string hex;
  for (const std::uint8_t byte : function_.descriptors()) {
    char digits[3];
    std::snprintf(digits, sizeof digits, "%02X", byte);
    hex += digits;
  }
  char number[16];
  std::snprintf(number, sizeof number, "%03u", device_number_);
  const std::vector<std::uint8_t> bytes = function_.descriptors();
  char ids[64];
  std::snprintf(ids, sizeof ids, "A: idVendor=%02x%02x\\n\nA: idProduct=%02x%02x\\n\n", bytes.at(9), bytes.at(8),
                bytes.at(11), bytes.at(10));
  return "P: " + device_ + "\nN: bus/usb/001/" + number +
         "\nE: SUBSYSTEM=usb\nE: DEVTYPE=usb_device\nE: DEVNAME=" + node_ + "\nE: BUSNUM=001\nE: DEVNUM=" + number +
         "\nA: busnum=1\\n\nA: devnum=" + std::to_string(device_number_) +
         "\\n\nA: speed=480\\n\nA: bConfigurationValue=1\\n\n" + ids + "H: descriptors=" + hex + "\n";
}

void mock_usb::impl::plug() {
  GError* failure = nullptr;
  if (!umockdev_testbed_add_from_string(testbed_, description().c_str(), &failure)) {
    throw usb_error("simulated USB bus: the device was refused: " + take(failure));
  }
  const std::lock_guard lock(mutex_);
  plugged_ = true;
  gone_ = false;
}

void mock_usb::impl::unplug() {
  {
    const std::lock_guard lock(mutex_);
    plugged_ = false;
  }
  const std::string path = "/sys" + device_;
  umockdev_testbed_uevent(testbed_, path.c_str(), "remove");
  umockdev_testbed_remove_device(testbed_, path.c_str());
}

gboolean mock_usb::impl::handle(UMockdevIoctlBase*, UMockdevIoctlClient* client, gpointer user) {
  auto* self = static_cast<impl*>(user);
  UMockdevIoctlData* data = umockdev_ioctl_client_get_arg(client);
  // The client is in this process, so the pointer it gave to ioctl() is good here: no copies through the socket.
  void* argument = nullptr;
  if (data != nullptr && data->data != nullptr && data->data_len >= static_cast<gint>(sizeof argument)) {
    std::memcpy(&argument, data->data, sizeof argument);
  }
  const result r = self->serve(umockdev_ioctl_client_get_request(client), argument);
  umockdev_ioctl_client_complete(client, r.value, r.error);
  return TRUE;
}

mock_usb::impl::result mock_usb::impl::serve(gulong request, void* argument) {
  const std::lock_guard lock(mutex_);
  if ((!plugged_ || gone_) && request != USBDEVFS_REAPURBNDELAY && request != USBDEVFS_DISCARDURB) {
    return {-1, ENODEV};
  }
  switch (request) {
  case USBDEVFS_GET_CAPABILITIES:
    *static_cast<std::uint32_t*>(argument) = USBDEVFS_CAP_ZERO_PACKET | USBDEVFS_CAP_BULK_CONTINUATION |
                                             USBDEVFS_CAP_NO_PACKET_SIZE_LIM | USBDEVFS_CAP_REAP_AFTER_DISCONNECT;
    return {};
  case USBDEVFS_CLAIMINTERFACE:
  case USBDEVFS_RELEASEINTERFACE:
  case USBDEVFS_SETCONFIGURATION:
  case USBDEVFS_SETINTERFACE:
  case USBDEVFS_CLEAR_HALT:
  case USBDEVFS_RESET: return {}; // none of them empties the device's buffers; stream_start does
  case USBDEVFS_GETDRIVER:
  case USBDEVFS_IOCTL: return {-1, ENODATA}; // no kernel driver is bound
  case USBDEVFS_GET_SPEED: return {3, 0};    // high speed
  case USBDEVFS_SUBMITURB: return submit(static_cast<usbdevfs_urb*>(argument));
  case USBDEVFS_DISCARDURB: return discard(static_cast<usbdevfs_urb*>(argument));
  case USBDEVFS_REAPURBNDELAY: // libusb uses no other
    return reap(static_cast<usbdevfs_urb**>(argument));
  default: return {-1, ENOTTY};
  }
}

mock_usb::impl::result mock_usb::impl::submit(usbdevfs_urb* urb) {
  urb->actual_length = 0;
  urb->status = 0;
  ++counters_.submitted;
  if (urb->type == USBDEVFS_URB_TYPE_CONTROL) {
    serve_control(urb);
    return {};
  }
  if (urb->type != USBDEVFS_URB_TYPE_BULK || (urb->endpoint & 0x80U) == 0) { return {-1, EINVAL}; }
  bulk_.push_back(urb);
  return {};
}

void mock_usb::impl::serve_control(usbdevfs_urb* urb) {
  ++counters_.control;
  auto* bytes = static_cast<std::uint8_t*>(urb->buffer);
  const auto word = [bytes](int at) { return static_cast<std::uint16_t>(bytes[at] | bytes[at + 1] << 8); };
  const usb_setup setup{bytes[0], bytes[1], word(2), word(4), word(6)};
  const std::size_t room = urb->buffer_length >= 8 ? static_cast<std::size_t>(urb->buffer_length) - 8 : 0;
  const control_reply reply = function_.control(setup, {bytes + 8, std::min<std::size_t>(room, setup.length)});
  urb->actual_length = static_cast<int>(reply.length);
  switch (reply.status) {
  case control_status::ok: end(urb, 0); break;
  case control_status::stall: end(urb, -EPIPE); break;
  case control_status::gone: end(urb, -ESHUTDOWN); break;
  }
}

mock_usb::impl::result mock_usb::impl::discard(usbdevfs_urb* urb) {
  for (auto it = bulk_.begin(); it != bulk_.end(); ++it) {
    if (*it == urb) {
      bulk_.erase(it);
      ++counters_.discarded;
      end(urb, -ENOENT); // what it holds already stays in it, as on a real host controller
      return {};
    }
  }
  return {-1, EINVAL}; // already ended: the host will reap it
}

void mock_usb::impl::end(usbdevfs_urb* urb, int status) {
  urb->status = status;
  ended_.push_back(urb);
}

void mock_usb::impl::end_all_bulk(int status) {
  while (!bulk_.empty()) {
    end(bulk_.front(), status);
    bulk_.pop_front();
  }
}

void mock_usb::impl::fill_bulk() {
  while (!bulk_.empty()) {
    usbdevfs_urb* urb = bulk_.front();
    auto* bytes = static_cast<std::uint8_t*>(urb->buffer) + urb->actual_length;
    const bulk_reply reply =
        function_.bulk_in({bytes, static_cast<std::size_t>(urb->buffer_length - urb->actual_length)});
    urb->actual_length += static_cast<int>(reply.length);
    if (reply.gone && reply.length == 0) {
      gone_ = true;
      end_all_bulk(-ESHUTDOWN);
      return;
    }
    if (!reply.end_of_transfer && urb->actual_length < urb->buffer_length) { return; }
    bulk_.pop_front();
    end(urb, 0);
  }
}

mock_usb::impl::result mock_usb::impl::reap(usbdevfs_urb** out) {
  fill_bulk();
  if (ended_.empty() && !bulk_.empty() && !gone_) {
    function_.wait_bulk(std::chrono::microseconds(500));
    fill_bulk();
  }
  if (ended_.empty() && !plugged_) { end_all_bulk(-ESHUTDOWN); }
  if (ended_.empty()) { return {-1, plugged_ && !gone_ ? EAGAIN : ENODEV}; }
  *out = ended_.front();
  ended_.pop_front();
  ++counters_.reaped;
  return {};
}

mock_usb::mock_usb(usb_function& function, unsigned device_number)
    : impl_(std::make_unique<impl>(function, device_number)) {}
mock_usb::~mock_usb() = default;
void mock_usb::unplug() { impl_->unplug(); }
void mock_usb::plug() { impl_->plug(); }
mock_usb::counters mock_usb::count() const { return impl_->count(); }

} // namespace peal::sim
