from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.services import ServiceName, ServiceNames, load_services

NAMES = load_services(
    (
        ServiceName("meta", "meta", ("Meta", "meta platforms")),
        ServiceName("facebook", "meta", ("Facebook", "fb", "face book")),
        ServiceName("instagram", "meta", ("Instagram", "insta", "ig")),
        ServiceName("threads", "meta", ("Threads", "threads.net")),
        ServiceName("whatsapp", "meta", ("WhatsApp", "whats app")),
        ServiceName("meta-ai", "meta", ("Meta AI", "meta ki", "meta ia"), assistant=True),
        ServiceName("ray-ban-meta", "meta", ("Ray-Ban Meta", "ray ban")),
        ServiceName("microsoft", "microsoft", ("Microsoft",)),
        ServiceName("linkedin", "microsoft", ("LinkedIn", "linked in")),
        ServiceName("x-corp", "x-corp", ("X Corp.", "xai")),
        ServiceName("x", "x-corp", ("X", "twitter", "x.com", "grok")),
        ServiceName("reddit", "reddit", ("Reddit",)),
        ServiceName("tiktok", "tiktok", ("TikTok", "tik tok")),
        ServiceName("pinterest", "pinterest", ("Pinterest",)),
        ServiceName("discord", "discord", ("Discord",)),
        ServiceName("automattic", "automattic", ("Automattic",)),
        ServiceName("claude", "anthropic", ("Claude",)),
        ServiceName("anthropic", "anthropic", ("Anthropic",)),
        ServiceName("youtube", "google", ("YouTube", "you tube")),
        ServiceName("google", "google", ("Google",)),
    )
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Can I opt out on Instagram?", ("instagram",)),
        ("INSTAGRAM", ("instagram",)),
        ("insta und fb", ("instagram", "facebook")),
        ("Facebook and Instagram", ("facebook", "instagram")),
        ("facebook/instagram", ("facebook", "instagram")),
        ("moje zdjęcia na face book", ("facebook",)),
        ("whats app groups", ("whatsapp",)),
        ("che fa whats'app?", ("whatsapp",)),
        ("https://www.instagram.com/p/1", ("instagram",)),
        ("@reddit #tiktok", ("reddit", "tiktok")),
        ("Can I stop it?", ()),
        ("", ()),
    ],
)
def test_names_are_found_in_order_of_mention(text: str, expected: tuple[str, ...]) -> None:
    assert NAMES.find(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "meine Instagram-Posts",
        "Instagrams neue Regeln",
        "Instagram's new rules",
        "Instagram’s new rules",
        "d'Instagram",
        "zdjęcia na Instagramie",
        "konto Instagrama",
        "instagramm",
        "instagrm",
        "intsagram",
        "Instagran",
    ],
)
def test_endings_compounds_and_one_typo_are_understood(text: str) -> None:
    assert NAMES.find(text) == ("instagram",)


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("facebok", "facebook"),
        ("facebbok", "facebook"),
        ("Facebooks Regeln", "facebook"),
        ("na Facebooku", "facebook"),
        ("watsapp", "whatsapp"),
        ("Whatsap", "whatsapp"),
        ("WhatsApp-Chats", "whatsapp"),
        ("linkdin", "linkedin"),
        ("Linkedln", "linkedin"),
        ("redit", "reddit"),
        ("ticktok", "tiktok"),
        ("youtub", "youtube"),
        ("twiter", "x"),
    ],
)
def test_a_misspelt_name_is_its_service(text: str, service: str) -> None:
    assert NAMES.find(text) == (service,)


