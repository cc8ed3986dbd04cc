// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The own tag file: what is written comes back; a cut loses at most the last block; a flipped bit is found.
#include "io_helpers.hpp"
#include "peal/tag_file.hpp"

#include <catch2/catch.hpp>

#include <csignal>
#include <numeric>
#include <random>
#include <sys/resource.h>

using namespace peal;
using namespace peal_test;

namespace {

/// A stream with everything in it: close tags, dark times, falling edges, losses, settings, markers.
std::vector<tag_block> make_stream(std::uint64_t seed, int blocks, int tags_per_block) {
  std::mt19937_64 random(seed);
  std::vector<tag_block> stream;
  time_ps now = 0;
  for (int b = 0; b < blocks; ++b) {
    tag_block block;
    for (int i = 0; i < tags_per_block; ++i) {
      now += static_cast<time_ps>(random() % (random() % 40 == 0 ? 20'000'000'000ULL : 200'000ULL));
      const auto position = static_cast<std::uint32_t>(block.size());
      switch (random() % 30) {
      case 0:
        block.events.push_back(
            {.kind = event_kind::setting, .position = position, .time = now, .value = random() % 256});
        break;
      case 1:
        block.events.push_back({.kind = event_kind::overflow_begin, .position = position, .time = now});
        block.events.push_back(
            {.kind = event_kind::missed, .channel = 3, .position = position, .time = now, .value = 17});
        block.events.push_back({.kind = event_kind::overflow_end, .position = position, .time = now + 5});
        break;
      case 2: block.events.push_back({.kind = event_kind::time_reached, .position = position, .time = now}); break;
      default: break;
      }
      const auto channel = static_cast<channel_number>(1 + random() % 16);
      block.push(now, random() % 5 == 0 ? static_cast<channel_number>(-channel) : channel);
    }
    block.watermark = now;
    stream.push_back(block);
  }
  return stream;
}

whole_stream flat(const std::vector<tag_block>& stream) {
  whole_stream all;
  for (const auto& block : stream) {
    for (auto event : block.events) {
      event.position += static_cast<std::uint32_t>(all.time.size());
      all.events.push_back(event);
    }
    all.time.insert(all.time.end(), block.time.begin(), block.time.end());
    all.channel.insert(all.channel.end(), block.channel.begin(), block.channel.end());
  }
  return all;
}

stream_info some_info() {
  stream_info info;
  info.format = "peal-device";
  info.device = "board 7";
  info.resolution_ps = 2.44140625;
  info.origin_ps = 123456789;
  info.channels = {1, 2, -1};
  info.metadata = {{"channel_name_1", "A+"}, {"note", "d\xC3\xA9tecteur \"4\"\n"}, {"latin1", "\xE9"}};
  return info;
}

void write_file(const std::filesystem::path& path, const std::vector<tag_block>& stream, std::size_t tags_per_block,
                bool finish = true) {
  tag_file_writer writer(path, some_info(), {.tags_per_block = tags_per_block, .seconds_per_block = 1e9});
  for (const auto& block : stream) { writer.write(block); }
  if (finish) {
    loss_counters losses;
    losses.transfer_errors = 3;
    losses.device_missed = 17; // also in the stream: must not be counted twice
    writer.finish(losses);
  }
}

/// True if `got` is the first part of `all`.
bool is_prefix(const whole_stream& got, const whole_stream& all) {
  return got.time.size() <= all.time.size() && got.events.size() <= all.events.size() &&
         std::equal(got.time.begin(), got.time.end(), all.time.begin()) &&
         std::equal(got.channel.begin(), got.channel.end(), all.channel.begin()) &&
         std::equal(got.events.begin(), got.events.end(), all.events.begin(), same);
}

} // namespace

