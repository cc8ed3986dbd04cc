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

TEST_CASE("a source that breaks off is not converted, unless its part is asked for: then the gap is told") {
  temporary_folder folder;
  save(folder / "x.ptu", make_ptu({.records = {photon(0, 1), photon(1, 2)}, .promised = 3}));
  {
    const auto file = open_file(folder / "x.ptu");
    tag_file_writer own(folder / "x.peal", file->info(), {.in_place = false});
    CHECK_THROWS_AS(convert(*file, own), file_error);
  }
  CHECK(folder.names() == std::vector<std::string>{"x.ptu"});
  {
    const auto file = open_file(folder / "x.ptu");
    tag_file_writer own(folder / "x.peal", file->info(), {.in_place = false});
    const convert_report report = convert(*file, own, {.partial = true});
    CHECK(report.tags == 2);
    CHECK(report.fault.find("2 of the 3 records") != std::string::npos);
    CHECK_FALSE(report.losses.clean());
  }
  const auto file = open_file(folder / "x.peal");
  const auto own = read_all(*file);
  CHECK(own.fault.empty());
  CHECK(own.time == std::vector<time_ps>{1, 2});
  REQUIRE(own.events.size() == 1);
  CHECK(same(own.events[0], {.kind = event_kind::gap, .position = 2, .time = 2, .value = 1}));
  CHECK(file->losses().frames_lost == 1);
  CHECK_FALSE(file->losses().clean());
}

TEST_CASE("what a damaged own file still holds can be copied, with gaps where blocks are missing") {
  temporary_folder folder;
  const tag_block block = random_tags(4, 5000, 0);
  {
    tag_file_writer own(folder / "x.peal", {}, {.tags_per_block = 500});
    own.write(block);
    own.finish({});
  }
  bytes damaged = load(folder / "x.peal");
  damaged[damaged.size() / 2] ^= 1;
  save(folder / "x.peal", damaged);
  const auto broken = open_file(folder / "x.peal", {.damage = damage_policy::mark});
  {
    tag_file_writer own(folder / "y.peal", broken->info(), {.in_place = false});
    const convert_report report = convert(*broken, own, {.partial = true});
    CHECK(report.fault.empty());
    CHECK(report.tags == 4500);
    CHECK(report.losses.frames_lost == 1);
    CHECK(report.losses.bad_frames == 1);
  }
  const auto copy = open_file(folder / "y.peal");
  const auto all = read_all(*copy);
  CHECK(all.fault.empty());
  CHECK(all.time.size() == 4500);
  CHECK(std::includes(block.time.begin(), block.time.end(), all.time.begin(), all.time.end()));
  CHECK(std::count_if(all.events.begin(), all.events.end(),
                      [](const stream_event& e) { return e.kind == event_kind::gap; }) == 1);
  CHECK(copy->losses().frames_lost == 1);
  CHECK(copy->losses().bad_frames == 1);
}

TEST_CASE("every counter of losses survives an own file") {
  temporary_folder folder;
  loss_counters recorded;
  recorded.host_overrun_bytes = 1;
  recorded.transfer_errors = 2;
  recorded.bad_frames = 3;
  recorded.skipped_bytes = 4;
  recorded.bad_words = 5;
  recorded.stale_frames = 6;
  recorded.repeated_frames = 7;
  recorded.time_reversals = 8;
  recorded.device_missed_saturated = true;
  tag_block block;
  block.events.push_back({.kind = event_kind::overflow_begin, .time = 1});
  block.events.push_back({.kind = event_kind::missed, .channel = 1, .time = 1, .value = 9});
  block.events.push_back({.kind = event_kind::overflow_end, .time = 2});
  block.events.push_back({.kind = event_kind::gap, .time = 3, .value = 10});
  {
    tag_file_writer own(folder / "x.peal", {});
    own.write(block);
    own.finish(recorded);
  }
  const auto file = open_file(folder / "x.peal");
  (void)read_all(*file);
  const loss_counters losses = file->losses();
  CHECK(losses.host_overrun_bytes == 1);
  CHECK(losses.transfer_errors == 2);
  CHECK(losses.bad_frames == 3);
  CHECK(losses.skipped_bytes == 4);
  CHECK(losses.bad_words == 5);
  CHECK(losses.stale_frames == 6);
  CHECK(losses.repeated_frames == 7);
  CHECK(losses.time_reversals == 8);
  CHECK(losses.device_missed_saturated);
  CHECK(losses.device_missed == 9); // carried by the stream
  CHECK(losses.device_overflows == 1);
  CHECK(losses.frames_lost == 10);
  // A counter that is added to the list must be added here.
  static_assert(sizeof(loss_counters) == 12 * sizeof(std::uint64_t));
}

TEST_CASE("a copy that is stopped leaves nothing that looks like a file") {
  temporary_folder folder;
  save(folder / "x.ptu", make_ptu({.records = {photon(0, 1), photon(1, 2)}}));
  for (const std::string name : {"y.peal", "y.ptu"}) {
    const auto file = open_file(folder / "x.ptu");
    const auto writer = name == "y.ptu" ? make_ptu_writer(folder / name, file->info())
                                        : std::make_unique<tag_file_writer>(folder / name, file->info(),
                                                                            tag_file_options{.in_place = false});
    CHECK_THROWS_AS(convert(*file, *writer, {.stop = [] { return true; }}), error);
    CHECK_FALSE(std::filesystem::exists(folder / name));
  }
  CHECK(folder.names() == std::vector<std::string>{"x.ptu"});
}
