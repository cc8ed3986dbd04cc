// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The host has a fast CRC of its own (CRC instruction, table); it must be that of the kernel.
#include "kernels/crc.hpp"

#include "kernel_helpers.hpp"
#include "wire/frame_crc.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <cstdint>
#include <random>

namespace peal::test {

using namespace hls;

TEST_CASE("The host's CRC of a frame is the kernel's, payload first in time, header first in the frame") {
  std::mt19937_64 random(5201);
  crc::State state;
  for (int round = 0; round < 200; ++round) {
    std::array<std::uint32_t, 128> frame{};
    for (auto& word : frame) { word = round == 0 ? 0u : static_cast<std::uint32_t>(random()); }
    crc::step(state, {one(true), one(random() % 2 == 0), one(false), one(false), words::word(1u)});
    for (std::size_t i = 4; i < 128; ++i) {
      crc::step(state, {one(false), one(true), one(false), one(false), words::word(frame[i])});
    }
    for (std::size_t i = 0; i < 3; ++i) {
      crc::step(state, {one(false), one(false), one(true), one(false), words::word(frame[i])});
    }
    const crc::Out out = crc::step(
        state, {one(false), one(false), one(false), one(true), words::word(7u)}); // the sum of the steps before
    REQUIRE(plain(out.crc) == peal::detail::frame_crc_table(frame.data()));
    REQUIRE(plain(out.crc) == peal::detail::best_frame_crc()(frame.data()));
    REQUIRE(plain(crc::finish(state)) == plain(out.crc));
    REQUIRE(plain(crc::step(state, {one(false), one(false), one(false), one(false), words::word(7u)}).crc) == 0);
  }
}

} // namespace peal::test
