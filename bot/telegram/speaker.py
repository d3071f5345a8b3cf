"""Who speaks, where the reply goes, and whether the bot is meant at all."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Bot, Message, MessageEntity, Update

from bot.telegram.delivery import Place


@dataclass(frozen=True)
class Speaker:
    """A person in a chat, at one update; `language_hint` is the language of their Telegram."""

    update: int
    chat: int
    person: int
    language_hint: str | None
    place: Place


def speaker_of(update: Update) -> Speaker | None:
    """Return who caused the update, or None where nobody could be replied to.

    In a group each person has their own country, so a chat alone does not say who speaks; the
    reply goes under their message and into its topic.
    """
    chat, user = update.effective_chat, update.effective_user
    if chat is None or user is None:
        return None
    in_group = chat.type != chat.PRIVATE
    asked = update.message  # not the bot's own, under which a button was pressed
    return Speaker(
        update=update.update_id,
        chat=chat.id,
        person=user.id,
        language_hint=user.language_code,
        place=Place(
            chat=chat.id,
            topic=_topic_of(update.effective_message),
            reply_to=asked.message_id if in_group and asked else None,
        ),
    )


def words_to(bot: Bot, message: Message) -> str | None:
    """Return what the message says to the bot, without its name, or None if it is not meant.

    In a private chat the bot is always meant; in a group only by its name or by a reply to it.
    What has no words, such as a picture, gives an empty string.
    """
    text = message.text or ""
    if message.chat.type == message.chat.PRIVATE:
        return text
    names = [
        name
        for entity, name in {**message.parse_entities(), **message.parse_caption_entities()}.items()
        if _names(bot, entity, name)
    ]
    replied = message.reply_to_message
    answered = replied.from_user if replied is not None else None
    if not names and (answered is None or answered.id != bot.id):
        return None
    for name in names:
        text = text.replace(name, " ", 1)
    return text.strip()


def _topic_of(message: object) -> int | None:
    """Return the topic of a message; one too old to be seen any more has none that we know."""
    if isinstance(message, Message) and message.is_topic_message:
        return message.message_thread_id
    return None


def _names(bot: Bot, entity: MessageEntity, name: str) -> bool:
    if entity.type == MessageEntity.MENTION:
        return name.casefold() == f"@{bot.username}".casefold()
    return (
        entity.type == MessageEntity.TEXT_MENTION
        and entity.user is not None
        and entity.user.id == bot.id
    )
