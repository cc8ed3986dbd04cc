// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A counter of losses cannot be forgotten: whatever is in the struct is in the list, and whatever is in the list is
// seen by clean(), JSON, text, documents and the tag file.
#include "peal/io.hpp"
#include "peal/losses.hpp"
#include "peal/tag_file.hpp"

#include <unistd.h>

#include <nlohmann/json.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

using namespace peal;
using Catch::Contains;
using nlohmann::json;

namespace {

struct counter {
  std::string name, phrase, sentence;
  bool is_loss = false;
};

std::vector<counter> counters() {
  std::vector<counter> all;
  const loss_counters none;
  each_loss(none, [&](const loss_field& f, std::uint64_t) {
    all.push_back({f.name, f.phrase, f.sentence, f.is_loss});
  });
  return all;
}

// Counter k alone is n.
loss_counters only(std::size_t k, std::uint64_t n) {
  loss_counters l;
  std::size_t at = 0;
  each_loss(l, [&](const loss_field&, std::uint64_t& value) { value = at++ == k ? n : 0; });
  return l;
}

json json_of(const loss_counters& l, bool all_known = true) {
  return json::parse(to_json([&](field_visitor& v) { visit_fields(l, v, all_known); }));
}

} // namespace

TEST_CASE("each_loss lists every counter of loss_counters, each under its own name") {
  // The struct is its counters and the flag: a counter that is not in the list makes it larger.
  CHECK(sizeof(loss_counters) == (counters().size() + 1) * sizeof(std::uint64_t));
  std::set<const std::uint64_t*> places;
  std::set<std::string> names;
  const loss_counters l;
  each_loss(l, [&](const loss_field& f, const std::uint64_t& value) {
    places.insert(&value);
    names.insert(f.name);
    CHECK_FALSE(std::string(f.sentence).empty());
    CHECK_FALSE(std::string(f.phrase).empty());
  });
  CHECK(places.size() == counters().size()); // none twice
  CHECK(names.size() == counters().size());
}

TEST_CASE("every counter that clean() looks at is in JSON, text, documents and the tag file") {
  const std::filesystem::path path =
      std::filesystem::temp_directory_path() / ("peal_losses_" + std::to_string(::getpid()) + ".peal");
  const std::vector<std::string> documented = keys([](field_visitor& v) { visit_fields(loss_counters{}, v); });
  for (std::size_t k = 0; k < counters().size(); ++k) {
    const counter c = counters()[k];
    CAPTURE(c.name);
    const std::uint64_t n = 1'234'567 + k;
    const loss_counters l = only(k, n);
    CHECK(l.clean() == !c.is_loss);

    const json shown = json_of(l);
    CHECK(shown.at(c.name) == n);
    CHECK(shown.at("clean") == !c.is_loss);
    for (const auto& [key, value] : shown.items()) {
      if (value.is_number() && key != c.name) { CHECK(value == 0); }
    }
    CHECK(json_of(l, false).at("clean") == false);
    CHECK(std::find(documented.begin(), documented.end(), c.name) != documented.end());

    const std::string text = losses_text(l);
    if (c.is_loss) {
      CHECK_THAT(text, Contains(c.phrase) && Contains("234") && Contains(std::to_string(n).substr(4)));
    } else {
      CHECK_THAT(text, Contains("none"));
    }

    {
      tag_file_writer writer(path, {}, {.replace = true});
      writer.finish(l);
    }
    std::ifstream file(path, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    CHECK_THAT(bytes, Contains("\"" + c.name + "\": " + std::to_string(n)));
    const loss_counters back = summarise(path).losses;
    std::size_t at = 0;
    each_loss(back, [&](const loss_field& f, std::uint64_t value) {
      // What is an event of the stream is counted again when the stream is read; this one has none.
      const std::string name = f.name;
      const bool in_band = name == "device_missed" || name == "device_overflows" || name == "frames_lost";
      CHECK(value == (at++ == k && !in_band ? n : 0));
    });
    std::filesystem::remove(path);
  }
}

TEST_CASE("what stands clean is clean everywhere, and a saturated count is a lower bound") {
  CHECK(loss_counters{}.clean());
  CHECK(losses_text({}) == "none: every tag is here");
  CHECK(json_of({}).at("clean") == true);
  CHECK(json_of({}).size() == counters().size() + 2); // clean, the counters, the flag
  loss_counters l;
  l.device_missed = 12;
  l.device_missed_saturated = true;
  l.bad_frames = 3;
  CHECK(losses_text(l) == "12 or more tags missed on the device, 3 bad frames");
  CHECK(json_of(l).at("device_missed_saturated") == true);
}
