#!/usr/bin/env python3
"""Records what flask-talisman 1.0.0 answers and writes the same option sets down in Rust.

Needs nothing but Python 3.9 and a network: it makes itself a virtual environment beside this file, with the versions
of requirements.txt. The files that it writes, golden.jsonl and two in tests/parity, are the same on every run.
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENVIRONMENT = HERE / '.venv'
PYTHON = ENVIRONMENT / 'bin' / 'python'
REQUIREMENTS = HERE / 'requirements.txt'
# A copy of the requirements that the environment was made of.
INSTALLED = ENVIRONMENT / 'requirements.txt'


def make_environment():
    if INSTALLED.exists() and INSTALLED.read_text() == REQUIREMENTS.read_text():
        return
    venv.create(ENVIRONMENT, clear=True, with_pip=True)
    pip = [PYTHON, '-m', 'pip', '--quiet', '--disable-pip-version-check']
    subprocess.run([*pip, 'install', '--no-deps', '--requirement', REQUIREMENTS], check=True)
    INSTALLED.write_text(REQUIREMENTS.read_text())


def write():
    import golden
    import option_sets
    import rust

    sets = option_sets.all_sets()
    (HERE / 'golden.jsonl').write_text(golden.text(sets))
    tests = HERE.parent / 'tests' / 'parity'
    (tests / 'cases.rs').write_text(rust.cases(sets))
    (tests / 'refused.rs').write_text(rust.refused(sets))
    print(f'{len(sets)} option sets')


if __name__ == '__main__':
    if Path(sys.prefix) == ENVIRONMENT:
        write()
    else:
        make_environment()
        os.execv(PYTHON, [PYTHON, '-B', __file__])
