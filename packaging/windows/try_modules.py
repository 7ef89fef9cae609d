"""Starts the modules laid for Windows on this computer: python -I -S -B try_modules.py STAGE SITE

The program as it was compiled, its resources and the trimmed standard library are the ones in
STAGE; only what is compiled for a processor comes from here, from the packages in SITE.
"""

import os
import sys
import tempfile
from pathlib import Path

stage, site = (os.path.realpath(each) for each in sys.argv[1:3])
compiled = [each for each in sys.path if each.endswith("lib-dynload")]
with tempfile.TemporaryDirectory() as folder:
    for name in ("mammadagbok", "pypdf", "tzdata"):
        Path(folder, name).symlink_to(Path(stage, "lib", name))
    sys.path[:] = [f"{stage}/python311.zip", *compiled, folder, site]

    import json

    import mammadagbok
    from mammadagbok.app import main

    for module in (json, mammadagbok):
        if not str(module.__file__).startswith((stage, folder)):
            sys.exit(f"{module.__name__} came from {module.__file__}")
    status = main(["--selftest"])
sys.exit(status)
