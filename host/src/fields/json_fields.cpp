// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/fields.hpp"

#include <nlohmann/json.hpp>

#include <cmath>

namespace peal {

namespace {

using nlohmann::json;

class json_visitor final : public field_visitor {
public:
  json_visitor() { open_.push_back(json::object()); }

  void boolean(const field& f, bool v) override { put(f, v); }
  void integer(const field& f, std::int64_t v) override { put(f, v); }
  void real(const field& f, double v) override { put(f, number(v)); }
  void text(const field& f, std::string_view v) override { put(f, std::string(v)); }
  void integers(const field& f, std::span<const std::int64_t> v) override {
    put(f, std::vector<std::int64_t>(v.begin(), v.end()));
  }
  void reals(const field& f, std::span<const double> v) override { put(f, numbers(v)); }
  void texts(const field& f, std::span<const std::string> v) override {
    put(f, std::vector<std::string>(v.begin(), v.end()));
  }
  void array(const field& f, std::span<const axis> axes, std::span<const std::int64_t> v) override {
    put(f, {{"axes", axes_json(axes)}, {"values", std::vector<std::int64_t>(v.begin(), v.end())}});
  }
  void array(const field& f, std::span<const axis> axes, std::span<const double> v) override {
    put(f, {{"axes", axes_json(axes)}, {"values", numbers(v)}});
  }

  void begin_group(const field& f) override {
    names_.emplace_back(f.name);
    open_.push_back(json::object());
  }
  void end_group() override { close_named(); }
  void begin_list(const field& f) override {
    names_.emplace_back(f.name);
    open_.push_back(json::array());
  }
  void begin_item() override { open_.push_back(json::object()); }
  void end_item() override {
    json item = std::move(open_.back());
    open_.pop_back();
    open_.back().push_back(std::move(item));
  }
  void end_list() override { close_named(); }

  [[nodiscard]] const json& object() const { return open_.front(); }

private:
  static json number(double v) { return std::isfinite(v) ? json(v) : json(nullptr); }
  static json numbers(std::span<const double> v) {
    json all = json::array();
    for (const double x : v) { all.push_back(number(x)); }
    return all;
  }
  static json axes_json(std::span<const axis> axes) {
    json all = json::array();
    for (const axis& a : axes) {
      json one{{"name", a.name}, {"unit", a.unit}, {"count", a.count}};
      if (a.edges.empty()) {
        one["first"] = a.first;
        one["step"] = a.step;
      } else {
        one["edges"] = a.edges;
      }
      all.push_back(std::move(one));
    }
    return all;
  }
  void put(const field& f, json v) { open_.back()[std::string(f.name)] = std::move(v); }
  void close_named() {
    json inner = std::move(open_.back());
    open_.pop_back();
    open_.back()[names_.back()] = std::move(inner);
    names_.pop_back();
  }

  std::vector<json> open_;
  std::vector<std::string> names_;
};

} // namespace

std::string to_json(const field_source& fields, int indent) {
  json_visitor visitor;
  fields(visitor);
  return visitor.object().dump(indent, ' ', false, json::error_handler_t::replace);
}

} // namespace peal
