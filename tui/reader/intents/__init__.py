"""Intents: what the reader may ask for, as data. Keys, mouse and parse make them; `session.reduce` answers them.

They are named tuples, and not data classes, as those would take ten milliseconds of the start.
"""

from __future__ import annotations

from typing import TypeAlias

from tui.reader.intents.moving import (
    Back,
    ForgetBookmark,
    Forward,
    GoToEvent,
    GoToOffset,
    PointAt,
    Scroll,
    ScrollToEdge,
    Select,
    SelectMore,
    ShowEvent,
    StepEvent,
    StepFound,
    StepMention,
    StepYears,
    TakeUp,
)
from tui.reader.intents.screen import (
    Ask,
    CancelPrompt,
    Enter,
    Focus,
    MoveBorder,
    NextPane,
    Pane,
    Purpose,
    ReadAgain,
    ReadIndex,
    ReportFailure,
    ReportHits,
    ReportProgress,
    ResetBorders,
    Resize,
    Say,
    SetFocus,
    ShowCorrected,
    ToggleNumbers,
    ToggleZoom,
    Type,
)
from tui.reader.intents.views import (
    ChangeDensity,
    ChooseName,
    ClearNames,
    Dismiss,
    DropChip,
    FilterNames,
    FindName,
    FitAxis,
    ForgetNamed,
    LeaveFilter,
    OneText,
    PanAxis,
    PointAtName,
    ShowDays,
    ShowNamed,
    ShowTexts,
    ToggleAxis,
    ToggleLanes,
    ToggleMatch,
    TurnOrder,
    ZoomAxis,
)

__all__ = [
    "Ask",
    "Back",
    "CancelPrompt",
    "ChangeDensity",
    "ChooseName",
    "ClearNames",
    "Dismiss",
    "DropChip",
    "Enter",
    "FilterNames",
    "FindName",
    "FitAxis",
    "Focus",
    "ForgetBookmark",
    "ForgetNamed",
    "Forward",
    "GoToEvent",
    "GoToOffset",
    "Intent",
    "LeaveFilter",
    "MoveBorder",
    "NextPane",
    "OneText",
    "PanAxis",
    "Pane",
    "PointAt",
    "PointAtName",
    "Purpose",
    "ReadAgain",
    "ReadIndex",
    "ReportFailure",
    "ReportHits",
    "ReportProgress",
    "ResetBorders",
    "Resize",
    "Say",
    "Scroll",
    "ScrollToEdge",
    "Select",
    "SelectMore",
    "SetFocus",
    "ShowCorrected",
    "ShowDays",
    "ShowEvent",
    "ShowNamed",
    "ShowTexts",
    "StepEvent",
    "StepFound",
    "StepMention",
    "StepYears",
    "TakeUp",
    "ToggleAxis",
    "ToggleLanes",
    "ToggleMatch",
    "ToggleNumbers",
    "ToggleZoom",
    "TurnOrder",
    "Type",
    "ZoomAxis",
]

# fmt: off
Intent: TypeAlias = (
    ForgetBookmark | TakeUp | ToggleNumbers | MoveBorder | ResetBorders | Scroll | ScrollToEdge | GoToEvent
    | ShowEvent | StepEvent | StepMention | GoToOffset | PointAt | Select | SelectMore | Back | Forward
    | ChooseName | ClearNames | ToggleMatch | DropChip | ShowDays | ToggleAxis | ToggleLanes | ZoomAxis
    | PanAxis | FitAxis | StepYears | ChangeDensity | TurnOrder | PointAtName | FindName | FilterNames
    | LeaveFilter | Ask | Type | Enter | CancelPrompt | StepFound | ReportHits | Dismiss | SetFocus | NextPane
    | ToggleZoom | Resize | ReportProgress | ReadIndex | ReportFailure | Say | ShowNamed | ForgetNamed
    | ReadAgain | OneText | ShowTexts | ShowCorrected
)
# fmt: on
