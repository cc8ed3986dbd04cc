// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/tb/board.hpp"

#include "peal/error.hpp"
#include "peal_map.hpp"
#include "peal_wire.hpp"
#include "sim/tb/board_variants.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace peal::sim {

board::board(const board_options& options)
    : options_(options), lab_(board_build.channels, options.line, options.seed), frames_([&options] {
        frame_port_options frames = options.frames;
        frames.seed = options.seed ^ 0xA24BAED4963EE407u;
        return frames;
      }()) {
  if (options.line.taps != board_build.taps) {
    throw invalid_argument("simulated board: the delay line must have as many taps as the gateware was built for (" +
                           std::to_string(board_build.taps) + ")");
  }
  if (options.slice_ps <= 0 || !(options.control_stall_probability >= 0.0 && options.control_stall_probability < 1.0)) {
    throw invalid_argument(
        "simulated board: slice_ps must be positive, control_stall_probability in 0..1 (1 excluded)");
  }
  control_stall_threshold_ = static_cast<std::uint64_t>(std::ldexp(options.control_stall_probability, 64));
  control_random_ = options.seed;
  constexpr unsigned codes = 128;
  constexpr unsigned units = 1U << wire::fraction_bits;
  std::vector<std::uint16_t> ideal_table;
  for (unsigned code = 0; code < codes; ++code) {
    const unsigned age = code == 0 ? 0 : (2 * code - 1) * units / (2 * board_build.taps);
    ideal_table.push_back(static_cast<std::uint16_t>(age >= units ? 0 : units - 1 - age));
  }
  tables_.fill(std::vector(board_build.channels, ideal_table));
}

void board::set_experiment(experiment_factory factory, std::int64_t duration_ps) {
  factory_ = std::move(factory);
  duration_ps_ = duration_ps;
}

void board::stream_started() {
  ++streams_;
  stream_clock_ = -1;
  lab_.restart();
  frames_.restart();
  if (on_stream_start) { on_stream_start(); }
  experiment_.reset();
  fresh_ = true;
  fed_until_ps_ = 0;
  lab_.set_now(-board_build.clock_period_ps);
}

bool board::draw(std::int64_t until_ps, std::vector<pulse>& pulses, std::vector<setting_change>& settings) {
  if (fresh_) {
    fresh_ = false;
    experiment_ = factory_ ? factory_() : nullptr;
  }
  if (!experiment_) { return false; }
  experiment_->generate(std::min(until_ps, duration_ps_), pulses, settings);
  if (until_ps < duration_ps_) { return true; }
  experiment_.reset();
  return false;
}

void board::feed(std::int64_t until_ps) {
  pulses_.clear();
  settings_.clear();
  fed_until_ps_ = draw(until_ps, pulses_, settings_) ? until_ps : INT64_MAX;
  for (const setting_change& change : settings_) { lab_.append(change); }
  for (const pulse& p : pulses_) { lab_.append(p); }
}

void board::clock(std::uint64_t clocks) {
  select_stimulus(&lab_);
  run(clocks);
}

std::size_t board::control(std::span<const std::uint8_t> request, std::span<std::uint8_t> reply,
                           std::uint64_t max_clocks) {
  control_ = {request.data(), request.size(), reply.data(), reply.size()};
  for (std::uint64_t spent = 0; control_.busy() && spent < max_clocks; ++spent) { clock(1); }
  for (const std::uint8_t byte : request.first(request.size() - control_.out_left)) { snoop(byte); }
  const std::size_t received = reply.size() - control_.in_left;
  sent_ = request.size() - control_.out_left;
  control_ = {};
  return received;
}

void board::snoop(std::uint8_t byte) {
  command_[command_bytes_++] = byte;
  const bool write = command_[0] == static_cast<std::uint8_t>(wire::control_command::write);
  const bool read = command_[0] == static_cast<std::uint8_t>(wire::control_command::read);
  if (command_bytes_ < (write ? 7U : read ? 3U : 1U)) { return; }
  command_bytes_ = 0;
  if (write) {
    snoop_write(static_cast<std::uint16_t>(command_[1] | command_[2] << 8), wire::load(command_.data() + 3));
  }
}

void board::snoop_write(std::uint16_t offset, std::uint32_t value) {
  written_[offset] = value;
  if (offset == map::control) {
    running_ = (value & map::control_field::run::mask) != 0;
  } else if (offset == map::calibration_data) {
    std::uint32_t& address = written_[map::calibration_address];
    const std::uint32_t code = map::calibration_address_field::code::get(address);
    const std::uint32_t channel = map::calibration_address_field::channel_index::get(address);
    if (channel < board_build.channels && code < tables_[0][channel].size()) {
      tables_[1 - bank_][channel][code] = static_cast<std::uint16_t>(map::calibration_data_field::fraction::get(value));
    }
    address =
        (address & ~map::calibration_address_field::code::mask) | map::calibration_address_field::code::put(code + 1);
  } else if (offset == map::command && (value & map::command_field::swap_calibration::mask) != 0) {
    bank_ = 1 - bank_;
  }
}

std::optional<std::uint32_t> board::written(std::uint16_t offset) const {
  const auto found = written_.find(offset);
  return found == written_.end() ? std::nullopt : std::optional(found->second);
}

std::uint32_t board::read_register(std::uint16_t offset) {
  const std::array<std::uint8_t, 3> request{static_cast<std::uint8_t>(wire::control_command::read),
                                            static_cast<std::uint8_t>(offset & 0xFFU),
                                            static_cast<std::uint8_t>(offset >> 8)};
  std::array<std::uint8_t, 4> reply{};
  if (control(request, reply) != reply.size()) {
    char text[96];
    std::snprintf(text, sizeof text, "simulated board: no answer to a read of register 0x%03X",
                  static_cast<unsigned>(offset));
    throw protocol_error(text);
  }
  return wire::load(reply.data());
}

void board::write_register(std::uint16_t offset, std::uint32_t value) {
  std::array<std::uint8_t, 7> request{static_cast<std::uint8_t>(wire::control_command::write),
                                      static_cast<std::uint8_t>(offset & 0xFFU),
                                      static_cast<std::uint8_t>(offset >> 8)};
  wire::store(request.data() + 3, value);
  std::array<std::uint8_t, 1> reply{};
  if (control(request, reply) != reply.size() || reply[0] != 0x06) {
    char text[96];
    std::snprintf(text, sizeof text, "simulated board: no answer to a write of register 0x%03X",
                  static_cast<unsigned>(offset));
    throw protocol_error(text);
  }
}

std::unique_ptr<board> make_board(const board_options& options) {
  if (!options.waves.empty()) {
    if (options.kind == board_kind::systemc) {
      throw invalid_argument("simulated board: waves are written by the plain board only (--no-systemc)");
    }
    if (!waves_available()) {
      throw error("simulated board: this build cannot write waves; run scripts/build waves, then build/waves/bin/peal");
    }
    return make_traced_board(options);
  }
  return options.kind == board_kind::systemc ? make_systemc_board(options) : make_plain_board(options);
}

} // namespace peal::sim
