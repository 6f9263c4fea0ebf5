"""What every service stands on: Kafka in and out, outcomes, dead letters, metrics, health, settings, logs.

A service whose work is computing registers stages (`stage.service`): plain functions, handled in worker processes. One
whose work is waiting registers a duty (`stage.duties`). Both raise the outcomes of `stage.outcomes` and count in
`stage.metrics`; everything else comes with it.
"""
