"""The window's style sheet, as one function of the theme."""

from mammadagbok.ui.focus_rings import focus_rings
from mammadagbok.ui.theme import (
    BROAD,
    CARD_CORNER,
    CONTROL_CORNER,
    CONTROL_HEIGHT,
    HEADING_SIZE,
    LARGE_FIELD,
    LIGHT,
    MARGIN,
    PAPER_WHITE,
    READING_SIZE,
    ROOM,
    SMALL,
    SMALL_SIZE,
    STEP,
    TEXT_SIZE,
    TIGHT,
    TINTS,
    TITLE_SIZE,
    WIDE,
    Theme,
)


def stylesheet(theme: Theme) -> str:
    """Return the whole window's style sheet."""
    return "\n".join(
        (
            _base(theme),
            _surfaces(theme),
            _texts(theme),
            _buttons(theme),
            _choices(theme),
            _quiet_buttons(theme),
            _inputs(theme),
            _ticks(theme),
            _rail(theme),
            _scrolling(theme),
            _file_dialog(theme),
            focus_rings(theme),
        )
    )


def _base(t: Theme) -> str:
    """Buttons have a ring of their own: the system's style would draw its blue box inside it."""
    p = t.palette
    cannot = p.hairline if t.is_high else p.soft
    return f"""
    * {{ font-family: "{t.family}"; font-size: {t.px(TEXT_SIZE)}px; color: {p.ink}; }}
    QMainWindow, QDialog, QWidget[role="paper"] {{ background: {p.paper}; }}
    QDialog {{ border: {t.outline}px solid {p.edge}; }}
    QAbstractButton {{ outline: none; }}
    QToolTip {{ background: {p.card}; color: {p.ink}; border: {t.edge}px solid {p.edge};
        padding: {t.px(TIGHT)}px; }}
    QMenu {{ background: {p.card}; border: {t.edge}px solid {p.edge}; padding: {t.px(TIGHT)}px; }}
    QMenu::item {{ padding: {t.px(SMALL)}px {t.px(ROOM)}px; }}
    QMenu::item:selected {{ background: {p.plum.surface}; color: {p.plum.ink}; }}
    QMenu::item:disabled {{ color: {cannot}; background: transparent; }}
    """


def _surfaces(t: Theme) -> str:
    p = t.palette
    tinted = "\n".join(
        f'QFrame[role="card"][tint="{name}"], QFrame[role="bar"][tint="{name}"], '
        f'QPushButton[role="door"][tint="{name}"] '
        f"{{ background: {t.tint(name).surface}; border: {t.edge}px solid {t.rim(name)}; }}"
        for name in TINTS
    )
    return f"""
    QFrame[role="card"] {{ background: {p.card}; border: {t.edge}px solid {p.hairline};
        border-radius: {t.px(CARD_CORNER)}px; }}
    QFrame[role="card"][chosen="true"] {{ border: {t.ring}px solid {p.plum.ink}; }}
    QFrame[role="card"][next="true"] {{ border: {t.ring}px solid {p.group.ink}; }}
    QFrame[role="bar"] {{ background: {p.plum.surface}; border: {t.edge}px solid {t.rim("plum")};
        border-radius: {t.px(CONTROL_CORNER)}px; }}
    QFrame[role="bar"][tint="cheer"] {{ border-radius: 0; }}
    QFrame[role="sheet"] {{ background: {p.rail}; border: {t.edge}px solid {p.hairline};
        border-radius: {t.px(CARD_CORNER)}px; }}
    QFrame[role="tag"] {{ background: {p.plum.surface}; border: {t.edge}px solid {t.rim("plum")};
        border-radius: {t.px(CONTROL_HEIGHT - 2) // 2}px; }}
    QFrame[role="line"] {{ background: {p.hairline}; border: none; max-height: {t.edge}px; }}
    {tinted}
    """


