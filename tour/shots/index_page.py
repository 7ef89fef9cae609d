"""The page that shows everything: plain links, no script, nothing from the network."""

from collections.abc import Sequence
from html import escape
from itertools import groupby

from tour.shots.album import Shot
from tour.shots.sheets import label

_STYLE = """
body { font: 16px sans-serif; margin: 16px; background: #fff; color: #222 }
nav a { margin-right: 10px } nav p { margin: 6px 0 }
figure { display: inline-block; margin: 6px; vertical-align: top }
img { width: 400px; border: 1px solid #888; display: block }
"""


def index_page(shots: Sequence[Shot]) -> str:
    """Return the page for these pictures; each filter is a link to the page itself."""
    filters = _filters(shots)
    anchors = "".join(f'<a id="{each}"></a>' for group in filters for each in group)
    hiding = "\n".join(
        f"#{each}:target ~ main figure:not(.{each}) {{ display: none }}"
        for group in filters
        for each in group
    )
    links = "".join(f"<p>{_links(group)}</p>" for group in filters)
    pages = "".join(_page(page, list(its)) for page, its in groupby(shots, key=_page_of))
    names = dict.fromkeys(map(_page_of, shots))
    contents = " ".join(f'<a href="#page-{each}">{each}</a>' for each in names)
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title>'
        f"<style>{_STYLE}{hiding}</style>{anchors}"
        f'<nav><p>{contents}</p><p><a href="#">everything</a></p>{links}</nav>'
        f"<main>{pages}</main></html>\n"
    )


def _page(page: str, shots: list[Shot]) -> str:
    states = "".join(
        f"<h3>{escape(key)}</h3>{''.join(map(_figure, its))}"
        for key, its in groupby(shots, key=lambda each: each.state.key)
    )
    sheet = f'<a href="sheets/{page}.png">contact sheet</a>'
    return f'<section id="page-{page}"><h2>{page}</h2>{sheet}{states}</section>'


def _figure(shot: Shot) -> str:
    classes = " ".join(_names(shot))
    place = escape(shot.place)
    return (
        f'<figure class="{classes}"><a href="{place}"><img loading="lazy" src="{place}" alt=""></a>'
        f"<figcaption>{escape(label(shot))}</figcaption></figure>"
    )


def _names(shot: Shot) -> tuple[str, ...]:
    """What a picture is called in each filter."""
    variant = shot.variant
    return (
        f"language-{variant.language}",
        f"look-{variant.look}",
        f"scale-{variant.scale}",
        f"size-{shot.size}",
        f"all-{variant.name}",
    )


def _filters(shots: Sequence[Shot]) -> list[list[str]]:
    columns = zip(*map(_names, shots), strict=True)
    return [list(dict.fromkeys(column)) for column in columns]


def _links(group: list[str]) -> str:
    return " ".join(f'<a href="#{each}">{each.partition("-")[2]}</a>' for each in group)


def _page_of(shot: Shot) -> str:
    return shot.state.page
