"""What she keeps about the group as lines that a person reads."""

from collections.abc import Iterator

from mammadagbok.domain.meeting import Preparation
from mammadagbok.domain.rehearsal import NewRehearsal
from mammadagbok.domain.taking_out import GroupWords, OutLists, OutSeries
from mammadagbok.services.moving.readable_line import line


def group_lines(lists: OutLists, words: GroupWords) -> dict[str, list[str]]:
    """Return the lines of each list by what it is called. Every line ends with a line break."""
    rehearsals = (each.lines for each in lists.rehearsals)
    return {
        words.series: [_series(each, words) for each in lists.series],
        words.prepared: [
            line(f"{each.plan.at:%Y-%m-%d %H:%M}", *told)
            for each in lists.meetings
            for told in _prepared(lists.prepared.get(each.id, Preparation()), words)
        ],
        words.rehearsals: [told for each in rehearsals for told in _rehearsed(each, words)],
        words.rules: [
            line("" if each.rule.written_down else words.unwritten, each.rule.text)
            for each in lists.rules
        ],
        words.phases: [
            line(each.what.on.isoformat(), words.changes[each.what.kind]) for each in lists.phases
        ],
        words.group_file: [f"    {each}\n" for each in lists.group_file.splitlines()],
    }


def _series(series: OutSeries, words: GroupWords) -> str:
    plan = series.plan
    often = words.every_week if plan.weeks == 1 else words.every_weeks
    return line(
        f"{plan.first:%Y-%m-%d %H:%M}",
        often.format(weeks=plan.weeks),
        plan.place,
        f"{words.until} {plan.until.isoformat()}" if plan.until else "",
        f"{words.not_on} {', '.join(map(str, series.gaps))}" if series.gaps else "",
    )


def _prepared(written: Preparation, words: GroupWords) -> Iterator[tuple[str, str]]:
    sentences = (written.first_line, written.second_line, written.third_line)
    named = (
        *((words.sentences, text) for text in sentences),
        (words.heard, written.heard),
        (words.trying, written.trying),
        (written.question, written.answer),
    )
    return ((name, text) for name, text in named if text.strip())


def _rehearsed(lines: NewRehearsal, words: GroupWords) -> Iterator[str]:
    named = (
        (words.situation, lines.situation),
        (words.mine, lines.mine),
        (words.theirs, lines.theirs),
        (words.went, lines.went),
    )
    on = lines.on.isoformat()
    return (line(on, name, text) for name, text in named if text.strip())
