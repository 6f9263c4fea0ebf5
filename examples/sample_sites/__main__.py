"""`python -m examples.sample_sites`."""

from examples.sample_sites.main import run

run()
