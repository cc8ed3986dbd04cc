// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Recording beside the measurement: reading waits neither for the disk nor for a screen, and what does not reach the
// disk is counted and marked.
#include "tests/host/measure/run_sources.hpp"

#include "peal/measure/catalogue.hpp"
#include "peal/measure/rates.hpp"

#include <catch2/catch.hpp>

#include <thread>

using namespace peal;
using namespace peal::test;
using Catch::Contains;

namespace {

constexpr std::size_t block = 1000;

// Every tag of the counting source, in order.
bool whole(const written& to, std::uint64_t blocks) {
  std::uint64_t n = 0;
  for (const tag_block& b : to.blocks) {
    for (std::size_t i = 0; i < b.size(); ++i, ++n) {
      if (b.time[i] != static_cast<time_ps>(100 * n) || b.channel[i] != static_cast<channel_number>(1 + n % 4)) {
        return false;
      }
    }
  }
  return n == blocks * block;
}

} // namespace

TEST_CASE("a writer that stalls until all has been read holds up nothing and loses nothing") {
  constexpr std::uint64_t n = 5000; // 50 Mtag of 10 Mtag/s are 5 s; here 5 Mtag as fast as they come
  latch all_read;
  const auto to = std::make_shared<written>();
  auto writer = std::make_unique<test_writer>(to);
  writer->before_block = [&](std::size_t k) {
    if (k == 10) { all_read.wait(); } // for ever, if the source had to wait for it
  };
  run r(std::make_unique<counting_source>(n, block, [&] {
    all_read.open();
    return read_status::end;
  }));
  const measurement_id id = r.attach(make_measurement("rates"));
  r.record(std::move(writer));
  const run_summary end = r.until_end();
  CHECK(end.tags == n * block);
  CHECK(end.recording.clean());
  CHECK(end.recording.tags_taken == n * block);
  CHECK(end.recording.queued_bytes == 0);
  CHECK(whole(*to, n));
  CHECK(to->finished == 1);
  CHECK(to->losses.repeated_frames == n);
  CHECK(dynamic_cast<const rates_result&>(*r.read(id)).tags() == n * block);
}

TEST_CASE("while the rest goes to a slow disk results can be read") {
  latch asked;
  const auto to = std::make_shared<written>();
  auto writer = std::make_unique<test_writer>(to);
  writer->before_finish = [&] { asked.wait(); }; // for ever, if nobody could ask before the file is finished
  latch at_the_end;
  run r(std::make_unique<counting_source>(50, block, [&] {
    at_the_end.open();
    return read_status::end;
  }));
  const measurement_id id = r.attach(make_measurement("rates"));
  r.record(std::move(writer));
  r.start();
  at_the_end.wait();
  while (r.state().tags < 50 * block) { std::this_thread::yield(); }
  CHECK(dynamic_cast<const rates_result&>(*r.read(id)).tags() == 50 * block);
  asked.open();
  CHECK(r.wait().recording.clean());
  CHECK(whole(*to, 50));
}

