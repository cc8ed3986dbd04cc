// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
#include "core_bench.hpp"

#include <svdpi.h>
#include <verilated.h>

#include <cstring>
#include <stdexcept>

namespace {
peal::test::core_bench* current = nullptr;
}

double sc_time_stamp() { return 0; }

extern "C" void peal_tdl_sample(int, int channel, svBitVecVal* out) {
  if (current) {
    current->sample(static_cast<unsigned>(channel), out);
  } else {
    out[0] = out[1] = out[2] = 0;
  }
}

namespace peal::test {

core_bench::core_bench(std::uint64_t seed) : random(seed) {
  current = this;
  dut.clk_sys_i = 0;
  dut.rst_sys_i = 1;
  dut.pulse_i = 0;
  dut.setting_i = 0;
  dut.ctl_rx_valid_i = 0;
  dut.ctl_tx_ready_i = 1;
  dut.frame_ready_i = 0;
  dut.eval();
  reset();
}

core_bench::~core_bench() {
  dut.final();
  current = nullptr;
}

void core_bench::reset(unsigned clocks) {
  dut.rst_sys_i = 1;
  for (unsigned i = 0; i < clocks; ++i) { clock(); }
  dut.rst_sys_i = 0;
  clock();
}

void core_bench::clock() {
  const bool stall = blocked || (stall_per_256 > 0 && (random() & 255u) < stall_per_256);
  dut.frame_ready_i = !stall;
  dut.setting_i = setting;
  dut.eval(); // settle what depends on the inputs before looking at the handshakes
  if (dut.stream_start_o) {
    started_ = true;
    edge_number_ = 0;
    seen.clear();
    settings.clear();
  }
  if (dut.frame_clear_o) {
    ++cuts;
    words.resize(words.size() / 128 * 128);
  }
  if (started_ && edge_number_ >= 1 && (settings.empty() || settings.back().second != setting)) {
    settings.emplace_back(edge_number_ - 1, setting);
  }
  if (dut.frame_valid_o && dut.frame_ready_i && !dut.frame_clear_o) { words.push_back(dut.frame_data_o); }
  if (dut.ctl_tx_valid_o) { answer_.push_back(dut.ctl_tx_data_o); }
  dut.clk_sys_i = 1;
  dut.eval();
  dut.clk_sys_i = 0;
  if (started_) {
    ++edge_number_;
  } else {
    idle_ps_ += clock_ps;
  }
}

void core_bench::sample(unsigned channel, std::uint32_t* out) {
  line& l = lines[channel];
  const std::int64_t now = started_ ? edge_number_ * clock_ps : idle_ps_;
  const bool edge = l.sample(now, random, out);
  if (!edge || !started_ || edge_number_ < 1) { return; }
  const auto ones = static_cast<unsigned>(std::popcount(out[0]) + std::popcount(out[1]) + std::popcount(out[2]));
  seen.push_back({edge_number_ - 1, channel, !l.level(), l.level() ? ones : taps - ones, l.edge_ps()});
}

void core_bench::send(const std::vector<std::uint8_t>& bytes, unsigned answers) {
  answer_.clear();
  for (const std::uint8_t byte : bytes) {
    dut.ctl_rx_valid_i = 1;
    dut.ctl_rx_data_i = byte;
    for (;;) {
      dut.eval();
      const bool taken = dut.ctl_rx_ready_o;
      clock();
      if (taken) { break; }
    }
    dut.ctl_rx_valid_i = 0;
  }
  for (unsigned i = 0; i < 100 && answer_.size() < answers; ++i) { clock(); }
  if (answer_.size() != answers) { throw std::runtime_error("core_bench: no answer on the control link"); }
}

void core_bench::write(std::uint16_t offset, std::uint32_t value) {
  send({static_cast<std::uint8_t>(wire::control_command::write), static_cast<std::uint8_t>(offset & 255u),
        static_cast<std::uint8_t>(offset >> 8), static_cast<std::uint8_t>(value & 255u),
        static_cast<std::uint8_t>((value >> 8) & 255u), static_cast<std::uint8_t>((value >> 16) & 255u),
        static_cast<std::uint8_t>(value >> 24)},
       1);
  if (answer_[0] != 0x06) { throw std::runtime_error("core_bench: a write was not acknowledged"); }
}

std::uint32_t core_bench::read(std::uint16_t offset) {
  send({static_cast<std::uint8_t>(wire::control_command::read), static_cast<std::uint8_t>(offset & 255u),
        static_cast<std::uint8_t>(offset >> 8)},
       4);
  return std::uint32_t{answer_[0]} | std::uint32_t{answer_[1]} << 8 | std::uint32_t{answer_[2]} << 16 |
         std::uint32_t{answer_[3]} << 24;
}

void core_bench::start(std::uint32_t control) {
  started_ = false;
  words.clear();
  write(map::control, control | map::control_field::run::mask);
  for (unsigned i = 0; i < 10 && !started_; ++i) { clock(); }
  if (!started_) { throw std::runtime_error("core_bench: the stream did not start"); }
}

void core_bench::load_table(unsigned channel, const std::vector<std::uint16_t>& fractions) {
  write(map::calibration_address, channel << 8);
  for (const std::uint16_t fraction : fractions) { write(map::calibration_data, fraction); }
}

std::vector<frame_view> split_frames(const std::vector<std::uint32_t>& words) {
  std::vector<frame_view> frames;
  for (std::size_t i = 0; i + wire::frame_words <= words.size(); i += wire::frame_words) {
    frame_view frame{};
    std::memcpy(frame.header, &words[i], sizeof frame.header);
    frame.payload.assign(words.begin() + static_cast<std::ptrdiff_t>(i) + 4,
                         words.begin() + static_cast<std::ptrdiff_t>(i + wire::frame_words));
    frames.push_back(std::move(frame));
  }
  return frames;
}

std::uint32_t crc32c(const std::uint8_t* bytes, std::size_t count, std::uint32_t state) {
  for (std::size_t i = 0; i < count; ++i) {
    state ^= bytes[i];
    for (int bit = 0; bit < 8; ++bit) { state = (state >> 1) ^ ((state & 1u) ? 0x82F63B78u : 0u); }
  }
  return state;
}

std::uint32_t frame_crc(const std::uint32_t* frame) {
  std::vector<std::uint8_t> bytes;
  for (std::size_t w = 0; w < wire::frame_words; ++w) {
    if (w == 3) { continue; }
    for (unsigned shift = 0; shift < 32; shift += 8) {
      bytes.push_back(static_cast<std::uint8_t>((frame[w] >> shift) & 255u));
    }
  }
  return ~crc32c(bytes.data(), bytes.size());
}

} // namespace peal::test
