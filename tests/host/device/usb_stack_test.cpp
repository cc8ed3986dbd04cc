// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The whole host stack: board model behind the stand-in libusb, USB transport, device, decoder; and a recording of it
// played back.
#include "fake_board.hpp"
#include "tests/host/usb/fake_usb.hpp"

#include "peal/device.hpp"
#include "usb/usb_transport.hpp"

#include <unistd.h>

#include <catch2/catch.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>

using namespace peal;
using Catch::Contains;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds long_time(20'000);

// A board that answers requests and, while it streams, fills transfers with frames of one tag every 2 clocks.
class usb_board {
public:
  usb_board() {
    usb.on_control = [this](std::span<const std::uint8_t> setup, std::span<std::uint8_t> data) {
      const auto value = static_cast<std::uint16_t>(setup[2] | setup[3] << 8);
      const auto index = static_cast<std::uint16_t>(setup[4] | setup[5] << 8);
      const bool was = model.streaming;
      const int got = model.request(setup[1], value, index, data);
      if (!was && model.streaming) {
        encoder = std::make_unique<detail::frame_encoder>(model.stream_id);
        clock = 0;
      }
      return got < 0 ? test::fake_usb::control_answer{LIBUSB_TRANSFER_STALL, 0}
                     : test::fake_usb::control_answer{LIBUSB_TRANSFER_COMPLETED, got};
    };
    usb.on_bulk = [this](std::span<std::uint8_t> data) -> std::size_t {
      if (!model.streaming) { return 0; }
      while (encoder->bytes().size() < data.size()) {
        clock += 2;
        encoder->tag(4096 * clock, static_cast<channel_number>(1 + clock / 2 % 8));
      }
      const std::size_t whole = data.size() / 512 * 512;
      std::copy_n(encoder->bytes().begin(), whole, data.begin());
      encoder->clear_bytes();
      return whole;
    };
    usb.auto_stream(true);
  }

  std::unique_ptr<transport> link() {
    usb_options options;
    options.transfer_bytes = 16 * 1024;
    options.transfers = 4;
    return detail::open_usb(usb, {}, options, 0);
  }

  test::board_model model; // touched by the stand-in under its lock
  std::unique_ptr<detail::frame_encoder> encoder;
  std::uint64_t clock = 0;
  test::fake_usb usb;
};

// Reads at least `wanted` tags, checks that every one is where it must be, also across gaps. Returns tags and
// lost frames.
struct checked {
  std::vector<time_ps> time;
  std::uint64_t lost = 0;
};
checked read_checked(source& stream, std::size_t wanted) {
  checked result;
  tag_block block;
  while (result.time.size() < wanted) {
    const read_status status = stream.read(block, long_time);
    if (status != read_status::data) { break; }
    for (const stream_event& e : block.events) {
      if (e.kind == event_kind::gap) { result.lost += e.value; }
    }
    result.time.insert(result.time.end(), block.time.begin(), block.time.end());
  }
  for (std::size_t i = 1; i < result.time.size(); ++i) { REQUIRE(result.time[i] > result.time[i - 1]); }
  return result;
}

struct scratch_file {
  std::filesystem::path path =
      std::filesystem::temp_directory_path() / ("peal_recording_" + std::to_string(::getpid()) + ".raw");
  ~scratch_file() { std::filesystem::remove(path); }
};

} // namespace

TEST_CASE("Tags travel from a board on USB to blocks, start after start, with nothing unaccounted") {
  usb_board board;
  {
    device d = device::open(board.link());
    CHECK(d.identity().transport.kind == "usb");
    for (int cycle = 0; cycle < 40; ++cycle) {
      auto stream = d.start();
      const checked got = read_checked(*stream, 2'000);
      REQUIRE(got.time.size() >= 2'000);
      REQUIRE(got.time.front() == 20'000); // every stream begins at its own zero
      const loss_counters losses = stream->losses();
      REQUIRE(losses.frames_lost == got.lost);
      REQUIRE(losses.bad_frames + losses.skipped_bytes + losses.bad_words + losses.time_reversals +
                  losses.repeated_frames ==
              0);
      if (cycle % 3 == 0) { d.stop(); }
    }
  }
  CHECK(board.usb.everything_closed());
  CHECK(board.usb.violations().empty());
}

TEST_CASE("A board pulled out of a running stream ends it with device_gone") {
  usb_board board;
  device d = device::open(board.link());
  auto stream = d.start();
  (void)read_checked(*stream, 1'000);
  board.usb.unplug();
  tag_block block;
  read_status status = read_status::data;
  while (status == read_status::data) { status = stream->read(block, long_time); }
  CHECK(status == read_status::device_gone);
  CHECK_THROWS_AS(d.counters(), device_gone);
  CHECK(board.usb.violations().empty());
}

TEST_CASE("A recording played back gives the tags of the live stream") {
  const scratch_file file;
  usb_board board;
  checked live;
  loss_counters live_losses;
  {
    device d = device::open(record_transport(board.link(), file.path));
    stream_options options;
    options.epoch_preset = 12'345;
    auto stream = d.start(options);
    live = read_checked(*stream, 1); // first, so that something has come before the board falls silent
    board.usb.auto_stream(false);
    board.usb.wait_for_pending(4);
    d.stop();
    const checked rest = read_checked(*stream, SIZE_MAX);
    live.time.insert(live.time.end(), rest.time.begin(), rest.time.end());
    live_losses = stream->losses();
  }
  REQUIRE(live.time.size() > 100);
  // Bytes thrown away after the last frame that was read leave no gap in the sequence; they are counted all the same.
  CHECK(live_losses.host_overrun_bytes >= live_losses.frames_lost * 512);

  auto replay = open_replay(file.path);
  CHECK(replay->describe().kind == "replay");
  device d = device::open(std::move(replay));
  CHECK(d.identity().channels == 8);
  for (int round = 0; round < 2; ++round) { // and again from the begin
    auto stream = d.start();
    const checked played = read_checked(*stream, SIZE_MAX);
    CHECK(played.time == live.time);
    tag_block block;
    CHECK(stream->read(block, long_time) == read_status::end);
  }
  CHECK_THROWS_WITH(d.set_dead_time(1, 100), Contains("recording cannot be set"));
  CHECK_THROWS_WITH(d.counters(), Contains("recording"));
}

TEST_CASE("Files that are no recordings are refused with their name") {
  const scratch_file file;
  CHECK_THROWS_AS(open_replay(file.path), io_error);
  std::ofstream(file.path) << "something else";
  CHECK_THROWS_WITH(open_replay(file.path), Contains("not a recording") && Contains(file.path.string()));
  std::ofstream(file.path) << "PEALRAW1 and too short";
  CHECK_THROWS_WITH(open_replay(file.path), Contains("cut at byte 22"));
  usb_board board;
  CHECK_THROWS_AS(record_transport(board.link(), "/nonexistent/folder/x.raw"), io_error);
}