@pytest.mark.parametrize(
    "text",
    [
        "the clause of the contract",
        "they made threats",
        "two instances of instant coffee",
        "a metal meter",
        "mis metas para 2026",
        "figs and pigs",
        "fbi",
        "edit my credit",
        "a legitimate interest",
        "automatic means",
        "discard it",
    ],
)
def test_ordinary_words_are_no_services(text: str) -> None:
    assert NAMES.find(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Does Meta use my Instagram photos?", ("instagram", "meta")),
        ("Meta, Facebook and LinkedIn", ("facebook", "meta", "linkedin")),
        ("Is Anthropic's Claude trained on Reddit?", ("claude", "anthropic", "reddit")),
        ("Google and YouTube", ("youtube", "google")),
    ],
)
def test_a_provider_comes_after_its_services(text: str, expected: tuple[str, ...]) -> None:
    assert NAMES.find(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "What happens to my chats with Meta AI?",
        "meta ai in der App deaktivieren",
        "Comment désactiver Meta AI ?",
        "Are my chats with Meta AI used for training?",
        "chats with Meta AI for training",
        "Jak wyłączyć Meta AI",
    ],
)
def test_meta_ai_is_the_assistant(text: str) -> None:
    assert NAMES.find(text) == ("meta-ai",)


@pytest.mark.parametrize(
    "text",
    [
        "How do I opt out of Meta AI training?",
        "Widerspruch gegen das Meta-AI-Training",
        "Meta KI-Training widersprechen",
        "Metas KI-Training",
        "Meta's AI training",
        "l'entraînement de Meta AI",
        "oponerme al entrenamiento de Meta AI",
        "addestramento di Meta AI",
        "treinamento da Meta AI",
        "o treino de Meta AI",
        "trening Meta AI",
        "training van Meta AI",
        "Meta AI training data",
        "to train Meta AI",
    ],
)
def test_meta_ai_training_is_the_training_by_meta(text: str) -> None:
    assert NAMES.find(text) == ("meta",)


@pytest.mark.parametrize(
    "text",
    [
        "X",
        "Can I object on X?",
        "Widerspruch auf X",
        "mes publications sur X",
        "mis publicaciones en X",
        "i miei post su X",
        "meus posts no X",
        "mijn berichten op X",
        "moje wpisy w X",
        "Can X use my posts?",
        "X nutzt meine Posts",
        "X/Twitter",
        "X (Twitter)",
        "Does X's Grok learn from me?",
    ],
)
def test_x_is_found_where_it_is_used_as_a_name(text: str) -> None:
    assert NAMES.find(text) == ("x",)


def test_x_is_found_at_the_end_of_a_list() -> None:
    assert NAMES.find("Facebook, Instagram, X") == ("facebook", "instagram", "x")
    assert NAMES.find("LinkedIn und X") == ("linkedin", "x")


@pytest.mark.parametrize(
    "text", ["x", "5 x 3", "X-ray pictures", "iPhone X", "I did it 3x", "Generation X", "Windows-X"]
)
def test_other_letters_x_are_no_service(text: str) -> None:
    assert NAMES.find(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("My posts on Threads", ("threads",)),
        ("threads by meta", ("threads", "meta")),
        ("my threads account on instagram", ("threads", "instagram")),
        ("instagram and threads", ("instagram", "threads")),
        ("the comment threads below", ()),
        ("how many threads does it need", ()),
    ],
)
def test_threads_is_a_service_only_as_a_name(text: str, expected: tuple[str, ...]) -> None:
    assert NAMES.find(text) == expected


def test_a_finder_without_entries_finds_nothing() -> None:
    assert ServiceNames(()).find("Instagram") == ()


def test_a_long_message_is_read_fast() -> None:
    text = ("something instagrem othrwise facebok words " * 50)[:2000]
    started = time.perf_counter()
    for _ in range(20):
        NAMES.find(text)
    assert (time.perf_counter() - started) / 20 < 0.02


@given(st.text())
def test_any_text_gives_known_ids_once(text: str) -> None:
    found = NAMES.find(text)
    assert len(set(found)) == len(found)


@given(st.lists(st.sampled_from(["X", "Meta", "'s", "ai", " ", "-", "threads", "training", "İ"])))
def test_names_in_any_order_are_no_trouble(parts: list[str]) -> None:
    NAMES.find("".join(parts))


