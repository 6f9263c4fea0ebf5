"""Forms that a page is written down in: text as crawlers stored it, and markup as sites wrote it."""

from __future__ import annotations

from bench.mirrors.forms.bodies import BODIES
from bench.mirrors.forms.broken import BROKEN
from bench.mirrors.forms.encodings import ENCODINGS
from bench.mirrors.forms.heads import HEADS
from bench.mirrors.forms.makers import MAKERS
from bench.mirrors.forms.old_bodies import OLD_BODIES
from bench.mirrors.forms.records import RECORDS
from bench.mirrors.forms.scripts import SCRIPTS
from bench.mirrors.forms.text import TEXTS
from bench.mirrors.forms.titles import TITLES
from bench.mirrors.forms.wrapped import WRAPPED
from bench.mirrors.page import Axis, Form

FORM = Axis[Form](
    TEXTS | WRAPPED | RECORDS | HEADS | TITLES | BODIES | OLD_BODIES | MAKERS | SCRIPTS | BROKEN | ENCODINGS
)
