// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What broken streams become: losses, garbage, repeats, cuts. And the property behind everything: any split gives the
// same.
#include "decode_helpers.hpp"

#include "wire/frame_encoder.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace peal;
using peal::detail::frame_encoder;
using peal::test::decode_whole;
using peal::test::decoded;
using bytes_type = std::vector<std::uint8_t>;

namespace {

constexpr std::uint64_t period = 10'000'000;
constexpr std::uint64_t clock_units = 4096;

// `frames` full frames, one tag a clock, all on channel 1.
bytes_type plain_frames(std::size_t frames, std::uint8_t id = 5) {
  frame_encoder encoder(id);
  for (std::uint64_t i = 0; i < frames * 120; ++i) { encoder.tag(i * clock_units, 1); }
  encoder.close_frame();
  bytes_type bytes(encoder.bytes().begin(), encoder.bytes().end());
  return bytes;
}

void erase_frame(bytes_type& bytes, std::size_t frame) {
  const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(512 * frame);
  bytes.erase(at, at + 512);
}

const decoder_settings settings{period, 5, 0, std::nullopt};

// A stream with everything in it, as a device could send it.
bytes_type lively_stream(std::mt19937_64& random, std::uint8_t id, std::uint32_t preset) {
  frame_encoder encoder(id, preset);
  std::uint64_t units = 0;
  const std::size_t words = 500 + random() % 4000;
  const std::uint64_t mean = std::uint64_t{1} << (10 + random() % 16);
  for (std::size_t i = 0; i < words; ++i) {
    units += random() % (2 * mean);
    const std::uint64_t dice = random() % 400;
    if (dice == 0) {
      encoder.time_mark(units);
    } else if (dice == 1) {
      encoder.setting(units, static_cast<std::uint8_t>(random()));
    } else if (dice == 2) {
      encoder.overflow_begin(units);
      if (random() % 4 != 0) {
        encoder.missed(static_cast<channel_number>(random() % 32 + 1), random() % 3 == 0 ? 0xFFFFFFF : random() % 1000);
        units += random() % mean;
        encoder.overflow_end(units);
      }
    } else if (dice == 3) {
      encoder.raw_word(static_cast<std::uint32_t>(random()));
    } else if (dice == 4) {
      units += std::uint64_t{1} << (24 + random() % 20);
    } else if (dice == 5) {
      encoder.close_frame();
    } else if (dice == 6) {
      encoder.skip_sequence(static_cast<std::uint32_t>(random() % 4 == 0 ? random() % 65536 : random() % 5));
    } else {
      encoder.tag(dice == 7 ? units - std::min<std::uint64_t>(units, random() % 100'000) : units,
                  static_cast<channel_number>((random() % 32 + 1) * (random() % 2 == 0 ? 1 : -1)));
    }
  }
  encoder.close_frame();
  return {encoder.bytes().begin(), encoder.bytes().end()};
}

// What can happen to it on the way.
void damage(std::mt19937_64& random, bytes_type& bytes) {
  const auto place = [&] { return bytes.begin() + static_cast<std::ptrdiff_t>(random() % (bytes.size() + 1)); };
  for (std::uint64_t n = random() % 6; n > 0 && bytes.size() > 2048; --n) {
    const std::size_t frame = random() % (bytes.size() / 512);
    const auto begin = bytes.begin() + static_cast<std::ptrdiff_t>(512 * frame);
    switch (random() % 7) {
    case 0: bytes[random() % bytes.size()] ^= static_cast<std::uint8_t>(1U << random() % 8); break;
    case 1: erase_frame(bytes, frame); break;
    case 2: { // repeated
      const bytes_type copy(begin, begin + 512);
      const std::size_t to = std::min(bytes.size() / 512, frame + 1 + random() % 3);
      bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(512 * to), copy.begin(), copy.end());
      break;
    }
    case 3: { // garbage, rich in false magic numbers
      bytes_type garbage(random() % 1500);
      for (auto& byte : garbage) { byte = static_cast<std::uint8_t>("PL\x01\x00PPLL"[random() % 8]); }
      bytes.insert(place(), garbage.begin(), garbage.end());
      break;
    }
    case 4: bytes.erase(place(), bytes.end()); break;
    case 5: { // a piece is missing
      const std::size_t from = random() % bytes.size();
      const std::size_t length = std::min<std::size_t>(random() % 1200, bytes.size() - from);
      bytes.erase(bytes.begin() + static_cast<std::ptrdiff_t>(from),
                  bytes.begin() + static_cast<std::ptrdiff_t>(from + length));
      break;
    }
    default: { // leftovers of an older stream
      const bytes_type old = plain_frames(2, 77);
      bytes.insert(begin, old.begin(), old.end());
    }
    }
  }
}

} // namespace

