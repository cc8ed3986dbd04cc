// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// make_raw FILE: the bytes a board would send in a Bell test whose numbers are known by construction, recorded as a
// board's bytes are. In each of the four pairs of settings 85 of 100 pairs have equal outcomes (15 of 100 in the last),
// so E = 0.7, 0.7, 0.7, -0.7 and S = 2.8.
#include "peal/device.hpp"
#include "peal/usb.hpp"
#include "wire/frame_encoder.hpp"

#include "tests/host/device/fake_board.hpp"

#include <cstdio>

namespace {

// Coarse clock of the stand-in board: 10 ns; a unit is 1/4096 of it.
constexpr std::uint64_t units_per_us = 4096 * 100;
constexpr int rounds = 10, pairs = 100;

std::vector<std::uint8_t> frames(std::uint8_t stream_id) {
  peal::detail::frame_encoder to(stream_id);
  std::uint64_t us = 0;
  for (int round = 0; round < rounds; ++round) {
    for (int setting = 0; setting < 4; ++setting) {
      const int x = setting / 2, y = setting % 2;
      to.setting(++us * units_per_us, static_cast<std::uint8_t>(x | y << 4));
      for (int pair = 0; pair < pairs; ++pair) {
        const bool equal = (pair < 85) == (setting != 3);
        const int a = pair % 2, b = equal ? a : 1 - a;
        us += 10;
        to.tag(us * units_per_us, static_cast<peal::channel_number>(1 + a));
        to.tag(us * units_per_us + 100, static_cast<peal::channel_number>(3 + b)); // 244 ps later
      }
    }
  }
  to.time_mark(++us * units_per_us);
  to.close_frame();
  return {to.bytes().begin(), to.bytes().end()};
}

} // namespace

int main(int argc, char** argv) {
  if (argc != 2) { return 2; }
  const auto state = std::make_shared<peal::test::board_state>();
  auto board = peal::device::open(peal::record_transport(std::make_unique<peal::test::fake_board>(state), argv[1]));
  const auto stream = board.start();
  state->push(frames(state->model.stream_id));
  std::size_t tags = 0;
  for (peal::tag_block block; tags < std::size_t{2} * 4 * pairs * rounds; tags += block.size()) {
    if (stream->read(block) == peal::read_status::end) { return 1; }
  }
  std::printf("%zu\n", tags);
}
