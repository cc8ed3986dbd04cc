// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "compiler/compile.hpp"

#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace peal::hls_compiler {

namespace {

using json = nlohmann::ordered_json;

struct tally {
  unsigned count = 0, bits = 0;
};

bool is_operator(const node& n) {
  return !is_wire(n.kind) && n.kind != op::constant && n.kind != op::input && n.kind != op::state;
}

unsigned operand_width(const graph& g, const node& n) {
  return n.args.empty() ? n.width : std::max(n.width, g[n.args.back()].width);
}

std::vector<bool> live_nodes(const design& d) {
  std::vector<bool> live(d.values.size(), false);
  for (const node_id root : d.roots()) { live[static_cast<std::size_t>(root)] = true; }
  for (std::size_t i = d.values.size(); i-- > 0;) {
    if (live[i]) {
      for (const node_id arg : d.values[static_cast<node_id>(i)].args) { live[static_cast<std::size_t>(arg)] = true; }
    }
  }
  return live;
}

std::map<std::string, tally> operators(const design& d) {
  std::map<std::string, tally> result;
  const std::vector<bool> live = live_nodes(d);
  for (std::size_t i = 0; i < d.values.size(); ++i) {
    const node& n = d.values[static_cast<node_id>(i)];
    if (!live[i] || !is_operator(n)) { continue; }
    tally& t = result[op_name(n.kind)];
    ++t.count;
    t.bits += operand_width(d.values, n);
  }
  return result;
}

double rounded(double ns) { return static_cast<double>(static_cast<long>(ns * 100 + 0.5)) / 100; }

json ports_json(const std::vector<port>& ports, const std::vector<field>& fields) {
  json list = json::array();
  for (const port& p : ports) {
    json elements = json::array();
    for (const int f : p.fields) {
      elements.push_back(
          {{"path", fields[static_cast<std::size_t>(f)].path}, {"width", fields[static_cast<std::size_t>(f)].width}});
    }
    list.push_back({{"port", p.name}, {"width", p.width}, {"fields", elements}});
  }
  return list;
}

} // namespace

std::string report_json(const compiled& of, const locations&) {
  const request& asked = of.asked;
  json report = {{"name", asked.name},
                 {"function", asked.function},
                 {"family", asked.family},
                 {"period_ns", asked.period_ns},
                 {"free_running", asked.free_running},
                 {"stages", of.plan.stages},
                 {"estimate_ns", rounded(of.plan.estimate_ns)}};
  json per_stage = json::array();
  for (const double ns : of.plan.stage_ns) { per_stage.push_back(rounded(ns)); }
  report["stage_ns"] = per_stage;
  report["types"] = {{"in", of.step.input_type}, {"out", of.step.output_type}, {"state", of.step.state_type}};
  report["inputs"] = ports_json(of.module.inputs, of.step.inputs);
  report["outputs"] = ports_json(of.module.outputs, of.step.outputs);
  report["state"] = json::array();
  for (std::size_t s = 0; s < of.step.state.size(); ++s) {
    const field& f = of.step.state[s];
    report["state"].push_back(
        {{"path", f.path}, {"width", f.width}, {"reset", f.reset.hex()}, {"stage", of.plan.state_stage[s]}});
  }
  for (const auto& [kind, t] : operators(of.step)) {
    report["operators"][kind] = {{"count", t.count}, {"bits", t.bits}};
  }
  const unsigned valid = asked.free_running ? 0 : static_cast<unsigned>(of.plan.stages);
  report["registers"] = {
      {"pipeline_bits", of.module.pipeline_bits}, {"state_bits", of.module.state_bits}, {"valid_bits", valid}};
  report["longest_path"] = json::array();
  for (const node_id id : of.plan.critical) {
    const node& n = of.step.values[id];
    if (!is_operator(n)) { continue; }
    report["longest_path"].push_back({{"operator", op_name(n.kind)},
                                      {"width", operand_width(of.step.values, n)},
                                      {"line", of.step.values.text(n.where)},
                                      {"name", n.name},
                                      {"ready_ns", rounded(of.plan.ready[static_cast<std::size_t>(id)].last)}});
  }
  return report.dump(2) + "\n";
}

