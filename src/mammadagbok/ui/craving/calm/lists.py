"""The three lists of the calm page: her signs, her cards, and «hvis … så …»."""

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain.calm import HelpCard, IfThen, with_hers, with_missing
from mammadagbok.ui.craving.calm.fields import CardFields, PlanFields
from mammadagbok.ui.craving.calm.words import if_then, needs_somebody
from mammadagbok.ui.look import Look
from mammadagbok.ui.own.fields import LineFields
from mammadagbok.ui.own.forms import large
from mammadagbok.ui.own.own_list import ListKind, OwnList, at_the_end
from mammadagbok.ui.own.row import LineRow
from mammadagbok.ui.session import Session

_WHAT = "calm"


class CalmLists:
    """`signs`, `cards` and `plans`, and a link that brings back cards that came."""

    def __init__(self, session: Session, look: Look) -> None:
        self._calm, self._look = session.journal.calm, look
        self.signs = OwnList[str](session, look, self._signs_kind())
        self.cards = OwnList[HelpCard](session, look, self._cards_kind())
        self.plans = OwnList[IfThen](session, look, self._plans_kind())
        self.all = (self.signs, self.cards, self.plans)
        self.bring_back = large(
            QCoreApplication.translate("CalmLists", "Bring back those that came with the program"),
            self._on_bring_back,
            "calm_cards_bring_back",
            "link",
        )

    def refresh(self) -> None:
        """Show the lists as they are kept."""
        calm, built_in = self._calm, self._look.built_in.cards()
        self.signs.show_items(calm.signs())
        self.cards.show_items(cards := calm.cards(built_in))
        self.plans.show_items(calm.plans())
        self.bring_back.setVisible(with_missing(cards, built_in) != cards)

    def _signs_kind(self) -> ListKind[str]:
        return ListKind(
            name="calm_sign",
            what=_WHAT,
            invitation=QCoreApplication.translate("CalmLists", "+ A sign"),
            fields=self._sign_fields,
            row=self._line_row,
            keep=self._calm.keep_signs,
            with_new=at_the_end,
        )

    def _cards_kind(self) -> ListKind[HelpCard]:
        return ListKind(
            name="calm_card",
            what=_WHAT,
            invitation=QCoreApplication.translate("CalmLists", "+ Something that helps"),
            fields=self._card_fields,
            row=self._card_row,
            keep=self._calm.keep_cards,
            with_new=with_hers,
        )

    def _plans_kind(self) -> ListKind[IfThen]:
        return ListKind(
            name="calm_plan",
            what=_WHAT,
            invitation=QCoreApplication.translate("CalmLists", "+ If … then …"),
            fields=self._plan_fields,
            row=self._plan_row,
            keep=self._calm.keep_plans,
            with_new=at_the_end,
        )

    def _sign_fields(self, name: str) -> LineFields:
        says = QCoreApplication.translate("CalmLists", "A sign")
        example = QCoreApplication.translate("CalmLists", "for example: I stop answering messages")
        return LineFields(self._look, says, name, example)

    def _card_fields(self, name: str) -> CardFields:
        return CardFields(self._look, name)

    def _plan_fields(self, name: str) -> PlanFields:
        return PlanFields(self._look, name)

    def _line_row(self, text: str, name: str) -> LineRow:
        return LineRow(self._look, text, "", name)

    def _card_row(self, card: HelpCard, name: str) -> LineRow:
        note = needs_somebody() if card.needs_somebody else ""
        return LineRow(self._look, card.text, note, name)

    def _plan_row(self, plan: IfThen, name: str) -> LineRow:
        return LineRow(self._look, if_then(plan), "", name)

    def _on_bring_back(self) -> None:
        said = QCoreApplication.translate("CalmLists", "They are back.")
        self.cards.take(with_missing(self.cards.items, self._look.built_in.cards()), said)