TEST_CASE("a queue that is too small: the loss is known at once, and a gap stands in the file at its place") {
  // The writer takes the first block and stalls. The queue has room for three more; the rest is lost until the writer
  // goes on at block 20. From then on each block waits until it has caught up, so blocks 21 to 29 are whole.
  constexpr std::uint64_t n = 30;
  latch stalled;
  latch go_on;
  const auto to = std::make_shared<written>();
  auto writer = std::make_unique<test_writer>(to);
  writer->before_block = [&](std::size_t k) {
    if (k == 0) {
      stalled.open();
      go_on.wait();
    }
  };
  run* self = nullptr;
  std::vector<recording_state> seen;
  run_options options;
  const std::size_t bytes = block * (sizeof(time_ps) + sizeof(channel_number)) + sizeof(tag_block);
  options.recording_queue_bytes = 4 * bytes + bytes / 2; // with the one that is being written
  auto from = std::make_unique<counting_source>(n, block);
  from->before_block = [&](std::uint64_t k) {
    if (k == 1) { stalled.wait(); }
    if (k == 20) { go_on.open(); }
  };
  options.keep_going = [&](time_ps) {
    recording_state s = self->state().recording;
    if (self->state().tags == 20 * block) { // after block 19: nothing goes out any more
      seen.push_back(s);
    }
    if (self->state().tags > 20 * block) { // block 20 was given to the recorder, lost or not; the writer keeps up
      while (self->state().recording.queued_bytes > 0) { std::this_thread::yield(); }
    }
    return true;
  };
  run r(std::move(from), options);
  self = &r;
  const measurement_id id = r.attach(make_measurement("rates"));
  r.record(std::move(writer));
  const run_summary end = r.until_end();
  REQUIRE_FALSE(seen.empty());
  CHECK(seen[0].blocks_lost == 16);
  CHECK(seen[0].tags_lost == 16 * block);
  CHECK(seen[0].tags_taken == 20 * block);
  CHECK(seen[0].queued_bytes == 4 * bytes);
  CHECK(seen[0].failure.empty());
  CHECK(dynamic_cast<const rates_result&>(*r.read(id)).tags() == n * block); // the measurement has all of it

  // Whether block 20 found room depends on the threads; everything else does not.
  const recording_state& last = end.recording;
  CHECK(last.blocks_lost >= 16);
  CHECK(last.blocks_lost <= 17);
  CHECK_FALSE(last.clean());
  CHECK(to->tags() + last.tags_lost == n * block);
  CHECK(last.tags_taken == n * block);
  REQUIRE(to->blocks.size() == n - last.blocks_lost);
  for (std::size_t k = 0; k < to->blocks.size(); ++k) {
    const tag_block& b = to->blocks[k];
    const std::uint64_t number = k < 4 ? k : k + last.blocks_lost;
    CHECK(b.time.front() == static_cast<time_ps>(100 * number * block));
    if (k != 4) {
      CHECK(b.events.empty());
      continue;
    }
    REQUIRE(b.events.size() == 1);
    CHECK(b.events[0].kind == event_kind::gap);
    CHECK(b.events[0].position == 0);
    CHECK(b.events[0].value == last.blocks_lost);
    CHECK(b.events[0].time == static_cast<time_ps>(100 * (4 * block - 1))); // the last time known before
  }
}

TEST_CASE("a loss at the start and one at the end have a gap too") {
  // Room for nothing: everything is lost, and the file says so.
  const auto to = std::make_shared<written>();
  run_options options;
  options.recording_queue_bytes = 10;
  auto from = std::make_unique<counting_source>(5, block);
  run r(std::move(from), options);
  r.record(std::make_unique<test_writer>(to));
  const run_summary end = r.until_end();
  CHECK(end.recording.tags_lost == 5 * block);
  CHECK(end.recording.blocks_lost == 5);
  REQUIRE(to->blocks.size() == 1);
  REQUIRE(to->blocks[0].events.size() == 1);
  CHECK(to->blocks[0].events[0].kind == event_kind::gap);
  CHECK(to->blocks[0].events[0].value == 5);
  CHECK(to->finished == 1);
}

TEST_CASE("the gap of a loss stands where the stream began, also before the time 0, and behind events and promises") {
  struct one_by_one final : source {
    std::vector<tag_block> all;
    std::size_t next = 0;
    stream_info described;
    [[nodiscard]] const stream_info& info() const override { return described; }
    [[nodiscard]] loss_counters losses() const override { return {}; }
    read_status read(tag_block& b, std::chrono::milliseconds) override {
      if (next == all.size()) { return read_status::end; }
      b = all[next++];
      return read_status::data;
    }
  };
  tag_block big;
  for (int i = 0; i < 1000; ++i) { big.push(-5'000'000 + i, 1); }
  tag_block small;
  small.push(-4'000'000, 1);
  small.events.push_back({event_kind::setting, 0, 1, -3'999'000, 3});
  tag_block promise = small;
  promise.time[0] = -3'998'000;
  promise.events[0].time = -3'997'000;
  promise.watermark = -3'996'000;
  tag_block again = big;
  for (time_ps& t : again.time) { t += 3'000'000; }
  tag_block last = small;
  last.time[0] = 0;
  last.events.clear();
  auto from = std::make_unique<one_by_one>();
  from->all = {big, small, promise, again, last};
  const auto to = std::make_shared<written>();
  run_options options;
  options.recording_queue_bytes = 1000; // the small ones fit, the others do not
  run* self = nullptr;
  options.keep_going = [&](time_ps) {
    while (self->state().recording.queued_bytes > 0) { std::this_thread::yield(); }
    return true;
  };
  run r(std::move(from), options);
  self = &r;
  r.record(std::make_unique<test_writer>(to));
  CHECK(r.until_end().recording.blocks_lost == 2);
  REQUIRE(to->blocks.size() == 3);
  CHECK(to->blocks[0].events[0].kind == event_kind::gap);
  CHECK(to->blocks[0].events[0].time == -5'000'000);
  CHECK(to->blocks[2].events[0].kind == event_kind::gap);
  CHECK(to->blocks[2].events[0].time == -3'996'000);
}

