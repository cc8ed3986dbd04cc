// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Gateware, firmware and packets of the simulated board, seen through the in-process transport by a host without a
// device layer.
#include "peal/error.hpp"
#include "peal_map.hpp"
#include "peal_wire.hpp"
#include "raw_host.hpp"
#include "sim/bridge/direct_transport.hpp"
#include "sim/sources/scenario.hpp"

#include <catch2/catch.hpp>

#include <thread>

using namespace peal;
using namespace peal::sim;
using namespace std::chrono_literals;
using peal::e2e::read_stream;

namespace {

const char* smoke_file = "sim/scenarios/smoke.toml";

simulated_board_options options_of(const scenario& s) {
  simulated_board_options o;
  o.board.seed = s.seed;
  o.experiment = [s] { return make_experiment(s); };
  o.duration_ps = s.duration_ps;
  return o;
}

/// Four channels, 8e6/s each, 5 ms: more than 40 MB/s.
simulated_board_options bright() {
  simulated_board_options o;
  o.experiment = [] {
    beams_setup beams;
    for (std::uint16_t c = 0; c < 4; ++c) {
      detector_setup detector;
      detector.channel_index = c;
      detector.dead_time_ps = 25'000;
      detector.pulse_width_ps = 15'000;
      beams.detectors.push_back(detector);
      beam_setup beam;
      beam.light = poisson_light{8e6};
      beam.channel_index = c;
      beams.beams.push_back(beam);
    }
    return make_experiment(experiment_setup{beams}, 3);
  };
  o.duration_ps = 5'000'000'000;
  return o;
}

} // namespace

TEST_CASE("the firmware answers the requests of the protocol and stalls all others") {
  const auto board = std::make_shared<simulated_board>(simulated_board_options{});
  const auto link = make_direct_transport(board);
  const transport_description d = link->describe();
  CHECK(d.kind == "in-process");
  CHECK(d.product == "Peal time tagger");
  CHECK(d.serial == "SIM00001");
  CHECK(d.firmware_api == wire::firmware_api);
  std::vector<std::uint8_t> identity(wire::request_bytes::get_identity);
  REQUIRE(link->control_in(static_cast<std::uint8_t>(wire::request::get_identity), 0, 0, identity) == identity.size());
  CHECK(wire::load(identity.data()) == map::magic_value);
  CHECK(wire::load(identity.data() + map::layout_hash) == map::layout_hash_value);
  CHECK(wire::load(identity.data() + map::clock_period) == 10'000'000);
  std::vector<std::uint8_t> word(4);
  wire::store(word.data(), 0xDEADBEEF);
  link->control_out(static_cast<std::uint8_t>(wire::request::write_registers), 0, map::scratch, word);
  std::fill(word.begin(), word.end(), std::uint8_t{0});
  REQUIRE(link->control_in(static_cast<std::uint8_t>(wire::request::read_registers), 0, map::scratch, word) == 4);
  CHECK(wire::load(word.data()) == 0xDEADBEEF);
  CHECK_THROWS_AS(link->control_in(0x77, 0, 0, word), usb_error);
  CHECK_THROWS_AS(make_direct_transport(std::make_shared<simulated_board>(simulated_board_options{})),
                  error); // one at a time
}

TEST_CASE("a stream holds every pulse of the experiment, and a second one starts again from time zero") {
  const scenario s = load_scenario(smoke_file);
  const auto board = std::make_shared<simulated_board>(options_of(s));
  const auto link = make_direct_transport(board);
  const auto first = read_stream(*link, s.duration_ps);
  const score_report score = board->score();
  link->stop_bulk();
  CAPTURE(score.errors.empty() ? std::string{} : score.errors.front(), score.tolerance_ps);
  // The factory table was not loaded: the bound is that of the gateware's own table, and still every pulse
  // has its tag.
  CHECK(score.error_count == 0);
  std::vector<pulse> pulses;
  std::vector<setting_change> settings;
  make_experiment(s)->generate(s.duration_ps, pulses, settings);
  CHECK(first.tags.size() == pulses.size());
  CHECK(std::is_sorted(first.tags.time.begin(), first.tags.time.end()));
  const auto second = read_stream(*link, s.duration_ps, 9);
  CHECK(second.tags.time == first.tags.time);
  CHECK(second.tags.channel == first.tags.channel);
}

