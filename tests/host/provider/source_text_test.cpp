// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Sources as text: "NAME:option=value,...".
#include "peal/error.hpp"
#include "peal/provider.hpp"
#include "provider/source_text.hpp"

#include <catch2/catch.hpp>

#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace peal;
using Catch::Matchers::Contains;

namespace {

source_provider with_options() {
  return {"box", "a box", {{"path", "where"}, {"pace", "how fast", "1"}, {"dark", "no light", "no"}}, {}};
}

provider_request request(const std::string& text) {
  const detail::parsed_source parsed = detail::parse_source(text);
  CHECK(parsed.name == "box");
  return detail::resolve(with_options(), parsed.items);
}

} // namespace

TEST_CASE("options of a source arrive, the first one also without its name", "[provider]") {
  using values = std::map<std::string, std::string>;
  CHECK(request("box").values == values{{"path", ""}, {"pace", "1"}, {"dark", "no"}});
  CHECK(request("box:").values == request("box").values);
  CHECK(request("box:a.peal").values == values{{"path", "a.peal"}, {"pace", "1"}, {"dark", "no"}});
  CHECK(request("box:path=a.peal").values == request("box:a.peal").values);
  CHECK(request("box:pace=2,path=a").values == request("box:a,pace=2").values);
  // A file may look like an option, a drive or a list.
  CHECK(request("box:x=1.peal").text("path") == "x=1.peal");
  CHECK(request("box:path=x=1.peal").text("path") == "x=1.peal");
  CHECK(request("box:C:/runs/a.peal").text("path") == "C:/runs/a.peal");
  CHECK(request("box:a\\,b\\\\c.peal,pace=3").text("path") == "a,b\\c.peal");
  CHECK(request("box:a\\b.peal").text("path") == "a\\b.peal");
}

TEST_CASE("mistakes in a source name what there is", "[provider]") {
  CHECK_THROWS_WITH(detail::parse_source(""), Contains("names no source"));
  CHECK_THROWS_WITH(detail::parse_source(":a"), Contains("names no source"));
  CHECK_THROWS_WITH(request("box:a,pcae=2"), Contains("no option 'pcae'") && Contains("path, pace, dark"));
  CHECK_THROWS_WITH(request("box:a,b"), Contains("no option 'b'"));
  CHECK_THROWS_WITH(request("box:a,path=b"), Contains("'path' is given twice"));
  CHECK_THROWS_WITH(request("box:pace="), Contains("'pace' has no value"));
  CHECK_THROWS_WITH(request("box:a,"), Contains("no option ''"));
  CHECK_THROWS_AS(request("box:a,b"), invalid_argument);
}

TEST_CASE("values of options are read as what they should be", "[provider]") {
  for (const char* yes : {"yes", "on", "true", "1"}) { CHECK(request(std::string("box:dark=") + yes).flag("dark")); }
  for (const char* no : {"no", "off", "false", "0"}) {
    CHECK_FALSE(request(std::string("box:dark=") + no).flag("dark"));
  }
  CHECK_THROWS_WITH((void)request("box:dark=maybe").flag("dark"), Contains("yes or no") && Contains("maybe"));
  CHECK(request("box:18446744073709551615").integer("path") == UINT64_MAX);
  CHECK_FALSE(request("box").integer("path").has_value());
  for (const char* bad : {"18446744073709551616", "-1", "1.5", "1x", " 1"}) {
    CHECK_THROWS_WITH((void)request(std::string("box:") + bad).integer("path"), Contains("whole number"));
  }
  CHECK_THROWS_AS((void)request("box").text("colour"), invalid_argument);
}

TEST_CASE("any value goes through the text of a source unharmed", "[provider]") {
  constexpr std::uint32_t seed = 7001;
  INFO("seed " << seed);
  std::mt19937 random(seed);
  const std::string letters = ",\\=:a ";
  for (int i = 0; i < 5000; ++i) {
    std::string path;
    std::string pace;
    for (int k = static_cast<int>(random() % 8); k > 0; --k) { path += letters[random() % letters.size()]; }
    for (int k = 1 + static_cast<int>(random() % 8); k > 0; --k) { pace += letters[random() % letters.size()]; }
    const provider_request got = request(source_text("box", {{"path", path}, {"pace", pace}}));
    if (got.text("path") != path || got.text("pace") != pace) { FAIL("'" << path << "' and '" << pace << "'"); }
  }
}
