from __future__ import annotations

import pytest

from bot.answering.glasses import find_glasses


@pytest.mark.parametrize(
    "text",
    [
        "those meta sunglasses",
        "glasses from meta",
        "my mate's meta shades",
        "smart glasses filming me",
        "a guy with camera glasses",
        "diese Brille von Meta",
        "eine Brille mit eingebauter Kamera",
        "ces lunettes de soleil Meta",
        "quegli occhiali della meta",
        "las gafas con cámara",
        "o oculos da meta",
        "zonnebril van meta",
        "okulary z kamerą",
        "okularami od mety",
        "brýle od mety",
        "kamerás szemüveg",
        "ochelari cu cameră",
        "metan kameralaseilla",
        "metas solglasögon",
        "briller med kamera",
        "meta'nın gözlüğü",
        "kacamata dari meta",
        "kính của meta",
        "τα γυαλιά της μέτα",
        "окуляри з камерою",
        "نضارة ميتا",
        "nadara meta",
        "meta ka chashma",
        "メタの眼鏡",
        "메타 선글라스",
        "meta嘅眼鏡",
    ],
)
def test_glasses_of_meta_or_with_a_camera_are_found(text: str) -> None:
    assert list(find_glasses(text))


@pytest.mark.parametrize(
    "text",
    [
        "I lost my glasses. Meta took my photos",
        "my new reading glasses",
        "a photo of my glasses on instagram",
        "meine Brille ist kaputt",
        "lunettes de soleil",
        "ein Glas Wasser",
        "brilliant",
        "metal glasses",
        "the tech specs of meta",
        "ai shades of grey",
        "kinh doanh",
        "meta trains on my camera roll",
        "",
    ],
)
def test_other_glasses_are_not(text: str) -> None:
    assert list(find_glasses(text)) == []


def test_it_is_told_where_they_stand() -> None:
    assert list(find_glasses("he wore meta sunglasses today")) == [(8, 23)]