TEST_CASE("a slow host changes nothing while simulated time waits for it") {
  simulated_board_options fast = bright();
  std::vector<std::uint8_t> bytes;
  {
    const auto link = make_direct_transport(std::make_shared<simulated_board>(fast));
    bytes = read_stream(*link, fast.duration_ps).bytes;
  }
  simulated_board_options slow = bright();
  slow.ring_bytes = 16'384;
  const auto board = std::make_shared<simulated_board>(slow);
  const auto link = make_direct_transport(board, {2048, 2});
  // The host takes nothing more until the board has run out of room; that it does is what this test is about,
  // so it may take its time.
  const auto limit = std::chrono::steady_clock::now() + 2min;
  const auto run = read_stream(*link, slow.duration_ps, 7, [&] {
    while (board->counters().host_waits == 0 && std::chrono::steady_clock::now() < limit) {
      std::this_thread::sleep_for(1ms);
    }
  });
  CHECK(board->counters().host_waits > 0);
  const std::size_t common = std::min(bytes.size(), run.bytes.size());
  CHECK(common > 500'000);
  CHECK(std::equal(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(common), run.bytes.begin()));
}

TEST_CASE("when simulated time does not wait, a full buffer loses tags and every one is counted") {
  simulated_board_options o = bright();
  o.ring_bytes = 65'536;
  o.wait_for_host = false;
  const auto board = std::make_shared<simulated_board>(o);
  const auto link = make_direct_transport(board);
  link->start_bulk();
  link->control_out(static_cast<std::uint8_t>(wire::request::stream_start), 1, 0, {});
  while (board->stream_ps() < o.duration_ps) { // nobody reads; between two looks at the simulated time
    std::this_thread::sleep_for(1ms);
  }
  decoder_settings settings;
  settings.stream_id = 1;
  frame_decoder decoder(settings);
  tag_block block;
  block.reserve(block_tags);
  std::uint64_t tags = 0;
  while (decoder.watermark() < o.duration_ps) {
    bulk_buffer buffer;
    REQUIRE(link->acquire(buffer, 10s) == acquire_status::data);
    for (auto left = buffer.bytes; !left.empty();) {
      block.clear();
      left = left.subspan(decoder.feed(left, block));
      tags += block.size();
    }
    link->release(buffer);
  }
  const score_report score = board->score();
  CAPTURE(score.errors.empty() ? std::string{} : score.errors.front());
  CHECK(score.error_count == 0);
  std::uint64_t hits = 0;
  for (const hit_registers& r : score.registers) { hits += r.hits; }
  CHECK(decoder.counters().frames_lost == 0);
  CHECK(decoder.counters().device_missed > 10'000);
  CHECK(hits == tags + decoder.counters().device_missed);
}

TEST_CASE("unplugged in the middle of a stream, the board still delivers what it had sent") {
  const scenario s = load_scenario(smoke_file);
  simulated_board_options o = options_of(s);
  o.unplug_at_ps = s.duration_ps / 2;
  const auto board = std::make_shared<simulated_board>(o);
  const auto link = make_direct_transport(board);
  const auto run = read_stream(*link, s.duration_ps);
  CHECK(run.last == acquire_status::device_gone);
  CHECK(run.bytes.size() == board->counters().packets * wire::frame_bytes);
  CHECK(run.tags.watermark > s.duration_ps / 2 - 2'000'000'000);
  CHECK(run.tags.watermark < s.duration_ps / 2 + 2'000'000'000);
  std::vector<std::uint8_t> status(16);
  CHECK_THROWS_AS(link->control_in(static_cast<std::uint8_t>(wire::request::get_status), 0, 0, status), device_gone);
}