TEST_CASE("A missing frame is a gap with the number of frames and the last time known before") {
  bytes_type bytes = plain_frames(8);
  const decoded whole = decode_whole(bytes, settings);
  erase_frame(bytes, 2);
  erase_frame(bytes, 2);
  const decoded out = decode_whole(bytes, settings);
  REQUIRE(out.events.size() == 1);
  CHECK(out.events[0].kind == event_kind::gap);
  CHECK(out.events[0].value == 2);
  CHECK(out.events[0].position == 248);
  CHECK(out.events[0].time == whole.time[247]);
  CHECK(out.counters.frames_lost == 2);
  CHECK(out.time.size() + 248 == whole.time.size());
  CHECK(out.time[248] == whole.time[496]); // times after the gap are right: every frame carries its epoch
}

TEST_CASE("Frames lost before the first one that arrives are a gap too") {
  bytes_type bytes = plain_frames(8);
  erase_frame(bytes, 0);
  const decoded out = decode_whole(bytes, settings);
  REQUIRE(out.events.size() == 1);
  CHECK(out.events[0].value == 1);
  CHECK(out.events[0].time == 0);
  // A recording that begins anywhere has no such expectation.
  CHECK(decode_whole(bytes, {period, std::nullopt, 0, std::nullopt}).events.empty());
}

