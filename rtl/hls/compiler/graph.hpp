// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The value graph of one step: a hash-consed, acyclic graph of word operators, simplified while it is built. Arguments
// come before their users, so a walk in order of the ids is a topological one.
#pragma once

#include "compiler/bits.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace peal::hls_compiler {

using node_id = int;
inline constexpr node_id no_node = -1;

enum class op : std::uint8_t {
  constant,
  input, ///< field `index` of the inputs
  state, ///< element `index` of the state
  add,
  sub,
  mul,
  bit_and,
  bit_or,
  bit_xor,
  shl, ///< places are an argument of the same width; zero from there on
  lshr,
  ashr,
  eq,
  ult,
  slt,
  mux,     ///< condition, if one, if zero
  extract, ///< bits from `low` on
  concat,  ///< most significant first
  table    ///< constant memory number `index` at the address given; beyond its end: zero
};
const char* op_name(op kind);
inline bool is_wire(op kind) { return kind == op::extract || kind == op::concat; }

/// Where in the C++ a value comes from.
struct place {
  int file = -1;
  unsigned line = 0;
};

struct node {
  op kind = op::constant;
  unsigned width = 0;
  unsigned low = 0;
  int index = 0;
  std::vector<node_id> args;
  bits value; ///< of a constant
  bits zero;  ///< bits known to be 0
  bits one;   ///< bits known to be 1
  bits max;   ///< largest value
  place where;
  std::string name;   ///< of the C++ variable
  int name_rank = 99; ///< calls between the variable and the step function; the smallest wins
};

/// Arguments in braces: C++ evaluates them from left to right there, in a call in any order, and the numbers
/// of the nodes, so the bytes of the output, follow the order.
struct operands {
  node_id a, b;
};
struct choice {
  node_id condition, if_one, if_zero;
};

struct constant_table {
  unsigned width = 0;
  std::vector<bits> entries;
};

class graph {
public:
  const node& operator[](node_id id) const { return nodes_[static_cast<std::size_t>(id)]; }
  std::size_t size() const { return nodes_.size(); }

  /// Nodes made from now on come from here.
  void set_place(place where) { here_ = where; }
  place here() const { return here_; }
  int file(const std::string& name);
  std::string text(place where) const;
  void set_name(node_id id, const std::string& name, int rank);

  int add_table(constant_table table);
  const constant_table& table(int index) const { return tables_[static_cast<std::size_t>(index)]; }
  const std::vector<constant_table>& tables() const { return tables_; }
  const std::vector<std::string>& files() const { return files_; }
  /// Takes the tables and file names of another graph, so that their numbers stay.
  void share(const graph& other);

  node_id constant(const bits& value);
  node_id constant(unsigned width, std::uint64_t value) { return constant(bits(width, value)); }
  node_id input(int index, unsigned width);
  node_id state(int index, unsigned width);
  node_id extract(node_id a, unsigned low, unsigned width);
  node_id concat(const std::vector<node_id>& parts);
  node_id zext(node_id a, unsigned width);
  node_id sext(node_id a, unsigned width);
  node_id invert(node_id a);
  node_id mux(const choice& of);
  node_id binary(op kind, const operands& of);
  node_id read_table(int index, node_id address);
  /// Same operator and extras as `like`, other arguments.
  node_id again(const node& like, const std::vector<node_id>& args);
  /// A balanced tree that picks choices[address].
  node_id select(const std::vector<node_id>& choices, node_id address);
  /// Sum modulo 2^width of many terms as a shallow, narrow tree; those with `late` go in last.
  node_id sum(const std::vector<node_id>& terms, unsigned width, const std::vector<bool>& late = {});

  bool is_constant(node_id id) const { return (*this)[id].kind == op::constant; }
  bool is_constant(node_id id, std::uint64_t value) const { return is_constant(id) && (*this)[id].value.equals(value); }
  bool is_inverse(node_id id) const;
  unsigned active_bits(node_id id) const;
  /// Without the high bits that are always zero.
  node_id narrow(node_id id) { return extract(id, 0, active_bits(id)); }

private:
  node_id make(node made);
  void learn(node& made) const;
  void learn_arithmetic(node& made) const;
  node_id fold(op kind, const bits& a, const bits& b);
  node_id binary_trivial(op kind, node_id a, node_id b);
  node_id binary_narrow(op kind, node_id a, node_id b);
  node_id shift_constant(op kind, node_id a, const bits& places);
  node_id bit_operator(op kind, node_id a, node_id b);
  node_id compare(op kind, node_id a, node_id b);
  node_id mux_nested(node_id condition, node_id if_one, node_id if_zero);
  node_id joined(node_id above, node_id below);
  /// Borders of the parts of two concats of the same width, low to high; empty when splitting there
  /// simplifies nothing.
  std::vector<unsigned> borders(node_id a, node_id b, bool bitwise) const;
  std::pair<node_id, unsigned> part_at(node_id a, unsigned low) const;

  std::vector<node> nodes_;
  std::unordered_map<std::string, node_id> known_;
  std::map<std::pair<node_id, node_id>, node_id> joined_;
  std::vector<constant_table> tables_;
  std::vector<std::string> files_;
  place here_;
};

} // namespace peal::hls_compiler
