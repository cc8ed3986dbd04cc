// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A recording in pieces gives the results of one pass to the bit: every kind of the catalogue, any cuts, any delays,
// with losses and settings anywhere. The one pass is the plain graph.
#include "tests/host/measure/memory_source.hpp"
#include "tests/host/stream/random_stream.hpp"

#include "peal/error.hpp"
#include "peal/measure/catalogue.hpp"
#include "peal/measure/pieces.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace {

using namespace peal;
using test::generator;
using test::uniform;

constexpr std::uint64_t seed = 20261129;

// Options under which a short random stream has something in every counter.
const std::vector<std::string>& specifications() {
  static const std::vector<std::string> all{
      "rates",
      "rates:channels=1,4,step=2us,max_steps=100000",
      "correlation:channels=1,2,range=3ns,bin=7ps",
      "correlation:channels=3,1,range=900ps,bin=100ps,delays=250ps,-400ps",
      "g2:channels=2,4,range=20ns,light=cw,bin=60ps",
      "g2:channels=1,3,range=20ns",
      "coincidences:channels=1,2,3,4,window=501ps",
      "coincidences:channels=4,2,window=300ps,delays=-700ps,90ps",
      "pairing:a=1,2,b=3,4,window=400ps",
      "pairing:a=4,b=1,3,window=800ps,double_clicks=leave-out,delays=10ps,-20ps,300ps",
      "chsh:window=600ps,learning=0,history=5us",
      "chsh:channels=4,2,1,3,window=400ps,delays=0ps,120ps,-90ps,33ps,setting_period=20ns,double_clicks=nearest",
      "chsh:window=500ps,learning=0,fixed_setting=0,1",
  };
  return all;
}

// Tags some 200 ps apart; settings, overflow intervals, gaps and missed counts strewn in.
tag_block random_recording(generator& g) {
  tag_block whole = test::random_tags(g, static_cast<std::size_t>(uniform(g, 200, 3000)), {1, 2, 3, 4, 7, -2}, 0,
                                      uniform(g, 100, 3000));
  std::size_t position = 0;
  bool overflow = false;
  while (true) {
    position += static_cast<std::size_t>(uniform(g, 0, 60));
    if (position >= whole.size()) { break; }
    stream_event e;
    e.position = static_cast<std::uint32_t>(position);
    e.time = whole.time[position];
    const std::int64_t dice = uniform(g, 0, 19);
    if (dice < 14) {
      if (overflow) { continue; } // a device in overflow sends no settings
      e.kind = event_kind::setting;
      e.value = static_cast<std::uint64_t>(uniform(g, 0, 1) | uniform(g, 0, 1) << 4);
    } else if (dice < 16) {
      e.kind = overflow ? event_kind::overflow_end : event_kind::overflow_begin;
      overflow = !overflow;
    } else if (dice < 17) {
      e.kind = event_kind::gap;
      e.time = whole.time[position > 0 ? position - 1 : 0];
      e.value = 2;
      overflow = false;
    } else if (overflow && dice < 18) {
      e.kind = event_kind::missed;
      e.channel = 3;
      e.value = 17;
    } else {
      e.kind = event_kind::time_reached;
    }
    whole.events.push_back(e);
  }
  return whole;
}

std::vector<time_ps> random_cuts(generator& g, const tag_block& whole) {
  std::vector<time_ps> cuts;
  const std::int64_t n = uniform(g, 1, 9);
  for (std::int64_t i = 0; i < n; ++i) {
    // Some exactly at tags, where equal times must not be divided. All behind the start of the recording and none
    // behind its end: that is what seekable_source::cuts() gives.
    const time_ps at = whole.time[static_cast<std::size_t>(uniform(g, 0, static_cast<std::int64_t>(whole.size()) - 1))];
    const time_ps cut = uniform(g, 0, 2) == 0 ? at : uniform(g, whole.time.front(), whole.time.back());
    cuts.push_back(std::max(cut, whole.time.front() + 1));
  }
  std::sort(cuts.begin(), cuts.end());
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  return cuts;
}

std::string json_of(const measurement& m) {
  return to_json([&](field_visitor& v) { m.snapshot()->fields(v); });
}

std::string one_pass(const std::string& specification, const tag_block& whole, const std::vector<channel_delay>& delays,
                     std::size_t block_size) {
  measurement_graph graph({delays});
  const measurement_id id = graph.attach(make_measurement(specification));
  test::memory_source source(whole, {}, block_size);
  tag_block block;
  while (source.read(block, {}) == read_status::data) { graph.push(block); }
  graph.finish();
  return json_of(graph.at(id));
}

// The lines before and at the first difference; empty: none.
std::string first_difference(const std::string& pieces, const std::string& pass) {
  if (pieces == pass) { return {}; }
  std::size_t at = 0;
  while (at < std::min(pieces.size(), pass.size()) && pieces[at] == pass[at]) { ++at; }
  const std::size_t from = at > 300 ? at - 300 : 0;
  return "pieces:\n" + pieces.substr(from, 500) + "\none pass:\n" + pass.substr(from, 500);
}

} // namespace

TEST_CASE("pieces give the results of one pass to the bit, for every kind and any cuts") {
  generator g(seed);
  for (int round = 0; round < 300; ++round) {
    const tag_block whole = random_recording(g);
    const std::vector<time_ps> cuts = random_cuts(g, whole);
    const auto size = static_cast<std::size_t>(uniform(g, 1, 400));
    std::vector<channel_delay> delays;
    if (uniform(g, 0, 1) == 0) { delays = {{1, uniform(g, -2000, 2000)}, {3, uniform(g, -2000, 2000)}}; }
    for (const std::string& specification : specifications()) {
      CAPTURE(seed, round, specification, cuts, size);
      std::vector<std::unique_ptr<measurement>> wanted;
      wanted.push_back(make_measurement(specification));
      pieces_options options;
      options.threads = 1 + static_cast<std::size_t>(round % 3);
      options.delays = delays;
      (void)analyse_in_pieces([&] { return std::make_unique<test::memory_source>(whole, cuts, size); }, wanted,
                              options);
      REQUIRE(first_difference(json_of(*wanted[0]), one_pass(specification, whole, delays, 1 + size / 2)) == "");
    }
  }
}

TEST_CASE("every kind of the catalogue is among the specifications of this test") {
  for (const measurement_kind& kind : measurement_kinds()) {
    const bool there = std::any_of(specifications().begin(), specifications().end(), [&](const std::string& s) {
      return s == kind.name || s.starts_with(kind.name + ":");
    });
    INFO(kind.name);
    CHECK(there);
  }
}
