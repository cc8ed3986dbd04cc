// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Recordings of others with numbers known from elsewhere (published, or computed by independent decoders).
#include "io_helpers.hpp"
#include "peal/bell_tables.hpp"
#include "shared_data.hpp"

#include <catch2/catch.hpp>

#include <sstream>

using namespace peal;
using namespace peal_test;

namespace {

const std::string samples = "tests/host/data/picoquant/";

/// Pairs with low <= t(b) - t(a) < high, by two loops.
std::size_t pairs(const whole_stream& all, channel_number a, channel_number b, time_ps low, time_ps high) {
  std::vector<time_ps> second;
  for (std::size_t i = 0; i < all.time.size(); ++i) {
    if (all.channel[i] == b) { second.push_back(all.time[i]); }
  }
  std::size_t count = 0, from = 0;
  for (std::size_t i = 0; i < all.time.size(); ++i) {
    if (all.channel[i] != a) { continue; }
    while (from < second.size() && second[from] < all.time[i] + low) { ++from; }
    for (std::size_t k = from; k < second.size() && second[k] < all.time[i] + high; ++k) { ++count; }
  }
  return count;
}

} // namespace

TEST_CASE("a one-channel HydraHarp PTU gives the photons of an independent decoder") {
  const auto file = open_file(samples + "hydraharp_v2_t2_single_channel.ptu.xz");
  CHECK(file->info().format == "picoquant-ptu-t2");
  CHECK(file->info().resolution_ps == 1.0);
  const auto all = read_all(*file);
  REQUIRE(all.fault.empty());
  REQUIRE(all.time.size() == 305565);
  CHECK(all.watermarks_hold);
  CHECK(std::all_of(all.channel.begin(), all.channel.end(), [](channel_number c) { return c == 1; }));
  CHECK(all.time[0] == 24433765);
  CHECK(all.time[1] == 42010976); // 42008544 with the wrap of version 1, as a published decoding has it
  CHECK(all.time[2] == 42303858);
  CHECK(all.time.back() == 4999964931763);
  CHECK(file->losses().clean());
  time_ps smallest = INT64_MAX;
  for (std::size_t i = 1; i < all.time.size(); ++i) { smallest = std::min(smallest, all.time[i] - all.time[i - 1]); }
  CHECK(smallest == 81134);

  const auto summary = summarise(samples + "hydraharp_v2_t2_single_channel.ptu.xz");
  CHECK(summary.info.format == "picoquant-ptu-t2");
  CHECK(summary.compressed);
  CHECK(summary.records == 435319);
  CHECK(summary.overflow_records == 129754);
  CHECK(summary.tags == 305565);
  CHECK(summary.channel_tags.at(1) == 305565);
  CHECK(summary.last_ps == 4999964931763);
  CHECK(summary.reversals == 0);
  CHECK(summary.fault.empty());
}

TEST_CASE("a HydraHarp 2.0 T2 file gives its records and says that most of them are missing") {
  const auto file = open_file(samples + "hydraharp_v20.ht2");
  CHECK(file->info().device == "HydraHarp 400");
  CHECK(file->info().metadata.at("serial_number") == "1018786");
  const auto all = read_all(*file);
  std::ifstream expected(samples + "hydraharp_v20.ht2.expected.csv");
  std::string line;
  std::size_t i = 0;
  while (std::getline(expected, line)) {
    std::istringstream fields(line);
    int channel = 0;
    char comma = 0;
    time_ps time = 0;
    fields >> channel >> comma >> time;
    REQUIRE(i < all.time.size());
    CHECK(all.channel[i] == (channel == 4 ? sync_channel : channel + 1));
    CHECK(all.time[i] == time);
    ++i;
  }
  CHECK(i == 25);
  CHECK(all.time.size() == 25);
  CHECK(all.fault.find("byte 900") != std::string::npos);
  CHECK(all.fault.find("25 of the 10431577") != std::string::npos);
}

