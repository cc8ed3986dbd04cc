// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A board without silicon and without USB: registers, requests and frames as rtl/spec defines them, with every fault a
// test wants.
#pragma once

#include "peal/error.hpp"
#include "peal/transport.hpp"
#include "wire/frame_encoder.hpp"

#include "peal_map.hpp"
#include "peal_wire.hpp"

#include <condition_variable>
#include <cstring>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace peal::test {

/// The part that is the same behind every way to the board: registers and firmware.
struct board_model {
  std::map<std::uint16_t, std::uint32_t> registers;
  std::uint8_t firmware_api = wire::firmware_api;
  wire::result result = wire::result::ok;
  wire::result forced = wire::result::ok; ///< result of every request from now on
  bool streaming = false;
  std::uint8_t stream_id = 41;
  std::uint32_t requests = 0;
  bool refuses_to_start = false;
  std::vector<std::pair<std::uint16_t, std::uint32_t>> calibration; ///< address register and entry of each write

  board_model() {
    registers[map::magic] = map::magic_value;
    registers[map::protocol] =
        map::protocol_field::major::put(wire::protocol_major) | map::protocol_field::minor::put(wire::protocol_minor);
    registers[map::layout_hash] = wire::layout_hash;
    registers[map::build_id] = 0xB0A2D;
    using namespace map::capabilities_field;
    registers[map::capabilities] =
        channels::put(8) | fraction_bits::put(12) | both_edges::put(1) | simulated::put(1) | delay_line_taps::put(96);
    registers[map::clock_period] = 10'000'000;
    registers[map::limits] = map::limits_field::delay_clocks::put(64) | map::limits_field::calibration_codes::put(128);
    registers[map::board] = 1;
    registers[map::enable_rising] = 0xFFFF;
  }

  /// A vendor request; returns the bytes of the data stage, or -1 for a STALL.
  int request(std::uint8_t code, std::uint16_t value, std::uint16_t index, std::span<std::uint8_t> data) {
    if (code != static_cast<std::uint8_t>(wire::request::get_status)) { result = forced; }
    ++requests;
    switch (static_cast<wire::request>(code)) {
    case wire::request::get_identity: return read(0, data.first(std::min<std::size_t>(data.size(), 32)));
    case wire::request::read_registers: return read(index, data);
    case wire::request::write_registers:
      for (std::size_t i = 0; i + 4 <= data.size(); i += 4) {
        write(static_cast<std::uint16_t>(index + i), wire::load(data.data() + i));
      }
      return static_cast<int>(data.size());
    case wire::request::stream_start:
      if (!refuses_to_start) {
        streaming = true;
        stream_id = static_cast<std::uint8_t>(value);
        set_run(1);
      }
      return 0;
    case wire::request::stream_stop:
      streaming = false;
      set_run(0);
      return 0;
    case wire::request::get_status: {
      std::uint8_t reply[16] = {firmware_api, static_cast<std::uint8_t>(result), streaming, stream_id};
      wire::store(reply + 4, requests);
      wire::store(reply + 8, 3);
      wire::store(reply + 12, 0xF1F2F3F4);
      std::memcpy(data.data(), reply, std::min<std::size_t>(data.size(), 16));
      return static_cast<int>(std::min<std::size_t>(data.size(), 16));
    }
    }
    return -1;
  }

private:
  void set_run(std::uint32_t run) {
    registers[map::control] = (registers[map::control] & ~1U) | run;
    registers[map::status] = (registers[map::status] & ~1U) | run;
  }
  int read(std::uint16_t index, std::span<std::uint8_t> data) {
    for (std::size_t i = 0; i + 4 <= data.size(); i += 4) {
      const auto at = registers.find(static_cast<std::uint16_t>(index + i));
      wire::store(data.data() + i, at == registers.end() ? 0 : at->second);
    }
    return static_cast<int>(data.size());
  }
  void write(std::uint16_t offset, std::uint32_t value) {
    if (offset == map::calibration_data) {
      calibration.emplace_back(static_cast<std::uint16_t>(registers[map::calibration_address]), value);
    }
    registers[offset] = value;
  }
};

