// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// PicoQuant T2 records: vector loops against the scalar one and a decoder written from the vendor's description; every
// record type.
#include "io/picoquant/t2_decode.hpp"
#include "io_helpers.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace peal;
using namespace peal_test;

namespace {

struct run_result {
  std::vector<time_ps> time;
  std::vector<channel_number> channel;
  std::uint64_t overflows = 0;
  time_ps base = 0;
  std::vector<std::size_t> stops; ///< record index of everything the loop left to its caller
};

/// Decodes all records, stepping over what the loop does not know, with `room` tags per call.
run_result run(io_detail::t2_decoder decode, const std::vector<std::uint32_t>& records, std::size_t room, bool counted,
               std::uint32_t tick) {
  run_result result;
  std::vector<std::uint32_t> padded = records;
  padded.resize(records.size() + 32, 0xDEADBEEF);
  const auto* const first = reinterpret_cast<const std::uint8_t*>(padded.data());
  const std::uint8_t* const end = first + 4 * records.size();
  std::vector<time_ps> time(room + 32);
  std::vector<channel_number> channel(room + 32);
  const std::uint8_t* at = first;
  while (at != end) {
    io_detail::t2_cursor cursor{.record = at,
                                .end = end,
                                .time = time.data(),
                                .channel = channel.data(),
                                .room = room,
                                .base_ps = result.base,
                                .wrap_ps = 33554432LL * tick,
                                .tick_ps = tick,
                                .counted = counted,
                                .base_limit_ps = INT64_MAX / 2};
    decode(cursor);
    result.time.insert(result.time.end(), time.begin(), time.begin() + static_cast<std::ptrdiff_t>(cursor.written));
    result.channel.insert(result.channel.end(), channel.begin(),
                          channel.begin() + static_cast<std::ptrdiff_t>(cursor.written));
    result.overflows += cursor.overflows;
    result.base = cursor.base_ps;
    at = cursor.record;
    if (cursor.written < room && at != end) {
      result.stops.push_back(static_cast<std::size_t>(at - first) / 4);
      at += 4;
    }
  }
  return result;
}

/// Straight from the description of the format.
run_result described(const std::vector<std::uint32_t>& records, bool counted, std::uint32_t tick) {
  run_result result;
  for (std::size_t i = 0; i < records.size(); ++i) {
    const std::uint32_t r = records[i];
    const bool is_special = r / 0x80000000U != 0;
    const std::uint32_t number = r / 0x02000000U % 64, ticks = r % 0x02000000U;
    if (!is_special) {
      result.time.push_back(result.base + std::int64_t{ticks} * tick);
      result.channel.push_back(static_cast<channel_number>(number + 1));
    } else if (number == 63) {
      result.base += 33554432LL * tick * (counted && ticks > 0 ? ticks : 1);
      ++result.overflows;
    } else {
      result.stops.push_back(i);
    }
  }
  return result;
}

} // namespace

TEST_CASE("every instruction set decodes T2 records as the description says") {
  const std::uint32_t seed = 20260711;
  CAPTURE(seed);
  std::mt19937 random(seed);
  for (const double special_fraction : {0.0, 0.01, 0.3, 1.0}) {
    for (const bool counted : {true, false}) {
      for (const std::uint32_t tick : {1U, 5U, 250U}) {
        std::vector<std::uint32_t> records(1000 + random() % 64);
        for (auto& record : records) {
          record = static_cast<std::uint32_t>(random()) & 0x7FFFFFFFU;
          if (std::uniform_real_distribution<>(0.0, 1.0)(random) < special_fraction) {
            record = special(random() % 4 == 0 ? random() % 63 : 63, random() % 3 == 0 ? 0 : random() % 5);
          }
        }
        const run_result truth = described(records, counted, tick);
        for (const auto level : {simd_level::scalar, simd_level::avx2, simd_level::avx512}) {
          if (!simd_available(level)) { continue; }
          for (const std::size_t room : {1UL, 7UL, 16UL, 100UL, 5000UL}) {
            CAPTURE(special_fraction, counted, tick, name_of(level), room);
            const run_result got = run(io_detail::t2_implementation_for(level).decode, records, room, counted, tick);
            REQUIRE(got.time == truth.time);
            REQUIRE(got.channel == truth.channel);
            REQUIRE(got.overflows == truth.overflows);
            REQUIRE(got.base == truth.base);
            if (room == 5000) { REQUIRE(got.stops == truth.stops); }
          }
        }
      }
    }
  }
}

