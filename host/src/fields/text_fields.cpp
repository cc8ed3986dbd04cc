// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "base/grouped.hpp"
#include "peal/fields.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace peal {

namespace {

using detail::grouped;

constexpr std::size_t label_width = 22;
constexpr std::size_t longest_table = 64; // rows of a list that are shown

std::string time_text(double ps) {
  const double size = std::abs(ps);
  if (size >= 1e12) { return fmt::format("{:.6g} s", ps * 1e-12); }
  if (size >= 1e9) { return fmt::format("{:.6g} ms", ps * 1e-9); }
  if (size >= 1e6) { return fmt::format("{:.6g} us", ps * 1e-6); }
  return fmt::format("{:.6g} ps", ps);
}

std::string with_unit(std::string text, std::string_view unit) {
  return unit.empty() ? text : text + " " + std::string(unit);
}

class text_visitor final : public field_visitor {
public:
  void boolean(const field& f, bool v) override { put(f, v ? "yes" : "no"); }
  void integer(const field& f, std::int64_t v) override {
    put(f, f.unit == "ps" ? time_text(static_cast<double>(v)) : with_unit(grouped(v), f.unit));
  }
  void real(const field& f, double v) override {
    if (f.text == in_text::yes && hidden_ == 0 && columns_ == nullptr && !f.error_of.empty() && f.error_of == last_) {
      lines_.back() += " +- " + (f.unit == "ps" ? time_text(v) : fmt::format("{:.2g}", v)); // of the line before
    } else {
      put(f, f.unit == "ps" ? time_text(v) : with_unit(fmt::format("{:.6g}", v), f.unit));
    }
  }
  void text(const field& f, std::string_view v) override {
    if (!v.empty() || columns_ != nullptr) { put(f, std::string(v)); }
  }
  void integers(const field& f, std::span<const std::int64_t> v) override {
    put(f, with_unit(fmt::format("{}", fmt::join(v, ", ")), f.unit));
  }
  void reals(const field& f, std::span<const double> v) override {
    put(f, with_unit(fmt::format("{:.6g}", fmt::join(v, ", ")), f.unit));
  }
  void texts(const field& f, std::span<const std::string> v) override {
    for (const std::string& line : v) { put(f, line); }
  }
  void array(const field& f, std::span<const axis> axes, std::span<const std::int64_t> v) override {
    std::int64_t sum = 0;
    bool fits = true;
    for (const std::int64_t x : v) { fits = fits && !__builtin_add_overflow(sum, x, &sum); }
    put(f, shape(axes) + (fits ? ", sum " + grouped(sum) : ""));
  }
  void array(const field& f, std::span<const axis> axes, std::span<const double>) override { put(f, shape(axes)); }

  void begin_group(const field& f) override {
    group_.emplace_back(f.name);
    last_.clear();
    if (hidden_ > 0 || f.text == in_text::no) { ++hidden_; } // with everything inside
    if (hidden_ > 0 || columns_ != nullptr) { return; }
    lines_.push_back(std::string(indent_, ' ') + std::string(f.name));
    indent_ += 2;
  }
  void end_group() override {
    group_.pop_back();
    last_.clear();
    if (hidden_ > 0) {
      --hidden_;
    } else if (columns_ == nullptr) {
      indent_ -= 2;
    }
  }
  void begin_list(const field& f) override {
    if (list_depth_++ > 0) { return; }
    last_.clear();
    item_groups_ = group_.size();
    list_name_ = f.text == in_text::yes && hidden_ == 0 ? std::string(f.name) : std::string();
    table_.clear();
  }
  void begin_item() override {
    if (list_depth_ > 1) { return; }
    table_.emplace_back();
    columns_ = &table_.back();
  }
  void end_item() override {
    if (list_depth_ == 1) { columns_ = nullptr; }
  }
  void end_list() override {
    if (--list_depth_ > 0) { return; }
    if (!list_name_.empty() && !table_.empty()) { show_table(); }
  }

  [[nodiscard]] std::vector<std::string> lines() && { return std::move(lines_); }

private:
  using cells = std::vector<std::pair<std::string, std::string>>;

  void put(const field& f, std::string v) {
    if (f.text == in_text::no || hidden_ > 0) { return; }
    if (columns_ != nullptr) {
      if (list_depth_ > 1) { return; } // a list inside the item
      std::string name;
      for (std::size_t i = item_groups_; i < group_.size(); ++i) { name += group_[i] + "."; }
      columns_->emplace_back(name + std::string(f.name), std::move(v));
      return;
    }
    last_ = f.name;
    lines_.push_back(fmt::format("{}{:<{}} {}", std::string(indent_, ' '), f.name,
                                 label_width > indent_ ? label_width - indent_ : 1, v));
  }

  void show_table() {
    std::vector<std::string> header;
    for (const cells& row : table_) {
      for (const auto& [name, value] : row) {
        if (std::find(header.begin(), header.end(), name) == header.end()) { header.push_back(name); }
      }
    }
    std::vector<std::vector<std::string>> text{header};
    for (std::size_t i = 0; i < std::min(table_.size(), longest_table); ++i) {
      std::vector<std::string>& row = text.emplace_back(header.size());
      for (const auto& [name, value] : table_[i]) {
        row[static_cast<std::size_t>(std::find(header.begin(), header.end(), name) - header.begin())] = value;
      }
    }
    std::vector<std::size_t> width(header.size());
    for (const auto& row : text) {
      for (std::size_t c = 0; c < row.size(); ++c) { width[c] = std::max(width[c], row[c].size()); }
    }
    lines_.push_back(std::string(indent_, ' ') + list_name_);
    for (const auto& row : text) {
      std::string line(indent_ + 2, ' ');
      for (std::size_t c = 0; c < row.size(); ++c) { line += fmt::format("{:>{}}  ", row[c], width[c]); }
      while (!line.empty() && line.back() == ' ') { line.pop_back(); }
      lines_.push_back(line);
    }
    if (table_.size() > longest_table) {
      lines_.push_back(fmt::format("{}  ... and {} more (--json, --csv have all)", std::string(indent_, ' '),
                                   table_.size() - longest_table));
    }
  }

  static std::string shape(std::span<const axis> axes) {
    std::string out;
    for (const axis& a : axes) {
      out += (out.empty() ? "" : " x ") + grouped(static_cast<std::int64_t>(a.count));
      out += a.count == 1 ? " bin" : " bins";
      if (a.edges.empty() && !a.unit.empty()) { out += fmt::format(" of {} {}", a.step, a.unit); }
      out += " in " + a.name;
    }
    return out;
  }

  std::vector<std::string> lines_;
  std::size_t indent_ = 0;
  std::vector<std::string> group_; ///< names of the open groups
  std::size_t item_groups_ = 0;    ///< of them around the list
  int hidden_ = 0;                 ///< open groups from the first that is not shown on
  std::string last_;               ///< name of the field in the last line; empty: something else stands there
  int list_depth_ = 0;
  std::string list_name_;
  std::vector<cells> table_;
  cells* columns_ = nullptr; ///< the row being filled; its table does not move meanwhile
};

} // namespace

std::vector<std::string> to_text(const field_source& fields) {
  text_visitor visitor;
  fields(visitor);
  return std::move(visitor).lines();
}

} // namespace peal
