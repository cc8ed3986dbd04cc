// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What good frames become.
#include "decode_helpers.hpp"

#include "peal/error.hpp"
#include "wire/frame_encoder.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <random>

using namespace peal;
using peal::detail::frame_encoder;
using peal::test::decode_whole;

namespace {
constexpr std::uint64_t period = 10'000'000; // 10 ns
constexpr std::uint64_t clock_units = 4096;
constexpr std::uint64_t epoch = std::uint64_t{1} << 24;

std::vector<std::uint8_t> from_hex(const std::string& text) {
  std::vector<std::uint8_t> bytes;
  for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
    bytes.push_back(static_cast<std::uint8_t>(std::stoul(text.substr(i, 2), nullptr, 16)));
  }
  return bytes;
}
} // namespace

TEST_CASE("Tags keep their time to the picosecond and their channel over frames and epochs") {
  frame_encoder encoder(9);
  std::mt19937_64 random(1);
  std::vector<time_ps> time;
  std::vector<channel_number> channel;
  std::uint64_t units = 0;
  for (int i = 0; i < 50'000; ++i) {
    units += 4096 + random() % 60'000 + (random() % 1000 == 0 ? random() % (5 * epoch) : 0);
    const auto number = static_cast<channel_number>((random() % 32 + 1) * (random() % 2 == 0 ? 1 : -1));
    encoder.tag(units, number);
    time.push_back(static_cast<time_ps>((units * 10'000 + 2048) / 4096)); // 10 000 ps a clock, rounded
    channel.push_back(number);
  }
  encoder.close_frame();
  for (const simd_level level : test::available_levels()) {
    const test::decoded out = decode_whole(encoder.bytes(), {period, 9, 0, level});
    CHECK(out.time == time);
    CHECK(out.channel == channel);
    CHECK(out.events.empty());
    CHECK(out.counters.time_reversals == 0);
    CHECK(out.counters.frames * 512 == encoder.bytes().size());
    CHECK(out.counters.skipped_bytes == 0);
    CHECK(out.watermark <= time.back());
    CHECK(out.watermark > time.back() - 16 * 10'000);
  }
}

TEST_CASE("Rounding does not grow with the length of the stream") {
  // 81.92 MHz is a period of 12 207 031.25 fs; the device says 12 207 031. After 80 days the time must still
  // be the exact product, rounded.
  const std::uint64_t odd_period = 12'207'031;
  frame_encoder encoder(1);
  std::vector<time_ps> expected;
  std::uint64_t units = 0;
  while (units < std::uint64_t{80} * 86400 * 81'920'000 * 4096 / 2) {
    units += (std::uint64_t{1} << 29) * epoch - 20'000'000; // just below the largest step an extension can follow
    encoder.tag(units, 1);
    expected.push_back(static_cast<time_ps>((static_cast<test::int128>(units) * odd_period + 2'048'000) / 4'096'000));
  }
  encoder.close_frame();
  const test::decoded out = decode_whole(encoder.bytes(), {odd_period, 1, 0, std::nullopt});
  REQUIRE(out.time.size() == expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    CAPTURE(i);
    REQUIRE(out.time[i] == expected[i]);
  }
}

TEST_CASE("The 30-bit epoch is extended over its wrap and the preset epoch is time zero") {
  const std::uint32_t preset = (1U << 30) - 2;
  frame_encoder encoder(3, preset);
  for (std::uint64_t i = 0; i < 6; ++i) { encoder.tag(i * epoch, 1); }
  encoder.close_frame();
  const test::decoded out = decode_whole(encoder.bytes(), {period, 3, preset, std::nullopt});
  REQUIRE(out.time.size() == 6);
  for (std::size_t i = 0; i < 6; ++i) { CHECK(out.time[i] == static_cast<time_ps>(i) * 40'960'000); }
}

TEST_CASE("Events stand before the tag they precede, with their time and value") {
  frame_encoder encoder(3);
  encoder.setting(0, 0x21);
  encoder.tag(10 * clock_units, 1);
  encoder.time_mark(20 * clock_units + 77); // the fraction is cut
  encoder.tag(30 * clock_units, -2);
  encoder.overflow_begin(31 * clock_units);
  encoder.missed(4, 17);
  encoder.missed(1, 0xFFFFFFF);
  encoder.overflow_end(40 * clock_units);
  encoder.setting(40 * clock_units, 0x12);
  encoder.tag(41 * clock_units, 3);
  encoder.close_frame();
  const test::decoded out = decode_whole(encoder.bytes(), {period, 3, 0, std::nullopt});
  REQUIRE(out.events.size() == 7);
  const auto is = [&](std::size_t i, event_kind kind, std::uint32_t position, time_ps time, std::uint64_t value,
                      channel_number channel) {
    const stream_event& e = out.events[i];
    CAPTURE(i, e.position, e.time, e.value, e.channel);
    CHECK((e.kind == kind && e.position == position && e.time == time && e.value == value && e.channel == channel));
  };
  is(0, event_kind::setting, 0, 0, 0x21, 0);
  is(1, event_kind::time_reached, 1, 200'000, 0, 0);
  is(2, event_kind::overflow_begin, 2, 310'000, 0, 0);
  is(3, event_kind::missed, 2, 300'000, 17, 4);
  is(4, event_kind::missed, 2, 300'000, 0xFFFFFF, 1);
  is(5, event_kind::overflow_end, 2, 400'000, 0, 0);
  is(6, event_kind::setting, 2, 400'000, 0x12, 0);
  CHECK(out.channel == std::vector<channel_number>{1, -2, 3});
  CHECK(out.counters.device_missed == 17 + 0xFFFFFF);
  CHECK(out.counters.device_missed_saturated);
  CHECK(out.counters.device_overflows == 1);
}

TEST_CASE("A block is never fuller than promised and says when it is full") {
  frame_encoder encoder(3);
  for (std::uint64_t i = 0; i < 20'000; ++i) { encoder.tag(i * clock_units, 1); }
  for (std::uint64_t i = 20'000; i < 26'000; ++i) { encoder.setting(i * clock_units, 1); }
  encoder.close_frame();
  frame_decoder decoder({period, 3, 0, std::nullopt});
  tag_block block;
  std::span<const std::uint8_t> left = encoder.bytes();
  std::size_t tags = 0;
  std::size_t events = 0;
  time_ps watermark = INT64_MIN;
  while (true) {
    left = left.subspan(decoder.feed(left, block));
    CHECK(block.time.size() <= frame_decoder::max_block_tags);
    CHECK(block.events.size() <= frame_decoder::max_block_events);
    for (const time_ps t : block.time) {
      REQUIRE(t >= watermark); // no tag before the watermark of the block before
    }
    watermark = block.watermark;
    tags += block.time.size();
    events += block.events.size();
    const bool full = frame_decoder::block_full(block);
    CHECK((full || left.empty()));
    block.clear();
    if (!full) { break; }
  }
  CHECK(tags == 20'000);
  CHECK(events == 6'000);
}

TEST_CASE("Steady decoding reuses the memory of its block") {
  frame_encoder encoder(3);
  for (std::uint64_t i = 0; i < 40'000; ++i) { encoder.tag(i * clock_units, 1); }
  encoder.close_frame();
  frame_decoder decoder({period, 3, 0, std::nullopt});
  tag_block block;
  std::span<const std::uint8_t> left = encoder.bytes();
  left = left.subspan(decoder.feed(left, block));
  const auto* time = block.time.data();
  const auto* channel = block.channel.data();
  const auto* events = block.events.data();
  while (!left.empty()) {
    block.clear();
    left = left.subspan(decoder.feed(left, block));
    CHECK(block.time.data() == time);
    CHECK(block.channel.data() == channel);
    CHECK(block.events.data() == events);
  }
}

TEST_CASE("The shared vectors are read as every other language reads them") {
  std::ifstream file("tests/vectors/frames.json");
  REQUIRE(file);
  const nlohmann::json vectors = nlohmann::json::parse(file);
  std::size_t good = 0;
  std::size_t refused = 0;
  for (const auto& entry : vectors.at("frames")) {
    const std::string name = entry.at("name");
    const std::string fault = entry.at("fault");
    CAPTURE(name);
    const std::vector<std::uint8_t> bytes = from_hex(entry.at("bytes"));
    REQUIRE(bytes.size() == 512);
    const decoder_settings settings{period, std::nullopt, 0, std::nullopt};
    const test::decoded out = decode_whole(bytes, settings);
    CHECK(test::difference(out, test::reference_decoder(settings).run(bytes)).empty());
    if (!fault.empty()) {
      ++refused;
      CHECK(out.counters.frames == 0);
      CHECK(out.counters.skipped_bytes == 512);
      CHECK(out.counters.bad_frames == (fault == "magic" ? 0U : 1U));
      continue;
    }
    ++good;
    REQUIRE(out.counters.frames == 1);
    std::size_t tags = 0;
    for (const auto& word : entry.at("words")) {
      tags += std::stoul(word.get<std::string>(), nullptr, 16) >> 30 == 1 ? 1U : 0U;
    }
    CHECK(out.counters.tags == tags);
  }
  CHECK(good >= 4);
  CHECK(refused >= 3);
}

TEST_CASE("Settings without meaning are refused") {
  CHECK_THROWS_AS(frame_decoder({0, 1, 0, std::nullopt}), invalid_argument);
  CHECK_THROWS_AS(frame_decoder({std::uint64_t{1} << 31, 1, 0, std::nullopt}), invalid_argument);
  CHECK_THROWS_AS(frame_decoder({period, 1, 1U << 30, std::nullopt}), invalid_argument);
}
