// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// C++ header -> LLVM module -> design. clang compiles a wrapper that gives inputs, outputs and state names as globals;
// the passes inline, split structs into scalars and unroll loops, and nothing else: names and lines stay.
#include "compiler/llvm_side.hpp"
#include "compiler/process.hpp"

#include <llvm/Analysis/ConstantFolding.h>
#include <llvm/BinaryFormat/Dwarf.h>
#include <llvm/IR/DebugInfoMetadata.h>
#include <llvm/IR/Module.h>
#include <llvm/IRReader/IRReader.h>
#include <llvm/Passes/PassBuilder.h>
#include <llvm/Support/CommandLine.h>
#include <llvm/Support/SourceMgr.h>

#include <filesystem>
#include <fstream>
#include <regex>

namespace peal::hls_compiler {

namespace {

// Globals of the wrapper: their LLVM types give the widths, their debug information the names, the state's
// initialiser the reset values. A step that returns nothing shows its new state.
constexpr const char* wrapper_text = R"(
namespace peal_hls_wrapper {
struct none {};
template <class F> struct signature;
template <class O, class S, class I> struct signature<O (*)(S&, const I&)> {
  using out = O; using state = S; using in = I;
  template <auto Step> static inline void run(O& o, S& s, const I& i) { o = Step(s, i); }
};
template <class S, class I> struct signature<void (*)(S&, const I&)> {
  using out = S; using state = S; using in = I;
  template <auto Step> static inline void run(S& o, S& s, const I& i) { Step(s, i); o = s; }
};
template <class O, class I> struct signature<O (*)(const I&)> {
  using out = O; using state = none; using in = I;
  template <auto Step> static inline void run(O& o, none&, const I& i) { o = Step(i); }
};
using step = signature<decltype(&PEAL_STEP)>;
}
constinit peal_hls_wrapper::step::state hls_state{};
peal_hls_wrapper::step::in hls_in;
peal_hls_wrapper::step::out hls_out;
extern "C" void hls_entry() { peal_hls_wrapper::step::run<&PEAL_STEP>(hls_out, hls_state, hls_in); }
)";

std::string first_line(const std::string& text, const std::string& pattern) {
  std::smatch match;
  const std::regex expression(pattern);
  std::size_t from = 0;
  while (from < text.size()) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    const std::string line = text.substr(from, end - from);
    if (std::regex_search(line, match, expression)) { return line; }
    from = end + 1;
  }
  return {};
}

// clang's first complaint as one line of ours.
[[noreturn]] void refuse_compile(const request& asked, const std::string& messages, const std::string& wrapper) {
  const std::string line = first_line(messages, ": (fatal )?error: ");
  std::smatch match;
  if (!std::regex_match(line, match, std::regex("(.*?):(\\d+):\\d+: (?:fatal )?error: (.*)"))) {
    throw refusal(asked.header + ": clang says: " + first_line(messages, "."));
  }
  const std::string file = match[1], number = match[2], what = match[3];
  if (file == wrapper) {
    if (what.find("constinit") != std::string::npos || what.find("constant init") != std::string::npos) {
      throw refusal(asked.header + ":1: the state of " + asked.function +
                    " has no constant initial value; write a default member initialiser for each member");
    }
    throw refusal(asked.header + ":1: no step function " + asked.function + " (" + what +
                  "); write `inline Out step(State&, const In&)` or `inline Out step(const In&)` and name it with "
                  "namespace and template arguments");
  }
  throw refusal(file + ":" + number + ": does not compile: " + what + "; write C++20 that clang accepts");
}

// Loop limits are off: what does not unroll fully is refused later, with its line.
void configure_llvm() {
  static const bool once = [] {
    const char* const arguments[] = {"peal-hls",
                                     "-inline-threshold=100000000",
                                     "-unroll-threshold=100000000",
                                     "-replexitval=never",
                                     "-unroll-max-upperbound=4096",
                                     "-unroll-max-iteration-count-to-analyze=4096",
                                     "-unroll-full-max-count=65536",
                                     "-max-num-inline-blocks=100000"};
    return llvm::cl::ParseCommandLineOptions(7, arguments);
  }();
  (void)once;
}

