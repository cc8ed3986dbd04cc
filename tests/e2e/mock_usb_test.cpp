// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The stand-in bus under an unmodified libusb, with a device that only counts: no RTL, no driver of ours.
#include "sim/bridge/mock_usb.hpp"

#include <catch2/catch.hpp>

#include <atomic>
#include <cstring>
#include <mutex>
#include <thread>

#include <libusb.h>

using namespace peal::sim;
using namespace std::chrono_literals;

namespace {

constexpr std::uint8_t bulk_endpoint = 0x82;

/// Sends 32-bit counters in packets of 512 bytes; every `short_every`-th packet ends the transfer.
class counting_device final : public usb_function {
public:
  std::vector<std::uint8_t> descriptors() const override {
    return {18,   1,    0x00,
            0x02, 0xFF, 0,
            0,    64,   0x09,
            0x12, 0x01, 0x00,
            0x00, 0x01, 0,
            0,    0,    1, // device
            9,    2,    25,
            0,    1,    1,
            0,    0x80, 50, // configuration
            9,    4,    0,
            0,    1,    0xFF,
            0,    0,    0, // interface
            7,    5,    bulk_endpoint,
            2,    0x00, 0x02,
            0}; // bulk IN, 512 bytes
  }
  control_reply control(const usb_setup& setup, std::span<std::uint8_t> data) override {
    if (setup.request == 0x50 && setup.in()) {
      for (std::size_t i = 0; i < data.size(); ++i) { data[i] = static_cast<std::uint8_t>(setup.value + i); }
      return {control_status::ok, data.size()};
    }
    if (setup.request == 0x52 && !setup.in()) {
      written.assign(data.begin(), data.end());
      return {control_status::ok, data.size()};
    }
    return {control_status::stall, 0};
  }
  bulk_reply bulk_in(std::span<std::uint8_t> data) override {
    const std::lock_guard lock(mutex_);
    bulk_reply reply;
    while (reply.length + 512 <= data.size() && packets_ > 0 && !reply.end_of_transfer) {
      for (std::size_t i = 0; i < 128; ++i, ++next_) { std::memcpy(data.data() + reply.length + 4 * i, &next_, 4); }
      reply.length += 512;
      --packets_;
      reply.end_of_transfer = short_every != 0 && ++sent_ % short_every == 0;
    }
    reply.gone = gone && packets_ == 0;
    return reply;
  }
  bool wait_bulk(std::chrono::microseconds timeout) override {
    std::this_thread::sleep_for(timeout);
    const std::lock_guard lock(mutex_);
    return packets_ > 0 || gone;
  }
  void produce(std::size_t packets) {
    const std::lock_guard lock(mutex_);
    packets_ += packets;
  }

  std::vector<std::uint8_t> written;
  std::size_t short_every = 0;
  std::atomic<bool> gone{false};

private:
  std::mutex mutex_;
  std::size_t packets_ = 0;
  std::size_t sent_ = 0;
  std::uint32_t next_ = 0;
};

/// Minimal host: some transfers in flight, everything received appended to one vector.
struct host {
  libusb_context* context = nullptr;
  libusb_device_handle* handle = nullptr;
  std::vector<std::uint8_t> received;
  std::vector<std::vector<std::uint8_t>> buffers;
  std::vector<libusb_transfer*> transfers;
  std::vector<int> lengths;
  int outstanding = 0;
  int last_status = LIBUSB_TRANSFER_COMPLETED;
  bool stop = false;

