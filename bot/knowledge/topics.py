"""The situations that people ask about; every section of a record belongs to one."""

from __future__ import annotations

PLAIN = "own-posts"
# Beside the topics, what people write: of other things, in despair, to order the bot about, to have
# its help in deceiving.
BESIDE = OTHER, DISTRESS, ORDERS, DECEIT = "none", "distress", "orders", "deceit"

# How people put the plain question wherever they live; each record's own section on it is found by
# these as well.
PLAIN_QUESTIONS = (
    "Can I object?",
    "Can I opt out?",
    "Can I say no?",
    "Can I still refuse?",
    "Is it possible to refuse?",
    "Can I stop them from using my posts and photos?",
    "Can I stop Meta from training AI on my posts?",
    "What is the situation?",
    "What was the situation then?",
    "I do not want my posts to be used for AI.",
)

TOPICS: dict[str, str] = {
    "own-posts": "whether one can object to the use of one's own posts; the plain question",
    "how": "the way to the form, step by step",
    "used": "whether, since when and which of one's data is used",
    "late": "whether it is too late; deadlines",
    "earlier-objection": "an objection made before: does it still hold",
    "confirmation": "what happens after objecting; proof; time to answer",
    "refusal": "the company refuses or stays silent",
    "complaint": "the authority, where and how to complain",
    "form-problem": "the form does not open, moved, or the account is locked",
    "effects": "what an objection does not do",
    "delete": "deleting instead of objecting; erasing what was learned",
    "assistant": "switching the assistant off; the blue circle",
    "linked-accounts": "several accounts, Accounts Centre",
    "others-posts": "posts, photos and tags of me by other people",
    "no-account": "people without an account",
    "children": "children and minors, parents",
    "turning-18": "becoming an adult",
    "deceased": "people who have died",
    "pages": "pages, firms, clubs, authors of pages",
    "private-messages": "messages and private chats between people",
    "private-profile": "profiles and posts that are not public",
    "ai-chats": "conversations with the AI itself",
    "glasses": "smart glasses, their owner",
    "bystander": "people filmed by somebody's glasses",
    "camera-roll": "photos on the phone, cloud processing",
    "ads": "AI chats for ads; ads in general",
    "law": "the law, articles, legal bases, reasons to give",
    "approval": "whether an authority or a court has allowed or banned it",
    "litigation": "court cases and collective actions",
    "nationality": "who counts: residence, nationality, travel, VPN",
    "history": "what was the case before",
    "future-law": "bills and reforms",
    "hoax": "chain posts, rumours",
    "phishing": "false forms, phone numbers, paid services",
    "wrong-guides": "guides and news that are wrong or overtaken",
    "protection": "what one can do without a form",
}
