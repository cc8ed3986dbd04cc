// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Strict reading of TOML tables: every key typed, bounded and used; every complaint one line with file and line.
// Private to the scenario reader (toml++ is heavy).
#pragma once

#include <peal/error.hpp>
#include <peal/units.hpp>

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

namespace peal::sim {

class toml_reader {
public:
  toml_reader(const toml::table& table, std::string file, std::string name)
      : table_(&table), file_(std::move(file)), name_(std::move(name)) {}

  [[noreturn]] void fail(const toml::node* at, const std::string& what) const {
    const toml::node& place = at != nullptr ? *at : *table_;
    throw file_error(file_ + ":" + std::to_string(place.source().begin.line) + ": " + what);
  }

  [[nodiscard]] bool has(std::string_view key) const { return table_->contains(key); }

  const toml::node* find(std::string_view key) {
    used_.emplace(key);
    return table_->get(key);
  }

  const toml::node& need(std::string_view key) {
    const toml::node* node = find(key);
    if (node == nullptr) { fail(nullptr, full(key) + " is missing"); }
    return *node;
  }

  double number(std::string_view key, double low, double high, std::optional<double> otherwise = std::nullopt) {
    const toml::node* node = otherwise ? find(key) : &need(key);
    if (node == nullptr) { return *otherwise; }
    return number_of(*node, full(key), low, high);
  }

  std::int64_t integer(std::string_view key, std::int64_t low, std::int64_t high,
                       std::optional<std::int64_t> otherwise = std::nullopt) {
    const toml::node* node = otherwise ? find(key) : &need(key);
    if (node == nullptr) { return *otherwise; }
    return integer_of(*node, full(key), low, high);
  }

  /// A time under `key`, which ends in "_ps": an integer, or under the name without "_ps" a text with its unit
  /// (`window_ps = 2000` or `window = "2ns"`).
  std::int64_t time(std::string_view key, std::int64_t low, std::int64_t high,
                    std::optional<std::int64_t> otherwise = std::nullopt) {
    const toml::node* text = find_with_unit(key);
    if (text == nullptr) { return integer(key, low, high, otherwise); }
    return read_time(*text, full(without_unit(key)), low, high);
  }

  /// As time(), for times that need not be whole picoseconds.
  double fractional_time(std::string_view key, double low, double high,
                         std::optional<double> otherwise = std::nullopt) {
    const toml::node* text = find_with_unit(key);
    if (text == nullptr) { return number(key, low, high, otherwise); }
    const std::string what = full(without_unit(key));
    const double value = read_text(*text, what, [](std::string_view t) { return parse_fractional_time_ps(t); });
    if (!(value >= low && value <= high)) {
      fail(text, what + " must be a time from " + short_text(low) + " to " + short_text(high) + " ps");
    }
    return value;
  }

  /// A list or table of times: what is there (nullptr: nothing), its name for messages, how its times are written.
  struct time_entry {
    const toml::node* node;
    std::string what;
    bool with_unit;
  };

  /// The entry under `key` ("..._ps": integers), or under the name without "_ps" (texts with their unit).
  time_entry times(std::string_view key) {
    if (const toml::node* text = find_with_unit(key)) { return {text, full(without_unit(key)), true}; }
    return {find(key), full(key), false};
  }

  /// One time of such an entry.
  [[nodiscard]] std::int64_t time_of(const time_entry& of, const toml::node& node, const std::string& what,
                                     std::int64_t low, std::int64_t high) const {
    return of.with_unit ? read_time(node, what, low, high) : integer_of(node, what, low, high);
  }

  std::string text(std::string_view key, std::optional<std::string> otherwise = std::nullopt) {
    const toml::node* node = otherwise ? find(key) : &need(key);
    if (node == nullptr) { return *otherwise; }
    const auto* value = node->as_string();
    if (value == nullptr || value->get().empty()) { fail(node, full(key) + " must be a text that is not empty"); }
    return value->get();
  }

