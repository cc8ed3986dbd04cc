// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/fields.hpp"

#include <algorithm>

namespace peal {

namespace {

class key_visitor final : public field_visitor {
public:
  explicit key_visitor(std::vector<std::string> elsewhere = {}) : elsewhere_(std::move(elsewhere)) {}

  struct entry {
    std::string key, unit, sentence;
  };

  void boolean(const field& f, bool) override { add(f, ""); }
  void integer(const field& f, std::int64_t) override { add(f, ""); }
  void real(const field& f, double) override { add(f, ""); }
  void text(const field& f, std::string_view) override { add(f, ""); }
  void integers(const field& f, std::span<const std::int64_t>) override { add(f, "[]"); }
  void reals(const field& f, std::span<const double>) override { add(f, "[]"); }
  void texts(const field& f, std::span<const std::string>) override { add(f, "[]"); }
  void array(const field& f, std::span<const axis> axes, std::span<const std::int64_t>) override { add_array(f, axes); }
  void array(const field& f, std::span<const axis> axes, std::span<const double>) override { add_array(f, axes); }
  void begin_group(const field& f) override { open(f, ""); }
  void end_group() override { close(); }
  void begin_list(const field& f) override { open(f, "[]"); }
  void begin_item() override {}
  void end_item() override {}
  void end_list() override { close(); }
  [[nodiscard]] bool documenting() const override { return true; }

  std::vector<entry> all;

private:
  void add(const field& f, std::string_view kind) {
    if (hidden_) { return; }
    std::string sentence(f.sentence);
    if (!f.error_of.empty()) {
      sentence += (sentence.empty() ? "" : "; ") + std::string("standard error of `") + std::string(f.error_of) + "`";
    }
    entry e{prefix() + std::string(f.name) + std::string(kind), std::string(f.unit), std::move(sentence)};
    const auto same = [&](const entry& other) { return other.key == e.key; };
    if (std::none_of(all.begin(), all.end(), same)) { all.push_back(std::move(e)); }
  }
  void add_array(const field& f, std::span<const axis> axes) {
    field described = f;
    std::string sentence(f.sentence);
    sentence += "; array";
    for (const axis& a : axes) { sentence += (&a == axes.data() ? " over " : ", ") + a.name; }
    described.sentence = sentence;
    add(described, "");
  }
  void open(const field& f, std::string_view kind) {
    add(f, kind);
    path_.push_back(std::string(f.name) + std::string(kind));
    const bool away = std::find(elsewhere_.begin(), elsewhere_.end(), f.name) != elsewhere_.end();
    if (!hidden_ && away) { hidden_ = path_.size(); }
  }
  void close() {
    if (hidden_ == path_.size()) { hidden_.reset(); }
    path_.pop_back();
  }
  [[nodiscard]] std::string prefix() const {
    std::string text;
    for (const std::string& part : path_) { text += part + "."; }
    return text;
  }

  std::vector<std::string> elsewhere_;
  std::vector<std::string> path_;
  std::optional<std::size_t> hidden_; ///< depth of the open group whose keys stand elsewhere
};

} // namespace

std::string key_table(const field_source& fields, const std::vector<std::string>& elsewhere) {
  key_visitor visitor(elsewhere);
  fields(visitor);
  std::string out = "| key | unit | meaning |\n|---|---|---|\n";
  for (const auto& e : visitor.all) { out += "| `" + e.key + "` | " + e.unit + " | " + e.sentence + " |\n"; }
  return out;
}

const char* array_sentence() noexcept {
  return "An array is an object: `axes` (of each `name`, `unit`, `count`, and `first` and `step` or `edges`) and "
         "`values`, the last axis running fastest.";
}

std::vector<std::string> keys(const field_source& fields) {
  key_visitor visitor;
  fields(visitor);
  std::vector<std::string> all;
  for (const auto& e : visitor.all) { all.push_back(e.key); }
  return all;
}

} // namespace peal
