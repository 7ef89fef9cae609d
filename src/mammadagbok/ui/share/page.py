"""Huskelapp: choose, look at the very page, take it along."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from mammadagbok.domain.errors import MammadagbokError, TargetExistsError
from mammadagbok.domain.page import SharePage
from mammadagbok.ui import dialogs
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import BlankPage, PageName, Place
from mammadagbok.ui.render import to_pdf
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.choosing import Choosing
from mammadagbok.ui.share.names_dialog import NamesDialog
from mammadagbok.ui.share.preview import PagePreview
from mammadagbok.ui.share.steps import Steps
from mammadagbok.ui.share.taking import Taking
from mammadagbok.ui.theme import LIGHT, MARGIN
from mammadagbok.ui.widgets.layouts import fill, page_column, scrolling
from mammadagbok.ui.widgets.texts import label

_PREVIEW_HEIGHT = 320


class TakeAlongPage(Page):
    """Nothing leaves before she saves; what she saves is the page that she sees."""

    def __init__(
        self,
        session: Session,
        look: Look,
        ask_for_target: dialogs.AskForTarget | None = None,
    ) -> None:
        super().__init__(PageName.SHARE, session, look)
        self._ask_for_target = ask_for_target or dialogs.ask_for_target
        self._page: SharePage | None = None
        self._choosing = Choosing(look)
        self._preview = _preview(look)
        self._sheet = self._with_invitation()
        self._taking = Taking(look)
        self._steps = Steps(look, self._choosing, self._sheet, self._taking)
        self._build()
        self._connect()
        self._show_page()
