// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The loop under many hands: results are monotone and exact at the end, whoever looks, comes, goes or stops.
#include "tests/host/measure/run_sources.hpp"

#include "peal/measure/catalogue.hpp"
#include "peal/measure/rates.hpp"

#include <catch2/catch.hpp>

#include <thread>

using namespace peal;
using namespace peal::test;
using Catch::Contains;

namespace {

constexpr std::size_t block = 64;

std::uint64_t tags_of(const result_ptr& r) { return dynamic_cast<const rates_result&>(*r).tags(); }

std::unique_ptr<source> blocks(std::uint64_t n) { return std::make_unique<counting_source>(n, block); }

} // namespace

TEST_CASE("many threads look, attach and detach while the stream runs: nothing goes back, and the end is exact") {
  constexpr std::uint64_t n = 3000;
  std::atomic<int> still{4}; // who has not had a look yet: the stream does not end before
  const auto arrived = [&] { --still; };
  auto from =
      std::make_unique<counting_source>(n, block, [&] { return still > 0 ? read_status::timeout : read_status::end; });
  run r(std::move(from));
  const measurement_id whole = r.attach(make_measurement("rates"));
  r.start();
  std::atomic<int> bad{0};
  std::vector<std::thread> threads;
  for (int k = 0; k < 2; ++k) { // readers
    threads.emplace_back([&] {
      std::uint64_t last = 0;
      bool first = true;
      do {
        const std::uint64_t now = tags_of(r.read(whole));
        bad += now < last || now % block != 0 ? 1 : 0; // results are as of whole blocks
        last = now;
        const run_summary s = r.state();
        bad += s.tags < now || s.tags % block != 0 || s.losses.repeated_frames < s.tags / block ? 1 : 0;
        if (std::exchange(first, false)) { arrived(); }
      } while (!r.over());
    });
  }
  for (int k = 0; k < 2; ++k) { // comers and goers
    threads.emplace_back([&] {
      bool first = true;
      while (true) {
        measurement_id id = 0;
        try {
          id = r.attach(make_measurement("rates:channels=2,4"));
        } catch (const invalid_argument&) { // the stream is over
          break;
        }
        const std::uint64_t early = tags_of(r.read(id));
        const std::uint64_t late = tags_of(r.read(id));
        const std::unique_ptr<measurement> mine = r.detach(id);
        bad += late < early || tags_of(mine->snapshot()) < late || early % (block / 2) != 0 ? 1 : 0;
        if (std::exchange(first, false)) { arrived(); }
      }
      if (first) { arrived(); }
    });
  }
  const run_summary end = r.wait();
  for (std::thread& t : threads) { t.join(); }
  CHECK(bad == 0);
  CHECK(end.ending == run_ending::complete);
  CHECK(end.tags == n * block);
  CHECK(end.losses.repeated_frames == n);
  CHECK(end.clock.elapsed_ps() == static_cast<time_ps>(100 * (n * block - 1)));
  CHECK(end.watermark_ps == static_cast<time_ps>(100 * (n * block - 1)));
  CHECK(tags_of(r.read(whole)) == n * block);
  CHECK(r.state().tags == n * block);
  CHECK(r.over());
}

TEST_CASE("a run is used from one thread alone, before, between and after") {
  run r(blocks(10));
  const measurement_id id = r.attach(make_measurement("rates"));
  CHECK(r.state().tags == 0);
  CHECK(tags_of(r.read(id)) == 0);
  CHECK_FALSE(r.over());
  CHECK_THROWS_AS(r.wait(), invalid_argument);
  const run_summary end = r.until_end();
  CHECK(end.ending == run_ending::complete);
  CHECK(end.tags == 10 * block);
  CHECK(tags_of(r.read(id)) == 10 * block);
  CHECK_THROWS_AS(r.read(id + 1), invalid_argument);
  CHECK_THROWS_AS(r.attach(make_measurement("rates")), invalid_argument);
  CHECK_THROWS_AS(r.until_end(), invalid_argument);
  CHECK_THROWS_AS(r.start(), invalid_argument);
  CHECK_THROWS_AS(r.record(nullptr), invalid_argument);
  CHECK_THROWS_AS(r.record(std::make_unique<test_writer>(std::make_shared<written>())), invalid_argument);
  CHECK(tags_of(r.detach(id)->snapshot()) == 10 * block);
}

