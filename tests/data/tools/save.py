"""Saves a Fluent file as another localization tool does, with some texts edited.

save.py TOOL FILE, and on standard input a JSON object: key -> new text.
With TOOL compare-locales nothing is saved: the file is read, and what its parser finds is printed.
"""

import json
import sys
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast


def main():
    tool, name = sys.argv[1:]
    path = Path(name)
    edits = json.load(sys.stdin)
    SAVERS[tool](path, edits)


def edit(resource, edits):
    for entry in resource.body:
        if isinstance(entry, ast.Message) and entry.id.name in edits:
            entry.value = ast.Pattern([ast.TextElement(edits[entry.id.name])])


def save_fluent(path, edits):
    """The reference implementation: parse, serialize."""
    resource = FluentParser().parse(path.read_text("utf-8"))
    edit(resource, edits)
    path.write_text(FluentSerializer().serialize(resource), "utf-8")


def save_pontoon(path, edits):
    """What Pontoon does: comments come from the source file, untranslated messages are dropped."""
    resource = FluentParser().parse(path.read_text("utf-8"))
    resource.body = [entry for entry in resource.body if isinstance(entry, ast.Message)]
    for entry in resource.body:
        entry.comment = None
    edit(resource, edits)
    path.write_text(FluentSerializer().serialize(resource), "utf-8")


def save_pontoon_some(path, edits):
    """The same where only the edited entries lost their comments."""
    resource = FluentParser().parse(path.read_text("utf-8"))
    for entry in resource.body:
        if isinstance(entry, ast.Message) and entry.id.name in edits:
            entry.comment = ast.Comment("From the source file.")
    edit(resource, edits)
    path.write_text(FluentSerializer().serialize(resource), "utf-8")


def save_moz_l10n(path, edits):
    """moz.l10n, on which Pontoon is built: parse, serialize."""
    from moz.l10n.formats import Format
    from moz.l10n.model import PatternMessage
    from moz.l10n.resource import parse_resource, serialize_resource

    resource = parse_resource(Format.fluent, path.read_bytes())
    for section in resource.sections:
        for entry in section.entries:
            key = getattr(entry, "id", None)
            if key and key[0] in edits:
                entry.value = PatternMessage([edits[key[0]]])
    path.write_text("".join(serialize_resource(resource)), "utf-8")


def save_translate_toolkit(path, edits):
    """translate-toolkit, on which Weblate is built."""
    from translate.storage.fluent import FluentFile

    store = FluentFile.parsefile(str(path))
    for unit in store.units:
        if unit.getid() in edits:
            # A file of one language: what it calls the source is the text.
            unit.source = edits[unit.getid()]
    path.write_bytes(bytes(store))


def compare_locales(path, _edits):
    from compare_locales import parser
    from compare_locales.parser.base import Junk

    reader = parser.getParser(path.name)
    reader.readFile(str(path))
    found = list(reader.walk())
    junk = [entry.all for entry in found if isinstance(entry, Junk)]
    keys = [entry.key for entry in found if isinstance(entry, parser.Entity)]
    print(json.dumps({"junk": junk, "keys": keys}))


SAVERS = {
    "fluent.syntax": save_fluent,
    "pontoon": save_pontoon,
    "pontoon-some": save_pontoon_some,
    "moz.l10n": save_moz_l10n,
    "translate-toolkit": save_translate_toolkit,
    "compare-locales": compare_locales,
}

if __name__ == "__main__":
    main()