  host() {
    REQUIRE(libusb_init(&context) == 0);
    handle = libusb_open_device_with_vid_pid(context, 0x1209, 0x0001);
    REQUIRE(handle != nullptr);
    REQUIRE(libusb_claim_interface(handle, 0) == 0);
  }
  ~host() {
    for (libusb_transfer* t : transfers) { libusb_free_transfer(t); }
    libusb_close(handle);
    libusb_exit(context);
  }
  static void done(libusb_transfer* t) {
    auto* self = static_cast<host*>(t->user_data);
    self->received.insert(self->received.end(), t->buffer, t->buffer + t->actual_length);
    self->lengths.push_back(t->actual_length);
    if (t->status != LIBUSB_TRANSFER_COMPLETED) { self->last_status = t->status; }
    if (self->stop || t->status != LIBUSB_TRANSFER_COMPLETED || libusb_submit_transfer(t) != 0) { --self->outstanding; }
  }
  void submit(std::size_t count, int bytes) {
    buffers.assign(count, std::vector<std::uint8_t>(static_cast<std::size_t>(bytes)));
    for (auto& buffer : buffers) {
      libusb_transfer* t = libusb_alloc_transfer(0);
      libusb_fill_bulk_transfer(t, handle, bulk_endpoint, buffer.data(), bytes, &host::done, this, 0);
      REQUIRE(libusb_submit_transfer(t) == 0);
      transfers.push_back(t);
      ++outstanding;
    }
  }
  template <class Condition>
  bool pump(Condition condition) {
    const auto limit = std::chrono::steady_clock::now() + 20s;
    while (!condition() && std::chrono::steady_clock::now() < limit) {
      timeval tv{0, 20'000};
      libusb_handle_events_timeout(context, &tv);
    }
    return condition();
  }
  void cancel() {
    stop = true;
    for (libusb_transfer* t : transfers) { libusb_cancel_transfer(t); }
    REQUIRE(pump([this] { return outstanding == 0; }));
  }
  bool counts_up() const {
    for (std::uint32_t i = 0; i < received.size() / 4; ++i) {
      std::uint32_t word = 0;
      std::memcpy(&word, received.data() + 4 * std::size_t{i}, 4);
      if (word != i) { return false; }
    }
    return true;
  }
};

} // namespace

TEST_CASE("an unmodified libusb finds the device and its control requests arrive") {
  counting_device device;
  mock_usb bus(device);
  host h;
  std::uint8_t reply[16] = {};
  REQUIRE(libusb_control_transfer(h.handle, 0xC0, 0x50, 7, 0, reply, sizeof reply, 1000) == 16);
  CHECK(reply[0] == 7);
  CHECK(reply[15] == 22);
  std::uint8_t out[3] = {1, 2, 3};
  REQUIRE(libusb_control_transfer(h.handle, 0x40, 0x52, 0, 0, out, sizeof out, 1000) == 3);
  CHECK(device.written == std::vector<std::uint8_t>{1, 2, 3});
  CHECK(libusb_control_transfer(h.handle, 0xC0, 0x77, 0, 0, reply, sizeof reply, 1000) == LIBUSB_ERROR_PIPE);
}

TEST_CASE("bulk transfers arrive whole and in order, and end when full") {
  counting_device device;
  mock_usb bus(device);
  host h;
  h.submit(4, 16384);
  device.produce(1000);
  REQUIRE(h.pump([&] { return h.received.size() >= 1000 / 32 * 16384; }));
  CHECK(h.counts_up());
  for (const int length : h.lengths) { CHECK(length == 16384); }
  h.cancel();
  CHECK(h.received.size() == 1000 * 512); // the rest was in a cancelled transfer and is not lost
  CHECK(h.counts_up());
}

TEST_CASE("a short packet ends a transfer early and loses nothing") {
  counting_device device;
  device.short_every = 3;
  mock_usb bus(device);
  host h;
  h.submit(4, 16384);
  device.produce(300);
  REQUIRE(h.pump([&] { return h.received.size() == 300 * 512; }));
  CHECK(h.counts_up());
  CHECK(h.lengths.size() == 100);
  h.cancel();
}

TEST_CASE("unplugging ends every transfer with NO_DEVICE after the data sent before it") {
  counting_device device;
  mock_usb bus(device);
  host h;
  h.submit(4, 16384);
  device.produce(100);
  device.gone = true;
  REQUIRE(h.pump([&] { return h.outstanding == 0; }));
  CHECK(h.received.size() == 100 * 512);
  CHECK(h.counts_up());
  CHECK(h.last_status == LIBUSB_TRANSFER_NO_DEVICE);
  bus.unplug();
  std::uint8_t reply[4] = {};
  CHECK(libusb_control_transfer(h.handle, 0xC0, 0x50, 0, 0, reply, sizeof reply, 1000) < 0);
}