TEST_CASE("a tag file gives back tags, events and metadata") {
  temporary_folder folder;
  const auto stream = make_stream(1, 20, 3000);
  const auto truth = flat(stream);
  const auto tags_per_block = GENERATE(1000UL, 65536UL);
  write_file(folder / "x.peal", stream, tags_per_block);
  CHECK(detect_file(folder / "x.peal") == "peal-file");
  const auto file = open_tag_file(folder / "x.peal");
  CHECK(file->complete());
  CHECK(file->info().format == "peal-file");
  CHECK(file->info().device == "board 7");
  CHECK(file->info().resolution_ps == 2.44140625);
  CHECK(file->info().origin_ps == 123456789);
  CHECK(file->info().channels == std::vector<channel_number>{1, 2, -1});
  CHECK(file->info().metadata.at("source_format") == "peal-device");
  CHECK(file->info().metadata.at("note") == "d\xC3\xA9tecteur \"4\"\n");
  CHECK(file->info().metadata.at("start").size() == 20);
  const auto all = read_all(*file);
  CHECK(all.fault.empty());
  CHECK(all.time == truth.time);
  CHECK(all.channel == truth.channel);
  CHECK(same_events(all.events, truth.events));
  CHECK(all.watermarks_hold);
  const auto losses = file->losses();
  const auto overflows =
      static_cast<std::uint64_t>(std::count_if(truth.events.begin(), truth.events.end(), [](const stream_event& e) {
        return e.kind == event_kind::overflow_begin;
      }));
  CHECK(losses.device_overflows == overflows);
  CHECK(losses.device_missed == 17 * overflows);
  CHECK(losses.transfer_errors == 3);
}

TEST_CASE("extreme tags survive: far apart, backwards, both ends of the channel range, a file of nothing") {
  temporary_folder folder;
  tag_block block;
  const time_ps far = INT64_MAX / 2;
  for (const time_ps t :
       {-far, time_ps{0}, time_ps{1}, time_ps{65535}, time_ps{65536 + 65534}, far, far, time_ps{-5}}) {
    block.push(t, t < 0 ? INT16_MIN : INT16_MAX);
  }
  block.events.push_back({.kind = event_kind::gap, .position = 8, .time = INT64_MIN, .value = UINT64_MAX});
  stream_info info;
  info.sorted = false;
  {
    tag_file_writer writer(folder / "x.peal", info);
    writer.write(block);
    writer.finish({});
  }
  const auto all = read_all(*open_file(folder / "x.peal", {.sort = sort_policy::never}));
  CHECK(all.fault.empty());
  CHECK(all.time == block.time);
  CHECK(all.channel == block.channel);
  REQUIRE(all.events.size() == 1);
  CHECK(same(all.events[0], block.events[0]));

  tag_file_writer writer(folder / "y.peal", {});
  tag_block bad;
  bad.push(0, 0);
  CHECK_THROWS_AS(writer.write(bad), peal::invalid_argument);
  writer.finish({});
  const auto empty = open_file(folder / "y.peal");
  CHECK(read_all(*empty).fault.empty());
  CHECK_THROWS_AS(tag_file_writer(folder / "z.peal", {}, {.tags_per_block = 0}), peal::invalid_argument);
}

TEST_CASE("cut at any byte a tag file opens and loses at most the last block") {
  temporary_folder folder;
  const std::size_t tags_per_block = 20;
  const auto stream = make_stream(2, 5, 20);
  const auto truth = flat(stream);
  const bool finished = GENERATE(true, false);
  write_file(folder / "x.peal", stream, tags_per_block, finished);
  const bytes whole = load(folder / "x.peal");
  CAPTURE(whole.size(), finished);
  for (std::size_t cut = 8; cut < whole.size() + (finished ? 0 : 1); ++cut) {
    CAPTURE(cut);
    save(folder / "cut.peal", bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(cut)));
    const auto stopped = open_tag_file(folder / "cut.peal");
    const auto got = read_all(*stopped);
    REQUIRE_FALSE(got.fault.empty());
    REQUIRE(got.fault.find("byte ") != std::string::npos);
    REQUIRE(is_prefix(got, truth));
    REQUIRE_FALSE(stopped->complete());
    // Every block whose last byte is there must have come out: count them by the index of the whole file.
    const auto marked = open_tag_file(folder / "cut.peal", {.damage = damage_policy::mark});
    auto accepted = read_all(*marked);
    REQUIRE(accepted.fault.empty());
    REQUIRE(accepted.time == got.time);
    REQUIRE_FALSE(accepted.events.empty());
    REQUIRE(accepted.events.back().kind == event_kind::gap);
  }
  // At most the last block: with k whole blocks of bytes there are k * tags_per_block tags.
  std::size_t expected = 0;
  std::size_t at = 64;
  while (at + 64 <= whole.size()) {
    const auto le32 = [&](std::size_t k) {
      return whole[k] | whole[k + 1] << 8 | whole[k + 2] << 16 | static_cast<std::uint32_t>(whole[k + 3]) << 24;
    };
    const std::size_t size = 64 + (le32(at + 28) + 63) / 64 * 64;
    if (whole[at + 4] == 1) {
      expected += le32(at + 16);
      for (const std::size_t cut : {at + size - 1, at + size}) {
        save(folder / "cut.peal", bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(cut)));
        const std::size_t got = read_all(*open_file(folder / "cut.peal")).time.size();
        CHECK(got == (cut == at + size ? expected : expected - le32(at + 16)));
      }
    }
    at += size;
  }
  CHECK(expected == truth.time.size());
}