void run_passes(llvm::Module& module) {
  configure_llvm();
  for (llvm::Function& f : module) {
    if (f.isDeclaration() || f.getName() == "hls_entry") { continue; }
    f.setLinkage(llvm::GlobalValue::InternalLinkage);
    f.setComdat(nullptr);
    f.removeFnAttr(llvm::Attribute::NoInline);
    f.removeFnAttr(llvm::Attribute::OptimizeNone);
    f.addFnAttr(llvm::Attribute::AlwaysInline);
  }
  llvm::PassBuilder builder;
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager groups;
  llvm::ModuleAnalysisManager modules;
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(groups);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, groups, modules);
  llvm::ModulePassManager passes;
  // No simplifycfg before the loops are gone: it joins the conditions of two exits, and the number of turns is lost.
  const std::string unroll =
      "loop-simplify,lcssa,loop-mssa(loop-rotate),loop(indvars),loop(loop-unroll-full),sroa,instsimplify,sccp,adce,";
  const std::string pipeline = "always-inline,function(sroa,instsimplify,sccp," + unroll + unroll +
                               "loop-simplify,lcssa,loop(indvars),loop(loop-unroll-full)," +
                               "sroa,instsimplify,sccp,simplifycfg,instsimplify,simplifycfg,adce)";
  if (llvm::Error error = builder.parsePassPipeline(passes, pipeline)) {
    throw std::runtime_error("LLVM pass list: " + llvm::toString(std::move(error)));
  }
  passes.run(module, modules);
}

const llvm::DIType* strip(const llvm::DIType* type) {
  while (const auto* derived = llvm::dyn_cast_or_null<llvm::DIDerivedType>(type)) { type = derived->getBaseType(); }
  return type;
}

std::string base_name(const std::string& path) { return std::filesystem::path(path).filename().string(); }

struct flattener {
  const llvm::DataLayout& layout;
  graph& values;
  std::vector<typed_leaf> leaves;
  std::vector<dimension> dimensions;

  struct label {
    std::string port, name, path;
    place where;
  };

  static label member(const label& of, const std::string& name, place where) {
    if (name.empty()) { return of; }
    const auto join = [&](const std::string& a, const char* by) { return a.empty() ? name : a + by + name; };
    return {join(of.port, "_"), join(of.name, "_"), join(of.path, "."), where};
  }

  void structure(llvm::StructType* shape, const llvm::DIType* type, std::int64_t offset, const label& l) {
    const llvm::StructLayout* places = layout.getStructLayout(shape);
    const auto* composite = llvm::dyn_cast_or_null<llvm::DICompositeType>(type);
    for (unsigned i = 0; i < shape->getNumElements(); ++i) {
      const std::uint64_t at = places->getElementOffset(i);
      const llvm::DIType* inner = nullptr;
      label next = l;
      bool found = false;
      for (const llvm::DINode* element : composite ? composite->getElements() : llvm::DINodeArray()) {
        const auto* m = llvm::dyn_cast<llvm::DIDerivedType>(element);
        if (!m || m->isStaticMember() || m->getOffsetInBits() / 8 != at) { continue; }
        if (m->getTag() != llvm::dwarf::DW_TAG_member && m->getTag() != llvm::dwarf::DW_TAG_inheritance) { continue; }
        if (m->isBitField()) {
          throw refusal(m->getFilename().str() + ":" + std::to_string(m->getLine()) + ": a bit field; write uint<N>");
        }
        found = true;
        inner = m->getBaseType();
        next = member(l, m->getName().str(), {values.file(base_name(m->getFilename().str())), m->getLine()});
        break;
      }
      if (composite && !found) {
        continue; // padding
      }
      visit(shape->getElementType(i), inner, offset + static_cast<std::int64_t>(at), next);
    }
  }

