"""Declarations: what is read, and what is said of every mistake."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.adcodes import check_adcode, division_name
from sources.locations import line_of, locate_keys
from sources.reader import Problem, SourcesError, read_sources, read_what_is_right

GOOD = """\
agency = "某县人民政府"
level = "county"
adcode = "350526"
homepage = "https://www.example.gov.cn/"
verified = "unverified"

[[lists]]
url = "https://www.example.gov.cn/xw/"
pages = 2

[politeness]
delay_seconds = 5
"""


def write(folder: Path, text: str | bytes, name: str = "cn_some.toml") -> Path:
    """Write a declaration."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def mistakes(path: Path) -> list[str]:
    """What is said of a file or folder, with the folder's name left out."""
    folder = path if path.is_dir() else path.parent
    with pytest.raises(SourcesError) as raised:
        read_sources(path)
    return str(raised.value).replace(f"{folder}/", "").splitlines()


def test_a_good_declaration_is_read(tmp_path: Path) -> None:
    """A source's id is its file's name; what is not written has its default."""
    write(tmp_path, GOOD)
    source = read_sources(tmp_path)["cn_some"]
    assert source.id == "cn_some"
    assert source.lists[0].pages == 2
    assert source.politeness.delay_seconds == 5
    assert source.politeness.max_concurrent == 1
    assert source.own_hosts == {"www.example.gov.cn"}
    assert not source.allow_private_addresses


def test_a_byte_order_mark_and_crlf_do_no_harm(tmp_path: Path) -> None:
    """Editors of other systems write both."""
    text = GOOD.replace("delay_seconds", "delay_second").replace("\n", "\r\n")
    write(tmp_path, b"\xef\xbb\xbf" + text.encode())
    assert mistakes(tmp_path) == ["cn_some.toml:12: politeness.delay_second: unknown key; did you mean delay_seconds?"]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('agency = "某县人民政府"\n', "", "cn_some.toml:1: agency: is missing"),
        (
            'level = "county"',
            'level = "conty"',
            "cn_some.toml:2: level: 'conty' is not one of national, province, city, county; did you mean county?",
        ),
        ('adcode = "350526"', 'adcode = "350599"', "cn_some.toml:3: adcode: 350599 is not in GB/T 2260"),
        (
            'adcode = "350526"',
            'adcode = "110103"',
            "cn_some.toml:3: adcode: 110103 was 崇文区 until 2010 and is abolished",
        ),
        (
            'adcode = "350526"',
            'adcode = "350000"',
            "cn_some.toml:3: adcode: 350000 (福建省) does not fit level 'county', which takes a code below a province",
        ),
        (
            'adcode = "350526"',
            "adcode = 350526",
            "cn_some.toml:3: adcode: input should be a valid string, not 350526",
        ),
        (
            'homepage = "https://www.example.gov.cn/"',
            'homepage = "www.example.gov.cn"',
            "cn_some.toml:4: homepage: 'www.example.gov.cn' is not an absolute http or https URL, "
            'for example "https://www.example.gov.cn/"',
        ),
        (
            'verified = "unverified"',
            'verified = "2025-05-12"',
            "cn_some.toml:5: verified: '2025-05-12' is neither a day (2025-06-01, without quotes) nor \"unverified\"",
        ),
        ("[[lists]]", "[[list]]", "cn_some.toml:7: list: unknown key; did you mean lists?"),
        ("[[lists]]", "[lists]", "cn_some.toml:7: lists: write [[lists]], with two brackets"),
        (
            "pages = 2",
            "page = 2",
            "cn_some.toml:9: lists[0].page: unknown key; did you mean pages?",
        ),
        (
            "pages = 2",
            "pages = 0",
            "cn_some.toml:9: lists[0].pages: input should be greater than or equal to 1, not 0",
        ),
        (
            "pages = 2",
            "include = '*'",
            "cn_some.toml:9: lists[0].include: '*' is not a regular expression: nothing to repeat at position 0",
        ),
        (
            "pages = 2",
            'next_url = "index_2.html"',
            "cn_some.toml:9: lists[0].next_url: 'index_2.html' lacks {page}, for example \"index_{page}.html\"",
        ),
        (
            "[[lists]]\nurl = \"https://www.example.gov.cn/xw/\"\npages = 2",
            "",
            "cn_some.toml:1: no entry point: declare at least one of [[lists]], [[feeds]], [[sitemaps]], [[apis]]",
        ),
        (
            "delay_seconds = 5",
            "delay_seconds = 5 s",
            "cn_some.toml:12: not TOML: expected newline or end of document after a statement",
        ),
        ("delay_seconds = 5", "delay_seconds = ", "cn_some.toml:12: not TOML: invalid value"),
        ("agency =", 'id = "x"\nagency =', "cn_some.toml:1: id: the file's name is the id: remove this line"),
    ],
)  # fmt: skip
def test_a_mistake_names_its_line_its_key_and_the_way_out(tmp_path: Path, before: str, after: str, said: str) -> None:
    """Whoever made the mistake can mend it without reading our code."""
    assert before in GOOD
    write(tmp_path, GOOD.replace(before, after))
    assert mistakes(tmp_path) == [said]


