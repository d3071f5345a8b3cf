"""One declared address, or many politely: from the web to bytes that were judged, or to a reason.

`fetch` is the door: what is `Wanted` in, `Fetched`, `Unchanged` or `Failed` out (all in `wanted`);
nothing is stored here. `turns` paces, `redirects` follows, `request` asks once, `addresses` says
where one may go, `body` bounds what is read. `judging` tells whether the bytes are the page that
was wanted, by `kinds`, `outline`, `stops` and `language`.
"""
