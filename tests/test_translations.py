"""The third guard: every word she meets can be said in bokmål, nynorsk and English."""

import ast
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator

import glossary
import source_texts
import translations
from catalogue import (
    Message,
    altered,
    filled,
    merged,
    missing,
    read,
    stale,
    unfinished,
    untold,
    write,
)
from notes import note_faults, noted, read_notes

MODULES = translations.modules()
HELLO = Message("Page", "Hello {name}", forms=("Hei, {name}",))
DAYS = Message("Page", "%n day(s)", plural=True, forms=("%n dag", "%n dager"))


def gate(code: str, subclassed: tuple[str, ...] = ()) -> list[str]:
    return [fault.why for fault in source_texts.faults(ast.parse(code), subclassed)]


def in_class(line: str) -> str:
    return f"class Page(QWidget):\n    def show_it(self, x):\n        {line}\n"


def test_the_code_holds_no_text_that_a_catalogue_would_miss() -> None:
    assert translations.code_faults(MODULES) == []


@pytest.fixture(scope="module")
def fresh() -> list[Message]:
    """What Qt finds in the whole program."""
    return translations.extracted(MODULES)


def test_qt_finds_just_the_texts_that_the_code_says(fresh: list[Message]) -> None:
    assert translations.lost(fresh, MODULES) == []


def test_every_text_has_a_note_for_translators(fresh: list[Message]) -> None:
    assert note_faults(fresh, read_notes(translations.NOTES)) == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_catalogue_is_complete_and_compiled(language: str, fresh: list[Message]) -> None:
    path = translations.catalogue_path(language)
    messages = read(path)
    assert stale(fresh, messages) == []
    kept = noted(fresh, read_notes(translations.NOTES), glossary.terms())
    assert untold(kept, messages) == []
    assert unfinished(messages) == []
    assert altered(messages) == []
    assert translations.outdated(path) == []


@pytest.mark.parametrize(
    ("language", "cancel"), [("nb", "Avbryt"), ("nn", "Avbryt"), ("en", "Cancel")]
)
def test_qt_loads_the_catalogue(language: str, cancel: str) -> None:
    translator = QTranslator()
    assert translator.load(str(translations.catalogue_path(language).with_suffix(".qm")))
    assert translator.translate("QPlatformTheme", "Cancel") == cancel


REFUSED = [
    'self.tr(f"Hello {x}")',
    "self.tr(x)",
    "self.tr()",
    'self.tr("Hello " + x)',
    'self.tr("")',
    'self.tr(sourceText="Hello")',
    "say = self.tr",
    'tr("Hello")',
    'x.tr("Hello")',
    'super().tr("Hello")',
    "say = QCoreApplication.translate",
    'translate("Page", "Hello")',
    'QApplication.translate("Page", "Hello")',
    'QtCore.QCoreApplication.translate("Page", "Hello")',
    'QCoreApplication.translate(x, "Hello")',
    'QCoreApplication.translate("Page", x)',
    'QCoreApplication.translate("Page", sourceText="Hello")',
    'QCoreApplication.translate("Page", "%n day(s)", None, x)',
    'QT_TRANSLATE_NOOP("Page", x)',
    'self.tr("%n day(s)")',
    'self.tr("%n day(s)", n=x)',
    'self.tr("{} day")',
    'self.tr("{0} day")',
    'self.tr("{name")',
    'self.tr("Hello {name}").format(x)',
    'self.tr("Hello {name}").format(**x)',
    'self.tr("Hello {name}").format(nmae=x)',
    'QCoreApplication.translate("Page", "Hello {name}").format(x)',
    "f\"{self.tr('Hello')}\"",
    'x.setText("Hello")',
    'x.setText(f"Hello {x}")',
    'x.setText(f"<b>{x}</b> said")',
    'x.setText("Hello {name}".format(name=x))',
    'x.setText("Hello" if x else "")',
    'x.setText("Hello " + x)',
    'x.setWindowTitle("Hello")',
    'x.setAccessibleName("Hello")',
    'x.setToolTip("Hello")',
    'x.setPlaceholderText("Hello")',
    'QLabel("Hello")',
    'QtWidgets.QPushButton("Hello", self)',
    'QPushButton(text="Hello")',
    'label("Hello", "soft")',
    'button(self.tr("Hello"), x, name="Hello")',
    'say(x, "Hello")',
    'x.greet("Write it down")',
    'x = "Nobody knows."',
    'x = f"Nobody else knows {x}"',
]


