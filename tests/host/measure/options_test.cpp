// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The catalogue's options as text: what a kind says of itself is what it takes. Nothing is listed here that the
// catalogue lists.
#include "peal/error.hpp"
#include "peal/measure/catalogue.hpp"
#include "peal/measure/graph.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

using namespace peal;
using Catch::Contains;

namespace {

// Four detectors, settings, one overflow: enough for every kind to have something to do.
tag_block small_stream() {
  tag_block block;
  for (int i = 0; i < 400; ++i) {
    if (i % 10 == 0) {
      block.events.push_back({event_kind::setting, 0, static_cast<std::uint32_t>(block.size()), i * 5000,
                              static_cast<std::uint64_t>((i / 10) % 2 | ((i / 20) % 2) << 4)});
    }
    block.push(i * 5000, static_cast<channel_number>(1 + i % 2));
    block.push(i * 5000 + 100, static_cast<channel_number>(3 + i / 2 % 2));
  }
  return block;
}

std::string result_of(const measurement_kind& kind, const option_texts& options) {
  measurement_graph graph;
  const measurement_id id = graph.attach(kind.make(options));
  graph.push(small_stream());
  graph.finish();
  return to_json([&](field_visitor& v) { graph.snapshot(id)->fields(v); });
}

std::string result_of(const stage_kind& kind, const option_texts& options) {
  measurement_graph graph;
  graph.add_stage(kind.make(options));
  const measurement_id id = graph.attach(make_measurement("rates"));
  graph.push(small_stream());
  graph.finish();
  return to_json([&](field_visitor& v) { graph.snapshot(id)->fields(v); });
}

std::string channels_from(int first, std::int64_t count) {
  std::string text;
  for (std::int64_t i = 0; i < count; ++i) {
    text += (i == 0 ? "" : ",") + std::to_string(first + i < 32768 ? first + i : 32767 - (first + i));
  }
  return text;
}

// The two ends of "A to B" or "up to B", or the one of "A or more".
std::vector<std::string> ends(const std::string& range) {
  if (range.starts_with("up to ")) { return {"0", range.substr(6)}; }
  if (const auto at = range.find(" to "); at != std::string::npos) {
    return {range.substr(0, at), range.substr(at + 4)};
  }
  if (const auto at = range.find(" or more"); at != std::string::npos) { return {range.substr(0, at)}; }
  return range.empty() ? std::vector<std::string>{} : std::vector<std::string>{range, range};
}

// What else has to be said for an end of a range to have a meaning: the range and the bins of a histogram belong
// together, and so do the numbers of channels and of what is given for each.
option_texts companions(const std::string& kind, const option_info& option, const std::string& value) {
  if (kind == "correlation" && option.name == "range" && value == ends(option.range).back()) {
    return {{"bin", "1 s"}};
  }
  if (kind == "g2" && option.name == "range" && value == ends(option.range).back()) { return {{"bin", "1 s"}}; }
  if (kind == "coincidence" && option.name == "channels") { return {{"as", "1000"}}; }
  return {};
}

// Values at the ends of what the option says it takes.
std::vector<std::string> allowed(const option_info& o) {
  std::vector<std::string> values;
  if (!o.fallback.empty()) { values.push_back(o.fallback); }
  if (o.type == "channels") {
    for (const std::string& count : ends(o.range)) {
      values.push_back(channels_from(std::stoll(count) > 60'000 ? 1 : 101, std::stoll(count)));
    }
    if (o.range.empty()) { values.push_back(channels_from(1, 32'767)); }
  } else if (o.type == "time" || o.type == "integer" || o.type == "number") {
    for (const std::string& end : ends(o.range)) { values.push_back(end); }
    if (o.range.empty()) { values.emplace_back(o.type == "time" ? "2ns" : "7"); }
  } else if (o.type == "times") {
    values.emplace_back(o.range == "2 times" ? "-3ns,4.5ns" : "");
  } else if (o.type == "yes or no") {
    for (const char* v : {"yes", "no", "true", "false", "1", "0"}) { values.emplace_back(v); }
  } else if (o.type.starts_with("one of ")) {
    const std::string between = o.type.find("; ") != std::string::npos ? "; " : ", "; // names may hold commas
    std::string rest = o.type.substr(7) + between;
    for (std::size_t at = 0; (at = rest.find(between)) != std::string::npos; rest.erase(0, at + 2)) {
      values.push_back(rest.substr(0, at));
    }
  } else {
    FAIL("an option of a type that this test does not know: " << o.type);
  }
  return values;
}

// Values that it must not take.
std::vector<std::string> refused(const option_info& o) {
  const std::vector<std::string> range = ends(o.range);
  if (o.type == "channels") {
    std::vector<std::string> bad{"x", "0", "5,5", "1;2", "40000", "1.5"};
    if (range.empty()) { return bad; } // as many as there are
    if (std::stoll(range.front()) > 1) { bad.push_back("9"); }
    if (std::stoll(range.back()) < 1000) { bad.push_back(channels_from(101, std::stoll(range.back()) + 1)); }
    return bad;
  }
  if (o.type == "integer") {
    std::vector<std::string> bad{"x", "1.5", "", "99999999999999999999", "7 ns"};
    if (!range.empty() && std::stoll(range.front()) > INT64_MIN) {
      bad.push_back(std::to_string(std::stoll(range.front()) - 1));
    }
    if (range.size() == 2) { bad.push_back(std::to_string(std::stoll(range.back()) + 1)); }
    return bad;
  }
  if (o.type == "number") {
    return {"x",
            "nan",
            "inf",
            "",
            std::to_string(std::stod(range.front()) - 1),
            std::to_string(std::stod(range.back()) + 1)};
  }
  if (o.type == "time") {
    std::vector<std::string> bad{"fast", "1 parsec", "", "1e30s"};
    if (!range.empty()) { // without a range also parts of a ps have a meaning
      bad.emplace_back("0.5ps");
      bad.push_back(std::to_string(parse_time(range.front()) - 1));
    }
    if (range.size() == 2) { bad.push_back(std::to_string(parse_time(range.back()) + 1)); }
    return bad;
  }
  if (o.type == "times") { return {"fast", "1ns;2ns", "1ns,2ns,3ns,4ns,5ns,6ns,7ns"}; }
  if (o.type == "yes or no") { return {"maybe", "", "2"}; }
  return {"zzz", ""};
}

std::string message(const auto& make) {
  try {
    (void)make();
  } catch (const invalid_argument& e) { return e.what(); }
  return "";
}

void each_kind(const auto& use) {
  for (const measurement_kind& kind : measurement_kinds()) { use(kind); }
  for (const stage_kind& kind : stage_kinds()) { use(kind); }
}

} // namespace

TEST_CASE("every option of every kind takes its default, which changes nothing, and both ends of its range") {
  each_kind([](const auto& kind) {
    const std::string untouched = result_of(kind, {});
    for (const option_info& o : kind.options) {
      for (const std::string& value : allowed(o)) {
        CAPTURE(kind.name, o.name, o.type, o.range, value.substr(0, 60));
        option_texts texts = companions(kind.name, o, value);
        texts.emplace_back(o.name, value);
        std::string result;
        REQUIRE_NOTHROW(result = result_of(kind, texts));
        if (value == o.fallback) { CHECK(result == untouched); }
      }
      if (!o.fallback.empty()) { CHECK(allowed(o).front() == o.fallback); }
    }
  });
}

TEST_CASE("a value that does not fit is refused with the option") {
  each_kind([](const auto& kind) {
    for (const option_info& o : kind.options) {
      for (const std::string& value : refused(o)) {
        CAPTURE(kind.name, o.name, o.type, o.range, value.substr(0, 60));
        const std::string what = message([&] { return kind.make({{o.name, value}}); });
        CHECK_THAT(what, Contains(o.name + ": "));
        CHECK(what.find("peal") == std::string::npos); // no C++ names
        CHECK(what.find("::") == std::string::npos);
      }
    }
  });
  // By the text that a user writes: the option, what was given and what is wanted.
  const std::vector<std::pair<std::string, std::vector<std::string>>> cases{
      {"rates:step=fast", {"rates: step: ", "'fast'", "2ns"}},
      {"rates:max_steps=-1", {"rates: max_steps: ", "-1", "0 to 1000000"}},
      {"rates:max_steps=many", {"max_steps: ", "'many'", "whole number"}},
      {"correlation:channels=1", {"correlation: channels: ", "2 channels", "got 1", "1,2"}},
      {"correlation:channels=1,2,3", {"channels: ", "got 3"}},
      {"correlation:channels=1,1", {"channels: ", "channel 1 is listed twice"}},
      {"correlation:channels=1,x", {"channels: ", "'x'"}},
      {"correlation:range=0ps", {"range: ", "1 ps"}},
      {"correlation:bin=1.5ps", {"bin: ", "'1.5ps'", "whole number of ps"}},
      {"correlation:delays=1ns,2ns,3ns", {"delays: ", "3 for 2 channels"}},
      {"correlation:delays=400h,0", {"delay of channel 1", "2^60 ps"}},
      {"g2:confidence=1.5", {"confidence: ", "1.5", "0.5 to 0.9999"}},
      {"g2:search=1ns", {"search: ", "2 times", "got 1"}},
      {"g2:light=pulse", {"light: ", "'pulse'", "did you mean 'pulsed'?"}},
      {"chsh:delft_bound=maybe", {"delft_bound: ", "'maybe'", "yes nor no"}},
      {"chsh:tau=0.2", {"tau: ", "0.2", "0 to 0.117"}},
      {"chsh:tau=0.05,delft_bound=yes", {"tau: ", "0.05", "0.033"}},
      {"chsh:delays=1,2,3", {"delays: ", "3 for 4"}},
      {"coincidences:window=-1ns", {"window: ", "-1ns"}},
  };
  for (const auto& [text, parts] : cases) {
    const std::string what = message([&] {
      measurement_graph graph;
      return graph.attach(make_measurement(text));
    });
    for (const std::string& part : parts) { CHECK_THAT(what, Contains(part)); }
  }
}

TEST_CASE("a mistyped name gets the nearest one, and the list") {
  each_kind([](const auto& kind) {
    for (const option_info& o : kind.options) {
      if (o.name.size() < 5) { continue; }
      std::string wrong = o.name;
      wrong.erase(o.name.size() / 2, 1);
      const std::string what = message([&] { return kind.make({{wrong, "1"}}); });
      CHECK_THAT(what, Contains("no option '" + wrong + "'") && Contains("did you mean '" + o.name + "'?"));
      for (const option_info& other : kind.options) { CHECK_THAT(what, Contains(other.name)); }
    }
  });
  const std::string far = message([] { return make_measurement("rates:xylophone=1"); });
  CHECK_THAT(far, Contains("no option 'xylophone'") && Contains("there is: channels") && !Contains("did you mean"));
  CHECK_THAT(message([] { return make_measurement("corelation"); }),
             Contains("no measurement 'corelation'") && Contains("did you mean 'correlation'?") && Contains("rates"));
  CHECK_THAT(message([] { return make_stage("gates"); }),
             Contains("no stage 'gates'") && Contains("did you mean 'gate'?"));
}

TEST_CASE("names of kinds and options are those of documents: one word each, every option explained") {
  std::set<std::string> names;
  each_kind([&](const auto& kind) {
    CHECK(names.insert((std::is_same_v<decltype(kind), const stage_kind&> ? "stage " : "") + kind.name).second);
    CHECK(kind.summary.ends_with("."));
    std::set<std::string> options;
    for (const option_info& o : kind.options) {
      CAPTURE(kind.name, o.name);
      CHECK(options.insert(o.name).second);
      CHECK_FALSE(o.sentence.empty());
      CHECK(
          std::all_of(o.name.begin(), o.name.end(), [](unsigned char c) { return std::islower(c) != 0 || c == '_'; }));
    }
  });
}

TEST_CASE("options are divided at the commas that a name with '=' follows") {
  const auto split = [](const char* text) { return split_options(text); };
  CHECK(split("").empty());
  CHECK(split("  ").empty());
  CHECK(split("a=1") == option_texts{{"a", "1"}});
  CHECK(split("a=1,2,3,b=4") == option_texts{{"a", "1,2,3"}, {"b", "4"}});
  CHECK(split(" a = 1 , 2 ,b= x y ") == option_texts{{"a", "1,2"}, {"b", "x y"}});
  CHECK(split("a=") == option_texts{{"a", ""}});
  CHECK(split("a=b=c") == option_texts{{"a", "b=c"}});
  CHECK(split("a=,") == option_texts{{"a", ","}});
  CHECK_THROWS_WITH(split("1,a=2"), Contains("'1'") && Contains("NAME=VALUE"));
  CHECK_THROWS_WITH(split("a=1,a=2"), Contains("'a'") && Contains("twice"));
  CHECK_THROWS_WITH(split("=1"), Contains("NAME=VALUE"));
  CHECK_THROWS_WITH(split("a=1,=2"), Contains("NAME=VALUE"));
}

TEST_CASE("a measurement is written [NAME=]KIND[:options]") {
  const named_measurement plain = parse_measurement("rates");
  CHECK(plain.name == "rates");
  REQUIRE(plain.kind != nullptr);
  CHECK(plain.kind->name == "rates");
  CHECK(plain.options.empty());
  CHECK(plain.what != nullptr);
  const named_measurement named = parse_measurement("ab=coincidences:channels=1,2,window=1ns");
  CHECK(named.name == "ab");
  CHECK(named.kind->name == "coincidences");
  CHECK(named.options == option_texts{{"channels", "1,2"}, {"window", "1ns"}});
  CHECK(parse_measurement("rates:").options.empty());
  CHECK_THROWS_WITH(parse_measurement("=rates"), Contains("a name must stand before '='"));
  CHECK_THROWS_WITH(parse_measurement(""), Contains("no measurement ''"));
  CHECK_THROWS_WITH(parse_measurement("x="), Contains("no measurement ''"));
  CHECK_THROWS_WITH(parse_measurement("rates:channels"), Contains("rates: ") && Contains("'channels'"));
  CHECK_THROWS_WITH(make_stage("x=gate"), Contains("stage"));
}

TEST_CASE("a gate or a virtual coincidence that has no meaning is refused") {
  const std::vector<std::pair<std::string, std::string>> bad{
      {"gate:open=0", "open: "},
      {"gate:close=0", "close: "},
      {"gate:open=3,close=3", "close: "},
      {"gate:open=3,close=4,channels=5,3", "channels: channel 3"},
      {"gate:open=3,close=4,channels=4", "channels: channel 4"},
      {"coincidence:as=0", "as: "},
      {"coincidence:channels=1,5,as=5", "as: "}};
  for (const auto& [text, why] : bad) { CHECK_THROWS_WITH(make_stage(text), Contains(why)); }
}
