// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The whole way with the real device layer: same bytes over both transports, unplugging, exact loss accounting.
#include "peal/device.hpp"
#include "peal/error.hpp"
#include "peal/usb.hpp"
#include "raw_host.hpp"
#include "sim/app/run_scenario.hpp"
#include "sim/app/scenario_library.hpp"
#include "sim/app/start_board.hpp"
#include "sim/bridge/mock_usb.hpp"
#include "sim/bridge/simulated_board.hpp"

#include <catch2/catch.hpp>

using namespace peal;
using namespace peal::sim;
using namespace peal::sim::app;

namespace {

scenario smoke() { return find_scenario("smoke"); }

/// Raw bytes of a scenario over one transport.
std::vector<std::uint8_t> bytes_of(const scenario& s, const start_options& options) {
  const auto board = start_simulated_board(s, options);
  const auto link = board->transport();
  auto run = e2e::read_stream(*link, s.duration_ps);
  link->stop_bulk();
  return run.bytes;
}

void check_same_prefix(const std::vector<std::uint8_t>& a, const std::vector<std::uint8_t>& b) {
  // Both hold the whole experiment; how many idle frames follow is a matter of when the host stopped.
  const std::size_t common = std::min(a.size(), b.size());
  CHECK(common > 60'000);
  CHECK(std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(common), b.begin()));
}

} // namespace

TEST_CASE("the same scenario and seed give the same bytes in process, over USB and from the SystemC board") {
  const scenario s = smoke();
  CAPTURE(s.seed);
  start_options direct;
  start_options usb;
  usb.usb = true;
  start_options systemc;
  systemc.systemc = true;
  start_options other_seed;
  other_seed.seed = s.seed + 1;
  const auto bytes = bytes_of(s, direct);
  check_same_prefix(bytes, bytes_of(s, usb));
  check_same_prefix(bytes, bytes_of(s, systemc));
  CHECK(bytes != bytes_of(s, other_seed));
}

TEST_CASE("smoke passes over USB with libusb, driver and decoder") {
  run_options options;
  options.start.usb = true;
  const scenario_result r = run_scenario(smoke(), options);
  for (const verdict& v : r.verdicts) {
    CAPTURE(v.expected.quantity, v.measured.value_or(-1.0), v.note);
    CHECK(v.pass);
  }
  CAPTURE(r.board_errors.empty() ? std::string{} : r.board_errors.front());
  CHECK(r.pass());
  CHECK(r.losses.clean());
}

TEST_CASE("unplugged in mid-run the reader gets everything sent before, then device_gone, again and again") {
  const scenario s = smoke();
  for (const bool usb : {false, true}) {
    CAPTURE(usb);
    start_options o;
    o.usb = usb;
    o.unplug_at_ps = s.duration_ps / 2;
    const auto board = start_simulated_board(s, o);
    device opened = device::open(board->transport());
    board->set_up(opened);
    stream_options run = board->stream();
    run.watchdog =
        std::chrono::minutes(10); // the end must come through the stream, not from a question asked over endpoint 0
    const auto stream = opened.start(run);
    tag_block block;
    std::uint64_t tags = 0;
    time_ps watermark = 0;
    read_status status = read_status::timeout;
    while (status != read_status::device_gone) {
      status = stream->read(block);
      REQUIRE(status != read_status::end);
      if (status == read_status::data) {
        tags += block.size();
        watermark = std::max(watermark, block.watermark);
      }
    }
    CHECK(stream->read(block) == read_status::device_gone);
    CHECK(stream->health() == stream_health::lost);
    // Everything the board had handed over was decoded: frames sent = frames received, none lost.
    const loss_counters losses = stream->losses();
    CHECK(losses.frames_lost == 0);
    CHECK(losses.bad_frames == 0);
    CHECK(losses.skipped_bytes == 0);
    std::vector<pulse> pulses;
    std::vector<setting_change> settings;
    make_experiment(s)->generate(watermark, pulses, settings);
    // Tags up to the watermark are complete; input delays move tags later by less than 10 ns, jitter of the
    // lines by less than 1 ns.
    const auto early =
        std::count_if(pulses.begin(), pulses.end(), [&](const pulse& p) { return p.time_ps < watermark - 11'000; });
    CHECK(tags >= static_cast<std::uint64_t>(early));
    CHECK(watermark > s.duration_ps / 2 - 1'100'000'000); // at most one heartbeat and a frame behind
    CHECK_THROWS_AS(opened.status(), device_gone);
  }
}

TEST_CASE("overload is counted to the last tag over USB") {
  run_options options;
  options.start.usb = true;
  const scenario_result r = run_scenario(find_scenario("overload"), options);
  CAPTURE(r.board_errors.empty() ? std::string{} : r.board_errors.front());
  CHECK(r.board_error_count == 0);
  CHECK(r.quantities.at("unaccounted") == 0.0);
  CHECK(r.quantities.at("missed") > 0.0);
  CHECK(r.quantities.at("hits") ==
        r.quantities.at("tags") + r.quantities.at("missed") + r.quantities.at("dead_time_rejected"));
  CHECK(r.pass());
}

TEST_CASE("the board can be unplugged and plugged in again, and streams are alike") {
  const scenario s = smoke();
  start_options o;
  o.usb = true;
  const auto board = start_simulated_board(s, o);
  {
    device opened = device::open(board->transport());
    CHECK(opened.identity().simulated);
    CHECK(opened.identity().channels == 8);
    CHECK(list_usb().size() == 1);
  }
  board->unplug();
  CHECK(list_usb().empty());
  CHECK_THROWS_AS(board->transport(), usb_error);
}
