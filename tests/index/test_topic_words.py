import numpy as np
import pytest

from bot.index.topic_words import TopicWords

DECEASED, LATE = 0, 1
TEXTS = (
    ("my uncle passed away last spring", DECEASED),
    ("she passed away and her page is still up", DECEASED),
    ("is the deadline over", LATE),
    ("did i miss the deadline for it", LATE),
    ("마감이 지났나요", LATE),
    ("마감은 언제였나요", LATE),
    ("Můj dědeček zemřel", DECEASED),
    ("babička nám zemřela v létě", DECEASED),
)


def odds(text: str) -> dict[int, float]:
    topic_of = np.asarray([topic for _, topic in TEXTS], dtype=np.intp)
    words = TopicWords([text for text, _ in TEXTS], topic_of, 2)
    return dict(enumerate(words.odds(text).tolist()))


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("mum PASSED AWAY, what of her posts", DECEASED),
        ("deadlines?", LATE),
        ("마감 지났어요?", LATE),
        ("dedecek zemrel", DECEASED),
    ],
)
def test_words_speak_for_the_topic_whose_phrasings_hold_them(text: str, topic: int) -> None:
    found = odds(text)
    assert found[topic] > found[1 - topic]


@pytest.mark.parametrize("text", ["", "zzz qqq", "🙂", "spring"])
def test_words_of_no_two_phrasings_say_nothing(text: str) -> None:
    assert odds(text) == {DECEASED: 0.0, LATE: 0.0}


def test_a_word_counts_once_however_often_it_is_said() -> None:
    assert odds("deadline deadline deadline") == pytest.approx(odds("deadline"))


def test_without_phrasings_there_are_no_odds() -> None:
    assert TopicWords([], np.asarray([], dtype=np.intp), 0).odds("deadline").tolist() == []
