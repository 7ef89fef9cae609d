"""The XML inside an ODT: her words, how they look, and what the file holds."""

import html
import re
from collections.abc import Iterable, Sequence
from typing import Final

from mammadagbok.domain.page import SharePage, SharePhoto
from mammadagbok.ui.render import sheet
from mammadagbok.ui.render.paragraphs import Paragraph, Role
from mammadagbok.ui.theme import FONT

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_VERSION: Final = 'office:version="1.3"'
_SPACES: Final = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{urn}:1.0"'
    for name, urn in (
        *(("office", "office"), ("style", "style"), ("text", "text"), ("draw", "drawing")),
        *(("fo", "xsl-fo-compatible"), ("svg", "svg-compatible")),
    )
)
_NAMESPACES: Final = f'{_SPACES} xmlns:xlink="http://www.w3.org/1999/xlink"'
_FALLBACKS: Final = f"{FONT}, 'Liberation Sans', Arial, sans-serif"
"""Names of fonts are no trace: every program writes some. These are everywhere."""
_STYLES: Final = {
    Role.HEADING: "Heading_20_1",
    Role.DAY: "Heading_20_2",
    Role.LINE: "Standard",
    Role.PHOTO: "Standard",
}
_OUTLINE: Final = {Role.HEADING: 1, Role.DAY: 2}
_NO_SIGN: Final = re.compile("[^\t\x20-\ud7ff\ue000-\ufff8\ufffd\U00010000-\U0010ffff]")
"""What XML cannot hold, and what word processors would take for marks of their own."""
_BLANKS: Final = re.compile(" +|\t")


def content(paragraphs: Sequence[Paragraph], page: SharePage) -> str:
    """Return content.xml: the paragraphs, with photos by their numbers in order."""
    gaps = sorted({(each.role, each.gap) for each in paragraphs}, key=_style_name)
    number = 0
    body: list[str] = []
    for each in paragraphs:
        number += each.photo is not None
        body.append(_paragraph(each, number))
    return (
        f"{_HEAD}<office:document-content {_NAMESPACES} {_VERSION}>"
        f"<office:automatic-styles>{''.join(map(_gap_style, gaps))}"
        f'<style:style style:name="Photo" style:family="graphic"><style:graphic-properties'
        f' style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>'
        f"</office:automatic-styles><office:body><office:text>{''.join(body)}"
        "</office:text></office:body></office:document-content>"
    )


def _paragraph(each: Paragraph, number: int) -> str:
    inside = _words(each.text) if each.photo is None else _picture(each.photo, number)
    style = f'text:style-name="{_style_name((each.role, each.gap))}"'
    if each.role in _OUTLINE:
        return f'<text:h {style} text:outline-level="{_OUTLINE[each.role]}">{inside}</text:h>'
    return f"<text:p {style}>{inside}</text:p>"


def _words(text: str) -> str:
    """Return the words with every blank kept: readers make one space of several."""
    return _BLANKS.sub(_blank, html.escape(_NO_SIGN.sub("\ufffd", text), quote=False))


def _blank(found: re.Match[str]) -> str:
    if found[0] == "\t":
        return "<text:tab/>"
    before, after = found.string[: found.start()][-1:], found.string[found.end() :][:1]
    # A single blank is a blank, and so is the first of several, for readers that know no others.
    plain = bool(before.strip()) and (len(found[0]) > 1 or bool(after.strip()))
    more = len(found[0]) - plain
    return " " * plain + (f'<text:s text:c="{more}"/>' if more else "")


def _picture(photo: SharePhoto, number: int) -> str:
    width, height = sheet.photo_size(photo)
    return (
        f'<draw:frame draw:style-name="Photo" text:anchor-type="as-char"'
        f' svg:width="{width:.2f}mm" svg:height="{height:.2f}mm">'
        f'<draw:image xlink:href="Pictures/{number}.jpg" xlink:type="simple" xlink:show="embed"'
        ' xlink:actuate="onLoad"/></draw:frame>'
    )


def _style_name(look: tuple[Role, float]) -> str:
    role, gap = look
    return f"{role.name.capitalize()}{round(gap * 10)}"


def _gap_style(look: tuple[Role, float]) -> str:
    role, gap = look
    return (
        f'<style:style style:name="{_style_name(look)}" style:family="paragraph"'
        f' style:parent-style-name="{_STYLES[role]}">'
        f'<style:paragraph-properties fo:margin-top="{gap}mm"/></style:style>'
    )


def styles(page: SharePage) -> str:
    """Return styles.xml: paper, margins, font, size of type, and the language."""
    sizes = sheet.type_sizes(page)
    heading, day = _heading(1, sizes.heading), _heading(2, sizes.day)
    return (
        f"{_HEAD}<office:document-styles {_NAMESPACES} {_VERSION}>"
        f'<office:font-face-decls><style:font-face style:name="{FONT}"'
        f' svg:font-family="{_FALLBACKS}" style:font-family-generic="swiss"/>'
        "</office:font-face-decls><office:styles>"
        f'<style:default-style style:family="paragraph">{_looks(sizes.text, _tongue(page))}'
        "</style:default-style>"
        '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>'
        f"{heading}{day}</office:styles>{_paper()}</office:document-styles>"
    )


def _tongue(page: SharePage) -> str:
    language, _, country = page.language.partition("-")
    return f' fo:language="{language}" fo:country="{country or "none"}"'


def _heading(level: int, points: float) -> str:
    looks = _looks(points, ' fo:font-weight="bold"', ' fo:keep-with-next="always"')
    return (
        f'<style:style style:name="Heading_20_{level}" style:display-name="Heading {level}"'
        f' style:family="paragraph" style:parent-style-name="Standard" style:class="text"'
        f' style:default-outline-level="{level}">'
        f"{looks}</style:style>"
    )


def _looks(points: float, words: str, lines: str = "") -> str:
    height = round(sheet.LINE * points, 2)
    return (
        f'<style:paragraph-properties style:line-height-at-least="{height}pt"'
        f' style:tab-stop-distance="{2 * points}pt"{lines}/>'
        f'<style:text-properties style:font-name="{FONT}" fo:font-size="{points}pt"{words}/>'
    )


def _paper() -> str:
    margins = "".join(
        f' fo:margin-{side}="{sheet.MARGIN}mm"' for side in ("top", "bottom", "left", "right")
    )
    return (
        '<office:automatic-styles><style:page-layout style:name="Sheet">'
        f'<style:page-layout-properties fo:page-width="{sheet.WIDTH}mm"'
        f' fo:page-height="{sheet.HEIGHT}mm" style:print-orientation="portrait"{margins}/>'
        "</style:page-layout></office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="Sheet"/>'
        "</office:master-styles>"
    )


def manifest(mimetype: str, pictures: Iterable[str]) -> str:
    """Return META-INF/manifest.xml: what the file holds."""
    files = {"content.xml": "text/xml", "styles.xml": "text/xml"}
    files |= dict.fromkeys(pictures, "image/jpeg")
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
        for name, kind in files.items()
    )
    return (
        f'{_HEAD}<manifest:manifest manifest:version="1.3"'
        ' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3"'
        f' manifest:media-type="{mimetype}"/>{entries}</manifest:manifest>'
    )
