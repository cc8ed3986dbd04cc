// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// One list of fields, many faces: each face against what was shown, read back by a parser that is not ours or written
// out by hand.
#include "peal/fields.hpp"

#include <nlohmann/json.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace peal;
using Catch::Contains;
using nlohmann::json;

namespace {

constexpr std::uint64_t seed = 20261204;

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

// A random tree of fields, and the JSON that it should be.
class random_fields {
public:
  explicit random_fields(std::uint64_t s) : start_(s) {}

  void show(field_visitor& v) {
    random_.seed(start_); // the same tree for every visitor
    expected = json::object();
    group(v, expected, 0);
  }
  json expected;

private:
  int draw(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
  double number() {
    const double numbers[] = {0.0,       -1.5,          1e300,        5e-324,   0.1,
                              1.0 / 3.0, 123456789.123, not_a_number, infinite, -infinite};
    return numbers[draw(10)];
  }
  std::int64_t integer() {
    const std::int64_t numbers[] = {0, -1, INT64_MIN, INT64_MAX, 1234567, (std::int64_t{1} << 53) + 1};
    return numbers[draw(6)];
  }
  std::string text() {
    const char* texts[] = {"",        "plain", "a \"quoted\" \\ one", "line\nbreak\ttab", "\xc2\xb5s \xe2\x82\xac",
                           "\x01\x1f"};
    return texts[draw(6)];
  }
  static json known(double x) { return std::isfinite(x) ? json(x) : json(); }

  void group(field_visitor& v, json& into, int depth) {
    const int n = draw(6);
    for (int i = 0; i < n; ++i) {
      const std::string name = "f" + std::to_string(i) + (i % 2 == 0 ? "_ps" : "");
      const field f{name, "ps", "a field"};
      switch (draw(depth < 4 ? 12 : 8)) {
      case 0: {
        const bool b = draw(2) == 0;
        into[name] = b;
        v.value(f, b);
        break;
      }
      case 1: {
        const std::int64_t k = integer();
        into[name] = k;
        v.value(f, k);
        break;
      }
      case 2: {
        const double x = number();
        into[name] = known(x);
        v.value(f, x);
        break;
      }
      case 3: {
        const std::string t = text();
        into[name] = t;
        v.value(f, t);
        break;
      }
      case 4: {
        std::vector<std::int64_t> all(static_cast<std::size_t>(draw(4)));
        for (std::int64_t& k : all) { k = integer(); }
        into[name] = all;
        v.integers(f, all);
        break;
      }
      case 5: {
        std::vector<double> all(static_cast<std::size_t>(draw(4)));
        into[name] = json::array();
        for (double& x : all) { into[name].push_back(known(x = number())); }
        v.reals(f, all);
        break;
      }
      case 6: {
        std::vector<std::string> all(static_cast<std::size_t>(draw(3)));
        for (std::string& t : all) { t = text(); }
        into[name] = all;
        v.texts(f, all);
        break;
      }
      case 7: { // an optional value: not there, not in the JSON
        const std::optional<int> maybe = draw(2) == 0 ? std::optional<int>(draw(100)) : std::nullopt;
        if (maybe) { into[name] = *maybe; }
        v.value(f, maybe);
        break;
      }
      case 8:
        into[name] = json::object();
        v.group(f, [&] { group(v, into[name], depth + 1); });
        break;
      case 9:
      case 10: {
        const std::vector<int> items(static_cast<std::size_t>(draw(4)));
        into[name] = json::array();
        v.list(f, items, [&](int) {
          json item = json::object();
          group(v, item, depth + 1);
          into[name].push_back(item);
        });
        break;
      }
      default: array(v, f, into);
      }
    }
  }

  void array(field_visitor& v, const field& f, json& into) {
    std::vector<axis> axes(1 + static_cast<std::size_t>(draw(2)));
    json described = json::array();
    std::size_t size = 1;
    for (axis& a : axes) {
      a.name = "axis";
      a.unit = draw(2) == 0 ? "ps" : "";
      a.first = -5;
      a.step = 3;
      a.count = static_cast<std::size_t>(draw(4));
      json one{{"name", a.name}, {"unit", a.unit}, {"count", a.count}};
      if (draw(3) == 0) {
        for (std::size_t k = 0; k <= a.count; ++k) { a.edges.push_back(0.5 * static_cast<double>(k)); }
        one["edges"] = a.edges;
      } else {
        one["first"] = a.first;
        one["step"] = a.step;
      }
      described.push_back(one);
      size *= a.count;
    }
    json values = json::array();
    if (draw(2) == 0) {
      std::vector<std::int64_t> all(size);
      for (std::int64_t& k : all) { values.push_back(k = integer()); }
      v.array(f, axes, all);
    } else {
      std::vector<double> all(size);
      for (double& x : all) { values.push_back(known(x = number())); }
      v.array(f, axes, all);
    }
    into[std::string(f.name)] = {{"axes", described}, {"values", values}};
  }

  std::uint64_t start_;
  std::mt19937_64 random_;
};

std::vector<std::string> lines(const field_source& fields) { return to_text(fields); }

std::string joined(const std::vector<std::string>& all) {
  std::string text;
  for (const std::string& line : all) { text += line + "\n"; }
  return text;
}

struct row {
  int n = 0;
  std::optional<double> s;
  std::string name;
};

} // namespace

TEST_CASE("JSON is what was shown, read back by another parser") {
  for (std::uint64_t k = 0; k < 500; ++k) {
    CAPTURE(seed, k);
    random_fields tree(seed + k);
    const auto show = [&](field_visitor& v) { tree.show(v); };
    for (const int indent : {-1, 2}) {
      const std::string text = to_json(show, indent);
      REQUIRE(json::parse(text) == tree.expected);
      REQUIRE((tree.expected.empty() || (indent < 0) == (text.find('\n') == std::string::npos)));
    }
    CHECK_NOTHROW(to_text(show)); // and no tree breaks another face
    CHECK_NOTHROW(to_csv(show));
    CHECK_NOTHROW(key_table(show));
  }
}

TEST_CASE("bytes that are not UTF-8 become U+FFFD, and the result is JSON all the same") {
  const std::string text = to_json([](field_visitor& v) {
    v.value({"one", "", ""}, std::string_view("caf\xe9"));
    const std::vector<std::string> many{"\xff\xfe", "fine"};
    v.texts({"many", "", ""}, many);
  });
  const json read = json::parse(text);
  CHECK(read["one"] == "caf\xef\xbf\xbd");
  CHECK(read["many"][1] == "fine");
  CHECK(read["many"][0].get<std::string>().find("\xef\xbf\xbd") == 0);
}

TEST_CASE("CSV: arrays over the same axes share a section, whatever stands between them") {
  const axis time{"time", "ps", -10, 5, 3, {}};
  const axis other_unit{"time", "ns", -10, 5, 3, {}};
  const axis edges{"energy", "", 0, 1, 2, {0.5, 1.25, 2.0}};
  const std::vector<std::int64_t> counts{1, 2, 3};
  const std::vector<double> g2{0.5, not_a_number, 1e-9};
  const std::vector<std::int64_t> two{7, 8};
  const std::string text = to_csv([&](field_visitor& v) {
    v.array({"counts", "", ""}, {&time, 1}, counts);
    v.array({"spectrum", "", ""}, {&edges, 1}, two);
    v.array({"nanos", "", ""}, {&other_unit, 1}, counts); // the same numbers, but not the same axis
    v.value({"no_table", "", ""}, 5);
    v.group({"g", "", ""}, [&] { v.array({"g2", "", ""}, {&time, 1}, g2); });
  });
  CHECK(text == "time_ps,counts,g.g2\n-10,1,0.5\n-5,2,nan\n0,3,1e-09\n"
                "\n"
                "energy,spectrum\n0.5,7\n1.25,8\n"
                "\n"
                "time_ns,nanos\n-10,1\n-5,2\n0,3\n");
}

TEST_CASE("CSV: two axes are two columns, the last one fastest") {
  const std::vector<axis> axes{{"a", "", 1, 1, 2, {}}, {"b", "ps", 0, 10, 3, {}}};
  const std::vector<std::int64_t> values{1, 2, 3, 4, 5, 6};
  const std::string text = to_csv([&](field_visitor& v) {
    v.array({"n", "", ""}, axes, values);
    v.array({"m", "", ""}, axes, std::span<const std::int64_t>(values).subspan(0, 2)); // too short: empty cells
  });
  CHECK(text == "a,b_ps,n,m\n1,0,1,1\n1,10,2,2\n1,20,3,\n2,0,4,\n2,10,5,\n2,20,6,\n");
  const std::vector<axis> none{{"a", "", 1, 1, 0, {}}};
  CHECK(to_csv([&](field_visitor& v) { v.array({"n", "", ""}, none, std::span<const double>{}); }) == "a,n\n");
}

TEST_CASE(
    "CSV: a list is a table; what an item lacks stays empty, groups inside it keep their names, texts are quoted") {
  const std::vector<row> rows{{1, std::nullopt, "plain"}, {2, 0.25, "with, comma"}, {3, -1.0, "a \"b\"\nc"}};
  const std::string text = to_csv([&](field_visitor& v) {
    v.list({"rows", "", ""}, rows, [&](const row& r) {
      v.value({"n", "", ""}, r.n);
      v.value({"s", "", ""}, r.s);
      v.value({"ok", "", ""}, r.n > 1);
      v.value({"name", "", ""}, r.name);
      v.group({"inner", "", ""}, [&] { v.value({"n", "", ""}, 10 * r.n); });
      v.list({"deep", "", ""}, rows, [&](const row& d) { v.value({"n", "", ""}, -d.n); });
    });
  });
  CHECK(text == "n,ok,name,inner.n,s\n1,false,plain,10,\n2,true,\"with, comma\",20,0.25\n"
                "3,true,\"a \"\"b\"\"\nc\",30,-1\n");
}

TEST_CASE("CSV: arrays of the items of a list are told apart") {
  const axis time{"time", "ps", 0, 5, 2, {}};
  const std::vector<int> channels{4, -2};
  const std::string text = to_csv([&](field_visitor& v) {
    v.group({"trace", "", ""}, [&] {
      v.list({"channels", "", ""}, channels, [&](int c) {
        v.value({"channel", "", ""}, c);
        const std::vector<std::int64_t> n{c, 2 * c};
        v.array({"tags", "", ""}, {&time, 1}, n);
      });
    });
  });
  CHECK_THAT(text, Contains("time_ps,trace.channels[4].tags,trace.channels[-2].tags\n0,4,-2\n5,8,-4\n"));
}

TEST_CASE("text: a line each, the error beside its own value and nowhere else") {
  const auto text = lines([](field_visitor& v) {
    v.value({"s", "", ""}, 2.5);
    v.value({"sigma", "", "", "s"}, 0.125);
    v.value({"rate_hz", "1/s", ""}, 1000.0);
    v.value({"rate_error_hz", "1/s", "", "rate_hz"}, 31.6);
    v.value({"delay_ps", "ps", ""}, 2'500'000.0);
    v.value({"delay_error_ps", "ps", "", "delay_ps"}, 12'000.0); // not 12000 of the unit of the line
    v.value({"hidden", "", "", "", in_text::no}, 7.0);
    v.value({"hidden_error", "", "", "hidden"}, 3.0); // its value is not there: never beside another one
    v.value({"e", "", ""}, 1.0);
    v.value({"e_error", "", "", "e", in_text::no}, 99.0);
    v.value({"tags", "", ""}, 1234567);
    v.value({"span_ps", "ps", ""}, std::int64_t{2'000'000'000'000});
    v.value({"good", "", ""}, true);
    v.value({"note", "", ""}, "");
  });
  const auto line = [&](std::string_view name) {
    const auto found = std::find_if(text.begin(), text.end(),
                                    [&](const std::string& l) { return l.starts_with(std::string(name) + " "); });
    return found == text.end() ? std::string() : found->substr(found->find_first_not_of(' ', name.size()));
  };
  CHECK(line("s") == "2.5 +- 0.12");
  CHECK(line("sigma").empty());
  CHECK(line("rate_hz") == "1000 1/s +- 32");
  CHECK(line("delay_ps") == "2.5 us +- 12000 ps");
  CHECK(line("hidden").empty());
  CHECK(line("hidden_error") == "3");
  CHECK(line("e") == "1");
  CHECK(line("e_error").empty());
  CHECK_THAT(line("tags"), Contains("1") && Contains("234") && Contains("567"));
  CHECK(line("span_ps") == "2 s");
  CHECK(line("good") == "yes");
  CHECK(line("note").empty());
}

TEST_CASE("text: lists are tables, lists inside them are left out, and what follows stands where it belongs") {
  const std::vector<row> rows{{1, std::nullopt, "x"}, {20, 0.5, "y"}};
  const auto text = lines([&](field_visitor& v) {
    v.value({"before", "", ""}, 1);
    v.list({"rows", "", ""}, rows, [&](const row& r) {
      v.value({"n", "", ""}, r.n);
      v.list({"deep", "", ""}, rows, [&](const row& d) { v.value({"m", "", ""}, 100 + d.n); });
      v.group({"inner", "", ""}, [&] { v.value({"n", "", ""}, 7 * r.n); });
      v.value({"s", "", ""}, r.s);
    });
    v.value({"after", "", ""}, 2);
    v.list({"unseen", "", "", "", in_text::no}, rows, [&](const row& r) { v.value({"q", "", ""}, r.n); });
    v.group({"secret", "", "", "", in_text::no}, [&] {
      v.value({"z", "", ""}, 9);
      v.list({"zz", "", ""}, rows, [&](const row& r) { v.value({"zzz", "", ""}, r.n); });
    });
    v.group({"shown", "", ""}, [&] { v.value({"inside", "", ""}, 3); });
    v.value({"end", "", ""}, 4);
  });
  const std::vector<std::string> expected{
      "before                 1", "rows",  "   n  inner.n    s",       "   1        7",           "  20      140  0.5",
      "after                  2", "shown", "  inside               3", "end                    4"};
  CHECK(joined(text) == joined(expected));
}

TEST_CASE("text: a long table is cut, and says so") {
  const std::vector<row> rows(100);
  const auto text = lines([&](field_visitor& v) {
    v.list({"rows", "", ""}, rows, [&](const row& r) { v.value({"n", "", ""}, r.n); });
  });
  CHECK(text.size() == 2 + 64 + 1);
  CHECK_THAT(text.back(), Contains("36 more"));
}

TEST_CASE("documents see what a result may have: absent values, groups and the items of empty lists") {
  struct inner {
    int a = 0;
  };
  const std::optional<inner> no_group;
  const std::optional<double> no_value;
  const std::vector<row> no_rows;
  const auto fields = [&](field_visitor& v) {
    v.value({"there", "ps", "is there"}, 1);
    v.value({"maybe", "", "may be there"}, no_value);
    v.value({"maybe_error", "", "", "maybe"}, no_value);
    v.group({"group", "", "a group"}, no_group, [&](const inner& i) { v.value({"a", "", "in it"}, i.a); });
    v.list({"rows", "", "a list"}, no_rows, [&](const row& r) {
      v.value({"n", "", "one"}, r.n);
      v.value({"s", "", "another"}, r.s);
      v.list({"deep", "", "inside"}, no_rows, [&](const row& d) { v.value({"n", "", "deeper"}, d.n); });
    });
  };
  CHECK(keys(fields) == std::vector<std::string>{"there", "maybe", "maybe_error", "group", "group.a", "rows[]",
                                                 "rows[].n", "rows[].s", "rows[].deep[]", "rows[].deep[].n"});
  const std::string table = key_table(fields);
  CHECK_THAT(table,
             Contains("| `there` | ps | is there |") && Contains("| `maybe_error` |  | standard error of `maybe` |"));
  CHECK(json::parse(to_json(fields)) == json{{"there", 1}, {"rows", json::array()}}); // a result shows what it has
}
