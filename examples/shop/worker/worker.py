"""Writes the report of the day."""

import argparse
import datetime
import pathlib

parser = argparse.ArgumentParser()
parser.add_argument("task", choices=["report"])
parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("/reports"))
options = parser.parse_args()
today = datetime.date.today()
(options.out / f"{today}.txt").write_text(f"{options.task} of {today}\n")
