"""The conversation on Telegram: handlers, keyboards, rendering, delivery."""