@pytest.mark.parametrize("line", REFUSED)
def test_the_gate_refuses(line: str) -> None:
    assert len(gate(in_class(line))) >= 1


ACCEPTED = [
    'self.tr("Hello")',
    "self.tr('Hello')",
    'self.tr("Hello, "\n            "you")',
    'self.tr("Right", "direction")',
    'self.tr("%n day(s)", "", x)',
    'self.tr("Hello {name}").format(name=x)',
    'QCoreApplication.translate("Page", "Hello")',
    'QLabel(self.tr("Hello"))',
    'QLabel(self.tr("Hello") if x == "kind" else self.tr("You"))',
    'x.setText(x.strftime("%A"))',
    'x.setText(" · ".join(x))',
    'QLabel("–")',
    'label(self.tr("Hello"), "soft")',
    'button(self.tr("Hello"), x, "primary", object_name="hello")',
    'say(x, self.tr("Hello"))',
    "painter.translate(1, 2)",
    'x.setObjectName("hello")',
    'raise ValueError("Nobody has opened it.")',
    'x.execute("SELECT id FROM entries WHERE id = ?")',
    'x.setShortcut("Esc Esc")',
    'x.setText(f"<p style=\\"{x}%\\">{x}</p>")',
    'argparse.ArgumentParser(description="Nothing is sent.")',
    '"""Says what it promises."""',
]


@pytest.mark.parametrize("line", ACCEPTED)
def test_the_gate_lets_through(line: str) -> None:
    assert gate(in_class(line)) == []


def test_the_gate_refuses_what_stands_in_no_class_or_bears_qts_names() -> None:
    assert gate('def greet(self):\n    return self.tr("Hello")\n') != []
    assert gate("def translate(text):\n    return text\n") != []


def test_the_gate_refuses_a_plural_that_is_inherited() -> None:
    code = in_class('self.tr("%n day(s)", "", x)')
    assert gate(code) == []
    assert gate(code, subclassed=("Page",)) != []
    assert source_texts.base_names(ast.parse("class Home(pages.Page, Generic[T]): ...")) == {
        "Page",
        "Generic",
    }


@pytest.mark.parametrize("line", [line for line in ACCEPTED if "Hello" in line or "%n" in line])
def test_qt_finds_what_the_gate_lets_through(line: str, tmp_path: Path) -> None:
    module = tmp_path / "page.py"
    module.write_text(in_class(line), encoding="utf-8")
    found = translations.extracted([module])
    assert translations.lost(found, [module]) == []
    assert found or "tr" not in line


def test_a_text_that_qt_misses_is_told(tmp_path: Path) -> None:
    module = tmp_path / "page.py"
    module.write_text(in_class('self.tr("Hello")'), encoding="utf-8")
    assert translations.lost([], [module]) != []
    assert translations.lost([HELLO], [module]) != []


def test_stale_names_both_sides() -> None:
    assert stale([HELLO, DAYS], [HELLO]) == ["not in the catalogue: ('Page', '%n day(s)', '')"]
    assert stale([HELLO], [HELLO, DAYS]) == ["no longer in the code: ('Page', '%n day(s)', '')"]


@pytest.mark.parametrize("forms", [("",), ("%n dag", "")])
def test_an_empty_form_is_unfinished(forms: tuple[str, ...]) -> None:
    assert unfinished([DAYS]) == []
    assert len(unfinished([replace(DAYS, forms=forms)])) == 1


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Hello {name}", "Hei"),
        ("Hello {name}", "Hei {navn}"),
        ("Hello {name}", "Hei {name"),
        ("Hello", "Hei {name}"),
        ("%n day(s)", "dager"),
        ("%1 is full", "Full"),
        ("<b>Hello</b>", "<b>Hei<b>"),
        ("<b>Hello</b>", "Hei"),
        ("&Save", "Lagre"),
        ("Save", "&Lagre"),
        ("Show ", "Vis"),
        ("Show", "Vis "),
    ],
)
def test_a_translation_keeps_the_parts_that_must_agree(source: str, translation: str) -> None:
    assert altered([Message("Page", source, forms=(source,))]) == []
    assert len(altered([Message("Page", source, forms=(translation,))])) == 1


