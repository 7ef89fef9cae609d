"""The program as those meet it who hear it: from outside, through AT-SPI, with no mouse."""