  void array(llvm::ArrayType* shape, const llvm::DIType* type, std::int64_t offset, const label& l, std::size_t level) {
    const auto* composite = llvm::dyn_cast_or_null<llvm::DICompositeType>(type);
    // The debug information has one array of many dimensions where the type has arrays of arrays.
    const llvm::DIType* inner = nullptr;
    if (composite) { inner = level + 1 < composite->getElements().size() ? type : composite->getBaseType(); }
    const std::int64_t stride = static_cast<std::int64_t>(layout.getTypeAllocSize(shape->getElementType()));
    const std::int64_t count = static_cast<std::int64_t>(shape->getNumElements());
    for (std::int64_t i = 0; i < count; ++i) {
      dimensions.push_back({stride, i, count});
      label next = l;
      next.name += (next.name.empty() ? "" : "_") + std::to_string(i);
      next.path += "[" + std::to_string(i) + "]";
      if (auto* nested = llvm::dyn_cast<llvm::ArrayType>(shape->getElementType()); nested && inner == type && type) {
        array(nested, inner, offset + i * stride, next, level + 1);
      } else {
        visit(shape->getElementType(), inner, offset + i * stride, next);
      }
      dimensions.pop_back();
    }
  }

  void visit(llvm::Type* shape, const llvm::DIType* raw_type, std::int64_t offset, const label& l) {
    const llvm::DIType* type = strip(raw_type);
    if (auto* s = llvm::dyn_cast<llvm::StructType>(shape)) { return structure(s, type, offset, l); }
    if (auto* a = llvm::dyn_cast<llvm::ArrayType>(shape)) { return array(a, type, offset, l, 0); }
    if (!shape->isIntegerTy()) {
      const std::string what = shape->isPointerTy()         ? "a pointer"
                               : shape->isFloatingPointTy() ? "a floating-point number"
                                                            : "not an integer";
      throw refusal((l.where.file >= 0 ? values.text(l.where) + ": " : "") + "'" + l.path + "' is " + what +
                    "; write uint<N>, bit, bool, or arrays and structs of them");
    }
    typed_leaf made;
    made.storage = shape->getIntegerBitWidth();
    made.where = {offset, static_cast<std::int64_t>(layout.getTypeStoreSize(shape)), made.storage, dimensions};
    if (const auto* basic = llvm::dyn_cast_or_null<llvm::DIBasicType>(type);
        basic && basic->getEncoding() == llvm::dwarf::DW_ATE_boolean) {
      made.where.width = 1;
    }
    made.what.port = l.port, made.what.name = l.name, made.what.path = l.path, made.what.width = made.where.width,
    made.what.where = l.where;
    leaves.push_back(std::move(made));
  }
};

bits to_bits(const llvm::APInt& value) {
  bits result(value.getBitWidth());
  for (unsigned i = 0; i < value.getNumWords(); ++i) { result.set_word(i, value.getRawData()[i]); }
  return result;
}

} // namespace

std::vector<typed_leaf> flatten(llvm::Type* shape, const llvm::DIType* type, const llvm::DataLayout& layout,
                                graph& values) {
  flattener f{layout, values, {}, {}};
  f.visit(shape, type, 0, {});
  return std::move(f.leaves);
}

std::vector<node_id> constant_leaves(const llvm::Constant* value, const std::vector<typed_leaf>& leaves,
                                     const llvm::DataLayout& layout, graph& values) {
  std::vector<node_id> result;
  for (const typed_leaf& l : leaves) {
    llvm::Type* type = llvm::Type::getIntNTy(value->getContext(), l.storage);
    llvm::Constant* read = llvm::ConstantFoldLoadFromConst(
        const_cast<llvm::Constant*>(value), type, llvm::APInt(64, static_cast<std::uint64_t>(l.where.offset)), layout);
    const auto* number = llvm::dyn_cast_or_null<llvm::ConstantInt>(read);
    result.push_back(
        values.zext(values.constant(number ? to_bits(number->getValue()) : bits(l.storage)), l.where.width));
  }
  return result;
}

const llvm::DIType* debug_type(const llvm::GlobalVariable& variable) {
  llvm::SmallVector<llvm::DIGlobalVariableExpression*, 1> entries;
  variable.getDebugInfo(entries);
  return entries.empty() ? nullptr : strip(entries[0]->getVariable()->getType());
}

