"""One page, and all that is made of it: screen, PDF, print, ODT, text, clipboard.

Nothing else makes files of Qt but `ui.images`. The makers of files are in their own rooms: `pdf`,
`odt` and `text`.
"""
