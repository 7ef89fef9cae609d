"""The rings of what the keyboard is on, where an edge grown by a pixel would hardly be told."""

from mammadagbok.ui.theme import CONTROL_CORNER, CONTROL_HEIGHT, ROOM, SMALL, STEP, TIGHT, Theme


def focus_rings(theme: Theme) -> str:
    """Return the end of the style sheet: it has its way with what comes before."""
    parts = [_focus_on_filled, _focus_on_chosen]
    if theme.is_high:
        parts = [_focus_on_edged, _room_inside, _rail_focus_on_chosen, *parts]
    return "".join(part(theme) for part in parts)


def _focus_on_edged(t: Theme) -> str:
    """A far thicker ring, in the same room."""
    more = t.broad_ring - t.edge
    ring = f"border: {t.broad_ring}px solid {t.palette.ink}"
    least = t.target - 2 * t.broad_ring
    return f"""
    QPushButton[role="plain"]:focus, QPushButton[role="option"]:focus,
    QPushButton[role="door"]:focus {{ {ring};
        padding: {t.px(SMALL) - more}px {t.px(ROOM) - more}px; }}
    QPushButton[role="pill"]:focus {{ {ring};
        padding: {t.px(TIGHT) - more}px {t.px(5) - more}px; }}
    QPushButton[role="pill"][roomy="true"]:focus {{
        padding: {t.px(TIGHT) - more}px {t.px(10) - more}px; }}
    QPushButton[role="suggestion"]:focus {{ {ring}; padding: 0 {t.px(STEP) - more}px;
        min-height: {t.px(CONTROL_HEIGHT - 2) - 2 * more}px; }}
    QPushButton[role="choice"]:focus {{ {ring}; padding: 0 {t.px(STEP) - more}px;
        min-height: {least}px; }}
    QPushButton[role="strength"]:focus {{ {ring}; min-width: {least}px; min-height: {least}px; }}
    QLineEdit:focus, QDateTimeEdit:focus, QDateEdit:focus, QTimeEdit:focus, QComboBox:focus,
    QSpinBox:focus {{ {ring}; padding: {t.px(SMALL) - more}px {t.px(STEP) - more}px; }}
    QTextEdit {{ padding: {more}px; }}
    QTextEdit:focus {{ {ring}; padding: 0; }}
    QTextEdit[role="leaf"] {{ border: {t.ring}px solid transparent; padding: 0; }}
    """


def _room_inside(t: Theme) -> str:
    """So broad a ring would touch what has no edge of its own."""
    return f"""
    QPushButton[role="link"] {{ padding: {t.px(TIGHT)}px {t.px(2)}px; }}
    QCheckBox, QRadioButton {{ padding: {t.px(TIGHT)}px; }}
    """


def _focus_on_filled(t: Theme) -> str:
    """Turned inside out: around what is filled, a ring of any colour is hardly told from it."""
    p, more = t.palette, t.ring
    ring = t.ring + more
    room = f"{t.px(SMALL) - more}px {t.px(ROOM) - more}px"
    return f"""
    QPushButton[role="primary"]:focus {{ background: {p.card}; color: {p.plum.ink};
        border: {ring}px solid {p.plum.ink}; padding: {room}; }}
    QPushButton[role="primary"][tint="craving"]:focus {{ background: {p.card};
        color: {p.craving.ink}; border: {ring}px solid {p.craving.ink}; }}
    QPushButton[role="hide"]:focus {{ background: {p.card}; color: {p.ink};
        border: {ring}px solid {p.ink}; padding: {room}; }}
    QPushButton[role="strength"]:checked:focus {{ outline: {t.ring}px solid {p.on_fill};
        outline-radius: {t.px(CONTROL_CORNER) - t.ring}px; }}
    """


def _focus_on_chosen(t: Theme) -> str:
    """A thicker ring where there is one around it already, in the same room."""
    p, more = t.palette, t.ring
    ring, broader = f"border: {t.ring + more}px solid {p.ink}", t.ring - t.edge
    return f"""
    QPushButton[role="option"]:checked:focus {{ {ring};
        padding: {t.px(SMALL) - more - broader}px {t.px(ROOM) - more - broader}px; }}
    QPushButton[role="pill"]:checked:focus {{ {ring};
        padding: {t.px(TIGHT) - more}px {t.px(5) - more}px; }}
    QPushButton[role="pill"][roomy="true"]:checked:focus {{
        padding: {t.px(TIGHT) - more}px {t.px(10) - more}px; }}
    QPushButton[role="choice"]:checked:focus {{ {ring};
        padding: 0 {t.px(STEP) - more - broader}px;
        min-height: {t.target - 2 * t.ring - 2 * more}px; }}
    QPushButton[role="format"]:checked:focus {{ {ring}; padding: 0 {t.px(SMALL) - more}px;
        min-height: {t.px(CONTROL_HEIGHT - 4) - 2 * more}px; }}
    QPushButton[role="row"][chosen="true"]:focus {{ {ring}; }}
    QPushButton[role="day"][chosen="true"]:focus {{ {ring};
        min-height: {t.px(CONTROL_HEIGHT - 4) - 2 * more}px; }}
    """


def _rail_focus_on_chosen(t: Theme) -> str:
    """A thicker ring where there is one around it already, in the same room."""
    ring, room = 2 * t.ring, t.px(SMALL) - t.ring
    return f"""
    QPushButton[role="rail"]:checked:focus {{ border: {ring}px solid {t.palette.ink};
        padding: {room}px {t.px(STEP) - t.ring}px; }}
    QPushButton[role="rail"][slim="true"]:checked:focus {{ padding: {room}px 0; }}
    """
