// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Requests, handshake, start and stop.
#include "device/link.hpp"

#include "peal/error.hpp"

#include "peal_map.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>

namespace peal {
namespace {

constexpr std::size_t registers_per_request = wire::request_bytes::read_registers / 4;
constexpr std::uint64_t fs_per_ms = 1'000'000'000'000;
constexpr std::uint32_t shortest_heartbeat = 256;
constexpr std::uint32_t longest_heartbeat = 0xFFFFFF;

std::string hex32(std::uint32_t value) {
  char text[16];
  std::snprintf(text, sizeof text, "0x%08X", value);
  return text;
}

std::string version(unsigned major, unsigned minor) { return std::to_string(major) + "." + std::to_string(minor); }

std::uint32_t load(std::span<const std::uint8_t> bytes, std::size_t at) { return wire::load(bytes.data() + at); }

std::string board_name(std::uint32_t board) {
  switch (board) {
  case 1: return "simulated board";
  case 2: return "iCE40 HX8K with FX2";
  case 3: return "ECP5 ULX3S";
  default: return "board " + std::to_string(board);
  }
}

std::string name_of(const transport_description& link) {
  return "board at " + (link.place.empty() ? link.kind : link.place) +
         (link.serial.empty() ? "" : " (serial " + link.serial + ")");
}

void check_versions(device_identity& identity) {
  const std::string board = name_of(identity.transport);
  const std::string fix =
      "; build and load the gateware of this Peal version, or install the Peal version of the gateware";
  if (identity.protocol_major != wire::protocol_major) {
    throw version_mismatch(board + " speaks protocol " + version(identity.protocol_major, identity.protocol_minor) +
                           ", this Peal speaks " + version(wire::protocol_major, wire::protocol_minor) + fix);
  }
  if (identity.protocol_minor != wire::protocol_minor) {
    identity.warning = board + " speaks protocol " + version(identity.protocol_major, identity.protocol_minor) +
                       ", this Peal " + version(wire::protocol_major, wire::protocol_minor) +
                       ": what the older side does not know is missing";
  } else if (identity.layout_hash != wire::layout_hash) {
    throw version_mismatch(
        board + " has register and word layout " + hex32(identity.layout_hash) + ", this Peal has " +
        hex32(wire::layout_hash) + " at the same protocol version " +
        version(wire::protocol_major, wire::protocol_minor) +
        ": rtl/spec was changed without raising the version; run scripts/gen and rebuild gateware, firmware and host");
  }
}

void check_sense(const device_identity& identity) {
  const std::string board = name_of(identity.transport);
  if (identity.channels == 0 || identity.channels > 16) {
    throw protocol_error(board + " claims " + std::to_string(identity.channels) +
                         " channels; 1 to 16 are possible; reload the gateware");
  }
  if (identity.fraction_bits != wire::fraction_bits) {
    throw protocol_error(board + " claims " + std::to_string(identity.fraction_bits) + " fraction bits; protocol " +
                         version(wire::protocol_major, wire::protocol_minor) + " has " +
                         std::to_string(wire::fraction_bits) + "; reload the gateware");
  }
  if (identity.clock_period_fs == 0 || identity.clock_period_fs >= (std::uint64_t{1} << 31)) {
    throw protocol_error(board + " claims a clock period of " + std::to_string(identity.clock_period_fs) +
                         " fs; 1 to 2^31-1 are possible; reload the gateware");
  }
}

} // namespace

// --- Requests
// -----------------------------------------------------------------------------------------------------------------

detail::firmware_status device::impl::firmware_locked() {
  std::array<std::uint8_t, wire::request_bytes::get_status> reply{};
  const std::size_t got = link->control_in(static_cast<std::uint8_t>(wire::request::get_status), 0, 0, reply);
  if (got != reply.size()) {
    throw protocol_error(name_of(identity.transport) + " answered get_status with " + std::to_string(got) +
                         " of 16 bytes; reload the firmware");
  }
  detail::firmware_status status;
  status.firmware_api = reply[wire::status::firmware_api_byte];
  status.result = static_cast<wire::result>(reply[wire::status::result_byte]);
  status.streaming = reply[wire::status::streaming_byte] != 0;
  status.stream_id = reply[wire::status::stream_id_byte];
  status.requests = load(reply, wire::status::requests_byte);
  status.timeouts = load(reply, wire::status::timeouts_byte);
  status.build = load(reply, wire::status::build_byte);
  return status;
}

detail::firmware_status device::impl::firmware() {
  const std::lock_guard lock(control_mutex);
  return firmware_locked();
}

void device::impl::check_result_locked(const char* what) {
  const wire::result result = firmware_locked().result;
  if (result == wire::result::ok) { return; }
  const std::string text = name_of(identity.transport) + ": " + what;
  if (result == wire::result::gateware_timeout) {
    throw usb_error(text + ": the gateware did not answer; is a bitstream loaded?");
  }
  if (recorded) {
    throw protocol_error(text + ": a recording cannot be set and holds only its identity and run control");
  }
  throw protocol_error(text + " was refused by the firmware (result " + std::to_string(static_cast<unsigned>(result)) +
                       ": offset, length or value not allowed)");
}

void device::impl::read(std::uint16_t offset, std::span<std::uint32_t> values) {
  const std::lock_guard lock(control_mutex);
  std::array<std::uint8_t, wire::request_bytes::read_registers> reply{};
  while (!values.empty()) {
    const std::size_t count = std::min(values.size(), registers_per_request);
    const std::span<std::uint8_t> part = std::span<std::uint8_t>(reply).first(4 * count);
    const std::size_t got = link->control_in(static_cast<std::uint8_t>(wire::request::read_registers), 0, offset, part);
    if (got != part.size()) {
      throw protocol_error(name_of(identity.transport) + " answered " + std::to_string(got) + " of " +
                           std::to_string(part.size()) + " bytes for registers at " + hex32(offset));
    }
    check_result_locked(("reading registers at " + hex32(offset)).c_str());
    for (std::size_t i = 0; i < count; ++i) { values[i] = load(reply, 4 * i); }
    values = values.subspan(count);
    offset = static_cast<std::uint16_t>(offset + part.size());
  }
}

void device::impl::write(std::uint16_t offset, std::span<const std::uint32_t> values) {
  const std::lock_guard lock(control_mutex);
  std::array<std::uint8_t, wire::request_bytes::write_registers> data{};
  while (!values.empty()) {
    const std::size_t count = std::min(values.size(), registers_per_request);
    for (std::size_t i = 0; i < count; ++i) { wire::store(data.data() + 4 * i, values[i]); }
    link->control_out(static_cast<std::uint8_t>(wire::request::write_registers), 0, offset,
                      std::span<const std::uint8_t>(data).first(4 * count));
    check_result_locked(("writing registers at " + hex32(offset)).c_str());
    values = values.subspan(count);
    offset = static_cast<std::uint16_t>(offset + 4 * count);
  }
}

std::uint32_t device::impl::read_one(std::uint16_t offset) {
  std::uint32_t value = 0;
  read(offset, {&value, 1});
  return value;
}

void device::impl::write_one(std::uint16_t offset, std::uint32_t value) { write(offset, {&value, 1}); }

void device::impl::send_locked(wire::request request, std::uint16_t value) {
  link->control_out(static_cast<std::uint8_t>(request), value, 0, {});
  check_result_locked(request == wire::request::stream_start ? "starting the stream" : "stopping the stream");
}

unsigned device::impl::channel_index(channel_number channel, const char* what) const {
  const int number = channel < 0 ? -channel : channel;
  if (number == 0 || static_cast<unsigned>(number) > identity.channels) {
    throw invalid_argument(std::string(what) + ": no channel " + std::to_string(channel) + "; the board has 1 to " +
                           std::to_string(identity.channels));
  }
  return static_cast<unsigned>(number - 1);
}

// --- Handshake
// ----------------------------------------------------------------------------------------------------------------

void device::impl::handshake() {
  identity.transport = link->describe();
  recorded = identity.transport.kind == "replay";
  const std::string board = name_of(identity.transport);
  const std::lock_guard lock(control_mutex);
  detail::firmware_status status = firmware_locked(); // does not touch the gateware
  const unsigned announced =
      identity.transport.firmware_api != 0 ? identity.transport.firmware_api : status.firmware_api;
  if (announced != wire::firmware_api || status.firmware_api != wire::firmware_api) {
    throw version_mismatch(board + " runs firmware API " +
                           std::to_string(announced != wire::firmware_api ? announced : status.firmware_api) +
                           ", this Peal needs " + std::to_string(unsigned{wire::firmware_api}) +
                           "; build and load the firmware of this Peal version");
  }
  identity.firmware_api = status.firmware_api;
  identity.firmware_build = status.build;

  std::array<std::uint8_t, wire::request_bytes::get_identity> block{};
  const std::size_t got = link->control_in(static_cast<std::uint8_t>(wire::request::get_identity), 0, 0, block);
  const std::string load_it = "; load a Peal bitstream (openFPGALoader, see docs)";
  status = firmware_locked();
  if (status.result == wire::result::gateware_timeout) {
    throw protocol_error(board + " has no gateware: it does not answer" + load_it);
  }
  if (got != block.size()) {
    throw protocol_error(board + " answered " + std::to_string(got) + " of 32 identity bytes; reload the firmware");
  }
  const std::uint32_t magic = load(block, map::magic);
  if (magic != map::magic_value) {
    throw protocol_error(board + " has no gateware: identity begins with " + hex32(magic) + " instead of 'PEAL'" +
                         load_it);
  }

  const std::uint32_t protocol = load(block, map::protocol);
  const std::uint32_t capabilities = load(block, map::capabilities);
  const std::uint32_t limits = load(block, map::limits);
  identity.protocol_major = map::protocol_field::major::get(protocol);
  identity.protocol_minor = map::protocol_field::minor::get(protocol);
  identity.layout_hash = load(block, map::layout_hash);
  identity.build_id = load(block, map::build_id);
  identity.channels = map::capabilities_field::channels::get(capabilities);
  identity.fraction_bits = map::capabilities_field::fraction_bits::get(capabilities);
  identity.both_edges = map::capabilities_field::both_edges::get(capabilities) != 0;
  identity.simulated = map::capabilities_field::simulated::get(capabilities) != 0;
  identity.delay_line_taps = map::capabilities_field::delay_line_taps::get(capabilities);
  identity.clock_period_fs = load(block, map::clock_period);
  identity.delay_clocks = map::limits_field::delay_clocks::get(limits);
  identity.calibration_codes = map::limits_field::calibration_codes::get(limits);
  identity.board = load(block, map::board);
  identity.board_name = board_name(identity.board);
  check_versions(identity);
  check_sense(identity);
}

// --- Start and stop
// -----------------------------------------------------------------------------------------------------------

// Registers of the stream, while nothing runs. Returns the stream's id: another than the last one, so that
// what is left of that is recognised.
std::uint8_t device::impl::configure(const stream_options& options) {
  const std::uint64_t one_ms = fs_per_ms / identity.clock_period_fs;
  const std::uint32_t heartbeat =
      options.heartbeat_clocks != 0
          ? options.heartbeat_clocks
          : static_cast<std::uint32_t>(std::clamp<std::uint64_t>(one_ms, shortest_heartbeat, longest_heartbeat));
  if (heartbeat < shortest_heartbeat || heartbeat > longest_heartbeat) {
    throw invalid_argument("stream: heartbeat of " + std::to_string(heartbeat) + " clocks; 256 to 2^24-1 are possible");
  }
  if (options.epoch_preset >= (std::uint32_t{1} << wire::epoch_bits)) {
    throw invalid_argument("stream: epoch_preset has more than 30 bits");
  }
  using namespace map::control_field;
  write_one(map::control,
            raw_codes::put(options.raw_codes ? 1 : 0) | software_setting::put(options.software_setting ? 1 : 0));
  write_one(map::heartbeat, heartbeat);
  write_one(map::epoch_preset, options.epoch_preset);
  if (options.software_setting) { write_one(map::setting, options.setting); }
  return static_cast<std::uint8_t>(firmware().stream_id + 1);
}

std::unique_ptr<device_stream> device::impl::start(const std::shared_ptr<impl>& self, const stream_options& options) {
  std::unique_ptr<device_stream> stream; // before the lock: when starting fails its destructor takes that again
  const std::lock_guard lifecycle(lifecycle_mutex);
  if (options.watchdog.count() <= 0) { throw invalid_argument("stream: the watchdog needs a time above 0 ms"); }
  stop_locked();
  if (current) { // what its reader did not take is gone: the buffers belong to the new stream now
    const std::lock_guard reading(current->read_mutex);
    if (!current->held.bytes.empty()) { link->release(current->held); }
    current->held = {};
    current->abandoned = true;
    current.reset();
  }
  detail::stream_setup setup;
  setup.watchdog = options.watchdog;
  if (recorded) {
    setup.stream_id = static_cast<std::uint8_t>(firmware().stream_id);
  } else {
    setup.stream_id = configure(options);
  }
  setup.raw_codes = map::control_field::raw_codes::get(read_one(map::control)) != 0;
  setup.first_epoch = map::epoch_preset_field::epoch::get(read_one(map::epoch_preset));
  std::array<std::uint32_t, 2> edges{};
  read(map::enable_rising, edges);
  static_assert(map::enable_falling == map::enable_rising + 4);
  setup.rising = edges[0];
  setup.falling = edges[1];

  auto core = std::make_shared<detail::stream_core>();
  stream = detail::make_stream(self, core, setup);
  {
    const std::lock_guard lock(control_mutex);
    link->start_bulk(); // every transfer waits for the first frame before the device may send it
    try {
      send_locked(wire::request::stream_start, setup.stream_id);
      const detail::firmware_status status = firmware_locked();
      if (!status.streaming || status.stream_id != setup.stream_id) {
        throw protocol_error(name_of(identity.transport) + " did not start stream " + std::to_string(setup.stream_id) +
                             "; replug the board");
      }
    } catch (...) {
      link->stop_bulk();
      throw;
    }
  }
  current = core;
  return stream;
}

void device::impl::stop() {
  const std::lock_guard lifecycle(lifecycle_mutex);
  stop_locked();
}

void device::impl::stop_locked() {
  if (current) { current->stopping = true; }
  const std::lock_guard lock(control_mutex);
  try {
    send_locked(wire::request::stream_stop, 0);
  } catch (const device_gone&) { // then it has stopped
  } catch (...) {
    link->stop_bulk();
    throw;
  }
  link->stop_bulk();
}

void device::impl::stop_if_current(const detail::stream_core* core) noexcept {
  try {
    const std::lock_guard lifecycle(lifecycle_mutex);
    if (current.get() != core) { return; }
    stop_locked();
    current.reset();
  } catch (...) { // a destructor's last wish; the transport is drained in any case
    current.reset();
  }
}

} // namespace peal
