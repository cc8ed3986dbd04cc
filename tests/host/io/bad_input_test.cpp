// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Files that are not what they should be: a one-line error with the place, never a crash, never numbers out of nothing.
#include "io_helpers.hpp"
#include "peal/bell_tables.hpp"
#include "peal/tag_file.hpp"

#include <catch2/catch.hpp>

#include <iostream>
#include <random>
#include <sys/stat.h>

using namespace peal;
using namespace peal_test;

namespace {

template <typename Error>
std::string message_of(const std::filesystem::path& path, const open_options& options = {}) {
  try {
    const auto file = open_file(path, options);
    const auto all = read_all(*file);
    return all.fault;
  } catch (const Error& fault) { return fault.what(); }
}

bool one_line(const std::string& message) { return !message.empty() && message.find('\n') == std::string::npos; }

std::vector<std::uint32_t> some_records() {
  std::vector<std::uint32_t> records;
  for (std::uint32_t i = 0; i < 60; ++i) {
    records.push_back(photon(i % 4, i * 1000));
    if (i % 20 == 19) { records.push_back(special(63, 1)); }
  }
  for (std::uint32_t i = 0; i < records.size(); ++i) { // after an overflow the time starts again
    if (i > 20) { records[i] = records[i] >> 31 != 0 ? records[i] : photon(i % 4, i * 900); }
  }
  return records;
}

bytes text_bytes(const std::string& text) { return {text.begin(), text.end()}; }

/// One small valid file of every kind.
std::vector<std::pair<std::string, bytes>> valid_files(const temporary_folder& folder) {
  std::vector<std::pair<std::string, bytes>> files;
  files.emplace_back("ptu", make_ptu({.records = some_records()}));
  files.emplace_back("picoharp", make_ptu({.type = 0x00010203,
                                           .unit_s = 4e-12,
                                           .records = {0x00000005, 0xF0000000, 0x10000005, 0xF0000013, 0x20000045}}));
  files.emplace_back("ht2", load("tests/host/data/picoquant/hydraharp_v20.ht2"));
  std::vector<timed_channel> quick;
  for (std::uint16_t i = 0; i < 50; ++i) {
    quick.push_back({1'000'000'000 + i * 12345, static_cast<std::uint16_t>(i % 5)});
  }
  files.emplace_back("qutag", make_qutag(quick));
  bytes a1, a2, a0;
  for (std::uint64_t i = 0; i < 70; ++i) {
    const std::uint64_t word = (256'000'000'000ULL + i * 77777) << 10 | 0x300 | (i % 10 == 9 ? 0x30 : 1U << (i % 4));
    put(a1, word);
    char line[40];
    std::snprintf(line, sizeof line, "%016llx\n", static_cast<unsigned long long>(word));
    for (const char* c = line; *c != 0; ++c) { a2.push_back(static_cast<std::uint8_t>(*c)); }
    std::snprintf(line, sizeof line, "%08llx\n%08llx\n", static_cast<unsigned long long>(word & 0xFFFFFFFF),
                  static_cast<unsigned long long>(word >> 32));
    for (const char* c = line; *c != 0; ++c) { a0.push_back(static_cast<std::uint8_t>(*c)); }
  }
  files.emplace_back("a0", a0);
  files.emplace_back("a1", a1);
  files.emplace_back("a2", a2);
  bytes swabian;
  for (std::uint8_t i = 0; i < 50; ++i) {
    put(swabian, static_cast<std::uint8_t>(i % 10 == 9 ? 4 : 0));
    put(swabian, std::uint8_t{0});
    put(swabian, static_cast<std::uint16_t>(i % 10 == 9 ? 7 : 0));
    put(swabian, std::int32_t{i % 2 == 0 ? 3 : -3});
    put(swabian, std::int64_t{1000} * i);
  }
  files.emplace_back("swabian", swabian);
  {
    tag_file_writer writer(folder / "seed.peal", {}, {.tags_per_block = 16});
    tag_block block;
    for (int i = 0; i < 50; ++i) { block.push(i * 1000, static_cast<channel_number>(1 + i % 3)); }
    block.events.push_back({.kind = event_kind::setting, .position = 10, .time = 10000, .value = 17});
    writer.write(block);
    writer.finish({});
  }
  files.emplace_back("peal", load(folder / "seed.peal"));
  files.emplace_back("counts", load("tests/host/data/bell_counts.csv"));
  files.emplace_back("angles", load("tests/host/data/student_lab_16_angles.csv"));
  files.emplace_back("sequence", text_bytes("a,b,product\n0,1,-1\n0,0,1\n1,1,1\n"));
  files.emplace_back(
      "trials", text_bytes("2015-06-26 17:24:12.119993,1,2,5445065,1,5671004,1,1,1,10379,10371,11281,13113,0,0,0,0\n"));
  return files;
}

/// Reads a file in every way. What comes out must be consistent; only peal's own errors may be thrown.
void exercise(const std::filesystem::path& path) {
  try {
    const std::string_view kind = detect_file(path);
    if (const format_info* const format = find_format(kind); format != nullptr && format->reads_tags()) {
      const auto summary = summarise(path);
      std::uint64_t sum = 0;
      for (const auto& [channel, tags] : summary.channel_tags) {
        sum += tags;
        REQUIRE(channel != 0);
      }
      REQUIRE(sum == summary.tags);
      if (!summary.fault.empty()) { REQUIRE(one_line(summary.fault)); }
      const auto all = read_all(*open_file(path));
      REQUIRE(std::is_sorted(all.time.begin(), all.time.end()));
      REQUIRE(all.time.size() <= summary.tags);
      (void)read_all(*open_file(path, {.damage = damage_policy::mark, .sort = sort_policy::never}));
      if (kind == "peal-file") {
        const auto own = open_tag_file(path, {.damage = damage_policy::mark});
        own->seek(5000);
        (void)read_all(*own);
      }
    } else {
      (void)read_bell_table(path);
    }
  } catch (const error& fault) { REQUIRE(one_line(fault.what())); }
}

} // namespace

TEST_CASE("a dump of 16-byte Swabian tags is found by content and keeps its losses") {
  temporary_folder folder;
  for (const auto& [kind, whole] : valid_files(folder)) {
    if (kind != "swabian") { continue; }
    save(folder / "x", whole);
    CHECK(detect_file(folder / "x") == "swabian-tags");
    const auto file = open_file(folder / "x");
    const auto all = read_all(*file);
    CHECK(all.fault.empty());
    CHECK(all.time.size() == 45);
    CHECK(all.channel[1] == -3);
    REQUIRE(all.events.size() == 5);
    CHECK(same(all.events[0], {.kind = event_kind::missed, .channel = -3, .position = 9, .time = 9000, .value = 7}));
    CHECK(file->losses().device_missed == 35);
  }
}

TEST_CASE("what is not a regular file is refused by name") {
  temporary_folder folder;
  CHECK_THROWS_AS(open_file(folder / "missing"), io_error);
  CHECK(message_of<io_error>(folder / "missing").find("No such file") != std::string::npos);
  CHECK(message_of<io_error>("/tmp").find("folder") != std::string::npos);
  REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK(message_of<io_error>(folder / "pipe").find("pipe") != std::string::npos);
  CHECK_THROWS_AS(open_file("/dev/zero"), io_error);
  save(folder / "empty", {});
  CHECK(message_of<file_error>(folder / "empty").find("empty") != std::string::npos);
  save(folder / "locked", {1, 2, 3});
  std::filesystem::permissions(folder / "locked", std::filesystem::perms::none);
  if (geteuid() == 0) {
    std::cerr << "NOT RUN: permission test (the superuser may read everything)\n";
  } else {
    CHECK(message_of<io_error>(folder / "locked").find("Permission denied") != std::string::npos);
  }
}

TEST_CASE("a file of another kind is refused with what it is") {
  temporary_folder folder;
  bytes noise(5000);
  std::mt19937 random(11);
  for (auto& byte : noise) { byte = static_cast<std::uint8_t>(random()); }
  save(folder / "noise", noise);
  CHECK(detect_file(folder / "noise") == "unknown");
  CHECK(message_of<file_error>(folder / "noise").find("not a known kind") != std::string::npos);
  save(folder / "zeros", bytes(5000, 0));
  CHECK(detect_file(folder / "zeros") == "unknown");
  CHECK(message_of<file_error>("tests/host/data/bell_counts.csv").find("count-table") != std::string::npos);
  CHECK(message_of<file_error>("CMakeLists.txt").find("not a known kind") != std::string::npos);
  save(folder / "t3.ptu", make_ptu({.type = 0x01010304, .records = {1, 2, 3}}));
  CHECK(detect_file(folder / "t3.ptu") == "picoquant-ptu-t3");
  CHECK(message_of<file_error>(folder / "t3.ptu").find("T3") != std::string::npos);
  save(folder / "new.ptu", make_ptu({.type = 0x00010299, .records = {1, 2, 3}}));
  CHECK(message_of<file_error>(folder / "new.ptu").find("0x00010299") != std::string::npos);
  CHECK_THROWS_AS(read_bell_table("tests/host/data/picoquant/hydraharp_v20.ht2"), file_error);
  CHECK_THROWS_AS(open_file(folder / "noise", {.sort_window_ps = -1}), peal::invalid_argument);
}

TEST_CASE("a file cut anywhere gives a first part of its tags and an error with the place") {
  temporary_folder folder;
  for (const auto& [kind, whole] : valid_files(folder)) {
    if (kind == "counts" || kind == "angles" || kind == "sequence" || kind == "trials") { continue; }
    save(folder / "whole", whole);
    const std::string format(detect_file(folder / "whole"));
    const auto truth = read_all(*open_file(folder / "whole", {.sort = sort_policy::never}));
    for (std::size_t cut = 1; cut < whole.size(); ++cut) {
      CAPTURE(kind, cut);
      save(folder / "cut", bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(cut)));
      whole_stream got;
      try {
        got = read_all(*open_file(folder / "cut", {.kind = format, .sort = sort_policy::never}));
      } catch (const error& fault) { got.fault = fault.what(); }
      // Formats without a length in the header cannot know that whole records are missing.
      const bool knows = kind == "ptu" || kind == "picoharp" || kind == "ht2" || kind == "qutag" || kind == "peal";
      if (knows) { REQUIRE(one_line(got.fault)); }
      REQUIRE(got.time.size() <= truth.time.size());
      REQUIRE(std::equal(got.time.begin(), got.time.end(), truth.time.begin()));
    }
  }
}

TEST_CASE("promises of a PTU header are checked") {
  temporary_folder folder;
  save(folder / "more.ptu", make_ptu({.records = {photon(0, 1), photon(0, 2)}, .promised = 5}));
  CHECK(message_of<file_error>(folder / "more.ptu").find("2 of the 5 records") != std::string::npos);
  save(folder / "less.ptu", make_ptu({.records = {photon(0, 1), photon(0, 2), photon(0, 3)}, .promised = 2}));
  const auto less = open_file(folder / "less.ptu");
  CHECK(read_all(*less).time == std::vector<time_ps>{1, 2});
  CHECK(less->losses().skipped_bytes == 4);
  save(folder / "none.ptu", make_ptu({.records = {photon(0, 1), photon(0, 2)}, .promised = 0}));
  const auto none = open_file(folder / "none.ptu");
  CHECK(none->info().metadata.at("records").find("unknown") != std::string::npos);
  CHECK(read_all(*none).time == std::vector<time_ps>{1, 2});
  // An overflow count that leads out of the range of time.
  std::vector<std::uint32_t> wild(9000, special(63, 0x01FFFFFF));
  wild.push_back(photon(0, 1));
  save(folder / "wild.ptu", make_ptu({.records = wild}));
  CHECK(message_of<file_error>(folder / "wild.ptu").find("overflow") != std::string::npos);
}

TEST_CASE("time going backwards is an error with its place, sorted on request, or counted") {
  temporary_folder folder;
  save(folder / "x.ptu", make_ptu({.records = {photon(0, 10), photon(1, 20), photon(0, 15), photon(0, 30)}}));
  const auto strict = open_file(folder / "x.ptu");
  const auto first = read_all(*strict);
  CHECK(first.time == std::vector<time_ps>{10, 20});
  CHECK(first.fault.find("tag 3") != std::string::npos);
  CHECK(first.fault.find("by 5 ps") != std::string::npos);
  CHECK(read_all(*open_file(folder / "x.ptu", {.sort = sort_policy::always})).time ==
        std::vector<time_ps>{10, 15, 20, 30});
  const auto raw = open_file(folder / "x.ptu", {.sort = sort_policy::never});
  CHECK(read_all(*raw).time == std::vector<time_ps>{10, 20, 15, 30});
  CHECK(raw->losses().time_reversals == 1);
  CHECK(summarise(folder / "x.ptu").reversals == 1);
}

TEST_CASE("a bad line of a table is named by its number") {
  temporary_folder folder;
  const auto message = [&](const std::string& text) {
    save(folder / "t.csv", text_bytes(text));
    try {
      (void)read_bell_table(folder / "t.csv");
    } catch (const file_error& fault) { return std::string(fault.what()); }
    return std::string();
  };
  const std::string counts = "experiment,a,b,n_pp,n_pm,n_mp,n_mm\nX,1,1,1,2,3,4\nX,1,2,1,2,3,4\nX,2,1,1,2,3,4\n";
  CHECK(message(counts + "X,2,2,1,2,3,4\n").empty());
  CHECK(message(counts + "X,2,2,1,two,3,4\n").find("line 5: column n_pm holds 'two'") != std::string::npos);
  CHECK(message(counts + "X,2,2,1,-2,3,4\n").find("negative") != std::string::npos);
  CHECK(message(counts + "X,2,1,1,2,3,4\n").find("twice") != std::string::npos);
  CHECK(message(counts + "X,3,2,1,2,3,4\n").find("neither") != std::string::npos);
  CHECK(message(counts).find("3 of 4") != std::string::npos);
  CHECK(message(counts + "X,2,2,1\n").find("line 5: 4 columns instead of 7") != std::string::npos);
  CHECK(message(counts + "X,2,2,99999999999999999999,2,3,4\n").find("not a number") != std::string::npos);
  CHECK(message("a,b,product\r\n0,1,-1\r\n\r\n0,2,1\r\n").find("line 4") != std::string::npos);
  CHECK(message("alpha_deg,beta_deg,coincidences\n0,nan,5\n").find("line 2") != std::string::npos);
  CHECK(message("a,b,product\n").find("no coincidences") != std::string::npos);
  CHECK(message("# a comment\na,b,product\n1,1,-1\n").empty());
}

TEST_CASE("files with random damage never crash and never give inconsistent results") {
  temporary_folder folder;
  const auto files = valid_files(folder);
  const std::uint64_t seed = 424242;
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  for (int round = 0; round < 2000; ++round) {
    const auto& [kind, whole] = files[random() % files.size()];
    bytes damaged = whole;
    const auto edits = 1 + random() % 8;
    for (std::uint64_t e = 0; e < edits && !damaged.empty(); ++e) {
      const std::size_t at = random() % damaged.size();
      switch (random() % 5) {
      case 0: damaged[at] ^= static_cast<std::uint8_t>(1U << (random() % 8)); break;
      case 1: damaged[at] = static_cast<std::uint8_t>(random()); break;
      case 2: damaged.resize(at); break;
      case 3:
        damaged.insert(damaged.begin() + static_cast<std::ptrdiff_t>(at), 1 + random() % 20,
                       static_cast<std::uint8_t>(random()));
        break;
      default:
        damaged.erase(damaged.begin() + static_cast<std::ptrdiff_t>(at),
                      damaged.begin() +
                          static_cast<std::ptrdiff_t>(std::min<std::size_t>(damaged.size(), at + random() % 20)));
        break;
      }
    }
    CAPTURE(kind, round);
    save(folder / "damaged", damaged);
    exercise(folder / "damaged");
  }
}
