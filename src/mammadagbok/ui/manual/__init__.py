"""The built-in manual: «Hjelp». For numbers and people when it is urgent, see `ui.help`."""