TEST_CASE("A loss of more than 65535 frames is counted right when the host knows its size") {
  for (const std::uint32_t lost : {1U, 40'000U, 65'535U, 65'536U, 65'537U, 200'000U}) {
    CAPTURE(lost);
    frame_encoder encoder(5);
    for (std::uint64_t i = 0; i < 124; ++i) { encoder.tag(i * clock_units, 1); }
    encoder.skip_sequence(lost);
    for (std::uint64_t i = 0; i < 124; ++i) { encoder.tag((1'000'000'000 + i) * clock_units, 1); }
    frame_decoder decoder(settings);
    tag_block block;
    (void)decoder.feed(encoder.bytes().first(512), block);
    decoder.expect_loss(lost + 3); // the host's figure comes from bytes and need not be exact
    (void)decoder.feed(encoder.bytes().subspan(512), block);
    CHECK(decoder.counters().frames_lost == lost);
    CHECK(decoder.counters().repeated_frames == 0);
  }
}

TEST_CASE("A repeated frame is dropped and counted, its tags are not invented twice") {
  bytes_type bytes = plain_frames(4);
  const decoded whole = decode_whole(bytes, settings);
  const bytes_type second(bytes.begin() + 512, bytes.begin() + 1024);
  bytes.insert(bytes.begin() + 1024, second.begin(), second.end());
  const decoded out = decode_whole(bytes, settings);
  CHECK(out.counters.repeated_frames == 1);
  CHECK(out.counters.frames_lost == 0);
  CHECK(out.time == whole.time);
}

TEST_CASE("One turned bit costs one frame and no more") {
  const bytes_type good = plain_frames(5);
  for (std::size_t bit = 0; bit < 512 * 8; bit += 13) {
    CAPTURE(bit);
    bytes_type bytes = good;
    bytes[512 * 2 + bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
    const decoded out = decode_whole(bytes, settings);
    REQUIRE(out.counters.frames == good.size() / 512 - 1);
    REQUIRE(out.counters.skipped_bytes == 512);
    REQUIRE(out.counters.frames_lost == 1);
    REQUIRE(out.counters.bad_frames == (bit < 16 ? 0U : 1U)); // without its magic it is not even a frame
  }
}

TEST_CASE("Garbage before, between and after frames is passed over and counted") {
  const bytes_type good = plain_frames(3);
  const std::size_t frames = good.size() / 512;
  for (const std::size_t amount :
       {std::size_t{1}, std::size_t{511}, std::size_t{512}, std::size_t{513}, std::size_t{5000}}) {
    bytes_type bytes(amount, 'P'); // worst case: every byte could begin a frame
    bytes.insert(bytes.end(), good.begin(), good.begin() + 512);
    bytes.insert(bytes.end(), amount, 0xA5);
    bytes.insert(bytes.end(), good.begin() + 512, good.end());
    bytes.insert(bytes.end(), good.begin(), good.begin() + 100);
    const decoded out = decode_whole(bytes, settings);
    CHECK(out.counters.frames == frames);
    CHECK(out.counters.skipped_bytes == 2 * amount + 100);
    CHECK(out.counters.frames_lost == 0);
  }
}

TEST_CASE("Frames of an older stream are dropped and counted") {
  bytes_type bytes = plain_frames(3, 4);
  const std::size_t old = bytes.size() / 512;
  const bytes_type fresh = plain_frames(3, 5);
  bytes.insert(bytes.end(), fresh.begin(), fresh.end());
  const decoded out = decode_whole(bytes, settings);
  CHECK(out.counters.stale_frames == old);
  CHECK(out.counters.frames_lost == 0);
  CHECK(out.time == decode_whole(fresh, settings).time);
}

TEST_CASE("An overflow that began or ended inside a gap is still opened and closed") {
  frame_encoder encoder(5);
  auto full_frame = [&, clock = std::uint64_t{0}]() mutable {
    for (int i = 0; i < 124; ++i) { encoder.tag(++clock * clock_units, 1); }
  };
  full_frame();                              // frame 0
  encoder.overflow_begin(200 * clock_units); // frame 1, lost
  encoder.close_frame();
  full_frame();                            // frame 2: the flag says overflow
  encoder.overflow_end(400 * clock_units); // frame 3, lost
  encoder.close_frame();
  full_frame(); // frame 4: the flag says none
  bytes_type bytes(encoder.bytes().begin(), encoder.bytes().end());
  erase_frame(bytes, 3);
  erase_frame(bytes, 1);
  const decoded out = decode_whole(bytes, settings);
  REQUIRE(out.events.size() == 4);
  CHECK(out.events[0].kind == event_kind::gap);
  CHECK(out.events[1].kind == event_kind::overflow_begin);
  CHECK(out.events[2].kind == event_kind::gap);
  CHECK(out.events[3].kind == event_kind::overflow_end);
  CHECK(out.counters.device_overflows == 1);
}

TEST_CASE("Tags that go back in time are delivered and counted") {
  frame_encoder encoder(5);
  for (const std::uint64_t clock : {10, 20, 15, 30, 29}) { encoder.tag(clock * clock_units, 1); }
  encoder.close_frame();
  const decoded out = decode_whole(encoder.bytes(), settings);
  CHECK(out.time == std::vector<time_ps>{100'000, 200'000, 150'000, 300'000, 290'000});
  CHECK(out.counters.time_reversals == 2);
}

TEST_CASE("Any bytes in any pieces at any instruction level give what the plain reference gives") {
  const std::uint64_t seed = 20'240'917;
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  for (int round = 0; round < 150; ++round) {
    const auto id = static_cast<std::uint8_t>(random());
    const std::uint32_t preset = random() % 3 == 0 ? (1U << 30) - static_cast<std::uint32_t>(random() % 3) - 1
                                                   : static_cast<std::uint32_t>(random() % 5);
    bytes_type bytes = lively_stream(random, id, preset);
    if (round % 3 != 0) { damage(random, bytes); }
    const std::uint64_t periods[] = {10'000'000, 8'333'333, 5'000'001, 200'000'001};
    decoder_settings s{periods[random() % 4], id, preset, std::nullopt};
    if (random() % 4 == 0) { s.stream_id.reset(); }
    const decoded expected = test::reference_decoder(s).run(bytes);
    CHECK(expected.counters.frames * 512 + expected.counters.skipped_bytes == bytes.size());
    for (const simd_level level : test::available_levels()) {
      s.level = level;
      const std::uint64_t largest = std::uint64_t{1} << (random() % 16);
      const decoded out = test::decode_in_pieces(bytes, s, [&] { return 1 + random() % largest; });
      CAPTURE(round, static_cast<int>(level), largest);
      REQUIRE(test::difference(out, expected) == "");
    }
  }
}

TEST_CASE("Random bytes never become tags, whatever their split") {
  std::mt19937_64 random(5);
  for (int round = 0; round < 30; ++round) {
    bytes_type bytes(random() % 20'000);
    for (auto& byte : bytes) { byte = static_cast<std::uint8_t>(random()); }
    for (std::size_t i = 0; i + 4 < bytes.size(); i += 1 + random() % 300) { // false magic numbers
      bytes[i] = 'P';
      bytes[i + 1] = 'L';
      bytes[i + 2] = static_cast<std::uint8_t>(bytes[i + 2] % 3);
    }
    const decoded out = test::decode_in_pieces(bytes, settings, [&] { return 1 + random() % 700; });
    CHECK(out.counters.frames == 0);
    CHECK(out.counters.skipped_bytes == bytes.size());
    CHECK(out.time.empty());
    CHECK(test::difference(out, test::reference_decoder(settings).run(bytes)) == "");
  }
}