/// Everything a test and the driver share about one board.
struct board_state {
  std::mutex mutex;
  std::condition_variable changed;
  board_model model;
  transport_description description{"in-process", "Peal fake", "B7", wire::firmware_api, "memory"};
  struct chunk {
    std::vector<std::uint8_t> bytes;
    std::uint64_t lost_before = 0;
  };
  std::deque<chunk> chunks;
  std::vector<std::string> log; ///< requests and bulk calls in order, e.g. "52@0020+4", "start_bulk"
  transport_counters counters;
  bool bulk_running = false;
  bool gone = false;
  std::size_t short_answers = SIZE_MAX; ///< IN requests return at most this many bytes
  std::size_t on_loan = 0;

  void push(std::span<const std::uint8_t> bytes, std::uint64_t lost_before = 0) {
    const std::lock_guard lock(mutex);
    chunks.push_back({{bytes.begin(), bytes.end()}, lost_before});
    changed.notify_all();
  }
  void unplug() {
    const std::lock_guard lock(mutex);
    gone = true;
    changed.notify_all();
  }
};

class fake_board final : public transport {
public:
  explicit fake_board(std::shared_ptr<board_state> state) : state_(std::move(state)) {}

  [[nodiscard]] transport_description describe() const override { return state_->description; }
  std::size_t control_in(std::uint8_t request, std::uint16_t value, std::uint16_t index,
                         std::span<std::uint8_t> data) override {
    return control(request, value, index, data, true);
  }
  void control_out(std::uint8_t request, std::uint16_t value, std::uint16_t index,
                   std::span<const std::uint8_t> data) override {
    std::vector<std::uint8_t> copy(data.begin(), data.end());
    control(request, value, index, copy, false);
  }
  void start_bulk() override {
    const std::lock_guard lock(state_->mutex);
    if (state_->on_loan != 0) { throw usb_error("buffer on loan"); }
    state_->log.emplace_back("start_bulk");
    state_->bulk_running = true;
  }
  acquire_status acquire(bulk_buffer& buffer, std::chrono::milliseconds timeout) override {
    std::unique_lock lock(state_->mutex);
    const auto ready = [&] { return !state_->chunks.empty() || !state_->bulk_running || state_->gone; };
    if (!state_->changed.wait_for(lock, timeout, ready)) { return acquire_status::timeout; }
    if (!state_->chunks.empty()) {
      auto* chunk = new board_state::chunk(std::move(state_->chunks.front()));
      state_->chunks.pop_front();
      loans_[next_] = std::unique_ptr<board_state::chunk>(chunk);
      ++state_->on_loan;
      buffer = {chunk->bytes, next_++, chunk->lost_before};
      return acquire_status::data;
    }
    return state_->gone ? acquire_status::device_gone : acquire_status::stopped;
  }
  void release(const bulk_buffer& buffer) noexcept override {
    const std::lock_guard lock(state_->mutex);
    loans_.erase(buffer.index);
    --state_->on_loan;
  }
  void stop_bulk() noexcept override {
    const std::lock_guard lock(state_->mutex);
    if (state_->bulk_running) { state_->log.emplace_back("stop_bulk"); }
    state_->bulk_running = false;
    state_->changed.notify_all();
  }
  [[nodiscard]] transport_counters counters() const override {
    const std::lock_guard lock(state_->mutex);
    return state_->counters;
  }

private:
  std::size_t control(std::uint8_t request, std::uint16_t value, std::uint16_t index, std::span<std::uint8_t> data,
                      bool in) {
    const std::lock_guard lock(state_->mutex);
    if (state_->gone) { throw device_gone("the board is gone"); }
    char text[64];
    std::snprintf(text, sizeof text, "%02x@%04x+%zu", request, index, data.size());
    if (request != static_cast<std::uint8_t>(wire::request::get_status)) { state_->log.emplace_back(text); }
    const int got = state_->model.request(request, value, index, data);
    if (got < 0) { throw usb_error("request not known to the firmware"); }
    return in ? std::min(static_cast<std::size_t>(got), state_->short_answers) : static_cast<std::size_t>(got);
  }

  std::shared_ptr<board_state> state_;
  std::map<std::uint32_t, std::unique_ptr<board_state::chunk>> loans_;
  std::uint32_t next_ = 0;
};

} // namespace peal::test