TEST_CASE("the quantum-dot HBT recording gives its published counts and pairs") {
  const auto path = shared_data("picoquant_t2_g2/200204_HH400_T2_320MHz_HBT.ptu.xz");
  if (!path) { return; }
  const auto summary = summarise(*path);
  CHECK(summary.records == 409482);
  CHECK(summary.overflow_records == 25463);
  CHECK(summary.tags == 384019);
  CHECK(summary.channel_tags == std::map<channel_number, std::uint64_t>{{1, 159298}, {2, 224721}});
  CHECK(summary.info.metadata.at("HW_SerialNo") == "1019646");
  CHECK(summary.info.metadata.at("File_CreatingTime").substr(0, 10) == "2020-02-04");

  const auto file = open_file(*path);
  const auto all = read_all(*file);
  REQUIRE(all.time.size() == 384019);
  CHECK(std::vector<time_ps>(all.time.begin(), all.time.begin() + 4) ==
        std::vector<time_ps>{8584904, 9093711, 9382660, 10060293});
  CHECK(std::vector<channel_number>(all.channel.begin(), all.channel.begin() + 4) ==
        std::vector<channel_number>{1, 2, 1, 2});
  CHECK(all.time.back() == 999986166686);
  CHECK(all.channel.back() == 1);
  CHECK(pairs(all, 1, 2, 0, 160000) == 24928); // 24930 with the wrap of version 1
  CHECK(pairs(all, 1, 2, -100000, 100000) == 31474);
  CHECK(pairs(all, 1, 2, -1000000, 1000000) == 269185);
  CHECK(pairs(all, 1, 2, 23936 - 1564, 23936 + 1565) == 2);
}

TEST_CASE("the quTAG recording is found by content, sorted, and gives its published counts") {
  const auto path = shared_data("qutag_hbt/19_qutag_80MHz_HBT_sync_filtered.qutag.xz");
  if (!path) { return; }
  CHECK(detect_file(*path) == "qutag");
  const auto summary = summarise(*path);
  CHECK(summary.records == 267801);
  CHECK(summary.channel_tags == std::map<channel_number, std::uint64_t>{{1, 79314}, {2, 94287}, {5, 94200}});
  CHECK(summary.reversals == 173);
  CHECK(summary.info.origin_ps == 260182250071800102);
  CHECK(summary.first_ps == 0);
  CHECK(summary.info.origin_ps + *summary.last_ps == 260187293980285114);

  const auto raw = open_file(*path, {.sort = sort_policy::never});
  CHECK_FALSE(raw->info().sorted);
  const auto unsorted = read_all(*raw);
  CHECK(std::vector<time_ps>(unsorted.time.begin(), unsorted.time.begin() + 6) ==
        std::vector<time_ps>{0, 47199, 7897221, 7931970, 23252618, 40385797});
  CHECK(std::vector<channel_number>(unsorted.channel.begin(), unsorted.channel.begin() + 6) ==
        std::vector<channel_number>{5, 2, 5, 2, 1, 5});
  time_ps worst = 0;
  for (std::size_t i = 1; i < unsorted.time.size(); ++i) {
    worst = std::max(worst, unsorted.time[i - 1] - unsorted.time[i]);
  }
  CHECK(worst == 85918);

  const auto file = open_file(*path);
  CHECK(file->info().sorted);
  const auto all = read_all(*file);
  REQUIRE(all.time.size() == 267801);
  CHECK(std::is_sorted(all.time.begin(), all.time.end()));
  CHECK(all.watermarks_hold);
  CHECK(file->losses().time_reversals == 0);
  CHECK(pairs(all, 1, 2, -1000000, 1000000) == 6951);
}

