"""Entities: text -> names (`recognise`) -> the things they name (`resolve`)."""

from tui.document.entities.stage import find_entities, finder

__all__ = ["find_entities", "finder"]
