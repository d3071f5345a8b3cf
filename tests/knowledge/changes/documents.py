"""A small policy as ugly as real ones, and ways to spoil it without changing what it says."""

from __future__ import annotations

POLICY = """\
Example Privacy Policy
======================

Effective May 3, 2025

### What we collect

We collect what you give us. This holds for [all products](https://www.example.com/products?ref=dp).

*   Posts and comments
*   Photos you upload, like those of your [profile\\[3\\]](#annotation-3)

### Artificial intelligence

We use public content to train our models. People who do not want this can object with
[this form](https://www.example.com/help/contact/712876720715583?entry_point=POLICY).

| Why | For how long |
| --- | --- |
| Security of accounts<br><br>* Logins | 90 days |

### Friends of the house

Our mascot is a green parrot who lives in the canteen and likes walnuts.

### Storage

We keep your information for 90 days. After that we delete it.
"""


def changed(old: str, new: str) -> str:
    """The policy with one passage changed; the passage must be there."""
    assert old in POLICY
    return POLICY.replace(old, new)
