"""What the code says to her, read from the syntax tree, and what no catalogue could ever find."""

import ast
import re
import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

TRANSLATOR = "QCoreApplication"
MARKER = "QT_TRANSLATE_NOOP"
SHOWING_METHODS = frozenset(
    {
        "setText",
        "setPlainText",
        "setHtml",
        "setMarkdown",
        "setWindowTitle",
        "setTitle",
        "setAccessibleName",
        "setAccessibleDescription",
        "setToolTip",
        "setStatusTip",
        "setWhatsThis",
        "setPlaceholderText",
        "setInformativeText",
        "setDetailedText",
        "setLabelText",
        "setNameFilter",
        "setSpecialValueText",
        "setPrefix",
        "setSuffix",
        "showMessage",
        "addItem",
        "addItems",
        "addAction",
        "addButton",
        "addMenu",
        "addRow",
        "addTab",
    }
)
SHOWING_CLASSES = frozenset(
    {
        "QLabel",
        "QPushButton",
        "QToolButton",
        "QCheckBox",
        "QRadioButton",
        "QCommandLinkButton",
        "QGroupBox",
        "QAction",
        "QLineEdit",
        "QTextEdit",
        "QPlainTextEdit",
        "QMenu",
        "QDockWidget",
        "QMessageBox",
        "QProgressDialog",
        "QAccessibleAnnouncementEvent",
    }
)

TAG = re.compile(r"<[^>]*>")
# The command line speaks English to whoever installs the program.
COMMAND_LINE = frozenset({"ArgumentParser", "add_argument"})
# One capital, no signs of code, and three words or a full stop after two.
SENTENCE = re.compile(
    r"(?=.*\w\w.* \w\w.*(?: \w\w|[.?!…]$))[A-ZÆØÅ«](?![A-ZÆØÅ])[^;=#<>/\\_]*", re.DOTALL
)
# Our own makers of widgets, and which of their arguments is shown.
SHOWN_ARGUMENT = {"label": 0, "button": 0, "chip": 0, "say": 1, "LineAdd": 1, "StrengthRow": 1}


@dataclass(frozen=True)
class Fault:
    """A line of code whose words would stay English, or come out wrong, in another language."""

    line: int
    why: str


@dataclass(frozen=True)
class SourceText:
    """A text as lupdate should find it: the context Qt looks in, and the English words."""

    context: str
    source: str


def source_texts(tree: ast.Module) -> set[SourceText]:
    """Every literal text of `self.tr`, `QCoreApplication.translate` and `QT_TRANSLATE_NOOP`."""
    return {
        SourceText(context, text)
        for call, owner in _calls(tree)
        if (context := _context(call, owner)) and (text := _literal(_text_of(call)))
    }


def faults(tree: ast.Module, subclassed: Iterable[str] = ()) -> list[Fault]:
    """Everything in one module that its catalogue would miss; `subclassed` are class names that
    some class of the program inherits from (see `_plural_faults`)."""
    found = [*_hidden_faults(tree), *_sentence_faults(tree)]
    for call, owner in _calls(tree):
        found += _call_faults(call, owner, frozenset(subclassed))
        found += _format_faults(call)
        found += _bare_faults(call)
    return sorted(found, key=_line)


def base_names(tree: ast.Module) -> set[str]:
    """The names of all classes that a class in this module inherits from."""
    classes = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    return {_last_name(base) for node in classes for base in node.bases}


def placeholders(text: str) -> list[str]:
    """The fields of a text for `str.format`, in order; ValueError if its braces do not match."""
    return [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]