  bool flag(std::string_view key, bool otherwise) {
    const toml::node* node = find(key);
    if (node == nullptr) { return otherwise; }
    const auto* value = node->as_boolean();
    if (value == nullptr) { fail(node, full(key) + " must be true or false"); }
    return value->get();
  }

  /// Subtable that must be there.
  toml_reader table(std::string_view key) { return {table_of(need(key), full(key)), file_, full(key)}; }

  /// Subtable, or nothing.
  std::optional<toml_reader> maybe_table(std::string_view key) {
    const toml::node* node = find(key);
    if (node == nullptr) { return std::nullopt; }
    return toml_reader(table_of(*node, full(key)), file_, full(key));
  }

  /// Array; nullptr when absent.
  const toml::array* array(std::string_view key) {
    const toml::node* node = find(key);
    if (node == nullptr) { return nullptr; }
    const toml::array* value = node->as_array();
    if (value == nullptr) { fail(node, full(key) + " must be an array"); }
    return value;
  }

  const toml::array& need_array(std::string_view key) {
    need(key);
    return *array(key);
  }

  /// Reader of element `i` of an array of tables.
  toml_reader element(const toml::array& of, std::size_t i, std::string_view key) const {
    const std::string name = full(key) + "[" + std::to_string(i) + "]";
    return {table_of(of[i], name), file_, name};
  }

  [[nodiscard]] double number_of(const toml::node& node, const std::string& what, double low, double high) const {
    std::optional<double> value;
    if (const auto* f = node.as_floating_point()) { value = f->get(); }
    if (const auto* i = node.as_integer()) { value = static_cast<double>(i->get()); }
    if (!value || !std::isfinite(*value) || *value < low || *value > high) {
      fail(&node, what + " must be a number in " + short_text(low) + ".." + short_text(high));
    }
    return *value;
  }

  [[nodiscard]] std::int64_t integer_of(const toml::node& node, const std::string& what, std::int64_t low,
                                        std::int64_t high) const {
    const auto* value = node.as_integer();
    if (value == nullptr || value->get() < low || value->get() > high) {
      fail(&node, what + " must be an integer in " + std::to_string(low) + ".." + std::to_string(high));
    }
    return value->get();
  }

  /// Refuses keys nobody asked for. Call when the table has been read.
  void finish() const {
    for (const auto& [key, node] : *table_) {
      if (!used_.contains(std::string(key.str()))) {
        fail(&node, "unknown key " + full(key.str()) + "; remove it or see sim/scenarios/README.md for the keys");
      }
    }
  }

  [[nodiscard]] std::string full(std::string_view key) const {
    return name_.empty() ? std::string(key) : name_ + "." + std::string(key);
  }

private:
  [[nodiscard]] const toml::table& table_of(const toml::node& node, const std::string& what) const {
    const toml::table* value = node.as_table();
    if (value == nullptr) { fail(&node, what + " must be a table"); }
    return *value;
  }

  static std::string_view without_unit(std::string_view key) { return key.substr(0, key.size() - 3); }

  const toml::node* find_with_unit(std::string_view key) {
    const toml::node* node = find(without_unit(key));
    if (node != nullptr && has(key)) {
      fail(node, full(without_unit(key)) + " and " + full(key) + " say the same; remove one");
    }
    return node;
  }

  template <typename Parse>
  std::invoke_result_t<Parse, std::string_view> read_text(const toml::node& node, const std::string& what,
                                                          Parse&& parse) const {
    const auto* text = node.as_string();
    if (text == nullptr) { fail(&node, what + " must be a text with a unit such as \"2ns\""); }
    try {
      return parse(std::string_view(text->get()));
    } catch (const invalid_argument& e) { fail(&node, what + ": " + e.what()); }
  }

  [[nodiscard]] std::int64_t read_time(const toml::node& node, const std::string& what, std::int64_t low,
                                       std::int64_t high) const {
    return read_text(node, what, [&](std::string_view text) { return parse_time(text, {low, high}); });
  }

  static std::string short_text(double v) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%g", v);
    return buffer;
  }

  const toml::table* table_;
  std::string file_;
  std::string name_;
  std::set<std::string> used_;
};

} // namespace peal::sim