std::string report_text(const compiled& of) {
  char line[256];
  std::string text;
  const auto put = [&](auto... values) {
    std::snprintf(line, sizeof line, values...);
    text += line;
  };
  put("%s: %s\n", of.asked.name.c_str(), of.asked.function.c_str());
  put("  stages     %d, %s\n", of.plan.stages, of.asked.free_running ? "free running" : "valid and ready");
  put("  period     %.2f ns estimated, %.2f ns asked, %s; per stage", of.plan.estimate_ns, of.asked.period_ns,
      of.asked.family.c_str());
  for (const double ns : of.plan.stage_ns) { put(" %.2f", ns); }
  put("\n  registers  %u pipeline, %u state, %d valid\n", of.module.pipeline_bits, of.module.state_bits,
      of.asked.free_running ? 0 : of.plan.stages);
  text += "  operators ";
  for (const auto& [kind, t] : operators(of.step)) { put(" %u %s (%u bits)", t.count, kind.c_str(), t.bits); }
  text += "\n  longest path\n";
  for (const node_id id : of.plan.critical) {
    const node& n = of.step.values[id];
    if (is_operator(n)) {
      put("    %6.2f ns  %-5s %3u bits  %-24s %s\n", of.plan.ready[static_cast<std::size_t>(id)].last, op_name(n.kind),
          operand_width(of.step.values, n), of.step.values.text(n.where).c_str(), n.name.c_str());
    }
  }
  return text;
}

namespace {

// The boxes and arrows of a drawing. Wires have no box: an arrow runs from operator to operator.
class drawing {
public:
  explicit drawing(const compiled& of);
  std::string text() const;

private:
  static constexpr std::size_t readable = 40; // boxes; beyond, one stands for many
  // What a box stands for: one operator; all of a kind and line in a stage; all of a line in a stage.
  enum class detail { single, kind, line };

  struct box {
    int stage = 0;
    unsigned count = 0, width = 0;
    std::string label, style;
    bool critical = false;
  };
  std::string key(node_id id) const;
  void draw_with(detail how);
  void add_box(node_id id, bool critical);
  void connect(node_id from, const std::string& to, int stage, const std::string& extra);
  void outputs();