TEST_CASE("every flipped bit of a tag file is found") {
  temporary_folder folder;
  const auto stream = make_stream(3, 3, 20);
  const auto truth = flat(stream);
  write_file(folder / "x.peal", stream, 20);
  const bytes whole = load(folder / "x.peal");
  std::size_t recovered = 0;
  for (std::size_t at = 0; at < whole.size(); ++at) {
    bytes flipped = whole;
    flipped[at] ^= static_cast<std::uint8_t>(1U << (at % 8));
    save(folder / "f.peal", flipped);
    CAPTURE(at);
    if (at < 64) { // the file header: magic, version, check sum
      if (at < 8) {
        CHECK(detect_file(folder / "f.peal") != "peal-file");
      } else {
        CHECK_THROWS_AS(open_tag_file(folder / "f.peal"), file_error);
      }
      continue;
    }
    const auto got = read_all(*open_tag_file(folder / "f.peal"));
    REQUIRE_FALSE(got.fault.empty());
    REQUIRE(is_prefix(got, truth));
    // Marked and passed over: at most one block is missing, and what is left is in order.
    const auto marked_file = open_tag_file(folder / "f.peal", {.damage = damage_policy::mark});
    const auto marked = read_all(*marked_file);
    REQUIRE(marked.fault.empty());
    REQUIRE(marked.time.size() + 20 >= truth.time.size());
    REQUIRE(std::includes(truth.time.begin(), truth.time.end(), marked.time.begin(), marked.time.end()));
    REQUIRE(marked_file->losses().frames_lost == 1);
    recovered += marked.time.size() == truth.time.size() - 20 ? 1 : 0;
  }
  CHECK(recovered > 0);
}

TEST_CASE("seek gives the tags from a time on, and the setting in force there") {
  temporary_folder folder;
  const auto stream = make_stream(4, 10, 500);
  const auto truth = flat(stream);
  const bool finished = GENERATE(true, false);
  write_file(folder / "x.peal", stream, 300, finished);
  const auto file = open_tag_file(folder / "x.peal");
  const std::uint64_t seed = 5;
  CAPTURE(seed, finished);
  std::mt19937_64 random(seed);
  for (int round = 0; round < 60; ++round) {
    const time_ps wanted = round == 0 ? -1
                           : round == 1
                               ? truth.time.back() + 1
                               : static_cast<time_ps>(random() % static_cast<std::uint64_t>(truth.time.back()));
    file->seek(wanted);
    const auto got = read_all(*file);
    const auto from =
        static_cast<std::size_t>(std::lower_bound(truth.time.begin(), truth.time.end(), wanted) - truth.time.begin());
    REQUIRE(got.time == std::vector<time_ps>(truth.time.begin() + static_cast<std::ptrdiff_t>(from), truth.time.end()));
    REQUIRE(got.channel == std::vector<channel_number>(truth.channel.begin() + static_cast<std::ptrdiff_t>(from),
                                                       truth.channel.end()));
    REQUIRE(got.fault.empty() == finished);
    std::uint64_t setting = UINT64_MAX;
    for (const auto& event : truth.events) {
      if (event.kind == event_kind::setting && event.time < wanted) { setting = event.value; }
    }
    if (setting != UINT64_MAX && from < truth.time.size()) {
      REQUIRE_FALSE(got.events.empty());
      REQUIRE(got.events[0].kind == event_kind::setting);
      REQUIRE(got.events[0].value == setting);
      REQUIRE(got.events[0].time == wanted);
    }
  }
}

TEST_CASE("a full disk is reported with what is safe, and that much is readable") {
  temporary_folder folder;
  const auto stream = make_stream(6, 40, 1000);
  const auto truth = flat(stream);
  struct rlimit before {};
  REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
  const auto old = std::signal(SIGXFSZ, SIG_IGN);
  struct rlimit small = before;
  small.rlim_cur = 100'000;
  std::string message;
  std::uint64_t safe = 0;
  {
    tag_file_writer writer(folder / "x.peal", some_info(), {.tags_per_block = 1000, .seconds_per_block = 1e9});
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    try {
      for (const auto& block : stream) { writer.write(block); }
    } catch (const io_error& fault) { message = fault.what(); }
    safe = writer.tags_written();
    CHECK_THROWS_AS(writer.write(stream[0]), io_error); // it stays that way
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
  }
  std::signal(SIGXFSZ, old);
  CHECK(message.find("x.peal") != std::string::npos);
  CHECK(message.find(std::to_string(safe) + " tags are safe") != std::string::npos);
  CHECK(safe >= 1000);
  const auto got = read_all(*open_file(folder / "x.peal"));
  CHECK(got.time.size() == safe);
  CHECK(is_prefix(got, truth));
  CHECK_FALSE(got.fault.empty());
  CHECK_THROWS_AS(tag_file_writer("/dev/full", {}), io_error);
  CHECK_THROWS_AS(tag_file_writer(folder / "no/x.peal", {}), io_error);
}

