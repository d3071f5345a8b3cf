"""Towns are understood where their language is at home, by what people there call them."""

from __future__ import annotations

import pytest

from bot.answering.places import Gazetteer

TOWNS = [
    ("en", "can meta use pics from my shop in stroud", "GB"),
    ("en", "and my aunt over in tralee?", "IE"),
    ("de", "kann man das noch abstellen? bayreuth", "DE"),
    ("de", "geht das auch in chur?", "CH"),
    ("fr", "on peut refuser à rimouski?", "CA-QC"),
    ("nl", "kan ik in hengelo nee zeggen", "NL"),
    ("nl", "genk. mag dat zomaar", "BE"),
    ("it", "a cuneo si può dire di no?", "IT"),
    ("sv", "kan jag i växjö säga nej", "SE"),
    ("da", "kan man i vejle sige nej", "DK"),
    ("nb", "kan jeg i larvik si nei", "NO"),
    ("hu", "eger, tiltakozhatok", "HU"),
    ("id", "medan, bisa ditolak", "ID"),
]
LOCAL_NAMES = [
    ("pt", "moro em bh, dá pra recusar", "BR"),
    ("pt", "aqui no RJ tem formulário", "BR"),
    ("es", "soy de gdl, se puede", "MX"),
    ("es", "vivo en caba", "AR"),
    ("de", "bin us züri", "CH"),
    ("de", "i wohne z bärn", "CH"),
    ("id", "aku di jogja", "ID"),
    ("vi", "mình ở hcm", "VN"),
    ("pl", "wawa tutaj, można odmówić", "PL"),
    ("zh", "我住沙田，可以拒絕嗎", "HK"),
]
CASES = [
    ("el", "καλησπέρα από Λεμεσό", "CY"),
    ("el", "ειμαι βολο, γίνεται", "GR"),
    ("el", "κάτοικος Ιωαννίνων", "GR"),
    ("fi", "asun helsingis", "FI"),
    ("fi", "oon tampereelt", "FI"),
    ("fi", "asun seinäjoel", "FI"),
    ("fi", "voiko helsinkiläinen kieltää", "FI"),
    ("hu", "miskolciak vagyunk", "HU"),
    ("pl", "mieszkam w mielcu", "PL"),
    ("uk", "я з Черкас", "UA"),
    ("ar", "ساكن بدبي", "AE"),
    ("ar", "ساكن للرياض", "SA"),
    ("ar", "صورني في المترو بميونخ", "DE"),
]
WORDS = [
    ("en", "was my picture taken in march"),
    ("en", "there is a deal in place"),
    ("en", "do i get a mail from wilson"),
    ("de", "bin ich dazu in der lage"),
    ("nl", "wat staat er in huizen vol boeken"),
    ("pl", "prawo należy do ludzi"),
    ("es", "vivo aki"),
    ("da", "jeg bor her og gider ikke"),
    ("nl", "woon samen en wil dit niet"),
    ("id", "orang yang tinggal di sana"),
    ("vi", "ảnh của cháu có bị lấy không"),
    ("vi", "cái áo này của ai"),
    ("el", "γράφω από μάνα σε μάνα"),
    ("ar", "انا بعد اسبوع راح احذف الحساب"),
    ("fi", "korealainen opas sanoo niin"),
    ("ro", "plouă maine"),
]


@pytest.mark.parametrize(("language", "text", "jurisdiction"), TOWNS + LOCAL_NAMES + CASES)
def test_a_town_is_understood_in_a_language_of_its_country(
    gazetteer: Gazetteer, language: str, text: str, jurisdiction: str
) -> None:
    place = gazetteer.find(text, language)
    assert (place.jurisdiction, place.candidates) == (jurisdiction, ())


@pytest.mark.parametrize(("language", "text"), WORDS)
def test_a_word_of_the_language_is_no_town(gazetteer: Gazetteer, language: str, text: str) -> None:
    place = gazetteer.find(text, language)
    assert (place.jurisdiction, place.candidates) == (None, ())


def test_a_name_of_several_cities_is_the_one_where_the_language_is_spoken(
    gazetteer: Gazetteer,
) -> None:
    assert gazetteer.find("abito a Parma", "it").jurisdiction == "IT"
    assert set(gazetteer.find("i live in Parma", "en").candidates) == {"IT", "US-OH"}
    assert set(gazetteer.find("vivo en Córdoba", "es").candidates) == {"ES", "AR"}


def test_a_short_local_name_needs_a_preposition_or_capitals(gazetteer: Gazetteer) -> None:
    assert gazetteer.find("quero sair rj kkk do insta", "pt").jurisdiction is None
    assert gazetteer.find("quero sair do insta em rj", "pt").jurisdiction == "BR"
    assert gazetteer.find("moro em bh", "de").jurisdiction is None
