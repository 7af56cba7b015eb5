#!/usr/bin/env python3
"""Reads the compile commands of a build (the argument) and prints those of each file of the project by itself.

The build compiles files eight at a time, but clang's analyser looks only into the file it is called with. GCC's
precompiled headers, which clang cannot read, become plain ones.
"""
import json
import os
import re
import sys

project = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
build = os.path.dirname(os.path.abspath(sys.argv[1]))
with open(sys.argv[1], encoding="utf-8") as file:
    commands = json.load(file)

single = {}
for entry in commands:
    whole = entry["file"]
    files = [whole]
    if whole.startswith(build) and not os.path.exists(whole):
        continue  # what moc writes
    if whole.startswith(build):
        with open(whole, encoding="utf-8") as file:
            included = re.findall(r'^#include "(.*\.cpp)"$', file.read(), re.MULTILINE)
        files = [os.path.join(project, name) for name in included]
    plain = re.sub(r"-include (\S+)", r"-Xclang -include -Xclang \1", entry["command"])
    for name in files:
        if not name.startswith(build):
            single.setdefault(name, {"directory": entry["directory"], "file": name,
                                     "command": plain.replace(whole, name)})
json.dump(list(single.values()), sys.stdout, indent=1)
