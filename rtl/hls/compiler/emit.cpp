// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "emit.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <tuple>

namespace peal::hls_compiler {

namespace {

bool is_keyword(const std::string &name) {
  static const std::set<std::string> words = {
      "accept_on", "alias", "always", "and", "assert", "assign", "assume", "automatic", "before", "begin", "bind", "bins", "bit", "break", "buf", "byte", "case",
      "cell", "checker", "class", "clocking", "config", "const", "constraint", "context", "continue", "cover", "cross", "deassign", "default", "defparam", "design",
      "disable", "dist", "do", "edge", "else", "end", "endcase", "enum", "event", "expect", "export", "extends", "extern", "final", "first_match", "for", "force",
      "foreach", "forever", "fork", "function", "generate", "genvar", "global", "highz0", "if", "iff", "ifnone", "implies", "import", "initial", "inout", "input",
      "inside", "instance", "int", "integer", "interface", "intersect", "join", "large", "let", "liblist", "library", "local", "localparam", "logic", "longint",
      "matches", "medium", "modport", "module", "nand", "negedge", "nettype", "new", "nexttime", "nor", "not", "null", "or", "output", "package", "packed",
      "parameter", "posedge", "primitive", "priority", "program", "property", "protected", "pure", "rand", "real", "ref", "reg", "release", "repeat", "restrict",
      "return", "scalared", "sequence", "shortint", "signed", "small", "solve", "specify", "static", "string", "strong", "struct", "super", "supply0", "table",
      "tagged", "task", "this", "throughout", "time", "tran", "tri", "type", "typedef", "union", "unique", "unsigned", "until", "untyped", "use", "var", "vectored",
      "virtual", "void", "wait", "weak", "while", "wildcard", "wire", "with", "within", "wor", "xnor", "xor"};
  return words.count(name) > 0;
}

class emitter {
public:
  emitter(const design &of, const schedule &plan, const request &asked) : of_(of), g_(of.values), plan_(plan), asked_(asked) {}
  emitted run();

private:
  struct span {
    unsigned low, width;
  };
  void find_needs();
  bool is_held(std::size_t state) const;
  void touch_next(std::size_t state);
  void touch(node_id id, unsigned low, unsigned width, int stage);
  std::string unique(std::string name);
  std::string fresh(const std::string &hint) { return "%" + hint + "_" + std::to_string(count_++); }
  std::string location(place where) const;
  static std::string type(unsigned width) { return "i" + std::to_string(width); }
  std::string constant(const bits &value);
  std::string at(node_id id, int stage);
  std::string slice(node_id base, unsigned low, unsigned width, int stage);
  std::string part(const std::string &value, unsigned whole, unsigned low, unsigned width, place where);
  std::string join(const std::vector<std::string> &parts, const std::vector<unsigned> &widths, place where);
  std::vector<span> spans(node_id base, int stage) const;
  std::string ssa(node_id id) const { return "%n" + std::to_string(id); }
  std::string register_ssa(node_id id, int stage, unsigned low) const { return ssa(id) + "_q" + std::to_string(stage) + "_" + std::to_string(low); }
  void name_nodes();
  void operators(int stage);
  void pipeline_registers(int stage);
  void state_registers();
  void handshake();
  std::string enable(int stage) const { return asked_.free_running ? "" : "%enable" + std::to_string(stage); }
  void reg(const std::string &result, const std::string &name, const std::string &next, unsigned width, const std::string &enabled,
           const std::string &reset, const std::string &reset_value, place where);
  std::string header();
  void outputs();