def _texts(t: Theme) -> str:
    p = t.palette
    inks = "\n".join(
        f'QLabel[tint="{name}"] {{ color: {t.tint(name).ink}; }}\n'
        f'QLabel[role="chip"][tint="{name}"] {{ background: {t.tint(name).surface}; '
        f"border-color: {t.rim(name)}; }}"
        for name in TINTS
    )
    return f"""
    QLabel {{ background: transparent; selection-background-color: {p.plum.ink};
        selection-color: {p.on_fill}; }}
    QLabel[role="title"] {{ font-size: {t.px(TITLE_SIZE)}px; font-weight: 700; }}
    QLabel[role="heading"] {{ font-size: {t.px(HEADING_SIZE)}px; font-weight: 700; }}
    QLabel[role="reading"] {{ font-size: {t.px(READING_SIZE)}px; }}
    QLabel[role="large"] {{ font-size: {t.px(HEADING_SIZE)}px; }}
    QLabel[role="strong"] {{ font-weight: 700; }}
    QLabel[role="group"] {{ color: {p.soft}; font-weight: 700; }}
    QLabel[role="soft"] {{ color: {p.soft}; }}
    QLabel[role="picture"] {{ border: {t.edge}px solid {p.hairline}; }}
    QLabel[role="small"] {{ color: {p.soft}; font-size: {t.px(SMALL_SIZE)}px; }}
    QLabel[role="wrong"] {{ color: {p.wrong}; }}
    QLabel[role="number"] {{ font-size: {t.px(HEADING_SIZE)}px; font-weight: 700; }}
    QLabel[role="bar"] {{ background: {p.plum.surface}; color: {p.ink}; padding: {t.px(STEP)}px;
        border-radius: 0; }}
    QLabel[role="danger"] {{ background: {p.card}; border: {t.edge}px solid {p.edge};
        border-radius: {t.px(ROOM)}px; padding: {t.px(SMALL)}px {t.px(ROOM)}px;
        font-weight: 700; }}
    QLabel[role="chip"] {{ font-size: {t.px(SMALL_SIZE)}px; border-radius: {t.px(SMALL_SIZE)}px;
        padding: {t.px(6)}px {t.px(STEP)}px; background: {p.plum.surface};
        border: {t.edge}px solid {t.rim("plum")}; }}
    {inks}
    """


def _buttons(t: Theme) -> str:
    p, broader = t.palette, t.ring - t.edge
    return f"""
    QPushButton {{ background: {p.card}; border: {t.edge}px solid {p.edge}; font-weight: 700;
        border-radius: {t.px(CONTROL_CORNER)}px; padding: {t.px(SMALL)}px {t.px(ROOM)}px;
        min-height: {t.px(CONTROL_HEIGHT - 2 * SMALL - 2)}px; }}
    QPushButton:hover {{ background: {p.plum.surface}; }}
    QPushButton::menu-indicator {{ image: none; width: {t.px(WIDE)}px; }}
    QPushButton:focus, QToolButton:focus, QCheckBox:focus, QRadioButton:focus {{
        border: {t.ring}px solid {p.plum.ink}; }}
    QPushButton[role="plain"]:focus {{
        padding: {t.px(SMALL) - broader}px {t.px(ROOM) - broader}px; }}
    QPushButton:disabled {{ color: {p.soft}; border-color: {p.hairline};
        border-style: dashed; }}
    QPushButton[role="primary"] {{ background: {p.plum.ink}; color: {p.on_fill};
        border: {t.ring}px solid {p.plum.ink}; }}
    QPushButton[role="primary"]:disabled {{ background: {p.rail}; color: {p.soft};
        border-color: {p.hairline}; border-style: dashed; }}
    QPushButton[role="primary"][tint="craving"] {{ background: {p.craving.ink};
        border-color: {p.craving.ink}; }}
    QPushButton[role="link"] {{ background: transparent; border: {t.ring}px solid transparent;
        font-weight: 400; text-decoration: underline; color: {p.soft};
        padding: {t.px(TIGHT)}px 0; text-align: left; border-radius: {t.px(TIGHT)}px;
        min-height: {t.px(CONTROL_HEIGHT - 2 * TIGHT - 4)}px; }}
    QPushButton[large="true"] {{ min-height: {t.target - 2 * t.px(SMALL) - 2 * t.edge}px; }}
    QPushButton[role="link"][large="true"] {{ min-width: {t.target - 2 * t.ring}px;
        min-height: {t.target - 2 * t.px(TIGHT) - 2 * t.ring}px; }}
    QPushButton[role="link"]:hover {{ color: {p.ink}; }}
    QPushButton[role="link"]:checked {{ color: {p.ink}; font-weight: 700; text-decoration: none; }}
    QPushButton[role="link"]:focus {{ border: {t.ring}px solid {p.plum.ink}; }}
    QPushButton[role="cross"] {{ background: transparent; border: {t.ring}px solid transparent;
        padding: 0; min-width: {t.px(CONTROL_HEIGHT - 4)}px;
        min-height: {t.px(CONTROL_HEIGHT - 4)}px; }}
    QPushButton[role="cross"]:hover {{ background: {p.plum.surface}; }}
    QPushButton[role="cross"]:focus {{ border: {t.ring}px solid {p.plum.ink}; }}
    """