TEST_CASE("every instruction set counts reversals alike") {
  const std::uint32_t seed = 7;
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  for (std::size_t size = 0; size < 70; ++size) {
    std::vector<time_ps> time(size);
    for (auto& t : time) { t = static_cast<time_ps>(random() % 8) - 4; }
    std::size_t truth = 0;
    for (std::size_t i = 0; i < size; ++i) { truth += time[i] < (i == 0 ? 1 : time[i - 1]) ? 1 : 0; }
    for (const auto level : {simd_level::scalar, simd_level::avx2, simd_level::avx512}) {
      if (simd_available(level)) {
        CHECK(io_detail::t2_implementation_for(level).reversals(time.data(), size, 1) == truth);
      }
    }
  }
}

TEST_CASE("overflow rules follow the record type") {
  temporary_folder folder;
  const auto times = [&](std::uint32_t type, std::vector<std::uint32_t> records, double unit_s = 1e-12) {
    save(folder / "x.ptu", make_ptu({.type = type, .unit_s = unit_s, .records = std::move(records)}));
    const auto all = read_all(*open_file(folder / "x.ptu"));
    CHECK(all.fault.empty());
    return all.time;
  };
  using list = std::vector<time_ps>;
  // HydraHarp version 2: the field counts wraps of 2^25, 0 counts as 1; version 1: always one wrap of 33552000.
  CHECK(times(0x01010204, {photon(0, 5), special(63, 0), photon(0, 5), special(63, 3), photon(0, 5)}) ==
        list{5, 33554437, 134217733});
  CHECK(times(0x00010204, {photon(0, 5), special(63, 0), photon(0, 5), special(63, 3), photon(0, 5)}) ==
        list{5, 33552005, 67104005});
  for (const std::uint32_t type : {0x00010205U, 0x00010206U, 0x00010207U}) {
    CHECK(times(type, {photon(63, 5), special(63, 2), photon(0, 5)}, 5e-12) == list{25, 5 * (2 * 33554432LL + 5)});
  }
  // A unit that is no whole number of ps is rounded at the end, never accumulated.
  CHECK(times(0x00010207, {photon(0, 1), photon(0, 3), special(63, 1), photon(0, 1)}, 2.5e-13) == list{0, 1, 8388608});
  // PicoHarp: 4 bit channel, 28 bit time in 4 ps, channel 15 special; low 4 bits of a special: marker, or 0 =
  // overflow.
  CHECK(times(0x00010203, {0x00000005, 0xF0000000, 0x10000005}, 4e-12) == list{20, 4 * (210698240LL + 5)});
}

TEST_CASE("sync, markers and unknown records come through as what they are") {
  temporary_folder folder;
  save(folder / "x.ptu",
       make_ptu({.records = {photon(2, 10), special(0, 20), special(5, 30), special(20, 35), photon(0, 40)}}));
  const auto file = open_file(folder / "x.ptu");
  CHECK(file->info().device == "Test");
  const auto all = read_all(*file);
  CHECK(all.time == std::vector<time_ps>{10, 20, 40});
  CHECK(all.channel == std::vector<channel_number>{3, sync_channel, 1});
  REQUIRE(all.events.size() == 1);
  CHECK(same(all.events[0], {.kind = event_kind::marker, .position = 2, .time = 30, .value = 5}));
  CHECK(file->losses().bad_words == 1);

  save(folder / "p.ptu",
       make_ptu({.type = 0x00010203, .unit_s = 4e-12, .records = {0xF0000013, 0x60000001, 0x00000020}}));
  const auto pico = open_file(folder / "p.ptu");
  const auto marked = read_all(*pico);
  REQUIRE(marked.events.size() == 1);
  CHECK(marked.events[0].value == 3);
  CHECK(marked.events[0].time == 0x10 * 4);
  CHECK(marked.time == std::vector<time_ps>{0x20 * 4});
  CHECK(pico->losses().bad_words == 1); // a PicoHarp has no input 6
}

TEST_CASE("any cut into blocks gives the same tags") {
  const std::uint32_t seed = 99;
  CAPTURE(seed);
  std::mt19937 random(seed);
  std::vector<std::uint32_t> records;
  std::uint32_t ticks = 0;
  for (int i = 0; i < 60000; ++i) {
    ticks += random() % 5000;
    if (ticks >= 33554432) {
      ticks -= 33554432;
      records.push_back(special(63, 1));
    }
    records.push_back(random() % 50 == 0 ? special(1 + random() % 15, ticks) : photon(random() % 4, ticks));
  }
  const run_result truth = described(records, true, 1);
  temporary_folder folder;
  save(folder / "x.ptu", make_ptu({.records = records}));
  const auto file = open_file(folder / "x.ptu");
  tag_block block;
  std::vector<time_ps> time;
  std::size_t events = 0;
  while (file->read(block) == read_status::data) {
    CHECK(block.size() <= block_tags);
    CHECK(block.time.size() == block.channel.size());
    time.insert(time.end(), block.time.begin(), block.time.end());
    events += block.events.size();
  }
  CHECK(time == truth.time);
  CHECK(events == truth.stops.size());
  CHECK(std::is_sorted(time.begin(), time.end()));
}
