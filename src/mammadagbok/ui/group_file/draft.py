"""What a leader has written in the maker so far. It outlives the maker's window."""

from dataclasses import dataclass, field

from mammadagbok.domain.group_pack import GroupPack


@dataclass(slots=True)
class Draft:
    """The content, the words she has said are no names, and whether a file holds all of it."""

    pack: GroupPack = field(default_factory=GroupPack)
    fine: set[str] = field(default_factory=set)
    is_saved: bool = True
