// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// One description of a result, many faces: a struct lists its fields once (name, unit, sentence, value), and JSON,
// text, CSV and the tables of keys in the documents are made from that list.
//
// Use:
//   const auto clicks = [](peal::field_visitor& v) { v.value({"tags", "", "tags seen"}, 42); };
//   std::puts(peal::to_json(clicks).c_str());
//   for (const std::string& line : peal::to_text(clicks)) { std::puts(line.c_str()); }
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace peal {

/// Where a field is shown besides JSON, which has them all.
enum class in_text : std::uint8_t {
  yes, ///< a line of its own
  no,  ///< too long or too special for people: JSON and CSV only
};

/// Name, unit and meaning of one field of a result.
struct field {
  std::string_view name;       ///< key in JSON, column in CSV: snake_case, the unit at its end where there is one
  std::string_view unit;       ///< "ps", "1/s", ...; empty: a number without unit
  std::string_view sentence{}; ///< what it is, for the tables of keys in the documents
  std::string_view error_of{}; ///< this is the standard error of the field of that name, which stands before it
  in_text text = in_text::yes;
};

/// One axis of an array: equal bins from `first` on, or `edges` (count + 1 of them).
struct axis {
  std::string name;          ///< "difference", "time", "channel_a", ...
  std::string unit;          ///< of first, step and edges
  std::int64_t first = 0;    ///< lower edge of bin 0
  std::int64_t step = 1;     ///< width of a bin
  std::size_t count = 0;     ///< number of bins
  std::vector<double> edges; ///< empty: equal bins
};

/// Takes the fields of a result one after the other. Implementations: to_json, to_text, to_csv, key_table below.
class field_visitor {
public:
  virtual ~field_visitor() = default;
  field_visitor() = default;
  field_visitor(const field_visitor&) = delete;
  field_visitor& operator=(const field_visitor&) = delete;

  virtual void boolean(const field& f, bool v) = 0;
  virtual void integer(const field& f, std::int64_t v) = 0;
  virtual void real(const field& f, double v) = 0;
  virtual void text(const field& f, std::string_view v) = 0;
  /// Short lists. For long ones with a meaning of their place see array().
  virtual void integers(const field& f, std::span<const std::int64_t> v) = 0;
  virtual void reals(const field& f, std::span<const double> v) = 0;
  virtual void texts(const field& f, std::span<const std::string> v) = 0;
  /// Values in row-major order over the axes.
  virtual void array(const field& f, std::span<const axis> axes, std::span<const std::int64_t> v) = 0;
  virtual void array(const field& f, std::span<const axis> axes, std::span<const double> v) = 0;

  /// A group of fields.
  virtual void begin_group(const field& f) = 0;
  virtual void end_group() = 0;
  /// A list of groups of the same fields: begin_list, (begin_item, fields, end_item)*, end_list.
  virtual void begin_list(const field& f) = 0;
  virtual void begin_item() = 0;
  virtual void end_item() = 0;
  virtual void end_list() = 0;

  /// The visitor makes documents: also fields that are absent in this result are wanted, with any value.
  [[nodiscard]] virtual bool documenting() const { return false; }

  // The usual spellings. Counts are shown as int64: 9.2e18 is more than any recording holds.
  void value(const field& f, bool v) { boolean(f, v); }
  template <std::integral Integer>
    requires(!std::same_as<Integer, bool>)
  void value(const field& f, Integer v) {
    integer(f, static_cast<std::int64_t>(v));
  }
  template <std::floating_point Real>
  void value(const field& f, Real v) {
    real(f, v);
  }
  void value(const field& f, std::string_view v) { text(f, v); }
  void value(const field& f, const std::string& v) { text(f, v); }
  void value(const field& f, const char* v) { text(f, v); }
  template <class Value>
  void value(const field& f, const std::optional<Value>& v) {
    if (v || documenting()) { value(f, v.value_or(Value{})); }
  }
  /// Integers of any type as a short list.
  template <class Range>
  void list_of_integers(const field& f, const Range& range) {
    std::vector<std::int64_t> all;
    for (const auto& v : range) { all.push_back(static_cast<std::int64_t>(v)); }
    integers(f, all);
  }
  template <class Fields>
  void group(const field& f, Fields&& fields) {
    begin_group(f);
    fields();
    end_group();
  }
  /// A group that is there or not: fields(const Value&).
  template <class Value, class Fields>
  void group(const field& f, const std::optional<Value>& v, Fields&& fields) {
    if (!v && !documenting()) { return; }
    begin_group(f);
    fields(v ? *v : Value{});
    end_group();
  }
  /// One item per element: fields(const Element&). Documents see one item also of an empty range.
  template <class Range, class Fields>
  void list(const field& f, const Range& range, Fields&& fields) {
    begin_list(f);
    bool any = false;
    for (const auto& element : range) {
      any = true;
      begin_item();
      fields(element);
      end_item();
    }
    if (!any && documenting()) {
      begin_item();
      fields(typename Range::value_type{});
      end_item();
    }
    end_list();
  }
};

/// Something that shows its fields to a visitor.
using field_source = std::function<void(field_visitor&)>;

/// One JSON object, indented by `indent` (below 0: one line). Keys in alphabetical order. A number that is not finite
/// becomes null. Bytes that are not UTF-8 are written as U+FFFD, so that the result always is JSON.
[[nodiscard]] std::string to_json(const field_source& fields, int indent = 2);

/// Lines "name value unit +- error" for people; lists of groups as tables (lists inside them are left out), long arrays
/// by their size and sum.
[[nodiscard]] std::vector<std::string> to_text(const field_source& fields);

/// The arrays and tables of the result as comma-separated text, one section each; a section begins with its header
/// line, sections are divided by an empty line. Arrays over the same axes share a section, a column each; a column is
/// called by its field with the groups around it ("trace.live_ps"), in an item of a list with the first field of that
/// item ("trace.channels[2].tags"). The first columns are the lower edges of the bins, as integers where the axis has
/// integers. An item of a list is a row; lists inside it are left out (JSON has them).
[[nodiscard]] std::string to_csv(const field_source& fields);

/// Markdown table | key | unit | meaning | of all fields, nested keys with dots ("chsh.correlators[].e"). Groups
/// and lists named in `elsewhere` are one row: their keys have a table of their own. An array is one row, see
/// array_sentence().
[[nodiscard]] std::string key_table(const field_source& fields, const std::vector<std::string>& elsewhere = {});

/// What an array looks like in JSON, for the head of pages with such tables.
[[nodiscard]] const char* array_sentence() noexcept;

/// Keys of key_table, for tests of completeness.
[[nodiscard]] std::vector<std::string> keys(const field_source& fields);

} // namespace peal
