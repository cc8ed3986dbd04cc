// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// From one format to another and back.
#include "io_helpers.hpp"
#include "peal/tag_file.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace peal;
using namespace peal_test;

namespace {

tag_block random_tags(std::uint64_t seed, std::size_t count, time_ps from) {
  std::mt19937_64 random(seed);
  tag_block block;
  time_ps now = from;
  for (std::size_t i = 0; i < count; ++i) {
    now += static_cast<time_ps>(random() % (i % 100 == 0
                                                ? 2'000'000'000'000ULL
                                                : 40'000'000ULL)); // over more than one overflow record's reach, too
    const auto position = static_cast<std::uint32_t>(i);
    if (random() % 10 == 0) {
      block.events.push_back({.kind = event_kind::setting,
                              .position = position,
                              .time = now,
                              .value = (random() & 1) | (random() & 1) << 4});
    }
    if (random() % 20 == 0) {
      block.events.push_back(
          {.kind = event_kind::marker, .position = position, .time = now, .value = 1 + random() % 7});
    }
    if (random() % 20 == 0) {
      block.events.push_back({.kind = event_kind::time_reached, .position = position, .time = now});
    }
    block.push(now, random() % 50 == 0 ? sync_channel : static_cast<channel_number>(1 + random() % 8));
  }
  block.watermark = now;
  return block;
}

} // namespace

TEST_CASE("a stream written as PTU reads back the same, and what PTU cannot hold is counted") {
  temporary_folder folder;
  const std::uint64_t seed = GENERATE(1, 2, 3);
  CAPTURE(seed);
  const tag_block block = random_tags(seed, 20000, 12345);
  stream_info info;
  info.device = "board 7";
  info.origin_ps = 77;
  const auto writer = make_ptu_writer(folder / "x.ptu", info);
  writer->write(block);
  writer->finish({});
  std::uint64_t watermarks = 0;
  std::vector<stream_event> kept;
  for (const auto& event : block.events) {
    if (event.kind == event_kind::time_reached) {
      ++watermarks;
    } else {
      kept.push_back(event);
    }
  }
  CHECK(writer->not_representable() == std::map<std::string, std::uint64_t>{{"time_reached", watermarks}});
  CHECK(detect_file(folder / "x.ptu") == "picoquant-ptu-t2");
  const auto file = open_file(folder / "x.ptu");
  CHECK(file->info().device == "board 7");
  CHECK(file->info().origin_ps == 77);
  const auto all = read_all(*file);
  CHECK(all.fault.empty());
  CHECK(all.time == block.time);
  CHECK(all.channel == block.channel);
  CHECK(same_events(all.events, kept));

  // On into the own format and back to PTU.
  {
    tag_file_writer own(folder / "x.peal", file->info());
    const auto again = open_file(folder / "x.ptu");
    const convert_report report = convert(*again, own);
    CHECK(report.tags == block.size());
    CHECK(report.events == kept.size());
    CHECK(report.not_representable.empty());
    CHECK(report.losses.clean());
  }
  const auto own = open_file(folder / "x.peal");
  CHECK(own->info().metadata.at("source_format") == "picoquant-ptu-t2");
  CHECK(own->info().metadata.at("File_GUID").size() == 38);
  CHECK_FALSE(own->info().metadata.contains("start")); // when the file was written is not when the photons came
  const auto copy = read_all(*own);
  CHECK(copy.time == block.time);
  CHECK(copy.channel == block.channel);
  CHECK(same_events(copy.events, kept));
}

TEST_CASE("PTU keeps falling edges apart, shifts negative times, refuses what it cannot name") {
  temporary_folder folder;
  tag_block block;
  block.push(-1000, 1);
  block.push(-500, -1);
  block.push(40'000'000, 64);
  block.events.push_back({.kind = event_kind::setting, .position = 3, .time = 40'000'001, .value = 2});
  block.events.push_back({.kind = event_kind::missed, .channel = 1, .position = 3, .time = 40'000'001, .value = 9});
  stream_info info;
  info.origin_ps = 5000;
  auto writer = make_ptu_writer(folder / "x.ptu", info);
  writer->write(block);
  writer->finish({});
  CHECK(writer->not_representable() == std::map<std::string, std::uint64_t>{{"setting", 1}, {"missed", 1}});
  const auto file = open_file(folder / "x.ptu");
  CHECK(file->info().origin_ps == 4000);
  const auto all = read_all(*file);
  CHECK(all.time == std::vector<time_ps>{0, 500, 40'001'000});
  CHECK(all.channel == std::vector<channel_number>{1, 33, 64});

  writer = make_ptu_writer(folder / "y.ptu", {});
  tag_block bad;
  bad.push(0, 65);
  CHECK_THROWS_AS(writer->write(bad), peal::invalid_argument);
  bad.clear();
  bad.push(10, 1);
  bad.push(9, 1);
  CHECK_THROWS_AS(writer->write(bad), peal::invalid_argument);
  writer.reset(); // unfinished
  CHECK_FALSE(std::filesystem::exists(folder / "y.ptu"));
  CHECK_THROWS_AS(make_ptu_writer(folder / "no/y.ptu", {}), io_error);
}

TEST_CASE("a source that breaks off is converted up to there and the error comes through") {
  temporary_folder folder;
  save(folder / "x.ptu", make_ptu({.records = {photon(0, 1), photon(1, 2)}, .promised = 3}));
  const auto file = open_file(folder / "x.ptu");
  {
    tag_file_writer own(folder / "x.peal", file->info());
    CHECK_THROWS_AS(convert(*file, own), file_error);
  }
  const auto own = read_all(*open_file(folder / "x.peal"));
  CHECK(own.fault.empty());
  CHECK(own.time == std::vector<time_ps>{1, 2});
}