def test_all_mistakes_of_all_files_are_said_at_once(tmp_path: Path) -> None:
    """Nobody wants to find them one by one; what is right in other files is still to be had."""
    write(tmp_path, GOOD)
    write(tmp_path, GOOD.replace("https://www.example", "ftp://www.example"), "cn_bad.toml")
    assert [line.split(": ")[0] for line in mistakes(tmp_path)] == ["cn_bad.toml:4", "cn_bad.toml:8"]
    sources, problems = read_what_is_right(tmp_path)
    assert set(sources) == {"cn_some"}
    assert len(problems) == 2


def test_an_id_and_an_entry_point_belong_to_one_file(tmp_path: Path) -> None:
    """Two files of one name in two folders, and one list watched twice, are mistakes."""
    write(tmp_path, GOOD, "north/cn_some.toml")
    write(tmp_path, GOOD.replace("/xw/", "/zw/"), "south/cn_some.toml")
    write(tmp_path, GOOD, "cn_twin.toml")
    said = mistakes(tmp_path)
    assert said == [
        "south/cn_some.toml: the id 'cn_some' is taken by north/cn_some.toml: rename one",
        "north/cn_some.toml: the entry point https://www.example.gov.cn/xw/ is declared in cn_twin.toml already",
    ]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("cn_some.toml", "机构".encode("gbk"), "cn_some.toml: is not UTF-8 (byte 0): save it as UTF-8"),
        (
            "CN-some.toml",
            GOOD.encode(),
            "CN-some.toml: the file's name is the source's id: a name of lower-case letters, digits and _, for example "
            "cn_samr.toml",
        ),
    ],
)
def test_a_file_that_cannot_be_one_is_refused(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    """Wrong encodings and names are said of the file as a whole."""
    write(tmp_path, content, name)
    assert mistakes(tmp_path) == [said]


def test_no_declarations_is_a_mistake_too(tmp_path: Path) -> None:
    """A wrong path must not look like a world without agencies."""
    assert read_what_is_right(tmp_path)[1] == (Problem(tmp_path, 0, "", "no declaration (*.toml) here"),)
    assert str(read_what_is_right(tmp_path / "gone")[1][0]).endswith("there is no such file or folder")


def test_the_declarations_of_this_project_are_right() -> None:
    """What `sources/` holds can be read."""
    folder = Path(__file__).parents[2] / "sources"
    if not list(folder.rglob("*.toml")):
        pytest.skip("no declarations in sources/ yet")
    read_sources(folder)


def test_lines_are_found_in_every_way_of_writing_keys() -> None:
    """Dotted keys, quoted keys, tables below arrays of tables, strings that look like tables, inline tables."""
    lines = locate_keys(
        'a.b = 1 # [x]\n"quo.ted" = """\n[not]\nkey = 1\n"""\n\n[[t]]\nu = [\n  "[v]", # c\n  \'x\',\n]\n[t.sub]\n'
        "w = {x = 1, y.z = {q = ']'}}\n[[t]]\nu = 1979-05-27T07:32:00Z\nv = [{k = 1},\n  {k = 2}]\n"
    )
    assert lines[("a", "b")] == 1
    assert lines[("quo.ted",)] == 2
    assert ("not",) not in lines
    assert lines[("t", 0, "u")] == 8
    assert lines[("t", 0, "u", 1)] == 10
    assert lines[("t", 0, "sub", "w", "y", "z", "q")] == 13
    assert lines[("t", 1, "u")] == 15
    assert lines[("t", 1, "v", 1, "k")] == 17
    assert line_of(("t", 1, "nothing", "here"), lines) == 14


KEYS = st.text("abcdefgh_", min_size=1, max_size=6)
VALUES = st.recursive(
    st.integers(-5, 5).map(str)
    | st.booleans().map(lambda value: str(value).lower())
    | st.sampled_from(['"a # b"', "'[[x]]'", '"""\nk = 1\n"""', '"\\"]"', "1979-05-27"]),
    lambda inner: st.lists(inner, max_size=3).map(lambda items: "[" + ",\n ".join(items) + "]"),
    max_leaves=4,
)


@given(st.dictionaries(KEYS, VALUES, max_size=6), st.lists(st.dictionaries(KEYS, VALUES, max_size=3), max_size=3))
def test_every_key_of_any_document_stands_on_the_line_that_is_found(
    top: dict[str, str], tables: list[dict[str, str]]
) -> None:
    """Whatever values surround it, a key's line starts with the key."""
    text = "".join(f"{key} = {value}\n" for key, value in top.items())
    for table in tables:
        text += "[[zz]]\n" + "".join(f"{key} = {value}\n" for key, value in table.items())
    lines = locate_keys(text)
    written = text.split("\n")
    paths = [(key,) for key in top] + [("zz", at, key) for at, table in enumerate(tables) for key in table]
    for path in paths:
        assert written[lines[path] - 1].startswith(f"{path[-1]} = ")


def test_divisions_are_known_as_they_are_today() -> None:
    """Codes that were re-used, counties directly under a province, the special regions, the whole country."""
    assert division_name("419001") == "河南省济源市"
    assert division_name("110105") == "北京市朝阳区"
    assert division_name("810000") == "香港特别行政区"
    assert division_name("130000") == "河北省"
    assert division_name("999999") is None
    check_adcode("100000", "national")
    check_adcode("659001", "city")
    with pytest.raises(ValueError, match="does not fit level 'national'"):
        check_adcode("130000", "national")
    with pytest.raises(ValueError, match="six digits"):
        check_adcode("1301", "city")