def _line(fault: Fault) -> int:
    return fault.line


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Subscript):
        return _last_name(node.value)
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _calls(node: ast.AST, owner: str = "") -> Iterator[tuple[ast.Call, str]]:
    """Every call with the name of the class it is written in, as lupdate sees it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, owner
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _is_tr(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr == "tr"


def _is_translate(call: ast.Call) -> bool:
    func = call.func
    return (
        isinstance(func, ast.Attribute)
        and func.attr == "translate"
        and _last_name(func.value).endswith("Application")
    )


def _is_marker(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id == MARKER


def _says(call: ast.Call) -> bool:
    return _is_tr(call) or _is_translate(call) or _is_marker(call)


def _context(call: ast.Call, owner: str) -> str:
    if _is_tr(call):
        return owner
    named = _is_translate(call) or _is_marker(call)
    return _literal(call.args[0]) if named and call.args else ""


def _text_of(call: ast.Call) -> ast.expr | None:
    place = 0 if _is_tr(call) else 1
    return call.args[place] if len(call.args) > place else None


def _literal(node: ast.expr | None) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return ""


def _call_faults(call: ast.Call, owner: str, subclassed: frozenset[str]) -> Iterator[Fault]:
    if isinstance(call.func, ast.Name) and call.func.id in {"tr", "translate"}:
        yield Fault(call.lineno, "write self.tr(…) or QCoreApplication.translate(…)")
    if not _says(call):
        return
    if _is_tr(call) and (not owner or ast.unparse(call.func) != "self.tr"):
        yield Fault(call.lineno, "tr belongs to self, inside a class")
    if _is_translate(call) and ast.unparse(call.func) != f"{TRANSLATOR}.translate":
        yield Fault(call.lineno, f"write {TRANSLATOR}.translate(…)")
    if not _context(call, owner) or not _literal(_text_of(call)):
        yield Fault(call.lineno, "context and text must be plain string literals")
    if call.keywords:
        yield Fault(call.lineno, "lupdate misses keyword arguments")
    yield from _brace_faults(call)
    yield from _plural_faults(call, owner, subclassed)


def _brace_faults(call: ast.Call) -> Iterator[Fault]:
    try:
        names = placeholders(_literal(_text_of(call)))
    except ValueError:
        yield Fault(call.lineno, "braces do not match")
    else:
        if not all(name.isidentifier() for name in names):
            yield Fault(call.lineno, "name every placeholder: {name}")


def _plural_faults(call: ast.Call, owner: str, subclassed: frozenset[str]) -> Iterator[Fault]:
    """`%n` is a plural only in `self.tr(text, "", n)`; and as PySide asks class by class and stops
    where the answer differs from the text, an inherited `%n` is filled in before it is translated.
    """
    if "%n" not in _literal(_text_of(call)):
        return
    if not _is_tr(call) or len(call.args) != 3:
        yield Fault(call.lineno, 'a plural is written self.tr("… %n …", "", n)')
    if owner in subclassed:
        yield Fault(call.lineno, f"subclasses of {owner} would show this plural untranslated")


def _format_faults(call: ast.Call) -> Iterator[Fault]:
    func = call.func
    if not isinstance(func, ast.Attribute) or func.attr != "format":
        return
    if not isinstance(func.value, ast.Call) or not _says(func.value):
        return
    given = {keyword.arg for keyword in call.keywords}
    if call.args or None in given:
        yield Fault(call.lineno, "format by names: .format(name=…)")
    elif given != set(placeholders(_literal(_text_of(func.value)))):
        yield Fault(call.lineno, "the names given to format are not those in the text")


def _bare_faults(call: ast.Call) -> Iterator[Fault]:
    """Words that go on the screen without passing a translator."""
    for argument in _shown_arguments(call):
        for text in _bare_texts(argument):
            if any(letter.isalpha() for letter in TAG.sub("", text)):
                yield Fault(argument.lineno, f"not translated: {text!r}")


def _shown_arguments(call: ast.Call) -> list[ast.expr]:
    name = _last_name(call.func)
    if name in SHOWN_ARGUMENT:
        named = [keyword.value for keyword in call.keywords if keyword.arg in {"text", "name"}]
        return [*call.args[SHOWN_ARGUMENT[name] :][:1], *named]
    if name in SHOWING_CLASSES or (
        name in SHOWING_METHODS and isinstance(call.func, ast.Attribute)
    ):
        return [*call.args, *(keyword.value for keyword in call.keywords)]
    return []


def _bare_texts(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            yield "…".join(filter(None, map(_literal, parts)))
        case ast.BoolOp(values=parts):
            yield from _bare_in(parts)
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from _bare_in([one, other])
        case ast.List(elts=parts) | ast.Tuple(elts=parts):
            yield from _bare_in(parts)
        case ast.Call(func=ast.Attribute(value=text, attr="format" | "join")):
            yield from _bare_texts(text)


def _bare_in(nodes: Iterable[ast.expr]) -> Iterator[str]:
    for node in nodes:
        yield from _bare_texts(node)


def _sentence_faults(tree: ast.Module) -> Iterator[Fault]:
    """Whole sentences that are not translated and are neither docstrings nor for errors."""
    known = {id(part) for node in ast.walk(tree) if _is_told(node) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in known and _is_sentence(node):
            yield Fault(node.lineno, f"not translated: {node.value!r}")


def _is_sentence(node: ast.Constant) -> bool:
    return SENTENCE.fullmatch(_literal(node)) is not None


def _is_told(node: ast.AST) -> bool:
    if isinstance(node, ast.Call):
        return _says(node) or _last_name(node.func) in COMMAND_LINE
    docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return docstring or isinstance(node, ast.Raise)


def _hidden_faults(tree: ast.Module) -> Iterator[Fault]:
    """A translator under another name, or inside an f-string, where lupdate does not look."""
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in called and _is_translator(node):
            yield Fault(node.lineno, "a translator under another name is never found")
        if isinstance(node, ast.FunctionDef) and node.name in {"tr", "translate"}:
            yield Fault(node.lineno, "tr and translate are Qt's")
        if isinstance(node, ast.JoinedStr) and any(_says(call) for call, _ in _calls(node)):
            yield Fault(node.lineno, "lupdate does not look inside f-strings")


def _is_translator(node: ast.Attribute) -> bool:
    on_application = _last_name(node.value).endswith("Application")
    return node.attr == "tr" or (node.attr == "translate" and on_application)
