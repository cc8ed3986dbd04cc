// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The public face of a board: units, ranges, registers.
#include "device/link.hpp"

#include "peal/error.hpp"

#include "peal_map.hpp"

#include <array>
#include <string>
#include <utility>

namespace peal {
namespace {

constexpr std::uint64_t units_per_fs_ps = 4'096'000; // (units of 1/4096 clock) * period_fs per ps
constexpr std::uint64_t largest_units = 0xFFFFFF;

time_ps to_ps(std::uint64_t units, std::uint64_t period_fs) {
  return static_cast<time_ps>((units * period_fs + units_per_fs_ps / 2) / units_per_fs_ps);
}

// `round`: added before the division, in units of period_fs. Throws if the time is negative or above `limit` units.
std::uint64_t to_units(time_ps time, std::uint64_t period_fs, std::uint64_t round, std::uint64_t limit,
                       const char* what) {
  const time_ps largest = to_ps(limit, period_fs);
  if (time >= 0 && time <= largest) {
    const std::uint64_t units = (static_cast<std::uint64_t>(time) * units_per_fs_ps + round) / period_fs;
    if (units <= limit) { return units; }
  }
  throw invalid_argument(std::string(what) + " of " + std::to_string(time) + " ps; 0 to " + std::to_string(largest) +
                         " ps are possible");
}

} // namespace

device::device(std::shared_ptr<impl> s) noexcept : impl_(std::move(s)) {}
device::device(device&&) noexcept = default;

device& device::operator=(device&& other) noexcept {
  device old(std::move(*this)); // stops its stream at the end
  impl_ = std::move(other.impl_);
  return *this;
}

device::~device() {
  if (!impl_) { return; }
  try {
    const std::lock_guard lock(impl_->lifecycle_mutex);
    if (!impl_->current) { return; }
  } catch (...) { return; }
  try {
    impl_->stop();
  } catch (...) { // a destructor has nobody to tell; the transport is drained in any case
  }
}

device device::open(std::unique_ptr<transport> link) {
  if (!link) { throw invalid_argument("device::open: no transport given"); }
  auto fresh = std::make_shared<impl>();
  fresh->link = std::move(link);
  fresh->handshake();
  return device(std::move(fresh));
}

const device_identity& device::identity() const noexcept { return impl_->identity; }

void device::read_registers(std::uint16_t offset, std::span<std::uint32_t> values) { impl_->read(offset, values); }
void device::write_registers(std::uint16_t offset, std::span<const std::uint32_t> values) {
  impl_->write(offset, values);
}
std::uint32_t device::read_register(std::uint16_t offset) { return impl_->read_one(offset); }
void device::write_register(std::uint16_t offset, std::uint32_t value) { impl_->write_one(offset, value); }

time_ps device::set_dead_time(channel_number channel, time_ps dead_time) {
  const unsigned index = impl_->channel_index(channel, "set_dead_time");
  const std::uint64_t period = identity().clock_period_fs;
  const std::uint64_t units = to_units(dead_time, period, period - 1, largest_units, "set_dead_time: dead time");
  impl_->write_one(map::dead_time(index), static_cast<std::uint32_t>(units));
  return to_ps(units, period);
}

time_ps device::set_input_delay(channel_number channel, time_ps delay) {
  const unsigned index = impl_->channel_index(channel, "set_input_delay");
  const std::uint64_t period = identity().clock_period_fs;
  const std::uint64_t room = std::uint64_t{identity().delay_clocks} << wire::fraction_bits;
  if (room == 0 && delay != 0) { throw invalid_argument("set_input_delay: this board has no input delays"); }
  const std::uint64_t limit = std::min(largest_units, room == 0 ? 0 : room - 1);
  const std::uint64_t units = to_units(delay, period, period / 2, limit, "set_input_delay: delay");
  impl_->write_one(map::input_delay(index), static_cast<std::uint32_t>(units));
  return to_ps(units, period);
}

void device::enable_edges(channel_number channel, bool rising, bool falling) {
  const unsigned index = impl_->channel_index(channel, "enable_edges");
  if (falling && !identity().both_edges) { throw invalid_argument("enable_edges: this board tags rising edges only"); }
  const std::lock_guard lock(impl_->lifecycle_mutex); // two read-modify-writes must not cross
  std::array<std::uint32_t, 2> edges{};
  impl_->read(map::enable_rising, edges);
  const std::uint32_t bit = std::uint32_t{1} << index;
  edges[0] = rising ? edges[0] | bit : edges[0] & ~bit;
  edges[1] = falling ? edges[1] | bit : edges[1] & ~bit;
  impl_->write(map::enable_rising, edges);
}

void device::set_setting(std::uint8_t value) { impl_->write_one(map::setting, value); }

void device::set_calibration(channel_number channel, std::span<const std::uint16_t> fractions) {
  const unsigned index = impl_->channel_index(channel, "set_calibration");
  const std::size_t codes = identity().calibration_codes;
  if (fractions.empty() || fractions.size() > codes) {
    throw invalid_argument("set_calibration: table of " + std::to_string(fractions.size()) +
                           " codes; the board takes 1 to " + std::to_string(codes));
  }
  for (const std::uint16_t fraction : fractions) {
    if (fraction > 0xFFF) {
      throw invalid_argument("set_calibration: fraction " + std::to_string(fraction) + "; 0 to 4095 are possible");
    }
  }
  static_assert(map::calibration_data == map::calibration_address + 4, "address and entry go in one request");
  for (std::size_t code = 0; code < codes; ++code) {
    using namespace map::calibration_address_field;
    const std::uint32_t entry = fractions[std::min(code, fractions.size() - 1)];
    const std::array<std::uint32_t, 2> words = {code::put(static_cast<std::uint32_t>(code)) | channel_index::put(index),
                                                entry};
    impl_->write(map::calibration_address, words);
  }
}

void device::swap_calibration() { impl_->write_one(map::command, map::command_field::swap_calibration::put(1)); }
void device::clear_counters() { impl_->write_one(map::command, map::command_field::clear_counters::put(1)); }

std::vector<channel_counters> device::counters() {
  const std::size_t channels = identity().channels;
  std::vector<std::uint32_t> hits(channels);
  std::vector<std::uint32_t> tags(channels);
  std::vector<std::uint32_t> missed(channels);
  std::vector<std::uint32_t> dead(channels);
  impl_->read(map::hits(0), hits);
  impl_->read(map::tags(0), tags);
  impl_->read(map::missed(0), missed);
  impl_->read(map::dead_time_rejected(0), dead);
  std::vector<channel_counters> result(channels);
  for (std::size_t i = 0; i < channels; ++i) { result[i] = {hits[i], tags[i], missed[i], dead[i]}; }
  return result;
}

device_status device::status() {
  const detail::firmware_status firmware = impl_->firmware();
  std::array<std::uint32_t, 2> words{};
  static_assert(map::status == map::fault + 4);
  impl_->read(map::fault, words);
  device_status status;
  status.firmware_api = firmware.firmware_api;
  status.result = static_cast<unsigned>(firmware.result);
  status.streaming = firmware.streaming;
  status.stream_id = firmware.stream_id;
  status.requests = firmware.requests;
  status.timeouts = firmware.timeouts;
  status.firmware_build = firmware.build;
  status.fault_overflow = map::fault_field::overflow::get(words[0]) != 0;
  status.fault_missed_saturated = map::fault_field::missed_saturated::get(words[0]) != 0;
  status.fault_control_link = map::fault_field::control_link::get(words[0]) != 0;
  status.running = map::status_field::running::get(words[1]) != 0;
  status.overflow = map::status_field::overflow::get(words[1]) != 0;
  status.calibration_bank = map::status_field::calibration_bank::get(words[1]);
  status.setting = map::status_field::setting::get(words[1]);
  return status;
}

void device::clear_faults() {
  using namespace map::fault_field;
  impl_->write_one(map::fault, overflow::mask | missed_saturated::mask | control_link::mask);
}

std::unique_ptr<device_stream> device::start(const stream_options& options) { return impl_->start(impl_, options); }
void device::stop() { impl_->stop(); }

} // namespace peal