place place_of(const llvm::DILocation* location, graph& values, const std::string& header) {
  if (!location) { return {}; }
  const llvm::DILocation* best = location;
  for (const llvm::DILocation* at = location; at; at = at->getInlinedAt()) {
    if (base_name(at->getFilename().str()) == base_name(header)) {
      best = at;
      break;
    }
  }
  return {values.file(base_name(best->getFilename().str())), best->getLine()};
}

std::string chain_of(const llvm::DILocation* location, const std::string& header) {
  std::string text;
  for (; location; location = location->getInlinedAt()) {
    const std::string file = location->getFilename().str();
    if (file.find("peal_hls_wrapper") != std::string::npos) { continue; }
    const std::string shown =
        (base_name(file) == base_name(header) ? header : base_name(file)) + ":" + std::to_string(location->getLine());
    text += (text.empty() ? "" : ", called from ") + shown;
  }
  return text.empty() ? header + ":1" : text;
}

design read_kernel(const request& asked) {
  namespace fs = std::filesystem;
  if (!fs::exists(asked.header)) { throw refusal(asked.header + ": no such header; name a file of rtl/hls/kernels"); }
  const temporary_folder folder;
  const std::string wrapper = folder.path() + "/peal_hls_wrapper.cpp", module_file = folder.path() + "/kernel.bc";
  std::ofstream(wrapper) << "#include \"" << fs::absolute(asked.header).string() << "\"\n#define PEAL_STEP "
                         << asked.function << "\n"
                         << wrapper_text;
  const std::string clang = asked.clang.empty() ? PEAL_HLS_CLANG : asked.clang;
  const std::string include = asked.include.empty() ? fs::absolute(asked.header).parent_path().string() : asked.include;
  const process_result compiled =
      run_process({clang, "-I" + include, "-I" + asked.library, "-DPEAL_HLS_GATEWARE", "-std=c++20", "-O2", "-Xclang",
                   "-disable-llvm-passes", "-g", "-fno-exceptions", "-fno-rtti", "-fno-caret-diagnostics",
                   "-fno-color-diagnostics", "-w", "-c", "-emit-llvm", wrapper, "-o", module_file});
  if (compiled.missing) { throw refusal(clang + " does not start; run scripts/setup --tests"); }
  if (compiled.code != 0) { refuse_compile(asked, compiled.output, wrapper); }

  llvm::LLVMContext context;
  llvm::SMDiagnostic diagnostic;
  const std::unique_ptr<llvm::Module> module = llvm::parseIRFile(module_file, diagnostic, context);
  if (!module) { throw std::runtime_error("LLVM cannot read what clang wrote: " + diagnostic.getMessage().str()); }
  run_passes(*module);

  design made;
  const llvm::DataLayout& layout = module->getDataLayout();
  const auto fields = [&](const char* global, std::string& type_name) {
    const llvm::GlobalVariable* variable = module->getGlobalVariable(global);
    std::vector<field> result;
    if (!variable) { return result; }
    const llvm::DIType* type = debug_type(*variable);
    type_name = type ? type->getName().str() : "";
    const std::vector<typed_leaf> leaves = flatten(variable->getValueType(), type, layout, made.values);
    for (const typed_leaf& l : leaves) { result.push_back(l.what); }
    if (result.size() == 1 && result[0].name.empty()) {
      result[0].name = result[0].port = result[0].path = "value"; // a bare number
    }
    return result;
  };
  made.inputs = fields("hls_in", made.input_type);
  made.outputs = fields("hls_out", made.output_type);
  if (const llvm::GlobalVariable* state = module->getGlobalVariable("hls_state"); state && state->hasInitializer()) {
    made.state = fields("hls_state", made.state_type);
    if (made.state_type == "none") { made.state.clear(); }
    const std::vector<typed_leaf> leaves = flatten(state->getValueType(), debug_type(*state), layout, made.values);
    const std::vector<node_id> reset = constant_leaves(state->getInitializer(), leaves, layout, made.values);
    for (std::size_t i = 0; i < made.state.size(); ++i) { made.state[i].reset = made.values[reset[i]].value; }
  }
  if (made.outputs.empty()) {
    throw refusal(asked.header + ":1: " + asked.function + " gives nothing; return a struct");
  }
  execute(*module, made, asked.header);
  return made;
}

} // namespace peal::hls_compiler
