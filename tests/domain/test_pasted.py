"""A page from another program: its words, how some of them look, and nothing that is not seen."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mammadagbok.domain.markup import write
from mammadagbok.domain.pasted import from_html
from mammadagbok.domain.tag_soup import BrokenPageError

WORD_ITEM = (
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
    "<span style='mso-list:Ignore'>{mark}<span style='font:7.0pt \"Times\"'>&nbsp;&nbsp; </span>"
    "</span><![endif]>{words}<o:p></o:p></p>"
)

PIECES = (
    *("<p>", "</p>", "<b>", "</b>", "<li>", "<ul>", "</ul>", "<ol>", "<br>", "<div>", "</div>"),
    *("<pre>", "<!--", "-->", "<style>", "a", " ", "<", ">", "\n", "'", '"', "=", "&amp;", "*"),
    *("<span style='", "</", "<table>", "<td>", "<blockquote>", "</blockquote>", "- "),
)


def stored(page: str) -> str:
    return write(from_html(page))


@pytest.mark.parametrize(
    ("page", "kept"),
    [
        ("<p>a <b>b</b> <i>c</i> <b><i>d</i></b></p>", "a **b** *c* ***d***"),
        ("<p>en</p><p>to</p>", "en\nto"),
        ("<p>a</p><p>&nbsp;</p><p><br></p><p>b</p>", "a\n\n\nb"),
        ("a<br>b<br><br>c<br>", "a\nb\n\nc"),
        ("<div>a<div>b</div>c</div>", "a\nb\nc"),
        ("<ul><li>en<li>to<br>mer</ul>etter", "- en\n- to\u2028mer\netter"),
        ("<ol><li><p>en</p></li><li><p>to</p></li></ol>", "1. en\n2. to"),
        ("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>", "- a\n1. b\n- c"),
        ("<blockquote><p>q</p><p>r</p></blockquote>s", "> q\n> r\ns"),
        ("<h2>Overskrift</h2>ord", "**Overskrift**\nord"),
        ("<pre>x\n  y\n</pre>z", "x\n  y\nz"),
        ("<b style='font-weight:normal'>n <span style='font-weight:700'>f</span></b>", "n **f**"),
        ("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", "1\t2\n3"),
        ("  mye \n\t rom  <b> her </b> ", "mye rom **her**"),
        ("2 < 3 &lt; 4 & 5 &aelig;&oslash;&#229; <3", "2 < 3 < 4 & 5 æøå <3"),
        ("<p>*a* > b</p><p>- c</p><p>1. d</p>", "\\*a\\* > b\n\\- c\n1\\. d"),
        (WORD_ITEM.format(mark="·", words="melk"), "- melk"),
        (WORD_ITEM.format(mark="1.", words="først"), "1. først"),
        ("<A HREF='https://eksempel.no/hemmelig'>lenke</A>", "lenke"),
        ("<font face=Arial color=red size=7>ord</font>", "ord"),
        ("", ""),
        ("<p></p>", ""),
    ],
)
def test_what_is_kept(page: str, kept: str) -> None:
    assert stored(page) == kept


@pytest.mark.parametrize(
    "hidden",
    [
        "<span style='display:none'>X</span>",
        "<span style='DISPLAY: None !important'>X</span>",
        "<div style='visibility:hidden'>X</div>",
        "<span style='font-size:0'>X</span>",
        "<span style='font-size:0.0px'>X</span>",
        "<span style='opacity:0'>X</span>",
        "<span style='mso-hide:all'>X</span>",
        "<span style='color:#fff'>X</span>",
        "<span style='color:rgb(255, 255, 255)'>X</span>",
        "<span style='color:rgba(0,0,0,0)'>X</span>",
        "<span style='color:transparent'>X</span>",
        "<span style='color:white;background:white'>X</span>",
        "<font color=white>X</font>",
        "<p style='text-indent:-9999px'>X</p>",
        "<div style='position:absolute;left:-10000px'>X</div>",
        "<div style='height:0;overflow:hidden'>X</div>",
        "<span style='clip:rect(0 0 0 0)'>X</span>",
        "<p hidden>X</p>",
        "<span style='font-size:1px'>X</span>",
        "<span style='font:0/0 a'>X</span>",
        "<span style='opacity:.01'>X</span>",
        "<div style='background:#fff'><span style='color:#ffffff'>X</span></div>",
        "<table bgcolor='#fff'><tr><td><font color='white'>X</font></table>",
        "<span style='color:black;background:rgb(0,0,0)'>X</span>",
        "<div style='background:#f00'><span style='color:red'>X</span></div>",
        "<span style='color:rgb(0 0 0 / 0%)'>X</span>",
        "<span style='color:hsl(0, 0%, 100%)'>X</span>",
        "<span style='-webkit-text-fill-color:transparent'>X</span>",
        "<div style='position:absolute;right:-9999px'>X</div>",
        "<div style='position:absolute;left:9999px'>X</div>",
        "<div style='position:absolute;left:-100vw'>X</div>",
        "<div style='margin:0 0 0 -9999px'>X</div>",
        "<div style='transform:translateX(-9999px)'>X</div>",
        "<div style='transform:scale(0)'>X</div>",
        "<div style='width:1px;height:1px;overflow:hidden'>X</div>",
        "<div style='max-height:0;overflow-y:hidden'>X</div>",
        "<div style='clip:rect(1px, 1px, 1px, 1px)'>X</div>",
        "<div style='clip-path:inset(100%)'>X</div>",
        "<div style='clip-path:circle(0)'>X</div>",
        "<div style='clip-path:polygon(0 0, 0 0, 0 0)'>X</div>",
        "<div style='content-visibility:hidden'>X</div>",
        "<span style='display:/* */none'>X</span>",
        "<dialog>X</dialog>",
        "<noframes>X</noframes>",
        "<noembed>X</noembed>",
        "<ruby><rp>X</rp></ruby>",
        "<div style='display:none'><p>X<p><b>X</b></div>",
        "<style>.h{display:none}</style><span class='a h'>X</span>",
        "<style>/* . */ #h, b.k { font-size:0 } @media screen{i{display:none}}</style>"
        "<p id=h>X</p><b class=k>X</b><i>X</i>",
        "<!-- X -->",
        "<!--[if gte mso 9]><xml>X</xml><![endif]-->",
        "<script>X</script>",
        "<style>X</style>",
        "<head><title>X</title></head>",
        "<title>X</title>",
        "<svg><text>X</text></svg>",
        "<noscript>X</noscript>",
        "<textarea>X</textarea>",
        "<select><option>X</select>",
        "<template><p>X</p></template>",
        "<object data=X>X</object>",
        "<iframe src=X>X</iframe>",
        "<img src='http://X/X.png' alt='X' title='X'>",
        "<a href='X' title='X'></a>",
        "<input type=hidden value=X>",
        "<?X X?>",
        "<![CDATA[X]]>",
    ],
)
def test_what_is_not_seen_is_not_kept(hidden: str) -> None:
    assert "X" not in stored(f"<p>før {hidden} etter</p>")
    assert "etter" in stored(f"<p>før {hidden} etter</p>")


@pytest.mark.parametrize(
    "shown",
    [
        "<div style='background:#222'><span style='color:#fff'>ord</span></div>",
        "<span style='color:#fff;background-color:rgb(20, 20, 20)'>ord</span>",
        "<p style='display:none'>x<p>ord",
        "<span style='color:#eee'>ord</span>",
        "<span style='font-size:10px;opacity:0.5'>ord</span>",
        "<div style='visibility:hidden'><p style='visibility:visible'>ord</p></div>",
        "<div style='font-size:0'><span style='font-size:14px'>ord</span></div>",
        "<div style='color:white'><span style='color:black'>ord</span></div>",
        "<div style='background:url(x.png)'><span style='color:white'>ord</span></div>",
        "<p style='color:white;background:rgba(0,0,0,.8)'>ord</p>",
        "<div style='background:black'>ord</div>",
        "<p style='text-indent:-18pt;margin-left:-40px'>ord</p>",
        "<p style='font:italic bold 12px/30px Georgia'>ord</p>",
        "<style>@media print{.a{display:none}}</style><p class=a>ord</p>",
        "<style>@media (max-width:600px){.a{display:none}}</style><p class=a>ord</p>",
        "<!-->ord<!-- x -->",
        "<!--[if !mso]><!-->ord<!--<![endif]-->",
        "<dialog open>ord</dialog>",
    ],
)
def test_what_is_seen_is_kept(shown: str) -> None:
    assert "ord" in stored(shown)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
@settings(max_examples=150)
def test_any_page_is_read_or_refused(page: str) -> None:
    try:
        blocks = from_html(page)
    except BrokenPageError:
        return
    assert blocks
    assert all(run.text for block in blocks for run in block.runs)


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 40_000,
        "<b>" * 40_000 + "</i>" * 40_000,
        "<li>" * 40_000,
        "<!--" * 100_000,
        "<" * 200_000,
        "<a " * 150_000,
        "<a b='" * 80_000,
        "<a b=' c=\"" * 50_000,
        "<style>" + "a{" * 200_000,
        "<script>" * 60_000,
        "<style>" + "@" * 200_000 + "{" + "{}" * 100_000,
        "<style>" + "@media screen{a{b" * 40_000,
        "<p>ord <b>fet</b> ord</p>" * 5_000,
    ],
    ids=range(13),
)
def test_a_page_takes_its_time_and_no_more(page: str) -> None:
    """Anything quadratic would take minutes here, and be seen by whoever waits for it."""
    with contextlib.suppress(BrokenPageError):
        assert from_html(page) is not None


def test_of_a_page_that_breaks_off_what_stands_before_can_be_had() -> None:
    page = "<p>hele <b>avsnittet</b></p><p>og mer <b class='"
    with pytest.raises(BrokenPageError):
        from_html(page)
    assert write(from_html(page, is_alone=True)) == "hele **avsnittet**\nog mer"
