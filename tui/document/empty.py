"""The empty mapping: the default of tables that a language need not give."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

NOTHING: Mapping[Any, Any] = MappingProxyType({})
"""A mapping without keys, that can't be changed."""
