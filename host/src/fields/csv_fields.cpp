// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/fields.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace peal {

namespace {

std::string quoted(std::string_view text) {
  if (text.find_first_of(",\"\n\r") == std::string_view::npos) { return std::string(text); }
  std::string out(1, '"');
  for (const char c : text) {
    if (c == '"') { out.push_back('"'); }
    out.push_back(c);
  }
  out.push_back('"');
  return out;
}

/// A table under construction: arrays over the same axes, or the items of a list.
struct section {
  std::vector<axis> axes;
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> columns;        ///< of arrays
  std::vector<std::map<std::string, std::string>> rows; ///< of lists: an item may lack a field
};

bool same(const std::vector<axis>& a, std::span<const axis> b) {
  if (a.size() != b.size()) { return false; }
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i].name != b[i].name || a[i].unit != b[i].unit || a[i].first != b[i].first || a[i].step != b[i].step ||
        a[i].count != b[i].count || a[i].edges != b[i].edges) {
      return false;
    }
  }
  return true;
}

class csv_visitor final : public field_visitor {
public:
  void boolean(const field& f, bool v) override { cell(f, v ? "true" : "false"); }
  void integer(const field& f, std::int64_t v) override { cell(f, fmt::format("{}", v)); }
  void real(const field& f, double v) override { cell(f, fmt::format("{}", v)); }
  void text(const field& f, std::string_view v) override { cell(f, quoted(v)); }
  void integers(const field& f, std::span<const std::int64_t> v) override {
    cell(f, fmt::format("{}", fmt::join(v, " ")));
  }
  void reals(const field& f, std::span<const double> v) override { cell(f, fmt::format("{}", fmt::join(v, " "))); }
  void texts(const field& f, std::span<const std::string> v) override {
    cell(f, quoted(fmt::format("{}", fmt::join(v, "; "))));
  }
  void array(const field& f, std::span<const axis> axes, std::span<const std::int64_t> v) override {
    std::vector<std::string>& column = column_of(f, axes);
    for (const std::int64_t x : v) { column.push_back(fmt::format("{}", x)); }
  }
  void array(const field& f, std::span<const axis> axes, std::span<const double> v) override {
    std::vector<std::string>& column = column_of(f, axes);
    for (const double x : v) { column.push_back(fmt::format("{}", x)); }
  }
  void begin_group(const field& f) override { path_.emplace_back(f.name); }
  void end_group() override { path_.pop_back(); }
  void begin_list(const field& f) override {
    path_.emplace_back(f.name);
    if (list_depth_++ == 0) {
      list_ = {};
      item_path_ = path_.size();
    }
  }
  void begin_item() override {
    if (list_depth_ != 1) { return; }
    list_.rows.emplace_back();
    item_name_.clear();
  }
  void end_item() override {}
  void end_list() override {
    path_.pop_back();
    if (--list_depth_ == 0 && !list_.rows.empty()) { sections_.push_back(std::move(list_)); }
  }

  [[nodiscard]] std::string out() const {
    std::string text;
    for (const section& s : sections_) {
      if (!text.empty()) { text += "\n"; }
      text += s.axes.empty() ? rows_of(s) : columns_of(s);
    }
    return text;
  }

private:
  void cell(const field& f, std::string v) {
    if (list_depth_ != 1 || list_.rows.empty()) { return; }
    if (item_name_.empty()) { item_name_ = v; }
    const std::string name = joined(item_path_) + std::string(f.name);
    if (std::find(list_.header.begin(), list_.header.end(), name) == list_.header.end()) {
      list_.header.push_back(name);
    }
    list_.rows.back()[name] = std::move(v);
  }

  std::vector<std::string>& column_of(const field& f, std::span<const axis> axes) {
    auto s = std::find_if(sections_.begin(), sections_.end(),
                          [&](const section& one) { return !one.axes.empty() && same(one.axes, axes); });
    if (s == sections_.end()) {
      s = sections_.insert(sections_.end(), section{});
      s->axes.assign(axes.begin(), axes.end());
    }
    s->header.push_back(quoted(joined(0) + std::string(f.name)));
    return s->columns.emplace_back();
  }

  // Names of the open groups and lists from level `from` on, each with a dot behind it. The item of a list is called by
  // its first field, so that the arrays of different items are told apart.
  [[nodiscard]] std::string joined(std::size_t from) const {
    std::string name;
    for (std::size_t i = from; i < path_.size(); ++i) {
      name += path_[i];
      if (list_depth_ > 0 && i + 1 == item_path_ && !item_name_.empty()) { name += "[" + item_name_ + "]"; }
      name += ".";
    }
    return name;
  }

  static std::string edge(const axis& a, std::size_t k) {
    if (!a.edges.empty()) { return fmt::format("{}", a.edges[k]); }
    return fmt::format("{}", a.first + static_cast<std::int64_t>(k) * a.step);
  }

  static std::string columns_of(const section& s) {
    std::string text;
    std::size_t total = 1;
    for (const axis& a : s.axes) {
      text += (text.empty() ? "" : ",") + a.name + (a.unit.empty() ? "" : "_" + a.unit);
      total *= a.count;
    }
    for (const std::string& name : s.header) { text += "," + name; }
    text += "\n";
    for (std::size_t k = 0; k < total; ++k) {
      std::size_t rest = total;
      std::size_t left = k;
      for (std::size_t i = 0; i < s.axes.size(); ++i) {
        rest /= s.axes[i].count;
        text += (i == 0 ? "" : ",") + edge(s.axes[i], left / rest);
        left %= rest;
      }
      for (const auto& column : s.columns) { text += "," + (k < column.size() ? column[k] : std::string()); }
      text += "\n";
    }
    return text;
  }

  static std::string rows_of(const section& s) {
    std::string text = fmt::format("{}\n", fmt::join(s.header, ","));
    for (const auto& row : s.rows) {
      std::vector<std::string> cells;
      for (const std::string& name : s.header) {
        const auto found = row.find(name);
        cells.push_back(found == row.end() ? std::string() : found->second);
      }
      text += fmt::format("{}\n", fmt::join(cells, ","));
    }
    return text;
  }

  std::vector<section> sections_;
  section list_;
  int list_depth_ = 0;
  std::size_t item_path_ = 0; ///< names in path_ when the outermost list began
  std::string item_name_;     ///< first value of the present item of that list
  std::vector<std::string> path_;
};

} // namespace

std::string to_csv(const field_source& fields) {
  csv_visitor visitor;
  fields(visitor);
  return visitor.out();
}

} // namespace peal