TEST_CASE("the reading thread itself may look between blocks, and attach") {
  std::vector<std::uint64_t> seen;
  measurement_id id = 0;
  measurement_id late = 0;
  run* self = nullptr;
  run_options options;
  options.keep_going = [&](time_ps) {
    seen.push_back(tags_of(self->read(id)));
    CHECK(self->state().tags == seen.back());
    if (seen.back() == 5 * block && late == 0) { late = self->attach(make_measurement("rates")); }
    return seen.back() < 20 * block;
  };
  run r(blocks(100), options);
  self = &r;
  id = r.attach(make_measurement("rates"));
  CHECK(r.until_end().ending == run_ending::stopped);
  CHECK(std::is_sorted(seen.begin(), seen.end()));
  CHECK(seen.back() == 20 * block);
  CHECK(tags_of(r.read(late)) == 15 * block);
}

TEST_CASE("a measurement that uses the run that drives it is told so, instead of waiting for itself") {
  run r(blocks(100));
  run* const self = &r;
  r.attach(std::make_unique<trap>(5, [self] { (void)self->state(); }));
  CHECK_THROWS_WITH(r.until_end(), Contains("cannot use the run"));
}

TEST_CASE("stop() from another thread ends after the present block, and again changes nothing") {
  std::atomic<std::uint64_t> given{0};
  latch some;
  auto from = std::make_unique<counting_source>(UINT64_MAX, block);
  from->before_block = [&](std::uint64_t k) {
    given = k + 1;
    if (k == 50) { some.open(); }
  };
  run r(std::move(from));
  const measurement_id id = r.attach(make_measurement("rates"));
  r.start();
  CHECK_THROWS_AS(r.start(), invalid_argument);
  CHECK_THROWS_AS(r.until_end(), invalid_argument);
  std::thread other([&] {
    some.wait();
    r.stop();
  });
  const run_summary end = r.wait();
  other.join();
  r.stop();
  CHECK(end.ending == run_ending::stopped);
  CHECK(end.tags == given * block); // everything received is measured
  CHECK(tags_of(r.read(id)) == end.tags);
  CHECK(r.over());
  CHECK_THROWS_AS(r.wait(), invalid_argument);
}

TEST_CASE("a run that is dropped while it reads stops") {
  latch some;
  auto from = std::make_unique<counting_source>(UINT64_MAX, block);
  from->before_block = [&](std::uint64_t k) {
    if (k == 20) { some.open(); }
  };
  const auto to = std::make_shared<written>();
  {
    run r(std::move(from));
    r.record(std::make_unique<test_writer>(to));
    r.start();
    some.wait();
  }
  CHECK(to->finished == 1);
  CHECK(to->tags() >= 20 * block);
  CHECK(to->losses.repeated_frames == to->tags() / block);
}

TEST_CASE("an error of the source ends the run with what came before, other exceptions come through") {
  for (const bool own_thread : {false, true}) {
    CAPTURE(own_thread);
    const auto to = std::make_shared<written>();
    run broken(std::make_unique<counting_source>(9, block, []() -> read_status { throw file_error("byte 17: cut"); }));
    const measurement_id id = broken.attach(make_measurement("rates"));
    broken.record(std::make_unique<test_writer>(to));
    if (own_thread) { broken.start(); }
    const run_summary end = own_thread ? broken.wait() : broken.until_end();
    CHECK(end.ending == run_ending::broken);
    CHECK(end.fault == "byte 17: cut");
    CHECK(end.tags == 9 * block);
    CHECK(tags_of(broken.read(id)) == 9 * block);
    CHECK(to->tags() == 9 * block);
    CHECK(to->finished == 1);

    run odd(std::make_unique<counting_source>(3, block, []() -> read_status { throw std::runtime_error("odd"); }));
    if (own_thread) { odd.start(); }
    CHECK_THROWS_WITH(own_thread ? odd.wait() : odd.until_end(), "odd");
    CHECK(odd.state().tags == 3 * block); // it can still be asked
  }
}

TEST_CASE("a measurement that throws ends the run; the recording is whole up to there and says what was lost") {
  const auto to = std::make_shared<written>();
  run r(blocks(100));
  r.attach(std::make_unique<trap>(10, [] { throw std::runtime_error("no memory"); }));
  r.record(std::make_unique<test_writer>(to));
  CHECK_THROWS_WITH(r.until_end(), "no memory");
  CHECK(to->finished == 1);
  CHECK(to->losses.repeated_frames == 11); // of the source, not none
  CHECK(to->tags() == 10 * block);
}

TEST_CASE("a board that goes, and an end by time, are told apart") {
  run gone(std::make_unique<counting_source>(4, block, [] { return read_status::device_gone; }));
  const run_summary end = gone.until_end();
  CHECK(end.ending == run_ending::device_gone);
  CHECK(end.tags == 4 * block);
  CHECK(end.fault.empty());

  run_options options;
  options.until_ps = static_cast<time_ps>(100 * 10 * block);
  run timed(blocks(1000), options);
  const run_summary early = timed.until_end();
  CHECK(early.ending == run_ending::complete);
  CHECK(early.tags == 11 * block); // the first block whose end is not before the time
}