def _choices(t: Theme) -> str:
    p = t.palette
    # Where a craving has no colour of its own, what is chosen looks as it does elsewhere.
    craving = p.plum if p.craving.surface == p.card else p.craving
    broader = t.ring - t.edge
    return f"""
    QPushButton[role="pill"] {{ font-weight: 400; font-size: {t.px(SMALL_SIZE)}px;
        border-radius: {t.px(ROOM) - 1}px; padding: {t.px(TIGHT)}px {t.px(5)}px;
        min-height: {t.px(22)}px; min-width: {2 * (t.px(ROOM) - t.px(5))}px; }}
    QPushButton[role="pill"][roomy="true"] {{ padding: {t.px(TIGHT)}px {t.px(10)}px;
        min-width: {2 * (t.px(ROOM) - t.px(10))}px; }}
    QPushButton[role="pill"]:checked {{ background: {p.plum.surface}; color: {p.plum.ink};
        border: {t.ring}px solid {p.plum.ink}; font-weight: 700; }}
    QPushButton[role="pill"][is_on="true"] {{ background: {p.plum.surface};
        color: {p.plum.ink}; }}
    QPushButton[role="suggestion"] {{ font-weight: 400; font-size: {t.px(SMALL_SIZE)}px;
        border: {t.edge}px solid {p.hairline}; padding: 0 {t.px(STEP)}px;
        border-radius: {t.px(CONTROL_HEIGHT - 2) // 2}px;
        min-height: {t.px(CONTROL_HEIGHT - 2)}px;
        min-width: {t.px(CONTROL_HEIGHT - 2) - 2 * t.px(STEP)}px; }}
    QPushButton[role="suggestion"]:hover {{ border: {t.edge}px solid {p.edge}; }}
    QPushButton[role="suggestion"]:focus {{ border: {t.ring}px solid {p.plum.ink}; }}
    QPushButton[role="choice"] {{ font-weight: 400; border-radius: {t.px(ROOM)}px;
        padding: 0 {t.px(STEP)}px; min-height: {t.target - 2 * t.edge}px; }}
    QPushButton[role="choice"]:checked {{ background: {craving.surface};
        color: {craving.ink}; border: {t.ring}px solid {craving.ink}; font-weight: 700;
        padding: 0 {t.px(STEP) - broader}px; min-height: {t.target - 2 * t.ring}px; }}
    QPushButton[role="option"] {{ font-weight: 400; }}
    QPushButton[role="option"]:checked {{ background: {p.plum.surface}; color: {p.plum.ink};
        border: {t.ring}px solid {p.plum.ink}; font-weight: 700;
        padding: {t.px(SMALL) - broader}px {t.px(ROOM) - broader}px; }}
    QPushButton[role="option"][tint="craving"]:checked {{ background: {craving.surface};
        color: {craving.ink}; border-color: {craving.ink}; }}
    QPushButton[role="strength"] {{ font-weight: 400; padding: 0;
        min-width: {t.target - 2 * t.edge}px; min-height: {t.target - 2 * t.edge}px; }}
    QPushButton[role="strength"]:checked {{ background: {p.craving.ink}; color: {p.on_fill};
        border-color: {p.craving.ink}; font-weight: 700; }}
    """


