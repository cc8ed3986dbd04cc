# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Small helpers of the emitters."""

import textwrap

from .model import BANNER, Field


def banner(comment: str) -> list[str]:
    return [
        f"{comment} SPDX-License-Identifier: Apache-2.0",
        f"{comment} SPDX-FileCopyrightText: The Peal authors",
        f"{comment} {BANNER}",
    ]


def camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def one_line(doc: str) -> str:
    return " ".join(doc.split())


def described(doc: str, unit: str) -> str:
    """The sentence, then the unit."""
    text = one_line(doc)
    return f"{text} [{unit}]".strip() if unit else text


def field_doc(field: Field, fallback: str = "") -> str:
    return described(field.doc or fallback, field.unit)


def join(lines: list[str]) -> str:
    return "\n".join(lines) + "\n"


def comment(prefix: str, text: str) -> list[str]:
    """The text behind `prefix`, wrapped."""
    return textwrap.wrap(text, 130, initial_indent=f"{prefix} ", subsequent_indent=f"{prefix} ", break_on_hyphens=False)