@pytest.mark.parametrize(
    "text", ["can I object on threads?", "und auf threads?", "threads", "threads uk opt out?"]
)
def test_threads_in_small_letters_is_the_service_unless_other_threads_are_meant(text: str) -> None:
    names = load_services([ServiceName("threads", "meta", ("Threads",))])
    assert names.find(text) == ("threads",)
    assert names.find("too many threads of thought") == ()
    assert names.find("old comment threads") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("インスタグラムの投稿をAI学習に使われたくない", ("instagram",)),
        ("Xの投稿もAIに使われますか", ("x",)),
        ("페이스북에서 내 글을 AI 학습에 쓰나요", ("facebook",)),
        ("X上的貼文會被用來訓練AI嗎", ("x",)),
        ("هل يمكنني الاعتراض لفيسبوك", ("facebook",)),
        ("Чи можу я відмовитися у фейсбуці та Instagram?", ("facebook", "instagram")),
        ("Instagramや페이스북", ("instagram", "facebook")),
    ],
)
def test_names_in_other_scripts_stand_inside_longer_words(
    text: str, expected: tuple[str, ...]
) -> None:
    names = load_services(
        [
            ServiceName("facebook", "meta", ("Facebook", "페이스북", "فيسبوك", "фейсбу")),
            ServiceName("instagram", "meta", ("Instagram", "インスタ")),
            ServiceName("x", "x-corp", ("X",)),
        ]
    )
    assert names.find(text) == expected


COPILOTS = load_services(
    [
        ServiceName("microsoft", "microsoft", ("Microsoft",)),
        ServiceName("linkedin", "microsoft", ("LinkedIn",)),
        ServiceName("microsoft-copilot", "microsoft", ("Microsoft Copilot", "copilot")),
        ServiceName("github-copilot", "microsoft", ("GitHub Copilot", "copilot", "github")),
    ]
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("how do i switch copilot off", "microsoft"),
        ("jak wyłączyć uczenie w copilocie", "microsoft"),
        ("does microsoft train copilot on me", "microsoft-copilot"),
        ("copilot in windows", "microsoft-copilot"),
        ("my chats with copilot", "microsoft-copilot"),
        ("copilot on my private repos", "github-copilot"),
        ("copilota na githubie", "github-copilot"),
        ("GitHub Copilot", "github-copilot"),
    ],
)
def test_a_name_of_two_services_means_their_company_unless_other_words_tell_which(
    text: str, expected: str
) -> None:
    assert COPILOTS.find(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("someone with meta sunglasses filmed me", ("ray-ban-meta",)),
        ("une paire de lunettes ray-ban meta", ("ray-ban-meta",)),
        ("meta and my instagram, and these smart glasses", ("instagram", "meta", "ray-ban-meta")),
        ("i lost my glasses, does meta care", ("meta",)),
    ],
)
def test_smart_glasses_are_found_by_ordinary_words(text: str, expected: tuple[str, ...]) -> None:
    assert sorted(NAMES.find(text)) == sorted(expected)


def test_who_knows_no_smart_glasses_finds_none() -> None:
    names = load_services([ServiceName("meta", "meta", ("Meta",))])
    assert names.find("those meta sunglasses") == ("meta",)


@pytest.mark.parametrize("text", ["mi meta es correr", "una meta personal", "minha meta do ano"])
def test_a_goal_in_spanish_or_portuguese_is_not_meta(text: str) -> None:
    assert NAMES.find(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("το φβ μου", ("facebook",)),
        ("фб забирає мої фото", ("facebook",)),
        ("мої дописи на ФБ", ("facebook",)),
        ("ффбб", ()),
        ("the birdapp reads my posts", ("x",)),
    ],
)
def test_further_spellings_are_known_and_short_ones_are_whole_words(
    text: str, expected: tuple[str, ...]
) -> None:
    assert NAMES.find(text) == expected