def _quiet_buttons(t: Theme) -> str:
    p = t.palette
    return f"""
    QPushButton[role="format"] {{ background: transparent; border: {t.ring}px solid transparent;
        font-weight: 400; font-size: {t.px(SMALL_SIZE)}px; padding: 0 {t.px(SMALL)}px;
        min-width: {t.px(CONTROL_HEIGHT - 2 * SMALL - 4)}px;
        min-height: {t.px(CONTROL_HEIGHT - 4)}px; }}
    QPushButton[role="format"]:hover {{ background: {p.plum.surface}; }}
    QPushButton[role="format"]:checked {{ background: {p.plum.surface}; color: {p.plum.ink};
        border: {t.ring}px solid {p.plum.ink}; }}
    QPushButton[role="format"]:focus {{ border: {t.ring}px solid {p.ink}; }}
    QPushButton[role="day"] {{ background: transparent; border: {t.ring}px solid transparent;
        font-weight: 400; padding: 0; border-radius: {t.px(SMALL)}px;
        min-height: {t.px(CONTROL_HEIGHT - 4)}px; }}
    QPushButton[role="day"]:hover {{ border: {t.ring}px solid {p.hairline}; }}
    QPushButton[role="day"][written="true"] {{ background: {p.plum.surface};
        color: {p.plum.ink}; font-weight: 700; }}
    QPushButton[role="day"][chosen="true"] {{ border: {t.ring}px solid {p.edge}; }}
    QPushButton[role="day"]:focus {{ border: {t.ring}px solid {p.plum.ink}; }}
    QPushButton[role="row"] {{ background: transparent; border: {t.ring}px solid transparent;
        padding: 0; text-align: left; }}
    QPushButton[role="row"][large="true"] {{ min-height: {t.target - 2 * t.ring}px; }}
    QPushButton[role="row"]:hover {{ background: {p.plum.surface}; }}
    QPushButton[role="row"][chosen="true"] {{ background: {p.card};
        border: {t.edge}px solid {p.edge}; }}
    QPushButton[role="row"]:focus {{ border: {t.ring}px solid {p.plum.ink}; }}
    QPushButton[role="door"] {{ text-align: left; border-radius: {t.px(CARD_CORNER)}px; }}
    QPushButton[role="door"]:hover {{ border: {t.edge}px solid {p.edge}; }}
    QPushButton[role="door"]:focus {{ border: {t.ring}px solid {p.plum.ink}; }}
    """


def _inputs(t: Theme) -> str:
    p = t.palette
    return f"""
    QLineEdit, QDateTimeEdit, QDateEdit, QTimeEdit, QComboBox, QSpinBox {{ background: {p.card};
        border: {t.edge}px solid {p.edge}; border-radius: {t.px(CONTROL_CORNER)}px;
        padding: {t.px(SMALL)}px {t.px(STEP)}px;
        min-height: {t.px(CONTROL_HEIGHT - 2 * SMALL - 2)}px;
        selection-background-color: {p.plum.ink}; selection-color: {p.on_fill};
        placeholder-text-color: {p.soft}; }}
    QLineEdit:focus, QDateTimeEdit:focus, QDateEdit:focus, QTimeEdit:focus, QComboBox:focus,
    QSpinBox:focus {{ border: {t.ring}px solid {p.plum.ink}; }}
    QLineEdit[target="true"] {{ min-height: {t.target - 2 * t.px(SMALL) - 2 * t.edge}px; }}
    QLineEdit[large="true"] {{ min-height: {t.px(LARGE_FIELD - 2 * SMALL - 2)}px; }}
    QAbstractSpinBox QLineEdit {{ border: none; padding: 0; min-height: 0;
        background: transparent; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ subcontrol-origin: border;
        width: 0; border: none; }}
    QTextEdit {{ background: {p.card}; border: {t.edge}px solid {p.hairline};
        border-radius: {t.px(CARD_CORNER)}px; font-size: {t.px(READING_SIZE)}px;
        selection-background-color: {p.plum.ink}; selection-color: {p.on_fill};
        placeholder-text-color: {p.soft}; }}
    QTextEdit[role="field"] {{ border: {t.edge}px solid {p.edge};
        border-radius: {t.px(CONTROL_CORNER)}px; font-size: {t.px(TEXT_SIZE)}px; }}
    QTextEdit[role="field"][large="true"] {{ font-size: {t.px(READING_SIZE)}px; }}
    QTextEdit:focus {{ border: {t.ring}px solid {p.plum.ink}; }}
    QTextEdit[role="leaf"] {{ background: transparent; border: {t.ring}px solid transparent; }}
    QTextEdit[role="leaf"][ring="true"] {{ border: {t.ring}px solid {p.plum.ink}; }}
    QComboBox::drop-down {{ border: none; width: {t.px(BROAD)}px; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox QAbstractItemView, QListView {{ background: {p.card}; color: {p.ink};
        border: {t.edge}px solid {p.edge}; outline: none;
        selection-background-color: {p.plum.ink}; selection-color: {p.on_fill}; }}
    QComboBox QAbstractItemView::item {{ padding: {t.px(SMALL)}px {t.px(STEP)}px; }}
    """