TEST_CASE("the three encodings of the S-Fifteen events give the same tags and the published delay") {
  const auto a0 = shared_data("s15_timestamps/timestamp7_c14_rollover.Aa0f.ts");
  const auto a1 = shared_data("s15_timestamps/timestamp7_c14_rollover.Aa1fX.ts");
  const auto a2 = shared_data("s15_timestamps/timestamp7_c14_rollover.Aa2f.ts");
  if (!a0 || !a1 || !a2) { return; }
  CHECK(detect_file(*a0) == "qcrypto-a0");
  CHECK(detect_file(*a1) == "qcrypto-a1X");
  CHECK(detect_file(*a2) == "qcrypto-a2");
  const auto first = read_all(*open_file(*a0, {.sort = sort_policy::never}));
  for (const auto& path : {*a1, *a2}) {
    const auto other = read_all(*open_file(path, {.sort = sort_policy::never}));
    CHECK(other.time == first.time);
    CHECK(other.channel == first.channel);
  }
  // Plain a1: the same words with the halves the other way round.
  temporary_folder folder;
  bytes plain = load(*a1);
  for (std::size_t i = 0; i + 8 <= plain.size(); i += 8) {
    std::rotate(plain.begin() + static_cast<std::ptrdiff_t>(i), plain.begin() + static_cast<std::ptrdiff_t>(i + 4),
                plain.begin() + static_cast<std::ptrdiff_t>(i + 8));
  }
  save(folder / "a1", plain);
  CHECK(detect_file(folder / "a1") == "qcrypto-a1");
  CHECK(read_all(*open_file(folder / "a1", {.sort = sort_policy::never})).time == first.time);

  const auto summary = summarise(*a2);
  CHECK(summary.records == 1000);
  CHECK(summary.tags == 862);
  CHECK(summary.channel_tags == std::map<channel_number, std::uint64_t>{{1, 431}, {4, 431}});
  CHECK(summary.reversals == 4);
  // 65333.01179679414 s, the word rounded to 1 ps
  CHECK(std::abs(summary.info.origin_ps + *summary.first_ps - 65333011796794140) <= 5);
  CHECK(std::abs(summary.info.origin_ps + *summary.last_ps - 65333045492610260) <= 5);

  const auto all = read_all(*open_file(*a2));
  CHECK(std::is_sorted(all.time.begin(), all.time.end()));
  CHECK(pairs(all, 1, 4, 138000, 140000) == 431);
}

TEST_CASE("tables of Bell experiments are read with all their rows") {
  const auto counts = read_bell_table("tests/host/data/bell_counts.csv");
  REQUIRE(counts.kind == "count-table");
  REQUIRE(counts.experiments.size() == 4);
  CHECK(counts.experiments[0].experiment == "Delft2015");
  CHECK(counts.experiments[0].counts.n[0][1][0][1] == 11);
  CHECK(counts.experiments[0].counts.n[1][1][1][0] == 21);
  CHECK(counts.experiments[0].counts.total() == 245);
  for (const auto& experiment : counts.experiments) {
    if (experiment.experiment == "Vienna2015") { CHECK(experiment.counts.total() == 3502784150); }
  }
  const auto angles = read_bell_table("tests/host/data/student_lab_16_angles.csv");
  REQUIRE(angles.kind == "angle-table");
  REQUIRE(angles.angles.size() == 16);
  CHECK(angles.angles[0].alpha_deg == -45.0);
  CHECK(angles.angles[0].beta_deg == -22.5);
  CHECK(angles.angles[0].coincidences == 490);

  if (const auto path = shared_data("hensen2015/bell_open_data.txt.xz")) {
    const auto trials = read_bell_table(*path);
    REQUIRE(trials.kind == "event-table");
    CHECK(trials.trials.size() == 4746);
    CHECK(trials.trials[0].wall_clock == "2015-06-26 17:24:12.119993");
    CHECK(trials.trials[0].click_1_ps == 5445065);
  }
  if (const auto path = shared_data("weihs_coincidences/longdist1.csv.xz")) {
    const auto sequence = read_bell_table(*path);
    REQUIRE(sequence.kind == "coincidence-table");
    REQUIRE(sequence.sequence.size() == 16050);
    std::int64_t equal[2][2] = {}, total[2][2] = {};
    for (const auto& trial : sequence.sequence) {
      ++total[trial.x][trial.y];
      equal[trial.x][trial.y] += trial.product == 1 ? 1 : 0;
    }
    CHECK(total[0][0] == 3872);
    CHECK(total[0][1] == 3554);
    CHECK(total[1][0] == 4503);
    CHECK(total[1][1] == 4121);
    CHECK(equal[0][0] == 3103);
    CHECK(equal[1][1] == 760);
  }
}