TEST_CASE("a writer that fails ends the recording, not the measurement, and says why") {
  constexpr std::uint64_t n = 200;
  for (const bool of_ours : {true, false}) {
    CAPTURE(of_ours);
    latch failed;
    const auto to = std::make_shared<written>();
    auto writer = std::make_unique<test_writer>(to);
    writer->before_block = [&](std::size_t k) {
      if (k != 10) { return; }
      failed.open();
      if (of_ours) { throw io_error("run.peal: the disk is full; 10000 tags are safe"); }
      throw std::runtime_error("the disk is odd"); // not an error of Peal's: must not end the program
    };
    auto from = std::make_unique<counting_source>(n, block);
    from->before_block = [&](std::uint64_t k) {
      if (k == n - 1) { failed.wait(); }
    };
    run r(std::move(from));
    const measurement_id id = r.attach(make_measurement("rates"));
    r.record(std::move(writer));
    const run_summary end = r.until_end();
    CHECK(end.ending == run_ending::complete);
    CHECK(dynamic_cast<const rates_result&>(*r.read(id)).tags() == n * block);
    CHECK_THAT(end.recording.failure, Contains(of_ours ? "disk is full" : "disk is odd"));
    CHECK(to->blocks.size() == 10);
    CHECK(to->finished == 0); // a recording that is not whole is not called so
    CHECK(end.recording.tags_taken == n * block);
    CHECK(end.recording.tags_lost == n * block - to->tags()); // every tag is there or counted
    CHECK(end.recording.blocks_lost == n - 10);
    CHECK(end.recording.queued_bytes == 0);
  }
}

TEST_CASE("a file that cannot be completed says so") {
  const auto to = std::make_shared<written>();
  auto writer = std::make_unique<test_writer>(to);
  writer->before_finish = [] { throw std::runtime_error("no room for the end"); };
  run r(std::make_unique<counting_source>(5, block));
  r.record(std::move(writer));
  CHECK_THROWS_AS(r.record(std::make_unique<test_writer>(to)), invalid_argument);
  const run_summary end = r.until_end();
  CHECK(end.recording.failure == "no room for the end");
  CHECK(to->tags() == 5 * block);
}

TEST_CASE("somebody who looks at a result for ever holds up nobody") {
  latch leave; // a terminal on Ctrl-S
  std::atomic<bool> looking{false};
  const auto to = std::make_shared<written>();
  run r(
      std::make_unique<counting_source>(500, block, [&] { return looking ? read_status::end : read_status::timeout; }));
  const measurement_id id = r.attach(make_measurement("rates"));
  r.record(std::make_unique<test_writer>(to));
  r.start();
  std::uint64_t frozen = 0;
  std::uint64_t later = 0;
  std::thread screen([&] {
    const result_ptr mine = r.read(id);
    const auto tags = [&] { return dynamic_cast<const rates_result&>(*mine).tags(); };
    frozen = tags();
    looking = true;
    leave.wait();
    later = tags();
  });
  const run_summary end = r.wait(); // for ever, if it waited for the screen
  leave.open();
  screen.join();
  CHECK(end.tags == 500 * block);
  CHECK(whole(*to, 500));
  CHECK(later == frozen); // a result is what it was
}
