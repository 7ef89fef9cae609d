"""`python -m mammadagbok`."""

from mammadagbok.app import run

if __name__ == "__main__":
    run()
