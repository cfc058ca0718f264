"""YAML as staff mistype it, and YAML as an attacker writes it."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.validation import yaml_reader
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import List, Map, Text
from kiosk.validation.problems import Problems
from kiosk.validation.yaml_reader import MAX_BYTES, MAX_ENTRIES, read_file, read_nodes


def read(text):
    problems = Problems()
    return read_nodes(text, "a.yaml", problems), str(problems)


@pytest.mark.parametrize(
    "value", ["101", "0116000", "8:00", "no", "1.10", "2024-02-30", "~", "null", "1_000", "0x1f"]
)
def test_a_scalar_stays_what_was_typed(value):
    root, problems = read(f"a: {value}\n")
    assert problems == ""
    assert isinstance(root, Map)
    node = root.entries["a"]
    assert isinstance(node, Text)
    assert node.value == value


def test_every_value_knows_its_place():
    root, _ = read("body:\n  - text: a\n  - urgent:\n      items:\n        - one\n        - two\n")
    body = root.entries["body"]
    assert isinstance(body, List)
    assert [item.key for item in body.items] == [0, 1]
    node = NodeIndex({"a.yaml": root}).find("a.yaml", "body", 1, "urgent", "items", 1)
    assert node is not None
    assert (node.file, node.line, node.column) == ("a.yaml", 6, 11)
    assert node.path == "body[1].urgent.items[1]"


MISTAKES = {
    "a: 1\n\tb: 2\n": "2:1: error: The line begins with a tab. "
    "(Indent with spaces, two for each level.)",
    "title: Help: now\nb: c\n": "1:12: error: The text contains a colon followed by a space. "
    "(Put quotes around the whole text.)",
    "b: c\ntitle:Foo\nd: e\n": "2:7: error: There is no space after the colon. "
    "(Type a space after ':'.)",
    "a:\n  - x\n  -y\nb: c\n": "3:4: error: There is no space after the hyphen. "
    "(Type a space after '-'.)",
    "a: b\nc: 'x\nb: c\n": "2:4: error: The quote that opens here is never closed. "
    "(Type the same quote at the end of the text, or delete this one.)",
    "a: [x, y\nb: c\n": "1:4: error: The bracket that opens here is never closed. "
    "(Type ] or } at the end of the list, or put quotes around the text.)",
    "a: b\nc: [x, y\n": "2:4: error: The bracket that opens here is never closed. "
    "(Type ] or } at the end of the list, or put quotes around the text.)",
    'b: "He said: "hi" to me"\n': "1:15: error: Text follows a closing quote. "
    "(Put quotes around the whole text, or around none of it.)",
    "a: @x\n": "1:4: error: A value cannot begin with '@'. (Put quotes around the text.)",
    'a: "C:\\q"\n': "1:7: error: A backslash has a special meaning between double quotes. "
    "(Use single quotes, or type the backslash twice.)",
    "a:\n  b: c\n d: e\n": "3:2: error: This line does not fit the lines before it. "
    "(Compare how far it is indented with the line above.)",
    "": "1:1: error: The file is empty.",
    "# only a comment\n": "1:1: error: The file is empty.",
}


@pytest.mark.parametrize("text", MISTAKES)
def test_a_slip_of_the_keyboard(text):
    root, problems = read(text)
    assert root is None
    assert problems == f"a.yaml:{MISTAKES[text]}"


REFUSED = {
    "a: &x 1\n": "1:4: error: '&x' gives a name to a value, which is not allowed. "
    "(Put quotes around text that begins with &.)",
    "a: 1\nb: *x\n": "2:4: error: '*x' stands for a value written elsewhere, which is not "
    "allowed. (Put quotes around text that begins with *.)",
    "c: !!python/object:os.system x\n": "1:4: error: '!' gives a type to a value, which is not "
    "allowed. (Put quotes around text that begins with !.)",
    "!x c: d\n": "1:1: error: '!' gives a type to a value, which is not allowed. "
    "(Put quotes around text that begins with !.)",
    "a: &x [1]\n": "1:4: error: '&x' gives a name to a value, which is not allowed. "
    "(Put quotes around text that begins with &.)",
    "<<: {a: b}\n": "1:1: error: '<<' copies fields from elsewhere, which is not allowed. "
    "(Write them out.)",
    "a: 1\nb: 2\na: 3\n": "3:1: error: 'a' is written twice: on line 1 and again here. "
    "(Keep one of the two.)",
    "---\na: b\n---\nc: d\n": "3:1: error: A second document begins here; a file holds only one. "
    "(Delete the line '---', or move what follows to a file of its own.)",
    "a: {{ x }}\n": "1:5: error: What stands before a colon must be a plain name. "
    "(Put quotes around text that begins with [, {, * or &.)",
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_yaml_can_do_and_content_may_not(text):
    _, problems = read(text)
    assert problems == f"a.yaml:{REFUSED[text]}"


def test_the_first_of_two_values_is_kept():
    root, _ = read("a: 1\na: 2\n")
    assert root.entries["a"].value == "1"


@pytest.mark.parametrize("sign", ["[", "{a: ", "- ", "{a: ["])
def test_a_hundred_thousand_levels_are_one_sentence(sign, monkeypatch):
    read_events = 0

    loader: Any = yaml_reader._LOADER

    class Counting(loader):  # type: ignore[misc]
        def get_event(self) -> object:
            nonlocal read_events
            read_events += 1
            return super().get_event()

    monkeypatch.setattr(yaml_reader, "_LOADER", Counting)
    root, problems = read(sign * 100_000)
    assert root is None
    assert problems.endswith(
        "error: Values are nested more than 32 deep. (Look for a bracket that was never closed.)"
    )
    assert problems.count("\n") == 0
    assert read_events < 120, "to the end there are 100,000, and the parser takes 20 s"


def test_32_levels_are_allowed():
    assert read("[" * 32 + "x" + "]" * 32)[1] == ""
    assert "32 deep" in read("[" * 33 + "x" + "]" * 33)[1]


def test_too_many_values():
    lists = f"[{'a,' * 99}]," * 199
    assert read(f"[{lists}[{'a,' * 98}]]")[1] == "", "20,000 values"
    assert read(f"[{lists}[{'a,' * 99}]]")[1].endswith(
        "error: The file has more than 20,000 values. (Split it into smaller files.)"
    )


def test_too_many_entries_in_a_list():
    assert read(f"[{'a,' * MAX_ENTRIES}]")[1] == ""
    assert read(f"[{'a,' * MAX_ENTRIES}a]")[1] == (
        "a.yaml:1:2002: error: The list has more than 1,000 entries. "
        "(Split it, or look for a line that was copied too often.)"
    )


@pytest.mark.parametrize(
    ("text", "line"), [("%YAML 1.1\n---\na: 1\n", 1), ("# one\r\n%TAG !x! y\r\n---\na: 1\n", 2)]
)
def test_directives_are_refused(text: str, line: int):
    assert read(text) == (
        None,
        f"a.yaml:{line}:1: error: A line begins with '%', which YAML takes for an instruction to "
        "the program. (Put quotes around text that begins with %, on the line of its field.)",
    )


def test_a_percent_sign_inside_a_text_is_no_directive():
    assert read("a: 90% of us\nb: |\n  %TAG\n")[1] == ""


def test_an_alias_bomb_grows_nothing():
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 30)]
    _, problems = read("\n".join(lines))
    assert problems.count("error") == 30 + 2 * 29


def read_bytes(tmp_path, data):
    path = tmp_path / "a.yaml"
    path.write_bytes(data)
    problems = Problems()
    return read_file(path, "a.yaml", problems), str(problems)


def test_too_many_bytes(tmp_path):
    assert read_bytes(tmp_path, b"a: b" + b" " * (MAX_BYTES - 4))[1] == ""
    assert read_bytes(tmp_path, b"a: b" + b" " * (MAX_BYTES - 3))[1] == (
        "a.yaml: error: The file has 1,048,577 bytes; 1,048,576 is the most."
    )


def test_a_byte_order_mark_and_windows_lines(tmp_path):
    root, problems = read_bytes(tmp_path, b"\xef\xbb\xbfa: b\r\nc: d\r\n")
    assert problems == ""
    assert (root.entries["c"].value, root.entries["c"].line) == ("d", 2)


def test_not_utf_8(tmp_path):
    assert read_bytes(tmp_path, "a: x\nb: café\n".encode("latin-1"))[1] == (
        "a.yaml:2:7: error: This character is not stored as UTF-8. "
        "(Save the file again with the encoding UTF-8.)"
    )


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\0", "U+0000 NULL"),
        ("\x1b", "U+001B ESCAPE"),
        ("\x85", "U+0085 NEXT LINE"),
        ("\u2028", "U+2028 LINE SEPARATOR"),
        ("\ufeff", "U+FEFF ZERO WIDTH NO-BREAK SPACE"),
    ],
)
def test_hidden_characters(tmp_path, character, name):
    assert read_bytes(tmp_path, f"a: b\nc: d{character}e\n".encode())[1] == (
        f"a.yaml:2:5: error: {name} cannot be seen. (Delete it and type the text around it again.)"
    )


def test_a_file_full_of_them_names_ten(tmp_path):
    text = "\n".join(f"a{number}: b\u00adc" for number in range(1000))
    assert read_bytes(tmp_path, text.encode())[1].count("error: U+00AD SOFT HYPHEN") == 10


@pytest.mark.parametrize(
    ("value", "column", "name"),
    [
        (r"re\u00adport", 11, "U+00AD SOFT HYPHEN"),
        (r"re\xadport", 11, "U+00AD SOFT HYPHEN"),
        (r"re\U000E0041port", 11, "U+E0041 TAG LATIN CAPITAL LETTER A"),
        (r"a\eb", 10, "U+001B ESCAPE"),
        (r"a\Lb", 10, "U+2028 LINE SEPARATOR"),
        (r"85\u041e258", 11, "U+041E CYRILLIC CAPITAL LETTER O"),
    ],
)
def test_escapes_hide_nothing(value, column, name):
    """A double-quoted text may write a character as its number."""
    _, problems = read(f'a: x\nb: {{c: "{value}"}}\n')
    assert problems.startswith(f"a.yaml:2:{column}: error: {name} ")


def test_an_escaped_name_of_a_field_hides_nothing():
    assert read('"a\\u00adb": c\n')[1].startswith("a.yaml:1:3: error: U+00AD SOFT HYPHEN ")


@pytest.mark.parametrize(
    "text", ["a: b\u00a0c\n", '"a": "b\\u00a0c"\n', '"a": "b\\_c"\n', "a:\u00a0b c\n"]
)
def test_a_no_break_space_is_a_space(text):
    root, problems = read(text)
    assert problems == ""
    assert root.entries["a"].value == "b c"


def test_digits_of_the_alphabet_of_the_file_are_taken_beside_a_latin_name():
    """With an escape anywhere in the file, each value is looked at by itself too."""
    phone = 'b: "Childline ۰۸۰۰ ۱۱۱۱"\nc: "x\\ty"\n'
    assert read(f"a: بچوں کی مدد\n{phone}")[1] == ""
    assert read(f"a: help\n{phone}")[1].startswith("a.yaml:2:15: error: U+06F0 EXTENDED ARABIC")


@pytest.mark.parametrize("space", "\u1680\u2000\u2003\u2007\u2009\u200a\u202f\u205f\u3000")
def test_every_space_of_unicode_is_a_space(space):
    """They look like one, so a search, a rule for the decoy and a number must meet one."""
    for text in (f"a: b{space}c\n", f'a: "b\\u{ord(space):04x}c"\n', f"a:{space}b c\n"):
        root, problems = read(text)
        assert problems == ""
        assert root.entries["a"].value == "b c"
    root, problems = read(f"a:\n{space}{space}b: c\n")
    assert root.entries["a"].entries["b"].value == "c"
    assert "a.yaml:1:8: error: " in read(f'a: "b{space}c\\u00ad"\n')[1]


def test_lines_may_be_indented_with_no_break_spaces():
    """Some editors and web pages give these; they look the same."""
    root, problems = read("a:\n\u00a0\u00a0b: c\n")
    assert problems == ""
    assert root.entries["a"].entries["b"].value == "c"


def test_a_link_is_not_followed(tmp_path):
    (tmp_path / "a.yaml").symlink_to("/etc/passwd")
    problems = Problems()
    assert read_file(tmp_path / "a.yaml", "a.yaml", problems) is None
    assert str(problems) == (
        "a.yaml: error: This is a link to another file, and links are not followed. "
        "(Put the file itself here.)"
    )


def test_a_file_cut_off_anywhere_is_explained(bundle):
    """Puts a sign of YAML at the cut, where the parser's own locations are wrong."""
    for name in ("bundle.yaml", "cards/first-card.yaml"):
        good = (bundle.root / name).read_text(encoding="utf-8")
        for cut in range(len(good)):
            for sign in ("", "[", "{", "'", '"', "\n", "\n ", "\t", "- ", ": ", "|\n", "*", "!"):
                root, problems = read(good[:cut] + sign)
                assert root is not None or problems.startswith("a.yaml:")
