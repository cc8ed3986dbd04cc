// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Finding boards and opening one of them.
#include "peal/error.hpp"
#include "usb/usb_transport.hpp"

#include "peal_wire.hpp"

#include <cstdio>
#include <fstream>
#include <utility>

namespace peal {
namespace detail {
namespace {

static_assert(usb_selector::peal_vendor == wire::vendor_id && usb_selector::peal_product == wire::product_id);

std::string ids(const usb_selector& selector) {
  char text[16];
  std::snprintf(text, sizeof text, "%04x:%04x", selector.vendor_id, selector.product_id);
  return text;
}

std::string speed_name(int speed) {
  switch (speed) {
  case LIBUSB_SPEED_LOW: return "low speed (1.5 Mbit/s)";
  case LIBUSB_SPEED_FULL: return "full speed (12 Mbit/s)";
  case LIBUSB_SPEED_HIGH: return "high speed (480 Mbit/s)";
  case LIBUSB_SPEED_SUPER: return "super speed (5 Gbit/s)";
  case LIBUSB_SPEED_SUPER_PLUS: return "super speed plus (10 Gbit/s)";
  default: return "unknown speed";
  }
}

// Owns a libusb context and the device list taken from it.
class bus_view {
public:
  explicit bus_view(usb_library& library) : library_(library) {
    const int rc = library_.init(&context_);
    if (rc != 0) {
      throw usb_error(std::string("libusb does not start: ") + libusb_strerror(rc) + "; is /dev/bus/usb there?");
    }
    count_ = library_.get_device_list(context_, &list_);
    if (count_ < 0) {
      library_.exit(context_);
      throw usb_error(std::string("listing USB devices failed: ") + libusb_strerror(static_cast<int>(count_)));
    }
  }
  ~bus_view() {
    if (list_ != nullptr) { library_.free_device_list(list_); }
    if (context_ != nullptr) { library_.exit(context_); }
  }
  bus_view(const bus_view&) = delete;
  bus_view& operator=(const bus_view&) = delete;

