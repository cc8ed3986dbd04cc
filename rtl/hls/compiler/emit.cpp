// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "compiler/emit.hpp"
#include "compiler/regions.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <sstream>
#include <tuple>

namespace peal::hls_compiler {

namespace {

bool is_keyword(const std::string& name) {
  static const std::set<std::string> words = {
      "accept_on", "alias",      "always",    "and",      "assert",   "assign",     "assume",      "automatic",
      "before",    "begin",      "bind",      "bins",     "bit",      "break",      "buf",         "byte",
      "case",      "cell",       "checker",   "class",    "clocking", "config",     "const",       "constraint",
      "context",   "continue",   "cover",     "cross",    "deassign", "default",    "defparam",    "design",
      "disable",   "dist",       "do",        "edge",     "else",     "end",        "endcase",     "enum",
      "event",     "expect",     "export",    "extends",  "extern",   "final",      "first_match", "for",
      "force",     "foreach",    "forever",   "fork",     "function", "generate",   "genvar",      "global",
      "highz0",    "if",         "iff",       "ifnone",   "implies",  "import",     "initial",     "inout",
      "input",     "inside",     "instance",  "int",      "integer",  "interface",  "intersect",   "join",
      "large",     "let",        "liblist",   "library",  "local",    "localparam", "logic",       "longint",
      "matches",   "medium",     "modport",   "module",   "nand",     "negedge",    "nettype",     "new",
      "nexttime",  "nor",        "not",       "null",     "or",       "output",     "package",     "packed",
      "parameter", "posedge",    "primitive", "priority", "program",  "property",   "protected",   "pure",
      "rand",      "real",       "ref",       "reg",      "release",  "repeat",     "restrict",    "return",
      "scalared",  "sequence",   "shortint",  "signed",   "small",    "solve",      "specify",     "static",
      "string",    "strong",     "struct",    "super",    "supply0",  "table",      "tagged",      "task",
      "this",      "throughout", "time",      "tran",     "tri",      "type",       "typedef",     "union",
      "unique",    "unsigned",   "until",     "untyped",  "use",      "var",        "vectored",    "virtual",
      "void",      "wait",       "weak",      "while",    "wildcard", "wire",       "with",        "within",
      "wor",       "xnor",       "xor"};
  return words.count(name) > 0;
}

class emitter {
public:
  emitter(const design& of, const schedule& plan, const family& delays, const request& asked)
      : of_(of), g_(of.values), plan_(plan), asked_(asked), where_(lay_out(of, plan, delays, asked)),
        text_(where_.regions.size()), conditions_(text_.size()) {}
  emitted run();

private:
  struct span {
    unsigned low, width;
  };
  /// What a region holds: values, then what its registers take.
  struct part_of_text {
    std::ostringstream values, takes;
  };
  std::size_t index(node_id id) const { return static_cast<std::size_t>(id); }
  std::ostringstream& body(int region) { return text_[static_cast<std::size_t>(region)].values; }
  std::ostringstream& body() { return body(module_region); }
  int region_of(const std::string& value) const;
  std::string unique(std::string name);
  std::string fresh(const std::string& hint) { return "%" + hint + "_" + std::to_string(count_++); }
  std::string location(place where) const;
  static std::string type(unsigned width) { return "i" + std::to_string(width); }
  std::string constant(const bits& value);
  std::string at(node_id id, int stage);
  std::string slice(node_id base, unsigned low, unsigned width, int stage);
  std::string part(const std::string& value, unsigned whole, unsigned low, unsigned width, place where);
  std::string join(const std::vector<std::string>& parts, const std::vector<unsigned>& widths, place where);
  std::vector<span> spans(node_id base, int stage) const;
  std::string ssa(node_id id) const { return "%n" + std::to_string(id); }
  std::string register_ssa(node_id id, int stage, unsigned low) const {
    return ssa(id) + "_q" + std::to_string(stage) + "_" + std::to_string(low);
  }
  void name_nodes();
  void name_value(node_id id, const std::string& value, std::ostringstream& out);
  void operation(node_id id);
  void operators(int stage);
  void pipeline_registers(int rank);
  void state_registers();
  void takes();
  void conditions();
  void print();
  void block(const std::string& body, const std::string& enabled, const std::string& reset,
             const std::string& at_reset);
  void blocks();
  void delayed_resets();
  void handshake();
  void reg(const std::string& result, const std::string& name, unsigned width, place where);
  std::string take(const std::string& target, const std::string& value, unsigned width, place where) const;
  std::string header();
  void outputs();

