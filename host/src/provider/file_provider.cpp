// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A recorded file in place of a board.
#include "provider/builtin.hpp"
#include "provider/paced_source.hpp"

#include "peal/error.hpp"
#include "peal/io.hpp"

#include <charconv>
#include <cmath>

namespace peal::detail {

namespace {

class file_board final : public live_board {
public:
  file_board(std::string path, std::string pace, std::unique_ptr<source> tags)
      : path_(std::move(path)), pace_(std::move(pace)), tags_(std::move(tags)) {}

  [[nodiscard]] source& stream() override { return *tags_; }
  [[nodiscard]] stream_health health() const override { return stream_health::flowing; }
  [[nodiscard]] bool ends_by_itself() const override { return true; }
  [[nodiscard]] std::string title() const override { return path_ + ", recorded (" + tags_->info().format + ")"; }
  [[nodiscard]] std::string link() const override {
    return pace_ == "max" ? "file" : pace_ == "1" ? "file at its own pace" : "file at " + pace_ + " times its pace";
  }
  [[nodiscard]] known_setup known() const override { return known_setup::from(tags_->info()); }
  void stop() override {}

private:
  std::string path_;
  std::string pace_;
  std::unique_ptr<source> tags_;
};

double read_pace(const std::string& text) {
  double pace = 0.0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), pace);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(pace) || !(pace > 0.0)) {
    throw invalid_argument("option 'pace' must be max or a number above 0 (1 = as it was recorded), not '" + text +
                           "'");
  }
  return pace;
}

std::unique_ptr<live_board> open_recorded(const provider_request& request) {
  const std::string& path = request.text("path");
  if (path.empty()) { throw invalid_argument("which file? Give its path: file:run.peal"); }
  const std::string& pace = request.text("pace");
  const double factor = pace == "max" ? 0.0 : read_pace(pace);
  std::unique_ptr<source> tags = open_file(path);
  if (pace != "max") { tags = std::make_unique<paced_source>(std::move(tags), factor); }
  return std::make_unique<file_board>(path, pace, std::move(tags));
}

} // namespace

source_provider file_provider() {
  return {"file",
          "a recorded file of any kind Peal reads, at the pace it was recorded",
          {{"path", "the file"},
           {"pace", "1 = as it was recorded, 10 = ten times as fast, max = as fast as it can be analysed", "1"}},
          open_recorded};
}

} // namespace peal::detail
