// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A board recorded in both ways, raw frames and tags, and opened again as sources replay and file.
#include "tests/host/device/fake_board.hpp"

#include "peal/error.hpp"
#include "peal/provider.hpp"
#include "peal/tag_file.hpp"

#include <unistd.h>

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

using namespace peal;
using Catch::Contains;

namespace {

struct scratch_folder {
  std::filesystem::path path = std::filesystem::temp_directory_path() / ("peal_provider_" + std::to_string(::getpid()));
  scratch_folder() { std::filesystem::create_directories(path); }
  ~scratch_folder() { std::filesystem::remove_all(path); }
  [[nodiscard]] std::string operator/(const char* name) const { return (path / name).string(); }
};

using tags = std::vector<std::pair<time_ps, channel_number>>;

tags read_all(source& stream, read_status& last, tag_writer* copy = nullptr) {
  tags all;
  tag_block block;
  for (;;) {
    last = stream.read(block, std::chrono::milliseconds(200));
    if (last != read_status::data) { return all; }
    if (copy != nullptr) { copy->write(block); }
    for (std::size_t i = 0; i < block.size(); ++i) { all.emplace_back(block.time[i], block.channel[i]); }
  }
}

} // namespace

TEST_CASE("a board's stream comes again from its raw frames and from its tag file", "[provider]") {
  const scratch_folder folder;
  const std::string raw = folder / "board.raw";
  const std::string file = folder / "board.peal";
  // One tag every 5 clocks of 10 ns, all 8 channels in turn.
  constexpr int count = 20'000;
  tags expected;
  for (int i = 1; i <= count; ++i) { expected.emplace_back(50'000 * i, static_cast<channel_number>(1 + i % 8)); }
  {
    const auto state = std::make_shared<test::board_state>();
    provider_request request;
    request.values = {{"record", raw}};
    device d = device::open(record_if_asked(std::make_unique<test::fake_board>(state), request));
    const auto stream = d.start();
    detail::frame_encoder encoder(state->model.stream_id);
    for (int i = 1; i <= count; ++i) {
      encoder.tag(4096ULL * 5 * static_cast<unsigned>(i), static_cast<channel_number>(1 + i % 8));
    }
    encoder.close_frame();
    state->push(encoder.bytes());
    stream_info info = stream->info();
    known_setup{1500, 1'000'000}.store(info);
    tag_file_writer writer(file, info);
    read_status last{};
    CHECK(read_all(*stream, last, &writer) == expected);
    writer.finish(stream->losses());
    d.stop();
    CHECK_THROWS_WITH(record_if_asked(std::make_unique<test::fake_board>(state), request),
                      Contains(raw) && Contains("already there"));
  }
  read_status last{};
  const auto replayed = open_source("replay:" + raw);
  CHECK(replayed->ends_by_itself());
  REQUIRE(replayed->board() != nullptr);
  CHECK(replayed->board()->identity().channels == 8);
  CHECK_THAT(replayed->title(), Contains("SIMULATED") && Contains("recorded"));
  CHECK_THAT(replayed->link(), Contains(raw));
  CHECK(read_all(replayed->stream(), last) == expected);
  CHECK(last == read_status::end);
  CHECK(replayed->stream().losses().clean());
  replayed->stop();

  const auto from_file = open_source(source_text("file", {{"path", file}, {"pace", "max"}}));
  CHECK(from_file->ends_by_itself());
  CHECK(from_file->board() == nullptr);
  CHECK(from_file->known().window_ps == 1500);
  CHECK(from_file->known().setting_period_ps == 1'000'000);
  CHECK(read_all(from_file->stream(), last) == expected);
  CHECK(last == read_status::end);

  // At its own pace the stream of one millisecond is the same again.
  const auto paced = open_source("file:" + file);
  CHECK_THAT(paced->link(), Contains("own pace"));
  CHECK(read_all(paced->stream(), last) == expected);
  CHECK(last == read_status::end);
}

TEST_CASE("sources that cannot be opened say why", "[provider]") {
  const scratch_folder folder;
  CHECK_THROWS_WITH(open_source("replay"), Contains("replay:run.raw"));
  CHECK_THROWS_WITH(open_source("file"), Contains("file:run.peal"));
  CHECK_THROWS_AS(open_source("file:" + (folder / "none.peal")), io_error);
  CHECK_THROWS_AS(open_source("replay:" + (folder / "none.raw")), io_error);
  for (const char* pace : {"0", "-1", "fast", "inf", "nan", "1x"}) {
    CHECK_THROWS_WITH(open_source(std::string("file:x,pace=") + pace), Contains("pace") && Contains(pace));
  }
  CHECK_THROWS_WITH(open_source("laser"), Contains("no source 'laser'") && Contains("usb (a board on USB)"));
}
