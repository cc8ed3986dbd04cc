// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A gateware for the portable firmware: the control link byte by byte and a register file, written from the tables of
// rtl/spec/README.md (literal numbers, not the generated ones). Supplies the ports of peal_port.h and usb_standard.h.
#pragma once

#include <cstdint>
#include <cstdio>
#include <deque>
#include <map>
#include <string>
#include <vector>

namespace peal_test {

class fake_gateware {
public:
  fake_gateware() {
    for (std::uint16_t i = 0; i < 8; ++i) { registers[static_cast<std::uint16_t>(4 * i)] = 0x11111111U * (i + 1U); }
    registers[0x020] = 0;
  }

  std::map<std::uint16_t, std::uint32_t> registers; ///< what is not here is a hole
  std::vector<std::string> log;                     ///< writes and port calls in their order
  unsigned refuse_from = ~0U;                       ///< this and every later byte of the link is refused (0 = the next)
  bool swallow_answers = false;                     ///< takes commands, never answers in time
  unsigned late_bytes = 0; ///< answers that come after the firmware gave up, before the next command
  bool wrong_acknowledge = false;
  unsigned waits_that_ran_out = 0;
  unsigned silences = 0; ///< receives that ran out while no command was at work: the firmware settling the link

  bool send(std::uint8_t byte) {
    if (refuse_from != ~0U) {
      if (refuse_from == 0) {
        ++waits_that_ran_out;
        command_.clear(); // the gateware drops half a command by itself before the wait of the firmware is over
        return false;
      }
      --refuse_from;
    }
    command_.push_back(byte);
    run();
    return true;
  }

  bool receive(std::uint8_t* byte) {
    if (answer_.empty() || (refuse_from == 0)) {
      if (expecting_) {
        ++waits_that_ran_out;
      } else {
        ++silences;
      }
      expecting_ = false;
      command_.clear();
      for (; late_bytes > 0; --late_bytes) { answer_.push_back(0xEE); }
      return false;
    }
    *byte = answer_.front();
    answer_.pop_front();
    if (refuse_from != ~0U && refuse_from > 0) { --refuse_from; }
    if (answer_.empty()) { expecting_ = false; }
    return true;
  }

  [[nodiscard]] std::size_t leftover() const { return command_.size() + answer_.size(); }

private:
  void run() {
    if (command_[0] != 0x52 && command_[0] != 0x57) {
      log.emplace_back("unknown command byte");
      command_.clear();
      return;
    }
    const std::size_t whole = command_[0] == 0x52 ? 3 : 7;
    if (command_.size() < whole) { return; }
    const auto offset = static_cast<std::uint16_t>(command_[1] | command_[2] << 8);
    if (command_[0] == 0x52) {
      const auto place = registers.find(offset);
      const std::uint32_t value = place == registers.end() ? 0 : place->second;
      for (unsigned i = 0; i < 4 && !swallow_answers; ++i) {
        answer_.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
      }
    } else {
      std::uint32_t value = 0;
      for (unsigned i = 0; i < 4; ++i) { value |= static_cast<std::uint32_t>(command_[3 + i]) << (8 * i); }
      registers[offset] = value;
      char line[32];
      std::snprintf(line, sizeof line, "%03X=%08X", offset, value);
      log.emplace_back(line);
      if (!swallow_answers) { answer_.push_back(wrong_acknowledge ? 0x15 : 0x06); }
    }
    command_.clear();
    expecting_ = true;
  }

  std::vector<std::uint8_t> command_;
  std::deque<std::uint8_t> answer_;
  bool expecting_ = false;
};

/// The gateware the ports act on; set by each test.
inline fake_gateware* gateware = nullptr;

} // namespace peal_test
