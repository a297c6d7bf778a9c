"""Entities: text -> names (`recognise`) -> the things they name (`resolve`)."""

from tui.document.entities.stage import find_entities

__all__ = ["find_entities"]