  const design &of_;
  const graph &g_;
  const schedule &plan_;
  const request &asked_;
  emitted result_;
  std::ostringstream body_;
  std::vector<bool> live_;
  std::vector<bits> used_;                      ///< per node: bits anybody reads
  std::vector<std::map<int, bits>> registered_; ///< per node and rank: bits that stand in registers
  std::vector<unsigned> users_;
  std::vector<bool> sliced_;
  std::vector<std::string> names_;
  std::vector<std::string> state_names_;
  std::set<std::string> taken_;
  std::map<std::tuple<node_id, unsigned, unsigned, int>, std::string> slices_;
  std::map<std::pair<node_id, int>, std::string> wires_;
  std::map<std::string, std::string> constants_;
  int count_ = 0;
};

std::string emitter::location(place where) const {
  if (where.file < 0) return " loc(unknown)";
  return " loc(\"" + g_.files()[static_cast<std::size_t>(where.file)] + "\":" + std::to_string(where.line) + ":0)";
}

std::string emitter::unique(std::string name) {
  if (is_keyword(name)) name += "_value";
  std::string candidate = name;
  for (int i = 1; !taken_.insert(candidate).second; ++i) candidate = name + "_" + std::to_string(i);
  return candidate;
}

// Bits of a value that a stage reads; on the way there they stand in registers.
void emitter::touch(node_id id, unsigned low, unsigned width, int stage) {
  const node &n = g_[id];
  if (n.kind == op::constant) return;
  if (n.kind == op::extract) return touch(n.args[0], n.low + low, width, stage);
  if (n.kind == op::concat) {
    unsigned place_of_part = n.width;
    for (const node_id arg : n.args) {
      const unsigned w = g_[arg].width;
      place_of_part -= w;
      const unsigned first = std::max(low, place_of_part), last = std::min(low + width, place_of_part + w);
      if (first < last) touch(arg, first - place_of_part, last - first, stage);
    }
    return;
  }
  const std::size_t i = static_cast<std::size_t>(id);
  const bits mask = bits::low_ones(n.width, width).shl(low);
  used_[i] = used_[i] | mask;
  if (width < n.width) sliced_[i] = true;
  ++users_[i];
  for (int k = plan_.stage[i] + 1; k <= stage; ++k) {
    const auto [entry, added] = registered_[i].try_emplace(k, mask);
    if (!added) entry->second = entry->second | mask;
  }
}

void emitter::find_needs() {
  const std::size_t size = g_.size();
  live_.assign(size, false);
  users_.assign(size, 0);
  sliced_.assign(size, false);
  registered_.resize(size);
  for (std::size_t i = 0; i < size; ++i) used_.emplace_back(g_[static_cast<node_id>(i)].width);
  for (const field &f : of_.outputs) live_[static_cast<std::size_t>(f.node)] = true;
  for (std::size_t s = 0; s < of_.state.size(); ++s) {
    const node &next = g_[of_.state[s].next];
    if (!is_held(s)) live_[static_cast<std::size_t>(of_.state[s].next)] = true;
    if (is_held(s)) live_[static_cast<std::size_t>(next.args[0])] = live_[static_cast<std::size_t>(next.args[1])] = true;
  }
  for (std::size_t i = size; i-- > 0;) {
    if (!live_[i]) continue;
    const node &n = g_[static_cast<node_id>(i)];
    for (const node_id arg : n.args) {
      live_[static_cast<std::size_t>(arg)] = true;
      if (!is_wire(n.kind)) touch(arg, 0, g_[arg].width, plan_.stage[i]);
    }
  }
  for (const field &f : of_.outputs) touch(f.node, 0, f.width, plan_.stages);
  for (std::size_t s = 0; s < of_.state.size(); ++s) touch_next(s);
}

// A register that keeps its value unless a condition holds takes the condition as its enable.
bool emitter::is_held(std::size_t state) const {
  const node &next = g_[of_.state[state].next];
  return next.kind == op::mux && next.args[2] == of_.state[state].node;
}

void emitter::touch_next(std::size_t state) {
  const field &f = of_.state[state];
  const int stage = plan_.state_stage[state];
  if (!is_held(state)) return touch(f.next, 0, f.width, stage);
  touch(g_[f.next].args[0], 0, 1, stage);
  touch(g_[f.next].args[1], 0, f.width, stage);
}

std::vector<emitter::span> emitter::spans(node_id base, int stage) const {
  const bits &mask = registered_[static_cast<std::size_t>(base)].at(stage);
  std::vector<span> result;
  for (unsigned i = 0; i < mask.width(); ++i) {
    if (!mask.bit(i)) continue;
    if (result.empty() || result.back().low + result.back().width != i) result.push_back({i, 0});
    ++result.back().width;
  }
  return result;
}

std::string emitter::constant(const bits &value) {
  const std::string key = type(value.width()) + value.hex();
  const auto [entry, added] = constants_.try_emplace(key);
  if (!added) return entry->second;
  entry->second = fresh("c");
  const std::string text = value.width() == 1 ? (value.bit(0) ? "true" : "false") : value.hex() + " : " + type(value.width());
  body_ << "    " << entry->second << " = hw.constant " << text << " loc(unknown)\n";
  return entry->second;
}

std::string emitter::part(const std::string &value, unsigned whole, unsigned low, unsigned width, place where) {
  if (low == 0 && width == whole) return value;
  const std::string result = fresh("x");
  body_ << "    " << result << " = comb.extract " << value << " from " << low << " : (" << type(whole) << ") -> " << type(width) << location(where) << "\n";
  return result;
}

// Parts with the most significant first.
std::string emitter::join(const std::vector<std::string> &parts, const std::vector<unsigned> &widths, place where) {
  if (parts.size() == 1) return parts[0];
  const std::string result = fresh("j");
  std::string values, types;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    values += (i ? ", " : "") + parts[i];
    types += (i ? ", " : "") + type(widths[i]);
  }
  body_ << "    " << result << " = comb.concat " << values << " : " << types << location(where) << "\n";
  return result;
}

std::string emitter::slice(node_id base, unsigned low, unsigned width, int stage) {
  const auto key = std::make_tuple(base, low, width, stage);
  const auto found = slices_.find(key);
  if (found != slices_.end()) return found->second;
  const node &n = g_[base];
  std::string result;
  if (stage <= plan_.stage[static_cast<std::size_t>(base)]) {
    result = part(ssa(base), n.width, low, width, n.where);
  } else {
    std::vector<std::string> parts;
    std::vector<unsigned> widths;
    const std::vector<span> all = spans(base, stage);
    for (auto s = all.rbegin(); s != all.rend(); ++s) {
      const unsigned first = std::max(low, s->low), last = std::min(low + width, s->low + s->width);
      if (first >= last) continue;
      parts.push_back(part(register_ssa(base, stage, s->low), s->width, first - s->low, last - first, n.where));
      widths.push_back(last - first);
    }
    result = join(parts, widths, n.where);
  }
  return slices_[key] = result;
}

// A value as one stage sees it. Wires are made again wherever they are read, so that only what they are made of stands in registers.
std::string emitter::at(node_id id, int stage) {
  const node &n = g_[id];
  if (n.kind == op::constant) return constant(n.value);
  if (!is_wire(n.kind)) return slice(id, 0, n.width, stage);
  if (n.kind == op::extract && !is_wire(g_[n.args[0]].kind)) return slice(n.args[0], n.low, n.width, stage);
  const auto found = wires_.find({id, stage});
  if (found != wires_.end()) return found->second;
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
  for (const std::vector<port> *ports : {&result_.inputs, &result_.outputs})
    for (const port &p : *ports) taken_.insert(p.name);
  for (const char *name : {"clk_i", "rst_i", "valid_i", "ready_o", "valid_o", "ready_i", "advance", "unused"}) taken_.insert(name);
  names_.assign(g_.size(), "");
  for (const field &f : of_.state) state_names_.push_back(unique(f.name + "_q"));
  for (const field &f : of_.inputs) names_[static_cast<std::size_t>(f.node)] = f.name;
  for (const field &f : of_.state) names_[static_cast<std::size_t>(f.node)] = f.name;
  std::map<node_id, std::string> fallback;
  for (const field &f : of_.state) fallback.try_emplace(f.next, f.name + "_next");
  for (const field &f : of_.outputs) fallback.try_emplace(f.node, f.name);
  for (std::size_t i = 0; i < g_.size(); ++i) {
    const node_id id = static_cast<node_id>(i);
    const node &n = g_[id];
    if (!live_[i] || users_[i] == 0 || is_wire(n.kind) || n.kind == op::constant || n.kind == op::input || n.kind == op::state) continue;
    const auto named = fallback.find(id);
    if (!n.name.empty()) {
      names_[i] = unique(n.name);
    } else if (named != fallback.end()) {
      names_[i] = unique(named->second);
    } else if (sliced_[i] || users_[i] > 1 || !registered_[i].empty()) {
      names_[i] = unique(std::string(op_name(n.kind)) + "_" + std::to_string(n.where.line));
    }
  }
}

void emitter::operators(int stage) {
  static const std::map<op, std::string> plain = {{op::add, "add"}, {op::sub, "sub"}, {op::mul, "mul"}, {op::bit_and, "and"}, {op::bit_or, "or"},
                                                  {op::bit_xor, "xor"}, {op::shl, "shl"}, {op::lshr, "shru"}, {op::ashr, "shrs"}};
  static const std::map<op, std::string> compares = {{op::eq, "eq"}, {op::ult, "ult"}, {op::slt, "slt"}};
  for (std::size_t i = 0; i < g_.size(); ++i) {
    const node_id id = static_cast<node_id>(i);
    const node &n = g_[id];
    if (!live_[i] || users_[i] == 0 || is_wire(n.kind) || n.kind == op::constant || n.kind == op::input || n.kind == op::state || plan_.stage[i] != stage) continue;
    const bool wire = !names_[i].empty();
    const std::string result = ssa(id) + (wire ? "_x" : ""), where = location(n.where);
    std::vector<std::string> args;
    for (const node_id arg : n.args) args.push_back(at(arg, stage));
    if (plain.count(n.kind)) {
      body_ << "    " << result << " = comb." << plain.at(n.kind) << " bin " << args[0] << ", " << args[1] << " : " << type(n.width) << where << "\n";
    } else if (compares.count(n.kind)) {
      body_ << "    " << result << " = comb.icmp bin " << compares.at(n.kind) << " " << args[0] << ", " << args[1] << " : " << type(g_[n.args[0]].width) << where << "\n";
    } else if (n.kind == op::mux) {
      body_ << "    " << result << " = comb.mux bin " << args[0] << ", " << args[1] << ", " << args[2] << " : " << type(n.width) << where << "\n";
    } else if (n.kind == op::table) {
      const constant_table &t = g_.table(n.index);
      const unsigned address = g_[n.args[0]].width;
      const std::size_t size = std::size_t{1} << address;
      const std::string array = "!hw.array<" + std::to_string(size) + "x" + type(n.width) + ">", name = fresh("t");
      body_ << "    " << name << " = hw.aggregate_constant [";
      for (std::size_t k = size; k-- > 0;) {
        const bits entry = k < t.entries.size() ? t.entries[k] : bits(n.width);
        body_ << (n.width == 1 ? (entry.bit(0) ? "true" : "false") : entry.hex() + " : " + type(n.width)) << (k ? ", " : "");
      }
      body_ << "] : " << array << where << "\n    " << result << " = hw.array_get " << name << "[" << args[0] << "] : " << array << ", " << type(address) << where << "\n";
    }
    if (wire) body_ << "    " << ssa(id) << " = hw.wire " << result << " sym @" << names_[i] << " name \"" << names_[i] << "\" : " << type(n.width) << where << "\n";
  }
}

void emitter::reg(const std::string &result, const std::string &name, const std::string &next, unsigned width, const std::string &enabled,
                  const std::string &reset, const std::string &reset_value, place where) {
  body_ << "    " << result << " = seq.compreg" << (enabled.empty() ? "" : ".ce") << " name \"" << name << "\" " << next << ", %clk_i"
        << (enabled.empty() ? "" : ", " + enabled) << (reset.empty() ? "" : " reset " + reset + ", " + reset_value) << " : " << type(width) << location(where) << "\n";
}

void emitter::pipeline_registers(int rank) {
  for (std::size_t i = 0; i < g_.size(); ++i) {
    if (!registered_[i].count(rank)) continue;
    const node_id id = static_cast<node_id>(i);
    const node &n = g_[id];
    for (const span &s : spans(id, rank)) {
      const bool whole = s.width == n.width;
      const std::string bits_name = whole ? "" : "_" + std::to_string(s.low + s.width - 1) + (s.width > 1 ? "_" + std::to_string(s.low) : "");
      const std::string name = unique(names_[i] + bits_name + "_q" + std::to_string(rank));
      reg(register_ssa(id, rank, s.low), name, slice(id, s.low, s.width, rank - 1), s.width, asked_.free_running ? "" : "%advance", "", "", n.where);
      result_.pipeline_bits += s.width;
    }
  }
}

void emitter::state_registers() {
  std::set<int> delayed;
  for (std::size_t s = 0; s < of_.state.size(); ++s) {
    const field &f = of_.state[s];
    const int stage = plan_.state_stage[s];
    if (used_[static_cast<std::size_t>(f.node)].is_zero()) continue;  // nobody reads it
    const node &next = g_[f.next];
    std::string value, enabled = enable(stage), reset = "%rst_i";
    if (is_held(s)) {
      value = at(next.args[1], stage);
      const std::string condition = at(next.args[0], stage);
      if (asked_.free_running) {
        enabled = condition;
      } else {
        enabled = fresh("e");
        body_ << "    " << enabled << " = comb.and bin %enable" << stage << ", " << condition << " : i1 loc(unknown)\n";
      }
    } else {
      value = at(f.next, stage);
    }
    if (asked_.free_running && stage > 0) {
      // The reset travels with the rows, so that the first row after it meets the reset state.
      for (int k = 1; k <= stage; ++k)
        if (delayed.insert(k).second)
          reg("%rst_q" + std::to_string(k), unique("rst_q" + std::to_string(k)), k == 1 ? "%rst_i" : "%rst_q" + std::to_string(k - 1), 1, "", "", "", {});
      reset = "%rst_q" + std::to_string(stage);
    }
    reg(ssa(f.node), state_names_[s], value, f.width, enabled, reset, constant(f.reset), f.where);
    result_.state_bits += f.width;
  }
}

void emitter::handshake() {
  if (asked_.free_running) return;
  const std::string one = constant(bits(1, 1)), zero = constant(bits(1, 0));
  const int n = plan_.stages;
  body_ << "    %idle = comb.xor bin %valid_q" << n << ", " << one << " : i1 loc(unknown)\n"
        << "    %advance_x = comb.or bin %idle, %ready_i : i1 loc(unknown)\n"
        << "    %advance = hw.wire %advance_x sym @advance name \"advance\" : i1 loc(unknown)\n";
  for (int k = 1; k <= n; ++k)
    reg("%valid_q" + std::to_string(k), unique("valid_q" + std::to_string(k)), k == 1 ? "%valid_i" : "%valid_q" + std::to_string(k - 1), 1, "%advance", "%rst_i", zero, {});
  std::set<int> stages(plan_.state_stage.begin(), plan_.state_stage.end());
  for (const int k : stages) {
    const std::string name = unique(k == 0 ? "step" : "step_q" + std::to_string(k)), value = "%enable" + std::to_string(k);
    body_ << "    " << value << "_x = comb.and bin %advance, " << (k == 0 ? "%valid_i" : "%valid_q" + std::to_string(k)) << " : i1 loc(unknown)\n"
          << "    " << value << " = hw.wire " << value << "_x sym @" << name << " name \"" << name << "\" : i1 loc(unknown)\n";
  }
}

void emitter::outputs() {
  std::string values, types;
  const auto put = [&](const std::string &value, unsigned width) {
    values += (values.empty() ? "" : ", ") + value;
    types += (types.empty() ? "" : ", ") + type(width);
  };
  if (!asked_.free_running) {
    put("%advance", 1);
    put("%valid_q" + std::to_string(plan_.stages), 1);
  }
  for (const port &p : result_.outputs) {
    std::vector<std::string> parts;
    std::vector<unsigned> widths;
    for (auto f = p.fields.rbegin(); f != p.fields.rend(); ++f) {
      const field &element = of_.outputs[static_cast<std::size_t>(*f)];
      parts.push_back(at(element.node, plan_.stages));
      widths.push_back(element.width);
    }
    put(join(parts, widths, p.where), p.width);
  }
  body_ << "    hw.output " << values << " : " << types << " loc(unknown)\n";
}

std::string emitter::header() {
  std::ostringstream text;
  text << "  hw.module @" << asked_.name << "(in %clk_i : !seq.clock loc(unknown), in %rst_i : i1 loc(unknown)";
  if (!asked_.free_running) text << ", in %valid_i : i1 loc(unknown), out ready_o : i1 loc(unknown)";
  for (const port &p : result_.inputs) text << ", in %" << p.name << " : " << type(p.width) << location(p.where);
  if (!asked_.free_running) text << ", out valid_o : i1 loc(unknown), in %ready_i : i1 loc(unknown)";
  for (const port &p : result_.outputs) text << ", out " << p.name << " : " << type(p.width) << location(p.where);
  text << ") {\n";
  return text.str();
}

emitted emitter::run() {
  result_.inputs = ports_of(of_.inputs, true, asked_);
  result_.outputs = ports_of(of_.outputs, false, asked_);
  find_needs();
  name_nodes();
  handshake();
  for (const port &p : result_.inputs) {
    unsigned low = 0;
    for (const int f : p.fields) {
      const field &element = of_.inputs[static_cast<std::size_t>(f)];
      body_ << "    " << ssa(element.node) << " = comb.extract %" << p.name << " from " << low << " : (" << type(p.width) << ") -> " << type(element.width)
            << location(element.where) << "\n";
      low += element.width;
    }
  }
  for (int k = 0; k < plan_.stages; ++k) {
    operators(k);
    pipeline_registers(k + 1);
  }
  state_registers();
  outputs();
  result_.mlir = "module attributes {circt.loweringOptions = \"disallowLocalVariables,disallowPackedArrays,disallowPortDeclSharing,omitVersionComment,emittedLineLength=140\"} {\n" +
                 header() + body_.str() + "  } loc(unknown)\n} loc(unknown)\n";
  return std::move(result_);
}

} // namespace

std::vector<port> ports_of(const std::vector<field> &fields, bool input, const request &asked) {
  std::vector<port> ports;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const field &f = fields[i];
    // valid and ready belong to the handshake; a field of that name says which side it is on.
    const bool clash = (!asked.free_running && (f.port == "valid" || f.port == "ready")) || f.port == "clk" || f.port == "rst";
    const std::string name = (clash ? (input ? "in_" : "out_") : "") + f.port + (input ? "_i" : "_o");
    auto found = std::find_if(ports.begin(), ports.end(), [&](const port &p) { return p.name == name; });
    if (found == ports.end()) found = ports.insert(ports.end(), port{name, 0, {}, f.where});
    found->width += f.width;
    found->fields.push_back(static_cast<int>(i));
  }
  return ports;
}

emitted emit(const design &of, const schedule &plan, const request &asked) { return emitter(of, plan, asked).run(); }

} // namespace peal::hls_compiler
