// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Streams of a board: start, read, lose, stop, vanish.
#include "fake_board.hpp"

#include "peal/device.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <thread>

using namespace peal;
using Catch::Contains;
using detail::frame_encoder;
using std::chrono::milliseconds;
using test::board_state;

namespace {

constexpr std::uint64_t clock_units = 4096;
constexpr milliseconds long_time(20'000); // never waited for when all is well

device open(const std::shared_ptr<board_state>& state) {
  return device::open(std::make_unique<test::fake_board>(state));
}

std::vector<std::uint8_t> frames(std::uint8_t id, std::uint64_t from_clock, std::uint64_t tags,
                                 std::uint32_t first_sequence = 0) {
  frame_encoder encoder(id);
  encoder.skip_sequence(first_sequence);
  for (std::uint64_t i = 0; i < tags; ++i) {
    encoder.tag((from_clock + i) * clock_units, static_cast<channel_number>(1 + i % 4));
  }
  encoder.close_frame();
  return {encoder.bytes().begin(), encoder.bytes().end()};
}

std::size_t at(const std::vector<std::string>& log, const std::string& what) {
  return static_cast<std::size_t>(std::find(log.begin(), log.end(), what) - log.begin());
}

} // namespace

TEST_CASE("Starting stops first, sets up, submits every transfer and only then starts the device") {
  const auto state = std::make_shared<board_state>();
  device board = open(state);
  state->log.clear();
  stream_options options;
  options.raw_codes = true;
  options.software_setting = true;
  options.setting = 0x13;
  options.epoch_preset = 77;
  const auto stream = board.start(options);
  auto& registers = state->model.registers;
  const auto& log = state->log;
  CHECK(at(log, "54@0000+0") < at(log, "52@0020+4")); // stop, then configure
  CHECK(at(log, "52@0020+4") < at(log, "start_bulk"));
  CHECK(at(log, "start_bulk") < at(log, "53@0000+0")); // start request
  CHECK(at(log, "53@0000+0") < log.size());
  CHECK(registers[map::control] == (map::control_field::run::mask | map::control_field::raw_codes::mask |
                                    map::control_field::software_setting::mask));
  CHECK(registers[map::heartbeat] == 100'000); // 1 ms at 100 MHz
  CHECK(registers[map::epoch_preset] == 77);
  CHECK(registers[map::setting] == 0x13);
  CHECK(state->model.stream_id == 42); // another than the last one, 41
  CHECK_FALSE(stream->info().sorted);
  CHECK(stream->info().channels.size() == 8);
  CHECK(stream->info().metadata.at("clock_period_fs") == "10000000");
  CHECK(stream->info().metadata.at("gateware_build") == "0x000B0A2D");
}

TEST_CASE("Options without meaning are refused before anything starts") {
  const auto state = std::make_shared<board_state>();
  device board = open(state);
  stream_options options;
  options.heartbeat_clocks = 255;
  CHECK_THROWS_AS(board.start(options), invalid_argument);
  options = {};
  options.epoch_preset = 1U << 30;
  CHECK_THROWS_AS(board.start(options), invalid_argument);
  options = {};
  options.watchdog = milliseconds(0);
  CHECK_THROWS_AS(board.start(options), invalid_argument);
  CHECK_FALSE(state->bulk_running);
}

TEST_CASE("A device that does not start leaves nothing running") {
  const auto state = std::make_shared<board_state>();
  device board = open(state);
  state->model.refuses_to_start = true;
  CHECK_THROWS_WITH(board.start(), Contains("did not start stream 42"));
  CHECK_FALSE(state->bulk_running);
}

TEST_CASE("Tags come out in blocks, leftovers of older streams do not, and stop ends it in good order") {
  const auto state = std::make_shared<board_state>();
  device board = open(state);
  const auto stream = board.start();
  CHECK(stream->health() == stream_health::waiting);
  const auto old = frames(41, 0, 500);
  const auto fresh = frames(42, 10, 20'000);
  state->push(old);
  state->push(std::span<const std::uint8_t>(fresh).first(50'000 / 512 * 512 + 77)); // any split
  state->push(std::span<const std::uint8_t>(fresh).subspan(50'000 / 512 * 512 + 77));
  tag_block block;
  std::vector<time_ps> times;
  while (times.size() < 20'000) {
    REQUIRE(stream->read(block, long_time) == read_status::data);
    CHECK(block.size() <= block_tags);
    times.insert(times.end(), block.time.begin(), block.time.end());
  }
  for (std::size_t i = 0; i < times.size(); ++i) { REQUIRE(times[i] == static_cast<time_ps>(10 + i) * 10'000); }
  CHECK(stream->health() == stream_health::flowing);
  CHECK(stream->losses().stale_frames == old.size() / 512);
  CHECK(stream->losses().clean());
  board.stop();
  CHECK(stream->read(block, long_time) == read_status::end);
  CHECK(block.empty());
  CHECK(stream->read(block, long_time) == read_status::end);
  CHECK(stream->health() == stream_health::stopped);
  CHECK(state->on_loan == 0);
}

TEST_CASE("With nothing to read the time runs out and the stream stays healthy") {
  const auto state = std::make_shared<board_state>();
  device board = open(state);
  stream_options options;
  options.watchdog = milliseconds(5);
  const auto stream = board.start(options);
  tag_block block;
  CHECK(stream->read(block, milliseconds(0)) == read_status::timeout);
  const std::size_t asked = state->model.requests;
  CHECK(stream->read(block, milliseconds(30)) == read_status::timeout);
  CHECK(state->model.requests > asked);              // the watchdog asked the device
  CHECK(stream->health() == stream_health::waiting); // and believes it: dark is not dead
  state->push(frames(42, 0, 124));
  CHECK(stream->read(block, long_time) == read_status::data);
  CHECK(stream->health() == stream_health::flowing);
  CHECK(stream->read(block, milliseconds(30)) == read_status::timeout);
  CHECK(stream->health() == stream_health::silent);
}

TEST_CASE("A device that stopped by itself is reported after everything it sent") {
  const auto state = std::make_shared<board_state>();
  device board = open(state);
  stream_options options;
  options.watchdog = milliseconds(5);
  const auto stream = board.start(options);
  state->push(frames(42, 0, 124));
  {
    const std::lock_guard lock(state->mutex);
    state->model.streaming = false; // a reset
  }
  tag_block block;
  CHECK(stream->read(block, long_time) == read_status::data);
  CHECK(block.size() == 124);
  CHECK_THROWS_WITH(stream->read(block, long_time),
                    Contains("stopped its stream by itself") && Contains("start again"));
  CHECK(stream->health() == stream_health::stopped);
}

TEST_CASE("A firmware that answers no more is given up after three questions") {
  const auto state = std::make_shared<board_state>();
  device board = open(state);
  stream_options options;
  options.watchdog = milliseconds(2);
  const auto stream = board.start(options);
  {
    const std::lock_guard lock(state->mutex);
    state->model.forced = wire::result::gateware_timeout;
  }
  tag_block block;
  CHECK_THROWS_WITH(stream->read(block, long_time), Contains("gateware did not answer"));
}

TEST_CASE("When the board vanishes everything received comes first, then device_gone for good") {
  const auto state = std::make_shared<board_state>();
  device board = open(state);
  const auto stream = board.start();
  state->push(frames(42, 0, 10'000));
  state->unplug();
  tag_block block;
  std::size_t tags = 0;
  while (stream->read(block, long_time) == read_status::data) { tags += block.size(); }
  CHECK(tags == 10'000);
  CHECK(stream->read(block, long_time) == read_status::device_gone);
  CHECK(stream->health() == stream_health::lost);
  board.stop(); // nothing to say to a board that is gone
}

TEST_CASE("What the host threw away shows as a gap with the exact number of frames") {
  const auto state = std::make_shared<board_state>();
  device board = open(state);
  const auto stream = board.start();
  state->push(frames(42, 0, 124));
  const std::uint64_t lost = 70'001; // more than a sequence number can tell
  {
    const std::lock_guard lock(state->mutex);
    state->counters.overrun_bytes = lost * 512;
  }
  state->push(frames(42, 1'000'000'000, 124, static_cast<std::uint32_t>(1 + lost)), lost * 512);
  tag_block block;
  REQUIRE(stream->read(block, long_time) == read_status::data);
  REQUIRE(std::count_if(block.events.begin(), block.events.end(),
                        [](const stream_event& e) { return e.kind == event_kind::gap; }) == 1);
  const auto gap = std::find_if(block.events.begin(), block.events.end(),
                                [](const stream_event& e) { return e.kind == event_kind::gap; });
  CHECK(gap->value == lost);
  CHECK(gap->position == 124);
  CHECK(stream->health() == stream_health::host_late);
  CHECK(stream->health() == stream_health::flowing); // only since the last look
  CHECK(stream->losses().frames_lost == lost);
  CHECK(stream->losses().host_overrun_bytes == lost * 512);
  CHECK_FALSE(stream->losses().clean());
}

TEST_CASE("A new start takes the board from the old stream; dropping a stream stops it") {
  const auto state = std::make_shared<board_state>();
  device board = open(state);
  auto first = board.start();
  state->push(frames(42, 0, 20'000));
  tag_block block;
  REQUIRE(first->read(block, long_time) == read_status::data); // holds a buffer now
  CHECK(state->on_loan == 1);
  auto second = board.start();
  CHECK(state->on_loan == 0);
  CHECK(first->read(block, long_time) == read_status::end);
  state->push(frames(43, 0, 124));
  REQUIRE(second->read(block, long_time) == read_status::data);
  CHECK(block.size() == 124);
  first.reset(); // the old one has no say any more
  CHECK(state->model.streaming);
  second.reset();
  CHECK_FALSE(state->model.streaming);
  CHECK_FALSE(state->bulk_running);
}

TEST_CASE("A stream outlives its device object and ends in good order") {
  const auto state = std::make_shared<board_state>();
  std::unique_ptr<device_stream> stream;
  {
    device board = open(state);
    stream = board.start();
    state->push(frames(42, 0, 124));
    device moved = std::move(board);
    CHECK(moved.identity().channels == 8);
  }
  CHECK_FALSE(state->model.streaming);
  tag_block block;
  CHECK(stream->read(block, long_time) == read_status::data);
  CHECK(stream->read(block, long_time) == read_status::end);
  CHECK(stream->losses().clean());
}

TEST_CASE("Reading, asking and restarting go together from three threads") {
  const auto state = std::make_shared<board_state>();
  device board = open(state);
  for (int round = 0; round < 30; ++round) {
    auto stream = board.start();
    const std::uint8_t id = state->model.stream_id;
    std::thread reader([&] {
      tag_block block;
      while (stream->read(block, milliseconds(5)) != read_status::end) { (void)stream->losses(); }
    });
    std::thread asker([&] {
      for (int i = 0; i < 10; ++i) {
        (void)board.counters();
        (void)stream->health();
      }
    });
    for (std::uint32_t i = 0; i < 5; ++i) { state->push(frames(id, i * 1000, 124, i)); }
    asker.join();
    if (round % 2 == 0) {
      board.stop();
      reader.join();
    } else {
      auto next = board.start();
      reader.join();
    }
  }
  CHECK(state->on_loan == 0);
}
