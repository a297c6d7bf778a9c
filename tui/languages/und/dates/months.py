"""Month names of other languages (Gregorian months) and of the solar and lunar Hijri calendars, as data.

The Afghan names of the solar months are those of the zodiac, in common English spellings and in Dari; the Iranian
ones and the lunar months likewise.
"""

from __future__ import annotations


def _numbered(*languages: str) -> dict[str, int]:
    """Map month names of several languages, twelve in a line, as name -> number."""
    return {name: number for line in languages for number, name in enumerate(line.split(), 1)}


FOREIGN_MONTHS: dict[str, int] = _numbered(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "جنوری فبروری مارچ اپریل می جون جولای آگست سپتمبر اکتوبر نومبر دسمبر",
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
) | {"jänner": 1, "fevrier": 2, "aout": 8, "decembre": 12, "maerz": 3, "setiembre": 9}

SOLAR_MONTHS: dict[str, int] = _numbered(
    "farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand",
    "hamal sawr jawza saratan asad sunbula mizan aqrab qaws jadi dalw hut",
    "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
    "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",
) | {"saur": 2, "thawr": 2, "dalwa": 11, "sonbola": 6, "sonbolah": 6, "amordad": 5}

LUNAR_MONTHS: dict[str, int] = {
    "muharram": 1, "safar": 2, "rajab": 7, "shaban": 8, "shaaban": 8, "ramadan": 9, "ramazan": 9, "shawwal": 10,
    "محرم": 1, "صفر": 2, "رجب": 7, "شعبان": 8, "رمضان": 9, "شوال": 10,
}  # fmt: skip

NAMES = frozenset(("mars", "mayo"))
"""Month names that are also names in English texts: alone with a year they are no month."""
