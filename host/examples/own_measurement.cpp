// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// own_measurement FILE: a measurement that Peal does not have, beside one that it has: the shortest time between two
// tags of a channel, which is what a recording shows of a detector's dead time. It is handed tags in order, of the
// channel it asked for, and says what it found at any time; order, delays and live time are taken care of.
#include <peal/error.hpp>
#include <peal/io.hpp>
#include <peal/measure/catalogue.hpp>
#include <peal/measure/run.hpp>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace {

struct gap_result final : peal::result {
  std::optional<peal::time_ps> shortest_ps;
  void fields(peal::field_visitor& v) const override {
    v.value({"shortest_gap_ps", "ps", "shortest time between two tags of the channel"}, shortest_ps);
  }
};

class shortest_gap final : public peal::measurement {
public:
  explicit shortest_gap(peal::channel_number channel) : channel_(channel) {}

  peal::measurement_needs needs() const override {
    peal::measurement_needs needs;
    needs.channels = {channel_};
    return needs;
  }

  void take(const peal::measured_block& block) override {
    for (const peal::time_ps time : block.tags.time) {
      if (last_) { found_.shortest_ps = std::min(found_.shortest_ps.value_or(INT64_MAX), time - *last_); }
      last_ = time;
    }
  }

  peal::result_ptr snapshot() const override { return std::make_shared<gap_result>(found_); }

private:
  peal::channel_number channel_;
  std::optional<peal::time_ps> last_;
  gap_result found_;
};

void analyse(const char* path) {
  peal::run run(peal::open_file(path));
  const auto gap = run.attach(std::make_unique<shortest_gap>(peal::channel_number{1}));
  const auto rate = run.attach(peal::make_measurement("rates:channels=1"));
  run.until_end();

  for (const auto id : {gap, rate}) {
    const peal::result_ptr result = run.read(id);
    const auto lines = peal::to_text([&](peal::field_visitor& v) { result->fields(v); });
    for (const std::string& line : lines) { std::puts(line.c_str()); }
  }
}

} // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: own_measurement FILE\n");
    return 2;
  }
  try {
    analyse(argv[1]);
  } catch (const peal::error& e) {
    std::fprintf(stderr, "own_measurement: %s\n", e.what());
    return 1;
  }
}