TEST_CASE("a block is on disk after the wall time even when nothing comes") {
  temporary_folder folder;
  tag_file_writer writer(folder / "x.peal", {}, {.seconds_per_block = 0.0});
  tag_block block;
  block.push(5, 1);
  writer.write(block);
  CHECK(writer.tags_written() == 1);
  writer.set_metadata("late", "yes");
  writer.flush_if_due();
  const auto file = open_file(folder / "x.peal");
  const auto got = read_all(*file);
  CHECK(got.time == std::vector<time_ps>{5});
  CHECK_FALSE(got.fault.empty()); // no end mark yet
  writer.finish({});
  CHECK(open_file(folder / "x.peal")->info().metadata.at("late") == "yes");
}

TEST_CASE("micro times are written, read, sorted, searched and copied with their tags") {
  temporary_folder folder;
  const bool wide = GENERATE(false, true);
  const bool sorted = GENERATE(false, true);
  CAPTURE(wide, sorted);
  std::mt19937_64 random(8);
  stream_info info;
  info.micro_resolution_ps = 25.0;
  info.sorted = sorted;
  tag_block block;
  time_ps now = 0;
  for (int i = 0; i < 20'000; ++i) {
    now += 1000 + static_cast<time_ps>(random() % 100'000);
    const time_ps early = !sorted && i % 50 == 49 ? 150'000 : 0;
    block.push(now - early, static_cast<channel_number>(1 + random() % 4),
               static_cast<std::uint32_t>(random() % (wide ? 1U << 20 : 4096U)));
  }
  for (const std::uint32_t position : {500U, 9999U}) {
    block.events.push_back(
        {.kind = event_kind::setting, .position = position, .time = block.time[position], .value = 1});
  }
  {
    tag_file_writer writer(folder / "x.peal", info, {.tags_per_block = 777});
    writer.write(block);
    tag_block without = block;
    without.micro.clear();
    CHECK_THROWS_AS(writer.write(without), peal::invalid_argument);
    writer.finish({});
    tag_file_writer none(folder / "none.peal", {});
    CHECK_THROWS_AS(none.write(block), peal::invalid_argument);
  }
  {
    const auto from = open_file(folder / "x.peal", {.sort = sort_policy::never});
    CHECK(from->info().micro_resolution_ps == 25.0);
    tag_file_writer copy(folder / "copy.peal", from->info());
    CHECK(convert(*from, copy).tags == block.size());
  }
  for (const std::string name : {"x.peal", "copy.peal"}) {
    const auto all = read_all(*open_file(folder / name, {.sort = sort_policy::never}));
    CHECK(all.time == block.time);
    CHECK(all.micro == block.micro);
  }
  // In order of time every tag keeps its own micro time.
  std::vector<std::size_t> order(block.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return block.time[a] < block.time[b]; });
  std::vector<std::uint32_t> truth;
  for (const std::size_t i : order) { truth.push_back(block.micro[i]); }
  CHECK(read_all(*open_file(folder / "x.peal")).micro == truth);
  if (sorted) {
    const auto file = open_tag_file(folder / "x.peal");
    file->seek(block.time[12'345]);
    CHECK(read_all(*file).micro == std::vector<std::uint32_t>(block.micro.begin() + 12'345, block.micro.end()));
    const auto ptu = make_ptu_writer(folder / "x.ptu", info);
    ptu->write(block);
    CHECK(ptu->not_representable().at("micro_time") == block.size());
  }
}

TEST_CASE("a file with micro times has a major version that readers of version 1 refuse, others keep theirs") {
  temporary_folder folder;
  stream_info info;
  tag_file_writer(folder / "1.peal", info).finish({});
  info.micro_resolution_ps = 4.0;
  tag_file_writer(folder / "2.peal", info).finish({});
  CHECK(load(folder / "1.peal")[8] == 1);
  CHECK(load(folder / "2.peal")[8] == 2);
}