def test_a_catalogue_is_written_the_same_way_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "mammadagbok_nb.ts"
    noted = Message("Area", 'A "b" & <c>\nÆ', "direction", "To the translator", forms=("Ø",))
    write(path, "nb", [HELLO, DAYS, noted])
    first = path.read_bytes()
    assert read(path) == [noted, DAYS, HELLO]
    write(path, "nb", read(path))
    assert path.read_bytes() == first


def test_merging_keeps_translations_and_drops_what_the_code_no_longer_says() -> None:
    fresh = [replace(HELLO, forms=("",)), Message("Page", "New")]
    assert merged(fresh, [HELLO, DAYS], "nb") == [HELLO, Message("Page", "New")]


def test_english_fills_itself_except_for_plurals() -> None:
    fresh = [replace(HELLO, forms=("",)), replace(DAYS, forms=("", ""))]
    hello, days = merged(fresh, [], "en")
    assert hello.forms == ("Hello {name}",)
    assert not days.finished


def test_what_is_missing_can_be_filled_by_context_or_flat() -> None:
    waiting = [replace(HELLO, forms=("",)), replace(DAYS, forms=("", ""))]
    assert missing(waiting) == {"Page": {"Hello {name}": "", "%n day(s)": ["", ""]}}
    words: dict[str, str | list[str]] = {
        "Hello {name}": "Hei, {name}",
        "%n day(s)": ["%n dag", "%n dager"],
    }
    assert filled(waiting, words) == filled(waiting, {"Page": words}) == [HELLO, DAYS]


def test_filling_a_text_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError, match="Helo"):
        filled([HELLO], {"Helo": "Hei"})


def test_a_compiled_file_that_is_old_or_gone_is_told(tmp_path: Path) -> None:
    path = tmp_path / "mammadagbok_nb.ts"
    write(path, "nb", [HELLO])
    assert translations.outdated(path) != []
    translations.release(path, path.with_suffix(".qm"))
    assert translations.outdated(path) == []
    write(path, "nb", [replace(HELLO, forms=("God dag, {name}",))])
    assert translations.outdated(path) != []


def test_a_catalogue_is_whole_or_as_it_was_while_it_is_compiled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "mammadagbok_nb.qm"
    target.write_bytes(b"as it was")
    stays = []

    def half(_tool: str, *arguments: str) -> None:
        Path(arguments[-1]).write_bytes(b"half")
        stays.append(target.read_bytes())
        raise subprocess.CalledProcessError(1, "lrelease")

    monkeypatch.setattr(translations, "_run", half)
    with pytest.raises(subprocess.CalledProcessError):
        translations.release(tmp_path / "mammadagbok_nb.ts", target)
    assert [*stays, target.read_bytes()] == [b"as it was"] * 2
    assert [*tmp_path.iterdir()] == [target]


def test_check_speaks_of_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Of a few files, whole: all of them are checked above.
    monkeypatch.setattr(translations, "modules", lambda: MODULES[-20:])
    found = translations.check(tmp_path)
    assert any(line.startswith("mammadagbok_nb.ts: not in the catalogue") for line in found)


@pytest.fixture
def bokmål(tmp_path: Path, qapp: QCoreApplication) -> Iterator[None]:
    """A program that speaks the two sentences above in bokmål."""
    path = tmp_path / "mammadagbok_nb.ts"
    write(path, "nb", [replace(HELLO, context="Greeting"), DAYS])
    translations.release(path, path.with_suffix(".qm"))
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    assert qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


class Greeting:
    """Not of Qt's kin itself."""

    tr: Callable[..., str]

    def hello(self) -> str:
        return self.tr("Hello {name}").format(name="Kari")


class Page(Greeting, QObject):
    """A class by the name of the context."""

    def days(self, count: int) -> str:
        return self.tr("%n day(s)", "", count)


class Diary(Page):
    """Inherits what it says."""


@pytest.mark.usefixtures("bokmål")
def test_pyside_looks_in_the_classes_of_the_object() -> None:
    assert Page().hello() == Diary().hello() == "Hei, Kari"
    assert [Page().days(count) for count in (1, 2)] == ["1 dag", "2 dager"]


@pytest.mark.usefixtures("bokmål")
def test_the_reason_why_plurals_may_not_be_inherited_still_holds() -> None:
    assert Diary().days(2) == "2 day(s)"
