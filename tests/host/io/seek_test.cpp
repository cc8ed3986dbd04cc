// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Reading from the middle: whatever the format, a seek gives what a whole reading gives from there on, and what is in
// force there.
#include "io_helpers.hpp"
#include "peal/seekable.hpp"
#include "peal/tag_file.hpp"

#include <catch2/catch.hpp>

#include <functional>
#include <random>

using namespace peal;
using namespace peal_test;

namespace {

using random_engine = std::mt19937_64;

/// Tags with settings and overflows between them; sometimes a pause over many wraps of any clock.
tag_block random_block(random_engine& random, std::size_t tags, bool overflows) {
  tag_block block;
  time_ps now = 0;
  bool open = false;
  for (std::size_t i = 0; i < tags; ++i) {
    now += static_cast<time_ps>(random() % (random() % 5000 == 0 ? 3'000'000'000ULL : 300'000ULL));
    const auto position = static_cast<std::uint32_t>(i);
    // So rare that what is in force at a place mostly began far in front of the block or checkpoint there.
    if (random() % 20'000 == 0) {
      block.events.push_back({.kind = event_kind::setting,
                              .position = position,
                              .time = now,
                              .value = (random() & 1) | (random() & 1) << 4});
    }
    if (overflows && random() % 8'000 == 0) {
      const event_kind kind = open ? event_kind::overflow_end : event_kind::overflow_begin;
      block.events.push_back({.kind = kind, .position = position, .time = now});
      open = !open;
    }
    block.push(now, static_cast<channel_number>(1 + random() % 4));
  }
  block.watermark = now;
  return block;
}

void write_with(tag_writer& writer, const tag_block& block) {
  writer.write(block);
  writer.finish({});
}

/// HydraHarp-like records with wraps of `wrap` ticks, `counted` in one record or one by one.
std::vector<std::uint32_t> hydraharp_stream(random_engine& random, std::size_t tags, std::uint32_t wrap, bool counted) {
  std::vector<std::uint32_t> records;
  std::uint64_t ticks = 0;
  for (std::size_t i = 0; i < tags; ++i) {
    ticks += random() % (random() % 2000 == 0 ? 500'000'000ULL : 300'000ULL);
    if (const std::uint64_t wraps = ticks / wrap; wraps > 0) {
      for (std::uint64_t k = 0; k < (counted ? 1 : wraps); ++k) {
        records.push_back(special(63, counted ? static_cast<std::uint32_t>(wraps) : 0));
      }
      ticks %= wrap;
    }
    const auto field = static_cast<std::uint32_t>(ticks);
    records.push_back(random() % 100 == 0 ? special(1 + random() % 15, field) : photon(random() % 4, field));
  }
  return records;
}

std::vector<std::uint32_t> picoharp_stream(random_engine& random, std::size_t tags) {
  constexpr std::uint32_t wrap = 210'698'240;
  std::vector<std::uint32_t> records;
  std::uint64_t ticks = 0;
  for (std::size_t i = 0; i < tags; ++i) {
    ticks += 16 + random() % 300'000;
    for (; ticks >= wrap; ticks -= wrap) { records.push_back(0xF000'0000); }
    const auto field = static_cast<std::uint32_t>(ticks);
    records.push_back(random() % 100 == 0 ? 0xF000'0000 | (field & ~0xFU) | 5
                                          : static_cast<std::uint32_t>(random() % 3) << 28 | field);
    ticks += 16; // the low bits of a marker's time are its bits
  }
  return records;
}

bytes swabian_stream(random_engine& random, std::size_t tags) {
  bytes out;
  std::int64_t now = 0;
  bool open = false;
  for (std::size_t i = 0; i < tags; ++i) {
    now += static_cast<std::int64_t>(random() % 100'000);
    const bool turn = random() % 200 == 0;
    const bool missed = !turn && open && random() % 50 == 0;
    put(out, static_cast<std::uint8_t>(turn ? (open ? 3 : 2) : missed ? 4 : 0));
    put(out, std::uint8_t{0});
    put(out, static_cast<std::uint16_t>(missed ? 3 : 0));
    put(out, turn ? std::int32_t{0} : static_cast<std::int32_t>(1 + random() % 8));
    put(out, now);
    open ^= turn;
  }
  return out;
}

/// By brute force: the events that a seek to `time` has to give, out of a whole reading.
std::vector<stream_event> expected_events(const whole_stream& all, std::size_t first, time_ps time) {
  std::vector<stream_event> before, after;
  std::optional<std::uint64_t> setting;
  bool open = false;
  for (stream_event event : all.events) {
    if (event.position <= first && event.time < time) {
      if (event.kind == event_kind::setting) { setting = event.value; }
      if (event.kind == event_kind::overflow_begin) { open = true; }
      if (event.kind == event_kind::overflow_end) { open = false; }
      continue;
    }
    event.position -= std::min(event.position, static_cast<std::uint32_t>(first));
    after.push_back(event);
  }
  if (setting) { before.push_back({.kind = event_kind::setting, .time = time, .value = *setting}); }
  if (open) { before.push_back({.kind = event_kind::overflow_begin, .time = time}); }
  before.insert(before.end(), after.begin(), after.end());
  return before;
}

void check_seeks(const std::filesystem::path& path, random_engine& random) {
  const auto all = read_all(*open_file(path));
  REQUIRE(all.fault.empty());
  REQUIRE(all.time.size() > 1000);
  const auto file = open_seekable(path);
  REQUIRE(file != nullptr);
  const time_ps last = all.time.back();
  for (int round = 0; round < 40; ++round) {
    time_ps wanted = all.time.front() + static_cast<time_ps>(random() % static_cast<std::uint64_t>(last));
    if (round % 4 == 1) { wanted = all.time[random() % all.time.size()]; }
    if (round == 0) { wanted = all.time.front() - 1; }
    if (round == 2) { wanted = last + 1; }
    CAPTURE(round, wanted);
    file->seek(wanted);
    const auto got = read_all(*file);
    const auto first =
        static_cast<std::size_t>(std::lower_bound(all.time.begin(), all.time.end(), wanted) - all.time.begin());
    const auto from = static_cast<std::ptrdiff_t>(first);
    REQUIRE(got.fault.empty());
    REQUIRE(got.time == std::vector<time_ps>(all.time.begin() + from, all.time.end()));
    REQUIRE(got.channel == std::vector<channel_number>(all.channel.begin() + from, all.channel.end()));
    REQUIRE(same_events(got.events, expected_events(all, first, wanted)));
    REQUIRE(got.watermarks_hold);
  }
}

/// The pieces of a recording, one after the other, are the recording; and none is much larger than its share.
void check_cuts(const std::filesystem::path& path, std::size_t pieces, double largest_share) {
  const auto all = read_all(*open_file(path));
  const auto file = open_seekable(path);
  std::vector<time_ps> cuts = file->cuts(pieces);
  REQUIRE(cuts.size() == pieces - 1);
  REQUIRE(std::is_sorted(cuts.begin(), cuts.end()));
  REQUIRE(std::adjacent_find(cuts.begin(), cuts.end()) == cuts.end());
  std::size_t before = 0;
  cuts.push_back(INT64_MAX);
  for (const time_ps cut : cuts) {
    const auto at =
        static_cast<std::size_t>(std::lower_bound(all.time.begin(), all.time.end(), cut) - all.time.begin());
    CHECK(static_cast<double>(at - before) <=
          largest_share * static_cast<double>(all.time.size()) / static_cast<double>(pieces));
    before = at;
  }
  CHECK(file->cuts(1).empty());
  CHECK_THROWS_AS(file->cuts(0), peal::invalid_argument);
}

} // namespace

TEST_CASE("seek and cuts agree with a whole reading") {
  temporary_folder folder;
  const auto path = folder / "x";
  const std::uint64_t seed = GENERATE(1, 2);
  CAPTURE(seed);
  random_engine random(seed);
  constexpr std::size_t tags = 400'000;
  SECTION("own tag file") {
    const tag_block block = random_block(random, tags, true);
    tag_file_writer writer(path, {}, {.tags_per_block = 5000});
    write_with(writer, block);
    check_seeks(path, random);
    check_cuts(path, 7, 1.2);
  }
  SECTION("PTU written by Peal, settings as markers") {
    const tag_block block = random_block(random, tags, false);
    write_with(*make_ptu_writer(path, {}), block);
    check_seeks(path, random);
    check_cuts(path, 3, 1.7); // a checkpoint every 65536 records, so a piece may have that much too many
  }
  SECTION("HydraHarp version 1") {
    save(path, make_ptu({.type = 0x00010204, .records = hydraharp_stream(random, tags, 33'552'000, false)}));
    check_seeks(path, random);
    check_cuts(path, 3, 1.7);
  }
  SECTION("HydraHarp version 2, number of records not in the header, 250 ps") {
    save(path, make_ptu({.type = 0x00010205,
                         .unit_s = 2.5e-10,
                         .records = hydraharp_stream(random, tags, 33'554'432, true),
                         .promised = 0}));
    check_seeks(path, random);
    check_cuts(path, 3, 1.7);
  }
  SECTION("PicoHarp") {
    save(path, make_ptu({.type = 0x00010203, .unit_s = 4e-12, .records = picoharp_stream(random, tags)}));
    check_seeks(path, random);
    check_cuts(path, 3, 1.7);
  }
  SECTION("Swabian dump") {
    save(path, swabian_stream(random, tags));
    check_seeks(path, random);
    check_cuts(path, 7, 1.2);
  }
}

TEST_CASE("what cannot be searched says so, and short recordings give fewer pieces") {
  temporary_folder folder;
  save(folder / "quick", make_qutag([] {
         std::vector<timed_channel> records;
         for (std::uint16_t i = 0; i < 100; ++i) { records.push_back({1'000'000 + i * 1000, i}); }
         return records;
       }()));
  CHECK(open_seekable(folder / "quick") == nullptr); // times may go backwards
  CHECK(open_seekable("tests/host/data/picoquant/hydraharp_v2_t2_single_channel.ptu.xz") == nullptr);
  save(folder / "x.ptu", make_ptu({.records = {photon(0, 1), photon(1, 2), special(63, 1), photon(0, 3)}}));
  const auto file = open_seekable(folder / "x.ptu");
  REQUIRE(file != nullptr);
  CHECK(file->cuts(4).empty());
  CHECK(open_seekable(folder / "x.ptu", {.sort = sort_policy::always}) == nullptr);
  CHECK_THROWS_AS(open_seekable(folder / "missing"), io_error);
}

TEST_CASE("a fault in front of a seek is forgotten, one behind it is met") {
  temporary_folder folder;
  random_engine random(5);
  auto records = hydraharp_stream(random, 200'000, 33'554'432, true);
  bytes cut = make_ptu({.records = records});
  cut.resize(cut.size() - 40'000);
  save(folder / "x.ptu", cut);
  const auto file = open_seekable(folder / "x.ptu");
  const auto whole = read_all(*file);
  CHECK(whole.fault.find("of the " + std::to_string(records.size())) != std::string::npos);
  const time_ps middle = whole.time[whole.time.size() / 2];
  file->seek(middle);
  const auto again = read_all(*file);
  CHECK(again.fault == whole.fault);
  CHECK(again.time.front() == middle);
}
