"""Finds smart glasses told of by ordinary words: "those meta sunglasses", "Brille mit Kamera"."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Glasses of any kind in the languages that are read, as words and as beginnings of words.
_GLASSES = (
    r"(?:(?:sun|eye|spy)?glasses|eyewear|wayfarers?|(?:sonnen|kamera)?brillen?|lunettes"
    r"|gafas|lentes|anteojos|[oó]culos|occhiali|(?:zonne)?bril|okular\w*|br[yý]l\w{1,4}"
    r"|(?:nap)?szem[uü]veg\w*|ochelari\w*|g[oö]zl[uü]\w*|(?:silm[aä]|aurinko|kamera|äly)?lasi(?:t|en|a)"
    r"|(?:silm[aä]|aurinko|kamera|äly)?laseilla|(?:sol)?glas[oö]gon\w*|(?:sol)?brill(?:or|er)\w*"
    r"|kacamata\w*|k[ií]nh|γυαλι[αά]|окуляр\w*|очк[иів]\w*|\w{0,4}ن[ظض]ار\w{1,3}|na[dzt]h?a+ra?t?"
    r"|चश्म\w*|chashma\w*)"
)
# Words that are of other things as well: Meta's shades, but not tech specs of Meta's.
_SHADES = r"(?:specs|shades|sunnies)"
_META = r"(?:meta(?:['’]\w{1,4}|s|n)?|mety|metę|мета|мети|μέτα|ميتا|मेटा)"
_SMART = (
    r"(?:smarta?|smarte|ai|ia|ki|intelligent\w*|inteligent\w*|slimme|chytr\w*|okos|akıllı|äly\w*"
    r"|pintar|th[oô]ng minh|έξυπν\w*|розумн\w*|смарт|ذكي\w*|स्मार्ट|ray[ -]?bans?)"
)
_CAMERA = (
    r"(?:cameras?|kamer\w*|cam|c[aá]maras?|cam[eé]ras?|c[aâ]mera|camer[aă]|(?:tele|video)camera"
    r"|κάμερα|камер\w*|كاميرا|कैमर\w*)"
)
_SUN = r"(?:de soleil|de sol|da sole|de soare|hitam|ηλίου)"
# What stands between glasses and their maker, or their camera.
_OF = (
    r"(?:of|by|from|those|von|der|de|du|des|da|do|di|della|dei|van|od|ot|ad|dari|c[uủ]a|ka|ke"
    r"|wala|της|του|από|від|من|वाला|का|के|की)"
)
_WITH = r"(?:with|mit|avec|à|con|com|met|z|ze|s|se|cu|med|dengan|με|з|із|فيها|مع)"
_SAID = re.compile(
    rf"\b(?:{_META}(?:[ -]{_SMART}| \w+)?[ -]{_GLASSES}"
    rf"|{_META}[ -]{_SHADES}|(?:{_CAMERA}|{_SMART})[ -]{_GLASSES}"
    rf"|{_GLASSES}(?: {_SMART}| {_SUN})?(?: {_OF}){{0,2}}[ -]{_META}"
    rf"|{_GLASSES} {_SMART}(?:[ -]{_META})?"
    rf"|{_GLASSES} {_WITH}(?: \w+)? {_CAMERA}(?: {_OF} {_META})?"
    r"|kamera(?:brille|lasi|glas[oö]g|briller)\w*)\b"
    r"|(?:メタ|スマート|カメラ付き|meta)(?:の|製の)?(?:メガネ|めがね|眼鏡|サングラス|グラス)"
    r"|(?:메타|스마트|카메라|meta)의? ?(?:달린 )?(?:안경|선글라스|글래스)"
    r"|(?:meta|智能|智慧|攝像|摄像|攝影|ai)[的嘅]?(?:眼鏡|眼镜|墨鏡|墨镜)",
    re.IGNORECASE,
)

# One of these stands in every word above: to look for them takes a tenth of the time.
_PARTS = (
    "glas", "specs", "shades", "sunnies", "eyewear", "wayfarer",
    "bril", "lunettes", "gafas", "lentes",
    "anteojos", "culos", "occhiali", "okular", "bryl", "brýl", "szem", "ochelari", "gozl",
    "gözl", "lasi", "lasei", "kacamata", "kinh", "kính", "γυαλ", "окуляр", "очк", "نظار",
    "نضار", "nad", "nath", "चश्म", "chashma", "眼", "墨",
    "グラス", "ガネ", "がね", "안경", "글래", "글라",
)  # fmt: skip


def find_glasses(text: str) -> Iterator[tuple[int, int]]:
    """Give where words for smart glasses begin and end."""
    lower = text.casefold()
    if any(part in lower for part in _PARTS):
        yield from (match.span() for match in _SAID.finditer(text))