  const compiled& of_;
  const graph& g_;
  detail detail_ = detail::single;
  std::map<std::string, box> boxes_;
  std::vector<std::string> order_;
  std::map<std::string, unsigned> arrows_; // what stands in the text -> how often
};

std::string drawing::key(node_id id) const {
  const node& n = g_[id];
  const std::string single = "n" + std::to_string(id);
  if (detail_ == detail::single) { return single; }
  if (n.kind == op::input) { return "i_" + of_.step.inputs[static_cast<std::size_t>(n.index)].port; }
  if (n.kind == op::state) { return "s_" + of_.step.state[static_cast<std::size_t>(n.index)].port; }
  return std::string("\"") + (detail_ == detail::line ? "" : op_name(n.kind)) +
         std::to_string(of_.plan.stage[static_cast<std::size_t>(id)]) + " " + g_.text(n.where) + "\"";
}

void drawing::add_box(node_id id, bool critical) {
  const node& n = g_[id];
  const std::string name = key(id);
  const auto [at, fresh] = boxes_.try_emplace(name);
  box& b = at->second;
  const bool summary = detail_ != detail::single;
  ++b.count;
  b.width = std::max(b.width, n.width);
  b.critical |= critical;
  if (!fresh) { return; }
  order_.push_back(name);
  b.stage = of_.plan.stage[static_cast<std::size_t>(id)];
  b.style = "shape=box, style=filled, fillcolor=white";
  if (n.kind == op::input) {
    const field& f = of_.step.inputs[static_cast<std::size_t>(n.index)];
    b.label = detail_ != detail::single ? f.port : f.path,
    b.style = "shape=invhouse, style=filled, fillcolor=\"#ddeedd\"";
  } else if (n.kind == op::state) {
    const field& f = of_.step.state[static_cast<std::size_t>(n.index)];
    b.label = detail_ != detail::single ? f.port : f.path, b.style = "shape=box3d, style=filled, fillcolor=\"#f6e3b4\"";
  } else {
    b.label = (n.name.empty() || summary ? "" : n.name + "\\n") +
              std::string(detail_ == detail::line ? "operators" : op_name(n.kind));
    for (const node_id arg : n.args) {
      if (g_.is_constant(arg) && !summary) { b.label += " " + g_[arg].value.hex(); }
    }
    b.label += "\\n" + g_.text(n.where);
  }
}

void drawing::connect(node_id from, const std::string& to, int stage, const std::string& extra) {
  const node& n = g_[from];
  if (n.kind == op::constant) { return; }
  if (is_wire(n.kind)) {
    for (const node_id arg : n.args) { connect(arg, to, stage, extra); }
    return;
  }
  if (key(from) == to && extra.empty()) { return; }
  const int ranks = stage - of_.plan.stage[static_cast<std::size_t>(from)];
  ++arrows_[key(from) + " -> " + to + " [" +
            (ranks > 0 && extra.empty() ? "color=\"#4477aa\", label=\"" + std::to_string(ranks) + "\"" : extra) + "]"];
}

void drawing::outputs() {
  for (std::size_t o = 0; o < of_.step.outputs.size(); ++o) {
    const field& f = of_.step.outputs[o];
    const std::string name = detail_ != detail::single ? "o_" + f.port : "o" + std::to_string(o);
    const auto [at, fresh] = boxes_.try_emplace(name);
    if (fresh) {
      order_.push_back(name), at->second.stage = -1, at->second.label = detail_ != detail::single ? f.port : f.path,
                              at->second.style = "shape=house, style=filled, fillcolor=\"#ddeedd\"";
    }
    ++at->second.count, at->second.width = std::max(at->second.width, f.width);
    connect(f.node, name, of_.plan.stages, "");
  }
}

void drawing::draw_with(detail how) {
  detail_ = how;
  boxes_.clear(), order_.clear(), arrows_.clear();
  const std::vector<bool> live = live_nodes(of_.step);
  const std::set<node_id> critical(of_.plan.critical.begin(), of_.plan.critical.end());
  for (std::size_t i = 0; i < g_.size(); ++i) {
    const node_id id = static_cast<node_id>(i);
    if (!live[i] || is_wire(g_[id].kind) || g_[id].kind == op::constant) { continue; }
    add_box(id, critical.count(id) != 0);
    if (is_operator(g_[id])) {
      for (const node_id arg : g_[id].args) { connect(arg, key(id), of_.plan.stage[i], ""); }
    }
  }
  for (std::size_t s = 0; s < of_.step.state.size(); ++s) {
    if (live[static_cast<std::size_t>(of_.step.state[s].node)]) {
      connect(of_.step.state[s].next, key(of_.step.state[s].node), of_.plan.state_stage[s],
              "constraint=false, color=\"#bb8800\"");
    }
  }
  outputs();
}

drawing::drawing(const compiled& of) : of_(of), g_(of.step.values) {
  for (const detail how : {detail::single, detail::kind, detail::line}) {
    draw_with(how);
    if (boxes_.size() <= readable) { break; }
  }
}

std::string drawing::text() const {
  std::string body;
  for (int stage = -1; stage < static_cast<int>(of_.plan.stage_ns.size()); ++stage) {
    char title[64];
    std::snprintf(title, sizeof title, "stage %d: %.2f ns", stage + 1,
                  of_.plan.stage_ns[static_cast<std::size_t>(std::max(stage, 0))]);
    if (stage >= 0) {
      body += "  subgraph cluster_" + std::to_string(stage) + " {\n    label=\"" + title +
              "\"; style=filled; color=\"#eef2f7\";\n";
    }
    for (const std::string& name : order_) {
      const box& b = boxes_.at(name);
      if (b.stage != stage) { continue; }
      body += "    " + name + " [label=\"" + (b.count > 1 ? std::to_string(b.count) + " x " : "") + b.label + " : " +
              std::to_string(b.width) + "\", " + b.style + (b.critical ? ", color=\"#cc3311\", penwidth=2" : "") +
              "];\n";
    }
    if (stage >= 0) { body += "  }\n"; }
  }
  for (const auto& [arrow, count] : arrows_) { body += "  " + arrow + ";\n"; }
  return "digraph \"" + of_.asked.name +
         "\" {\n  rankdir=TB; ranksep=0.35; nodesep=0.2; fontname=\"Helvetica\";\n  label=\"" + of_.asked.name +
         ": blue arrows cross that many ranks of registers, yellow ones write the state, red boxes are the longest "
         "path" +
         (detail_ == detail::single
              ? ""
              : std::string(";\\na box stands for all operators of its ") + (detail_ == detail::kind ? "kind, " : "") +
                    "source line and stage, or for all elements of an array") +
         "\";\n" +
         "  node [fontname=\"Helvetica\", fontsize=10, margin=\"0.08,0.04\"]; edge [fontname=\"Helvetica\", "
         "fontsize=9, arrowsize=0.6];\n" +
         body + "}\n";
}

} // namespace

std::string report_dot(const compiled& of) { return drawing(of).text(); }

} // namespace peal::hls_compiler
