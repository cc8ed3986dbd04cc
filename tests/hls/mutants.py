# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Mutants of a SystemVerilog module: one operator, constant, slice, condition or operand each, all in one text behind a port `mutant_i`.

It reads what peal-hls emits, but by tokens and expressions, not by the shape of lines: declarations with a value, assign, blocking and non-blocking
assignments, conditions of if and case. Only right-hand sides and conditions change, so a mutant is always legal. An operand is exchanged for a
register or an input alone, which makes no loop of wires.
"""
import random
import re
from dataclasses import dataclass, field

TOKEN = re.compile(r"""(?P<skip>\s+|//[^\n]*|/\*.*?\*/|`[^\n]*)
  |(?P<number>\d*\s*'s?[bodhBODH]\s*[0-9a-fA-F_xzXZ]+|'[01]|\d+)
  |(?P<name>\\\S+|[A-Za-z_$][\w$]*)
  |(?P<mark><<<|>>>|===|!==|<<|>>|<=|>=|==|!=|&&|\|\||~&|~\||~\^|\^~|\+:|-:|::|[-+*/%&|^~!<>=?:;,.#@(){}\[\]'])""", re.VERBOSE | re.DOTALL)
BINDING = {"*": 11, "/": 11, "%": 11, "+": 10, "-": 10, "<<": 9, ">>": 9, "<<<": 9, ">>>": 9, "<": 8, "<=": 8, ">": 8, ">=": 8,
           "==": 7, "!=": 7, "===": 7, "!==": 7, "&": 6, "^": 5, "^~": 5, "~^": 5, "|": 4, "&&": 3, "||": 2}
EXCHANGED = {"+": "-", "-": "+", "&": "|", "|": "&", "^": "^~ |", "^~": "^", "~^": "^", "==": "!=", "!=": "==", "<": "<= >=", "<=": "< >", ">": ">= <=", ">=": "> <",
             "<<": ">>", ">>": "<<", "&&": "||", "||": "&&"}
UNARY = ("~", "!", "&", "|", "^", "~&", "~|", "~^", "^~", "-", "+")
REDUCED = {"&": "|", "|": "&", "^": "~^", "~&": "~|", "~|": "~&", "~^": "^", "^~": "^"}
TYPES = {"wire", "reg", "logic", "bit"}


class Unreadable(Exception):
    """Text that this reader does not know."""


@dataclass
class Token:
    text: str
    kind: str
    begin: int
    end: int


@dataclass(eq=False)
class Node:
    """kind: name, number, select, unary, binary, choice, join, copies, call. `tail` of a select is its bracket; of a call, the name."""
    kind: str
    text: str = ""
    kids: list["Node"] = field(default_factory=list)
    mutants: list["Mutant"] = field(default_factory=list)

    def render(self, kids: list[str], text: str | None = None) -> str:
        text = self.text if text is None else text
        if self.kind in ("name", "number"):
            return text
        if self.kind == "select":
            return kids[0] + text
        if self.kind == "index":
            return f"{kids[0]}[{kids[1]}]"
        if self.kind == "unary":
            return f"({text}{kids[0]})"
        if self.kind == "binary":
            return f"({kids[0]} {text} {kids[1]})"
        if self.kind == "choice":
            return f"({kids[0]} ? {kids[1]} : {kids[2]})"
        if self.kind == "copies":
            return f"{{{text}{{{', '.join(kids)}}}}}"
        return f"{text}{{{', '.join(kids)}}}" if self.kind == "join" else f"{text}({', '.join(kids)})"

    def plain(self) -> str:
        return self.render([k.plain() for k in self.kids])

    def all(self):
        """Itself and what is below, but no name in front of a bracket: only a name may stand there."""
        yield self
        for k in self.kids[1:] if self.kind in ("select", "index") else self.kids:
            yield from k.all()

    def schema(self, only: int | None = None) -> str:
        """The text with its mutants; with `only`, the text of that mutant."""
        own = self.render([k.schema(only) for k in self.kids])
        for m in self.mutants:
            if only is None:
                own = f"(mutant_i == 16'd{m.number} ? {m.instead} : {own})"
            elif m.number == only:
                own = m.instead
        return own


@dataclass(eq=False)
class Mutant:
    kind: str
    node: Node
    instead: str
    statement: "Statement"
    number: int = 0

    def shown(self) -> str:
        """The statement with the change in it."""
        self.node.mutants, kept = [self], self.node.mutants
        text = self.statement.value.schema(self.number)
        self.node.mutants = kept
        return self.statement.shown(text)


@dataclass(eq=False)
class Statement:
    head: str    # what stands before the expression: `wire x =`, `x_q <=`, `if (`
    kind: str    # value or if
    value: Node
    begin: int   # of the expression, in the text
    end: int

    def shown(self, value: str | None = None) -> str:
        """On one line, without comments; `value` in place of its own."""
        text = self.head + (self.value.plain() if value is None else value) + (")" if self.head.endswith("(") else "")
        return " ".join(text.split())


class Module:
    """A module read: statements, widths of names, and which of them may stand anywhere (registers and inputs)."""

    def __init__(self, text: str) -> None:
        self.text, self.tokens, position = text, [], 0
        while position < len(text):
            found = TOKEN.match(text, position)
            if not found:
                raise Unreadable(f"unknown text: {text[position:position + 40]!r}")
            position = found.end()
            if found.lastgroup != "skip":
                self.tokens.append(Token(found.group(), found.lastgroup, found.start(), found.end()))
        self.at = 0
        self.widths: dict[str, int | None] = {}
        self.declared: dict[str, int] = {}
        self.anywhere: list[str] = []
        self.statements: list[Statement] = []
        self.name, self.ports_at = self.header()
        self.body()

    def now(self, ahead: int = 0) -> str:
        return self.tokens[self.at + ahead].text if self.at + ahead < len(self.tokens) else ""

    def expect(self, text: str) -> None:
        if self.now() != text:
            raise Unreadable(f"{text!r} expected before {self.text[self.tokens[self.at].begin:][:60]!r}")
        self.at += 1

    def skip_brackets(self) -> None:
        """From an opening bracket to behind its partner."""
        depth = 0
        while True:
            depth += (self.now() in ("(", "[", "{")) - (self.now() in (")", "]", "}"))
            self.at += 1
            if depth == 0:
                return

    def declaration(self) -> str:
        """At `wire`, `reg` or `logic`: notes the width, stops at the name."""
        while self.now() in TYPES | {"signed", "unsigned", "automatic", "static", "var"}:
            self.at += 1
        width: int | None = 1
        while self.now() == "[":
            begin = self.at
            self.skip_brackets()
            inside = [t.text for t in self.tokens[begin + 1:self.at - 1]]
            simple = width == 1 and len(inside) == 3 and inside[0].isdigit() and inside[2] == "0"
            width = int(inside[0]) + 1 if simple else None
        name = self.now()
        self.declared.setdefault(name, self.tokens[self.at].begin)
        self.widths[name] = width if self.widths.get(name, width) == width else None
        return name

    def header(self) -> tuple[str, int]:
        self.expect("module")
        name = self.now()
        self.at += 1
        place = self.tokens[self.at].end
        self.expect("(")
        while self.now() != ")":
            is_input = self.now() == "input"
            self.at += 1
            port = self.declaration()
            if is_input and port not in ("clk_i", "rst_i"):
                self.anywhere.append(port)
            self.at += 1
            if self.now() == ",":
                self.at += 1
        self.at += 1
        self.expect(";")
        return name, place

    def body(self) -> None:
        begin, depth = self.at, 0
        while self.at < len(self.tokens) and self.now() != "endmodule":
            word = self.now()
            if word in ("localparam", "parameter", "import", "typedef"):
                while self.now() != ";":
                    self.at += 1
            elif word == "@":
                self.at += 1
                self.skip_brackets()
                begin = self.at
            elif word in ("if", "case", "casez") and self.now(1) == "(":
                self.at += 2
                self.statement("if" if word == "if" else "value", begin)
                self.expect(")")
                begin = self.at
            elif word in TYPES:
                self.declaration()
            elif word in ("=", "<=") and depth == 0:
                self.assignment(word, begin)
            else:
                depth += (word in ("(", "{", "[")) - (word in (")", "}", "]"))
                self.at += 1
                if depth == 0 and word in (";", "begin", "end", "else", "endcase", ":", "always_comb", "always_ff", "always"):
                    begin = self.at

    def assignment(self, word: str, begin: int) -> None:
        place = self.at - 1
        while self.tokens[place].text == "]":  # the name before x[3] <=
            while self.tokens[place].text != "[":
                place -= 1
            place -= 1
        name = self.tokens[place].text
        if word == "<=" and name not in self.anywhere:
            self.anywhere.append(name)
        self.at += 1
        if name.lstrip("_").startswith("unused"):
            self.expression()
        else:
            self.statement("value", begin)
        if self.now() not in (";", ","):
            self.expect(";")

    def statement(self, kind: str, begin: int) -> None:
        first, place = self.tokens[begin].begin, self.tokens[self.at].begin
        value = self.expression()
        head = re.sub(r"//[^\n]*", "", self.text[first:place])
        self.statements.append(Statement(head, kind, value, place, self.tokens[self.at - 1].end))

    def expression(self) -> Node:
        condition = self.binary(0)
        if self.now() != "?":
            return condition
        self.at += 1
        yes = self.expression()
        self.expect(":")
        return Node("choice", "", [condition, yes, self.expression()])

    def binary(self, least: int) -> Node:
        left = self.unary()
        while BINDING.get(self.now(), -1) > least:
            operator = self.now()
            self.at += 1
            left = Node("binary", operator, [left, self.binary(BINDING[operator])])
        return left

    def unary(self) -> Node:
        word = self.now()
        if word in UNARY:
            self.at += 1
            return Node("unary", word, [self.unary()])
        return self.primary()

    def primary(self) -> Node:
        token = self.tokens[self.at]
        self.at += 1
        if token.text == "(":
            inside = self.expression()
            self.expect(")")
            return inside
        if token.text == "'" and self.now() == "{":
            return self.join("'")
        if token.text == "{":
            self.at -= 1
            return self.join("")
        if token.kind == "number":
            return Node("number", token.text)
        if token.kind != "name":
            raise Unreadable(f"no expression: {self.text[token.begin:][:60]!r}")
        if self.now() == "(":
            self.at += 1
            return Node("call", token.text, self.listed(")"))
        found = Node("name", token.text)
        while self.now() == "[":
            found = self.select(found)
        return found

    def select(self, base: Node) -> Node:
        begin = self.at
        self.skip_brackets()
        inside = self.tokens[begin + 1:self.at - 1]
        if all(t.kind == "number" or t.text in (":", "+:", "-:") for t in inside):
            return Node("select", self.text[self.tokens[begin].begin:self.tokens[self.at - 1].end], [base])
        if any(t.text in ("+:", "-:") for t in inside):
            raise Unreadable("an indexed part select")
        self.at = begin + 1
        index = self.expression()
        self.expect("]")
        return Node("index", "", [base, index])

    def join(self, mark: str) -> Node:
        self.expect("{")
        if self.tokens[self.at].kind == "number" and self.now(1) == "{":
            count = self.now()
            self.at += 2
            node = Node("copies", count, self.listed("}"))
            self.expect("}")
            return node
        return Node("join", mark, self.listed("}"))

    def listed(self, last: str) -> list[Node]:
        kids = []
        while self.now() != last:
            kids.append(self.expression())
            if self.now() == ",":
                self.at += 1
        self.at += 1
        return kids

    def mutants(self, draw: random.Random) -> list[Mutant]:
        """Every mutant there is; where one place has several, with a draw for which."""
        found = []
        for s in self.statements:
            if s.kind == "if":
                reset = s.value.plain().startswith("rst")
                found.append(Mutant("reset" if reset else "enable", s.value, "1'h0" if reset else "1'h1", s))
            for node in s.value.all():
                found += [Mutant(kind, node, text, s) for kind, text in self.changes(node, s, draw) if text != node.plain()]
        return found

    def changes(self, node: Node, statement: Statement, draw: random.Random) -> list[tuple[str, str]]:
        kids = [k.plain() for k in node.kids]
        if node.kind == "binary" and node.text in EXCHANGED:
            kind = "arithmetic" if node.text in "+-" else "compare" if BINDING[node.text] in (7, 8) else "logic"
            return [(kind, node.render(kids, draw.choice(EXCHANGED[node.text].split())))]
        if node.kind == "unary":
            dropped = node.text in ("~", "!")
            return [("not" if dropped else "reduction", kids[0] if dropped else node.render(kids, REDUCED[node.text]))] if dropped or node.text in REDUCED else []
        if node.kind == "choice":
            return [("arms", f"({kids[0]} ? {kids[2]} : {kids[1]})")]
        if node.kind == "number":
            return [("constant", text) for text in near(node.text, draw)]
        if node.kind == "select":
            moved, base = self.moved(node, draw), node.kids[0]
            return ([("select", moved)] if moved else []) + [("operand", other + node.text) for other in self.another(base, statement, draw)]
        return [("operand", other) for other in self.another(node, statement, draw)]

    def another(self, node: Node, statement: Statement, draw: random.Random) -> list[str]:
        """A name of the same width that may stand in place of this one."""
        width = self.widths.get(node.text) if node.kind == "name" else None
        others = [n for n in self.anywhere if n != node.text and width and self.widths.get(n) == width and self.declared[n] < statement.begin]
        return [draw.choice(others)] if others else []

    def moved(self, node: Node, draw: random.Random) -> str | None:
        """A slice one place up or down, inside its name."""
        numbers = [int(n) for n in re.findall(r"\d+", node.text)]
        width = self.widths.get(node.kids[0].text) if node.kids[0].kind == "name" else None
        if width is None or any(mark in node.text for mark in ("+", "-", "'")):
            return None
        steps = [step for step in (-1, 1) if 0 <= numbers[-1] + step and numbers[0] + step < width]
        step = draw.choice(steps) if steps else 0
        return f"{node.kids[0].text}[{':'.join(str(n + step) for n in numbers)}]" if step else None

    def schemata(self) -> str:
        """The module with every mutant that has been put into its nodes."""
        pieces, position = [], 0
        for s in sorted(self.statements, key=lambda s: s.begin):
            pieces += [self.text[position:s.begin], s.value.schema()]
            position = s.end
        text = "".join(pieces) + self.text[position:]
        return text[:self.ports_at] + "\n  input wire logic [15:0] mutant_i," + text[self.ports_at:]


def near(number: str, draw: random.Random) -> list[str]:
    """A constant one off, and with one bit flipped."""
    found = re.fullmatch(r"(\d+)\s*'([bodhBODH])\s*([0-9a-fA-F_]+)", number)
    if not found:
        return [str(int(number) + 1)] if number.isdigit() else []
    width, base, digits = int(found.group(1)), {"b": 2, "o": 8, "d": 10, "h": 16}[found.group(2).lower()], found.group(3).replace("_", "")
    value = int(digits, base)
    others = {(value + draw.choice((1, -1))) % (1 << width), value ^ 1 << draw.randrange(width)} - {value}
    return [f"{width}'h{other:X}" for other in sorted(others)]


def choose(module: Module, draw: random.Random, least: int, most: int, share: int) -> tuple[list[Mutant], int]:
    """One in `share` of the module's mutants, at least `least` and at most `most`, the kinds in turn; numbered from 1 and put into their nodes. And how
    many there were."""
    every = module.mutants(draw)
    draw.shuffle(every)
    kinds: dict[str, list[Mutant]] = {}
    for m in every:
        kinds.setdefault(m.kind, []).append(m)
    wanted, chosen = min(len(every), max(least, min(most, len(every) // share))), []
    while len(chosen) < wanted:
        for kind in sorted(kinds):
            if kinds[kind] and len(chosen) < wanted:
                chosen.append(kinds[kind].pop())
    for number, m in enumerate(chosen, 1):
        m.number = number
        m.node.mutants.append(m)
    return chosen, len(every)
