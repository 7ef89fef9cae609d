"""One line of a list that a person reads."""


def line(*parts: str) -> str:
    """Return the parts that are not blank in one line, with a dot between them."""
    return f"- {' · '.join(' '.join(part.split()) for part in parts if part.strip())}\n"
