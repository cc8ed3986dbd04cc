// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The state behind a device: its transport, one request at a time, and the stream that runs.
#pragma once

#include "peal/device.hpp"

#include "peal_wire.hpp"

#include <atomic>
#include <memory>
#include <mutex>
#include <span>

namespace peal {

namespace detail {

/// What a stream and the device that made it share.
struct stream_core {
  std::mutex read_mutex;             ///< held by the reader while it touches the transport's buffers
  bulk_buffer held;                  ///< the buffer being parsed; empty span = none (under read_mutex)
  std::size_t parsed = 0;            ///< bytes of it done
  std::atomic<bool> stopping{false}; ///< the host stops the stream
  bool abandoned = false;            ///< a newer stream owns the transport (under read_mutex)
};

struct firmware_status {
  unsigned firmware_api = 0;
  wire::result result = wire::result::ok;
  bool streaming = false;
  unsigned stream_id = 0;
  std::uint32_t requests = 0;
  std::uint32_t timeouts = 0;
  std::uint32_t build = 0;
};

} // namespace detail

/// Lock order: lifecycle_mutex, then a stream's read_mutex, then control_mutex. A reader (read_mutex) may ask
/// the device (control_mutex), never start or stop.
struct device::impl {
  std::unique_ptr<transport> link;
  device_identity identity;
  bool recorded = false; ///< a replay: nothing can be set

  std::mutex lifecycle_mutex;                   ///< start and stop
  std::mutex control_mutex;                     ///< every call of the transport except acquire and release
  std::shared_ptr<detail::stream_core> current; ///< under lifecycle_mutex

  void handshake();
  [[nodiscard]] detail::firmware_status firmware();
  void read(std::uint16_t offset, std::span<std::uint32_t> values);
  void write(std::uint16_t offset, std::span<const std::uint32_t> values);
  [[nodiscard]] std::uint32_t read_one(std::uint16_t offset);
  void write_one(std::uint16_t offset, std::uint32_t value);

  [[nodiscard]] std::unique_ptr<device_stream> start(const std::shared_ptr<impl>& self, const stream_options& options);
  void stop(); ///< locks lifecycle_mutex
  void stop_if_current(const detail::stream_core* core) noexcept;

  [[nodiscard]] unsigned channel_index(channel_number channel, const char* what) const;

private:
  [[nodiscard]] detail::firmware_status firmware_locked();
  void check_result_locked(const char* what);
  void send_locked(wire::request request, std::uint16_t value);
  void stop_locked();
  [[nodiscard]] std::uint8_t configure(const stream_options& options);
};

namespace detail {

/// What the stream must know of how it was started.
struct stream_setup {
  std::uint8_t stream_id = 0;
  bool raw_codes = false;
  std::uint32_t first_epoch = 0;
  std::uint32_t rising = 0;
  std::uint32_t falling = 0;
  std::chrono::milliseconds watchdog{1000};
};

[[nodiscard]] std::unique_ptr<device_stream> make_stream(std::shared_ptr<device::impl> board,
                                                         std::shared_ptr<stream_core> core, const stream_setup& setup);

} // namespace detail
} // namespace peal