def _ticks(t: Theme) -> str:
    p = t.palette
    box = t.px(ROOM + 2)
    return f"""
    QCheckBox, QRadioButton {{ spacing: {t.px(SMALL)}px; border: {t.ring}px solid transparent;
        border-radius: {t.px(SMALL)}px;
        padding: {t.px(TIGHT)}px {t.px(TIGHT)}px {t.px(TIGHT)}px 0; }}
    QCheckBox[target="true"] {{ min-height: {t.target - 2 * t.px(TIGHT) - 2 * t.ring}px; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: {box}px; height: {box}px;
        border: 2px solid {p.edge}; background: {p.card}; border-radius: {t.px(TIGHT)}px; }}
    QRadioButton::indicator {{ border-radius: {(box + 4) // 2}px; }}
    QCheckBox::indicator:checked {{ background: {p.plum.ink}; border-color: {p.plum.ink}; }}
    QRadioButton::indicator:checked {{ border: {t.px(6)}px solid {p.plum.ink};
        width: {box + 4 - 2 * t.px(6)}px; height: {box + 4 - 2 * t.px(6)}px; }}
    """


def _rail(t: Theme) -> str:
    p = t.palette
    # A dark card on the dark rail would hardly be seen.
    chosen = p.card if p is LIGHT else p.plum.surface
    edge = f"border-color: {p.plum.ink};" if t.is_high else ""
    return f"""
    QWidget[role="rail"] {{ background: {p.rail}; border-right: {t.edge}px solid {p.hairline}; }}
    QPushButton[role="rail"] {{ background: transparent; border: {t.ring}px solid transparent;
        font-weight: 400; text-align: left; padding: {t.px(SMALL)}px {t.px(STEP)}px; }}
    QPushButton[role="rail"]:hover {{ background: {p.paper}; }}
    QPushButton[role="rail"][slim="true"] {{ text-align: center;
        padding: {t.px(SMALL)}px 0; }}
    QPushButton[role="hide"][slim="true"] {{ padding: {t.px(SMALL)}px 0; }}
    QPushButton[role="rail"]:checked {{ background: {chosen}; color: {p.plum.ink};
        font-weight: 700; {edge} }}
    QPushButton[role="rail"]:focus {{ border: {t.ring}px solid {p.plum.ink}; }}
    QPushButton[role="hide"] {{ background: {p.ink}; color: {p.paper}; font-weight: 400;
        border: {t.ring}px solid {p.ink}; }}
    """


def _scrolling(t: Theme) -> str:
    p = t.palette
    return f"""
    QScrollArea, QScrollArea > QWidget > QWidget[role="paper"] {{ background: transparent;
        border: none; }}
    QListView#timeline, QListWidget {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ background: transparent; width: {t.px(STEP)}px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {p.edge}; border-radius: {t.px(TIGHT)}px;
        min-height: {t.px(MARGIN)}px; margin: {t.px(2)}px {t.px(TIGHT)}px; }}
    QScrollBar::handle:vertical:hover {{ margin: {t.px(2)}px; }}
    QScrollBar:horizontal {{ background: transparent; height: {t.px(STEP)}px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {p.edge}; border-radius: {t.px(TIGHT)}px;
        min-width: {t.px(MARGIN)}px; margin: {t.px(TIGHT)}px {t.px(2)}px; }}
    QScrollBar::handle:horizontal:hover {{ margin: {t.px(2)}px; }}
    QScrollBar[chosen="true"]:vertical {{ border: {t.edge}px solid {p.plum.ink};
        border-radius: {t.px(TIGHT)}px; }}
    QScrollBar[chosen="true"]::handle:vertical {{ background: {p.plum.ink};
        margin: {t.px(2)}px; }}
    QScrollBar::handle:disabled {{ background: transparent; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _file_dialog(t: Theme) -> str:
    """Qt's own dialog; its small pictures are drawn for a light surface."""
    p = t.palette
    return f"""
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QFileDialog QTreeView, QFileDialog QListView {{ background: {p.card};
        border: {t.edge}px solid {p.hairline}; border-radius: {t.px(CONTROL_CORNER)}px; }}
    QFileDialog QAbstractItemView::item {{ min-height: {t.px(CONTROL_HEIGHT)}px;
        color: {p.ink}; }}
    QFileDialog QAbstractItemView::item:selected {{ background: {p.plum.surface};
        color: {p.plum.ink}; }}
    QFileDialog QToolButton {{ background: {PAPER_WHITE}; border: {t.edge}px solid {p.edge};
        border-radius: {t.px(CONTROL_CORNER)}px; min-width: {t.px(CONTROL_HEIGHT - 2)}px;
        min-height: {t.px(CONTROL_HEIGHT - 2)}px; }}
    QFileDialog QToolButton:focus {{ border: {t.ring}px solid {p.plum.ink}; }}
    """