  [[nodiscard]] std::span<libusb_device*> devices() const { return {list_, static_cast<std::size_t>(count_)}; }
  // The device list goes first: it must not outlive the context.
  [[nodiscard]] libusb_context* hand_over_context() {
    library_.free_device_list(list_);
    list_ = nullptr;
    return std::exchange(context_, nullptr);
  }

private:
  usb_library& library_;
  libusb_context* context_ = nullptr;
  libusb_device** list_ = nullptr;
  std::ptrdiff_t count_ = 0;
};

struct candidate {
  libusb_device* device = nullptr;
  libusb_device_descriptor descriptor{};
  transport_description description;
  int open_result = 0;
};

std::string read_string(usb_library& library, libusb_device_handle* handle, std::uint8_t index) {
  unsigned char text[256];
  if (index == 0) { return {}; }
  const int length = library.get_string_descriptor_ascii(handle, index, text, sizeof text);
  return length > 0 ? std::string(reinterpret_cast<const char*>(text), static_cast<std::size_t>(length))
                    : std::string();
}

// Opens the device for its strings. `keep`: leaves it open there.
candidate look_at(usb_library& library, libusb_device* device, const libusb_device_descriptor& descriptor,
                  libusb_device_handle** keep) {
  candidate found{device, descriptor, {}, 0};
  found.description.kind = "usb";
  found.description.firmware_api = static_cast<std::uint8_t>(descriptor.bcdDevice >> 8);
  found.description.place = library.get_place(device);
  libusb_device_handle* handle = nullptr;
  found.open_result = library.open(device, &handle);
  if (found.open_result != 0) { return found; }
  found.description.product = read_string(library, handle, descriptor.iProduct);
  found.description.serial = read_string(library, handle, descriptor.iSerialNumber);
  if (keep != nullptr) {
    *keep = handle;
  } else {
    library.close(handle);
  }
  return found;
}

std::vector<candidate> matching(usb_library& library, const bus_view& bus, const usb_selector& selector) {
  std::vector<candidate> found;
  for (libusb_device* device : bus.devices()) {
    libusb_device_descriptor descriptor{};
    if (library.get_device_descriptor(device, &descriptor) != 0) { continue; }
    if (descriptor.idVendor != selector.vendor_id || descriptor.idProduct != selector.product_id) { continue; }
    candidate one = look_at(library, device, descriptor, nullptr);
    if (!selector.serial.empty() && one.open_result == 0 && one.description.serial != selector.serial) { continue; }
    found.push_back(std::move(one));
  }
  return found;
}

[[noreturn]] void refuse_open(const candidate& board, const usb_selector& selector) {
  const std::string where = "board at " + board.description.place + " (USB " + ids(selector) + ")";
  if (board.open_result == LIBUSB_ERROR_ACCESS) {
    throw usb_error(
        "no permission to open the " + where +
        ": put this line into /etc/udev/rules.d/70-peal.rules, run 'udevadm control --reload' and plug in again: " +
        usb_udev_rule());
  }
  if (board.open_result == LIBUSB_ERROR_NO_DEVICE) { throw device_gone(where + " vanished while it was opened"); }
  throw usb_error("opening the " + where + " failed: " + libusb_strerror(board.open_result));
}

const candidate& choose(const std::vector<candidate>& found, const usb_selector& selector) {
  if (found.empty()) {
    if (selector.serial.empty()) {
      throw usb_error("no Peal board found (USB " + ids(selector) +
                      "); plug it in, and load its firmware if it is new");
    }
    throw usb_error("no Peal board with serial '" + selector.serial + "' found; 'peal devices' lists what is there");
  }
  // With a serial wanted, boards that could not be opened are only the answer if no other is.
  const candidate* opened = nullptr;
  std::string serials;
  std::size_t count = 0;
  for (const candidate& one : found) {
    if (one.open_result != 0) { continue; }
    opened = &one;
    serials += (count++ == 0 ? "" : ", ") + ("'" + one.description.serial + "'");
  }
  if (opened == nullptr) { refuse_open(found.front(), selector); }
  if (count > 1) {
    throw usb_error(std::to_string(count) + " Peal boards are plugged in; choose one by its serial: " + serials);
  }
  return *opened;
}

} // namespace

std::unique_ptr<transport> open_usb(usb_library& library, const usb_selector& selector, const usb_options& options,
                                    std::uint64_t usbfs_limit_bytes) {
  bus_view bus(library);
  const std::vector<candidate> found = matching(library, bus, selector);
  const candidate& chosen = choose(found, selector);
  opened_board board;
  const candidate again = look_at(library, chosen.device, chosen.descriptor, &board.handle);
  if (again.open_result != 0) { refuse_open(again, selector); }
  const int speed = library.get_device_speed(chosen.device);
  board.description = again.description;
  board.vendor_id = selector.vendor_id;
  board.product_id = selector.product_id;
  board.speed = speed_name(speed);
  if ((speed == LIBUSB_SPEED_LOW || speed == LIBUSB_SPEED_FULL) && options.note) {
    options.note("board at " + board.description.place + " runs at " + board.speed +
                 ", which carries 1 MB/s instead of 40 MB/s; use another port, cable or hub");
  }
  board.context = bus.hand_over_context();
  return std::make_unique<usb_transport>(library, board, options, usbfs_limit_bytes);
}

std::vector<transport_description> list_usb(usb_library& library, const usb_selector& selector) {
  const bus_view bus(library);
  std::vector<transport_description> boards;
  for (const candidate& one : matching(library, bus, selector)) {
    if (!selector.serial.empty() && one.description.serial != selector.serial) { continue; }
    boards.push_back(one.description);
  }
  return boards;
}

namespace {

// In MiB, 0 = no limit. Without the file (no usbcore, or a stand-in sysfs) the kernel's default.
std::uint64_t usbfs_limit() {
  std::ifstream file("/sys/module/usbcore/parameters/usbfs_memory_mb");
  std::uint64_t mebibytes = 16;
  if (std::uint64_t value = 0; file >> value) { mebibytes = value; }
  return mebibytes << 20;
}

} // namespace
} // namespace detail

std::string usb_udev_rule() {
  return R"(SUBSYSTEM=="usb", ATTR{idVendor}=="1209", ATTR{idProduct}=="0001", MODE="0660", GROUP="plugdev", TAG+="uaccess")";
}

std::unique_ptr<transport> open_usb(const usb_selector& selector, const usb_options& options) {
  return detail::open_usb(detail::system_usb_library(), selector, options, detail::usbfs_limit());
}

std::vector<transport_description> list_usb(const usb_selector& selector) {
  return detail::list_usb(detail::system_usb_library(), selector);
}

} // namespace peal
