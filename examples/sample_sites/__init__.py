"""Agency sites of our own on loopback: what `make up` watches, and what the tests know by heart."""

from examples.sample_sites.declarations import source_files
from examples.sample_sites.expectations import ExpectedPage, expected
from examples.sample_sites.server import SampleSites, serve

__all__ = ["ExpectedPage", "SampleSites", "expected", "serve", "source_files"]
