#!/usr/bin/python3
"""Has clang-tidy read all sources of a build.

The headers of a source cost more time than the source itself. So what the build includes into one file is written into one
text, of which the headers are read once; findings are printed with the names of the sources. (Included sources would be left
out by clang's analyser; told to look into what is included, it looks into all headers of the system, too.) Exit status 1 if
clang-tidy finds anything.

    tests/sanitizers/tidy.py build/release FOLDER

FOLDER is for the texts and their compile commands; inside the project, so that its .clang-tidy applies."""
import argparse
import bisect
import json
import os
import re
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
NOT_OURS = re.compile(r"/mocs_compilation|/qrc_|_headers\.cpp|/cmake_pch")
INCLUDED = re.compile(r'#include "(.*\.cpp)"$')


def sources_of(path):
    """The sources that a file consists of; none if it is one itself."""
    sources = []
    with open(path, encoding="utf-8") as file:
        for line in filter(None, map(str.strip, file)):
            included = INCLUDED.match(line)
            if included:
                sources.append(os.path.join(ROOT, included[1]))
            elif not line.startswith("/*"):
                return []
    return sources


class Groups:
    """Texts of several sources each, and which line of them is which line of a source."""

    def __init__(self, folder):
        self.folder = folder
        self.places = {}  # of each text: the lines where its sources begin, and these

    def add(self, command, sources):
        """The compile command of a new text."""
        part = "tests" if sources[0].startswith(os.path.join(ROOT, "tests")) else "sources"
        name = re.sub(r"\W+", "_", os.path.relpath(command["file"], ROOT).rsplit(".", 1)[0])
        path = os.path.join(self.folder, part, name + ".cpp")
        lines, begins = [], []
        for source in sources:
            begins.append(len(lines) + 1)
            with open(source, encoding="utf-8") as file:
                lines += file.read().splitlines()
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        self.places[path] = (begins, sources)
        folders = sorted({os.path.dirname(source) for source in sources})
        text = command["command"].replace(command["file"], path)
        return command | {"file": path, "command": text + "".join(f" -iquote {each}" for each in folders)}

    def named(self, line):
        """A line of clang-tidy's output, with the name of the source."""
        where = re.match(r"(/[^:]*):(\d+):(.*)", line, re.DOTALL)
        if not where or where[1] not in self.places:
            return line
        begins, sources = self.places[where[1]]
        at = int(where[2])
        which = bisect.bisect(begins, at) - 1
        return f"{sources[which]}:{at - begins[which] + 1}:{where[3]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", help="folder of a build, with compile_commands.json")
    parser.add_argument("folder", help="a new one, or that of an earlier call")
    parser.add_argument("--only", default="", help="regular expression: of the files of the build, those with it in their path")
    parser.add_argument("--checks", default="", help="after those of .clang-tidy; without the analyser, which takes most of the time, "
                        "with --checks=-clang-analyzer-*")
    options = parser.parse_args()
    folder = os.path.abspath(options.folder)
    if not folder.startswith(ROOT + os.sep):
        parser.error(f"{folder} is not inside the project")
    if os.path.exists(folder):
        if not os.path.exists(os.path.join(folder, "compile_commands.json")) or not os.path.isdir(os.path.join(folder, "sources")):
            parser.error(f"{folder} exists, and is not of an earlier call")
        shutil.rmtree(folder)
    os.makedirs(os.path.join(folder, "sources"))
    os.makedirs(os.path.join(folder, "tests"))
    shutil.copy(os.path.join(ROOT, "tests", ".clang-tidy"), os.path.join(folder, "tests"))

    groups, commands = Groups(folder), []
    with open(os.path.join(options.build, "compile_commands.json"), encoding="utf-8") as file:
        for command in json.load(file):
            if NOT_OURS.search(command["file"]) or not re.search(options.only, command["file"]):
                continue
            # GCC's precompiled headers, which clang cannot read, become plain ones.
            command["command"] = re.sub(r"-include (\S+)", r"-Xclang -include -Xclang \1", command["command"])
            sources = sources_of(command["file"])
            commands.append(groups.add(command, sources) if sources else command)
    with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as file:
        json.dump(commands, file)

    tidy = subprocess.Popen(
        ["run-clang-tidy", "-p", folder, "-quiet", "-j", str(os.cpu_count()), f"-checks={options.checks}",
         "-header-filter", f"^{ROOT}/(core|ui|app|resources|tests)/"],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    for line in tidy.stdout:
        print(groups.named(re.sub(r"\x1b\[[0-9;]*m", "", line)), end="", flush=True)
    sys.exit(1 if tidy.wait() else 0)


if __name__ == "__main__":
    main()