  const design& of_;
  const graph& g_;
  const schedule& plan_;
  const request& asked_;
  const layout where_;
  emitted result_;
  std::vector<part_of_text> text_;      ///< per region
  std::vector<std::string> conditions_; ///< per region that is a branch
  std::vector<std::string> printed_;    ///< per region
  std::ostringstream blocks_;
  std::vector<std::string> names_;
  std::vector<std::string> state_names_;
  std::set<std::string> taken_;
  std::map<std::string, int> regions_; ///< where a value stands, when not in the module
  std::map<std::tuple<node_id, unsigned, unsigned, int>, std::string> slices_;
  std::map<std::pair<node_id, int>, std::string> wires_;
  std::map<std::string, std::string> constants_;
  int count_ = 0;
};

int emitter::region_of(const std::string& value) const {
  const auto found = regions_.find(value);
  return found == regions_.end() ? module_region : found->second;
}

std::string emitter::location(place where) const {
  if (where.file < 0) { return " loc(unknown)"; }
  return " loc(\"" + g_.files()[static_cast<std::size_t>(where.file)] + "\":" + std::to_string(where.line) + ":0)";
}

std::string emitter::unique(std::string name) {
  if (is_keyword(name)) { name += "_value"; }
  std::string candidate = name;
  for (int i = 1; !taken_.insert(candidate).second; ++i) { candidate = name + "_" + std::to_string(i); }
  return candidate;
}

std::vector<emitter::span> emitter::spans(node_id base, int stage) const {
  const bits& mask = where_.registered[index(base)].at(stage);
  std::vector<span> result;
  for (unsigned i = 0; i < mask.width(); ++i) {
    if (!mask.bit(i)) { continue; }
    if (result.empty() || result.back().low + result.back().width != i) { result.push_back({i, 0}); }
    ++result.back().width;
  }
  return result;
}

std::string emitter::constant(const bits& value) {
  const std::string key = type(value.width()) + value.hex();
  const auto [entry, added] = constants_.try_emplace(key);
  if (!added) { return entry->second; }
  entry->second = fresh("c");
  const std::string text =
      value.width() == 1 ? (value.bit(0) ? "true" : "false") : value.hex() + " : " + type(value.width());
  body() << "    " << entry->second << " = hw.constant " << text << " loc(unknown)\n";
  return entry->second;
}

std::string emitter::part(const std::string& value, unsigned whole, unsigned low, unsigned width, place where) {
  if (low == 0 && width == whole) { return value; }
  const std::string result = fresh("x");
  const int here = region_of(value);
  body(here) << "    " << result << " = comb.extract " << value << " from " << low << " : (" << type(whole) << ") -> "
             << type(width) << location(where) << "\n";
  if (here != module_region) { regions_[result] = here; }
  return result;
}

// Parts with the most significant first.
std::string emitter::join(const std::vector<std::string>& parts, const std::vector<unsigned>& widths, place where) {
  if (parts.size() == 1) { return parts[0]; }
  const std::string result = fresh("j");
  std::string values, types;
  int here = module_region; // the innermost of the parts' regions sees them all
  const auto depth = [&](int region) { return where_.regions[static_cast<std::size_t>(region)].depth; };
  for (std::size_t i = 0; i < parts.size(); ++i) {
    values += (i ? ", " : "") + parts[i];
    types += (i ? ", " : "") + type(widths[i]);
    if (depth(region_of(parts[i])) > depth(here)) { here = region_of(parts[i]); }
  }
  if (here != module_region) { regions_[result] = here; }
  body(here) << "    " << result << " = comb.concat " << values << " : " << types << location(where) << "\n";
  return result;
}

std::string emitter::slice(node_id base, unsigned low, unsigned width, int stage) {
  const auto key = std::make_tuple(base, low, width, stage);
  const auto found = slices_.find(key);
  if (found != slices_.end()) { return found->second; }
  const node& n = g_[base];
  std::string result;
  if (stage <= plan_.stage[static_cast<std::size_t>(base)]) {
    result = part(ssa(base), n.width, low, width, n.where);
  } else {
    std::vector<std::string> parts;
    std::vector<unsigned> widths;
    const std::vector<span> all = spans(base, stage);
    for (auto s = all.rbegin(); s != all.rend(); ++s) {
      const unsigned first = std::max(low, s->low), last = std::min(low + width, s->low + s->width);
      if (first >= last) { continue; }
      parts.push_back(part(register_ssa(base, stage, s->low), s->width, first - s->low, last - first, n.where));
      widths.push_back(last - first);
    }
    result = join(parts, widths, n.where);
  }
  return slices_[key] = result;
}

// A value as one stage sees it. Wires are made again wherever they are read, so that only what they are made
// of stands in registers.
std::string emitter::at(node_id id, int stage) {
  const node& n = g_[id];
  if (n.kind == op::constant) { return constant(n.value); }
  if (!is_wire(n.kind)) { return slice(id, 0, n.width, stage); }
  if (n.kind == op::extract && !is_wire(g_[n.args[0]].kind)) { return slice(n.args[0], n.low, n.width, stage); }
  const auto found = wires_.find({id, stage});
  if (found != wires_.end()) { return found->second; }
  std::string result;
  if (n.kind == op::extract) {
    result = part(at(n.args[0], stage), g_[n.args[0]].width, n.low, n.width, n.where);
  } else {
    std::vector<std::string> parts;
    std::vector<unsigned> widths;
    for (const node_id arg : n.args) {
      parts.push_back(at(arg, stage));
      widths.push_back(g_[arg].width);
    }
    result = join(parts, widths, n.where);
  }
  return wires_[{id, stage}] = result;
}

void emitter::name_nodes() {
  for (const std::vector<port>* ports : {&result_.inputs, &result_.outputs}) {
    for (const port& p : *ports) { taken_.insert(p.name); }
  }
  for (const char* name : {"clk_i", "rst_i", "valid_i", "ready_o", "valid_o", "ready_i", "advance", "unused"}) {
    taken_.insert(name);
  }
  names_.assign(g_.size(), "");
  for (const field& f : of_.state) { state_names_.push_back(unique(f.name + "_q")); }
  for (const field& f : of_.inputs) { names_[static_cast<std::size_t>(f.node)] = f.name; }
  for (const field& f : of_.state) { names_[static_cast<std::size_t>(f.node)] = f.name; }
  std::map<node_id, std::string> fallback;
  for (const field& f : of_.state) { fallback.try_emplace(f.next, f.name + "_next"); }
  for (const field& f : of_.outputs) { fallback.try_emplace(f.node, f.name); }
  for (std::size_t i = 0; i < g_.size(); ++i) {
    const node_id id = static_cast<node_id>(i);
    const node& n = g_[id];
    if (!where_.computed[i] && where_.registered[i].empty()) { continue; }
    if (n.kind == op::input || n.kind == op::state) { continue; }
    const auto named = fallback.find(id);
    if (!n.name.empty()) {
      names_[i] = unique(n.name);
    } else if (named != fallback.end()) {
      names_[i] = unique(named->second);
    } else if (where_.sliced[i] || where_.users[i] > 1 || !where_.registered[i].empty()) {
      names_[i] = unique(std::string(op_name(n.kind)) + "_" + std::to_string(n.where.line));
    }
  }
}

// In the module a wire of that name; inside a block the local variable declared before the expression.
void emitter::name_value(node_id id, const std::string& value, std::ostringstream& out) {
  const node& n = g_[id];
  const std::string &name = names_[index(id)], where = location(n.where);
  if (where_.home[index(id)] == module_region) {
    out << "    " << ssa(id) << " = hw.wire " << value << " sym @" << name << " name \"" << name
        << "\" : " << type(n.width) << where << "\n";
    return;
  }
  out << "    sv.bpassign " << ssa(id) << "_l, " << value << " : " << type(n.width) << where << "\n"
      << "    " << ssa(id) << " = sv.read_inout " << ssa(id) << "_l : !hw.inout<" << type(n.width) << ">" << where
      << "\n";
}

void emitter::operation(node_id id) {
  static const std::map<op, std::string> plain = {{op::add, "add"},     {op::sub, "sub"},   {op::mul, "mul"},
                                                  {op::bit_and, "and"}, {op::bit_or, "or"}, {op::bit_xor, "xor"},
                                                  {op::shl, "shl"},     {op::lshr, "shru"}, {op::ashr, "shrs"}};
  static const std::map<op, std::string> compares = {{op::eq, "eq"}, {op::ult, "ult"}, {op::slt, "slt"}};
  const node& n = g_[id];
  const bool named = !names_[index(id)].empty();
  const std::string result = ssa(id) + (named ? "_x" : ""), where = location(n.where);
  std::vector<std::string> args;
  for (const node_id arg : n.args) { args.push_back(at(arg, plan_.stage[index(id)])); }
  const int home = where_.home[index(id)];
  if (home != module_region) { regions_[ssa(id)] = home; }
  std::ostringstream& out = body(home);
  if (named && home != module_region) {
    out << "    " << ssa(id) << "_l = sv.logic name \"" << names_[index(id)] << "\" : !hw.inout<" << type(n.width)
        << ">" << where << "\n";
  }
  if (plain.count(n.kind)) {
    out << "    " << result << " = comb." << plain.at(n.kind) << " bin " << args[0] << ", " << args[1] << " : "
        << type(n.width) << where << "\n";
  } else if (compares.count(n.kind)) {
    out << "    " << result << " = comb.icmp bin " << compares.at(n.kind) << " " << args[0] << ", " << args[1] << " : "
        << type(g_[n.args[0]].width) << where << "\n";
  } else if (n.kind == op::mux) {
    out << "    " << result << " = comb.mux bin " << args[0] << ", " << args[1] << ", " << args[2] << " : "
        << type(n.width) << where << "\n";
  } else if (n.kind == op::table) {
    const constant_table& t = g_.table(n.index);
    const unsigned address = g_[n.args[0]].width;
    const std::size_t size = std::size_t{1} << address;
    const std::string array = "!hw.array<" + std::to_string(size) + "x" + type(n.width) + ">", name = fresh("t");
    out << "    " << name << " = hw.aggregate_constant [";
    for (std::size_t k = size; k-- > 0;) {
      const bits entry = k < t.entries.size() ? t.entries[k] : bits(n.width);
      out << (n.width == 1 ? (entry.bit(0) ? "true" : "false") : entry.hex() + " : " + type(n.width))
          << (k ? ", " : "");
    }
    out << "] : " << array << where << "\n    " << result << " = hw.array_get " << name << "[" << args[0]
        << "] : " << array << ", " << type(address) << where << "\n";
  }
  if (named) { name_value(id, result, out); }
}

void emitter::operators(int stage) {
  for (std::size_t i = 0; i < g_.size(); ++i) {
    if (where_.computed[i] && plan_.stage[i] == stage) { operation(static_cast<node_id>(i)); }
  }
}

void emitter::reg(const std::string& result, const std::string& name, unsigned width, place where) {
  const std::string kind = " : !hw.inout<" + type(width) + ">" + location(where) + "\n";
  body() << "    " << result << "_r = sv.reg name \"" << name << "\"" << kind << "    " << result << " = sv.read_inout "
         << result << "_r" << kind;
}

std::string emitter::take(const std::string& target, const std::string& value, unsigned width, place where) const {
  return "    sv.passign " + target + "_r, " + value + " : " + type(width) + location(where) + "\n";
}

void emitter::pipeline_registers(int rank) {
  for (std::size_t i = 0; i < g_.size(); ++i) {
    if (!where_.registered[i].count(rank)) { continue; }
    const node_id id = static_cast<node_id>(i);
    const node& n = g_[id];
    for (const span& s : spans(id, rank)) {
      const bool whole = s.width == n.width;
      const std::string bits_name =
          whole ? "" : "_" + std::to_string(s.low + s.width - 1) + (s.width > 1 ? "_" + std::to_string(s.low) : "");
      reg(register_ssa(id, rank, s.low), unique(names_[i] + bits_name + "_q" + std::to_string(rank)), s.width, n.where);
      result_.pipeline_bits += s.width;
    }
  }
}

void emitter::state_registers() {
  for (std::size_t s = 0; s < of_.state.size(); ++s) {
    const field& f = of_.state[s];
    if (!where_.is_read(f.node)) { continue; }
    reg(ssa(f.node), state_names_[s], f.width, f.where);
    result_.state_bits += f.width;
  }
}

// What every register takes, in its region.
void emitter::takes() {
  for (const assignment& a : where_.assignments) {
    std::ostringstream& out = text_[static_cast<std::size_t>(a.region)].takes;
    if (a.state >= 0) {
      const std::size_t s = static_cast<std::size_t>(a.state);
      const field& f = of_.state[s];
      out << take(ssa(f.node), at(a.value, plan_.state_stage[s]), f.width, f.where);
      continue;
    }
    for (const span& s : spans(a.of, a.rank)) {
      const std::string value = a.value == a.of ? slice(a.of, s.low, s.width, a.rank - 1) : at(a.value, a.rank - 1);
      out << take(register_ssa(a.of, a.rank, s.low), value, s.width, g_[a.of].where);
    }
  }
}

void emitter::conditions() {
  for (std::size_t r = 0; r < text_.size(); ++r) {
    const region& of = where_.regions[r];
    if (of.condition != no_node) { conditions_[r] = at(of.condition, of.stage); }
    if (of.any.empty()) { continue; }
    std::ostringstream& out = body(of.parent);
    std::string all;
    for (const literal l : of.any) {
      std::string one = at(l / 2, of.stage);
      if (l % 2 == 0) {
        const std::string inverse = fresh("not");
        out << "    " << inverse << " = comb.xor bin " << one << ", " << constant(bits(1, 1)) << " : i1 loc(unknown)\n";
        one = inverse;
      }
      all += (all.empty() ? "" : ", ") + one;
    }
    conditions_[r] = fresh("any");
    out << "    " << conditions_[r] << " = comb.or bin " << all << " : i1 loc(unknown)\n";
  }
}

// The text of every region, innermost first: its values, its branches, what its registers take.
void emitter::print() {
  printed_.resize(text_.size());
  std::vector<std::size_t> order(text_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return where_.regions[a].depth > where_.regions[b].depth; });
  for (const std::size_t r : order) {
    std::map<std::pair<node_id, std::string>, std::pair<std::string, std::string>>
        branches; // by condition: if it holds, if it does not
    for (std::size_t b = 1; b < text_.size(); ++b) {
      const region& of = where_.regions[b];
      if (of.parent != static_cast<int>(r) || conditions_[b].empty() || printed_[b].empty()) { continue; }
      auto& [yes, no] = branches[{of.condition, conditions_[b]}];
      (of.if_one ? yes : no) = printed_[b];
    }
    std::string ifs;
    for (const auto& [condition, texts] : branches) {
      const auto& [yes, no] = texts;
      std::string when = condition.second;
      if (yes.empty()) {
        const std::string inverse = fresh("not");
        ifs += "    " + inverse + " = comb.xor bin " + when + ", " + constant(bits(1, 1)) + " : i1 loc(unknown)\n";
        when = inverse;
      }
      ifs += "    sv.if " + when + " {\n" + (yes.empty() ? no : yes) + "    }" +
             (yes.empty() || no.empty() ? "" : " else {\n" + no + "    }") + " loc(unknown)\n";
    }
    printed_[r] = text_[r].values.str() + ifs + text_[r].takes.str();
  }
}

// One always_ff; `enabled` and `reset` may be empty.
void emitter::block(const std::string& inside, const std::string& enabled, const std::string& reset,
                    const std::string& at_reset) {
  if (inside.empty() && at_reset.empty()) { return; }
  const std::string step =
      enabled.empty() || inside.empty() ? inside : "    sv.if " + enabled + " {\n" + inside + "    } loc(unknown)\n";
  blocks_ << "    sv.alwaysff(posedge %clk_i) {\n";
  if (reset.empty()) {
    blocks_ << step;
  } else {
    blocks_ << "    sv.if " << reset << " {\n"
            << at_reset << "    }" << (step.empty() ? "" : " else {\n" + step + "    }") << " loc(unknown)\n";
  }
  blocks_ << "    } loc(unknown)\n";
}

void emitter::blocks() {
  const auto inside = [&](int region) { return printed_[static_cast<std::size_t>(region)]; };
  for (int rank = 1; rank <= plan_.stages; ++rank) {
    block(inside(where_.rank_block[static_cast<std::size_t>(rank)]), asked_.free_running ? "" : "%advance", "", "");
  }
  for (const auto& [stage, region] : where_.state_block) {
    std::string at_reset;
    for (std::size_t s = 0; s < of_.state.size(); ++s) {
      const field& f = of_.state[s];
      if (plan_.state_stage[s] == stage && where_.is_read(f.node)) {
        at_reset += take(ssa(f.node), constant(f.reset), f.width, f.where);
      }
    }
    // Free running, the reset travels with the rows, so that the first row after it meets the reset state.
    const std::string reset = asked_.free_running && stage > 0 ? "%rst_q" + std::to_string(stage) : "%rst_i";
    block(inside(region), asked_.free_running ? "" : "%enable" + std::to_string(stage), reset, at_reset);
  }
}

void emitter::delayed_resets() {
  if (!asked_.free_running || where_.state_block.empty()) { return; }
  for (int k = 1; k <= where_.state_block.rbegin()->first; ++k) {
    const std::string name = "%rst_q" + std::to_string(k);
    reg(name, unique(name.substr(1)), 1, {});
    block(take(name, k == 1 ? "%rst_i" : "%rst_q" + std::to_string(k - 1), 1, {}), "", "", "");
  }
}

void emitter::handshake() {
  if (asked_.free_running) { return; }
  const std::string one = constant(bits(1, 1)), zero = constant(bits(1, 0));
  const int n = plan_.stages;
  const auto valid = [](int k) { return k == 0 ? std::string("%valid_i") : "%valid_q" + std::to_string(k); };
  for (int k = 1; k <= n; ++k) { reg(valid(k), unique("valid_q" + std::to_string(k)), 1, {}); }
  body() << "    %idle = comb.xor bin " << valid(n) << ", " << one << " : i1 loc(unknown)\n"
         << "    %advance_x = comb.or bin %idle, %ready_i : i1 loc(unknown)\n"
         << "    %advance = hw.wire %advance_x sym @advance name \"advance\" : i1 loc(unknown)\n";
  for (int k = 1; k <= n; ++k) {
    block(take(valid(k), valid(k - 1), 1, {}), "%advance", "%rst_i", take(valid(k), zero, 1, {}));
  }
  for (const auto& [stage, region] : where_.state_block) {
    const std::string name = unique(stage == 0 ? "step" : "step_q" + std::to_string(stage)),
                      value = "%enable" + std::to_string(stage);
    body() << "    " << value << "_x = comb.and bin %advance, " << valid(stage) << " : i1 loc(unknown)\n"
           << "    " << value << " = hw.wire " << value << "_x sym @" << name << " name \"" << name
           << "\" : i1 loc(unknown)\n";
  }
}

void emitter::outputs() {
  std::string values, types;
  const auto put = [&](const std::string& value, unsigned width) {
    values += (values.empty() ? "" : ", ") + value;
    types += (types.empty() ? "" : ", ") + type(width);
  };
  if (!asked_.free_running) {
    put("%advance", 1);
    put("%valid_q" + std::to_string(plan_.stages), 1);
  }
  for (const port& p : result_.outputs) {
    std::vector<std::string> parts;
    std::vector<unsigned> widths;
    for (auto f = p.fields.rbegin(); f != p.fields.rend(); ++f) {
      const field& element = of_.outputs[static_cast<std::size_t>(*f)];
      parts.push_back(at(element.node, plan_.stages));
      widths.push_back(element.width);
    }
    put(join(parts, widths, p.where), p.width);
  }
  blocks_ << "    hw.output " << values << " : " << types << " loc(unknown)\n";
}

std::string emitter::header() {
  std::ostringstream text;
  text << "  hw.module @" << asked_.name << "(in %clk_i : i1 loc(unknown), in %rst_i : i1 loc(unknown)";
  if (!asked_.free_running) { text << ", in %valid_i : i1 loc(unknown), out ready_o : i1 loc(unknown)"; }
  for (const port& p : result_.inputs) { text << ", in %" << p.name << " : " << type(p.width) << location(p.where); }
  if (!asked_.free_running) { text << ", out valid_o : i1 loc(unknown), in %ready_i : i1 loc(unknown)"; }
  for (const port& p : result_.outputs) { text << ", out " << p.name << " : " << type(p.width) << location(p.where); }
  text << ") {\n";
  return text.str();
}

emitted emitter::run() {
  result_.inputs = ports_of(of_.inputs, true, asked_);
  result_.outputs = ports_of(of_.outputs, false, asked_);
  name_nodes();
  state_registers();
  delayed_resets();
  handshake();
  for (const port& p : result_.inputs) {
    unsigned low = 0;
    for (const int f : p.fields) {
      const field& element = of_.inputs[static_cast<std::size_t>(f)];
      body() << "    " << ssa(element.node) << " = comb.extract %" << p.name << " from " << low << " : ("
             << type(p.width) << ") -> " << type(element.width) << location(element.where) << "\n";
      low += element.width;
    }
  }
  for (int k = 0; k < std::max(plan_.stages, 1); ++k) {
    operators(k);
    pipeline_registers(k + 1);
  }
  takes();
  conditions();
  print();
  blocks();
  outputs();
  result_.mlir = "module attributes {circt.loweringOptions = "
                 "\"disallowPackedArrays,disallowPortDeclSharing,omitVersionComment,emittedLineLength=140\"} {\n" +
                 header() + body().str() + blocks_.str() + "  } loc(unknown)\n} loc(unknown)\n";
  return std::move(result_);
}

} // namespace

std::vector<port> ports_of(const std::vector<field>& fields, bool input, const request& asked) {
  std::vector<port> ports;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const field& f = fields[i];
    // valid and ready belong to the handshake; a field of that name says which side it is on.
    const bool clash =
        (!asked.free_running && (f.port == "valid" || f.port == "ready")) || f.port == "clk" || f.port == "rst";
    const std::string name = (clash ? (input ? "in_" : "out_") : "") + f.port + (input ? "_i" : "_o");
    auto found = std::find_if(ports.begin(), ports.end(), [&](const port& p) { return p.name == name; });
    if (found == ports.end()) { found = ports.insert(ports.end(), port{name, 0, {}, f.where}); }
    found->width += f.width;
    found->fields.push_back(static_cast<int>(i));
  }
  return ports;
}

emitted emit(const design& of, const schedule& plan, const family& delays, const request& asked) {
  return emitter(of, plan, delays, asked).run();
}

} // namespace peal::hls_compiler
