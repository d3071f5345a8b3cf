"""What is read of a law in Formex, and what XML is refused."""

from __future__ import annotations

import pytest

from bot.errors import UnreadableOriginal
from bot.knowledge.cleaning.cleaned import cleaned

ACT = """<?xml version="1.0" encoding="UTF-8"?>
<ACT>
  <BIB.INSTANCE><YEAR>2030</YEAR><NO.OJ>119</NO.OJ></BIB.INSTANCE>
  <TITLE><TI><P><HT TYPE="UC">Verordnung</HT> (EU) 2030/1</P><P>über den Widerspruch</P></TI></TITLE>
  <PREAMBLE>
    <PREAMBLE.INIT>DER RAT DER EUROPÄISCHEN UNION —</PREAMBLE.INIT>
    <GR.VISA><VISA>nach Stellungnahme des Ausschusses
        <NOTE NOTE.ID="E1"><P><REF.DOC.OJ>ABl. C 1 vom 1.2.2029, S. 3</REF.DOC.OJ>.
        </P></NOTE>,
    </VISA></GR.VISA>
    <GR.CONSID><CONSID><NP><NO.P>(1)</NO.P><TXT>Die Charta (im Folgenden
        <QUOT.START CODE="201E"/>
Charta
        <QUOT.END CODE="201C"/>
) gilt.</TXT></NP></CONSID></GR.CONSID>
  </PREAMBLE>
  <ENACTING.TERMS>
    <DIVISION>
      <TITLE><TI><P>KAPITEL III</P></TI><STI><P>Rechte</P></STI></TITLE>
      <ARTICLE IDENTIFIER="021">
        <TI.ART>Artikel 21</TI.ART><STI.ART>Widerspruchsrecht</STI.ART>
        <PARAG><NO.PARAG>(1)</NO.PARAG><ALINEA>Jede Person kann widersprechen.</ALINEA></PARAG>
        <PARAG><NO.PARAG>(2)</NO.PARAG><ALINEA><P>Sie braucht nicht anzugeben</P>
          <LIST TYPE="alpha">
            <ITEM><NP><NO.P>a)</NO.P><TXT>ihren Grund,</TXT></NP></ITEM>
            <ITEM><NP><NO.P>b)</NO.P><TXT>ihr Alter, auch nicht bei <FT TYPE="NUMBER">10000</FT> Euro.</TXT></NP></ITEM>
          </LIST></ALINEA></PARAG>
      </ARTICLE>
    </DIVISION>
  </ENACTING.TERMS>
</ACT>
"""


def test_an_act_has_its_title_divisions_articles_and_numbered_paragraphs() -> None:
    found = cleaned(ACT.encode(), ".xml")
    assert found.title == "Verordnung (EU) 2030/1 über den Widerspruch"
    assert found.text == (
        "# Verordnung (EU) 2030/1 über den Widerspruch\n\n"
        "DER RAT DER EUROPÄISCHEN UNION —\n\n"
        "nach Stellungnahme des Ausschusses (1),\n\n"
        "(1) Die Charta (im Folgenden „Charta“) gilt.\n\n"
        "## KAPITEL III — Rechte\n\n"
        "### Artikel 21 — Widerspruchsrecht\n\n"
        "(1) Jede Person kann widersprechen.\n\n"
        "(2) Sie braucht nicht anzugeben\n\n"
        "a) ihren Grund,\n\n"
        "b) ihr Alter, auch nicht bei 10 000 Euro.\n\n"
        "(1) ABl. C 1 vom 1.2.2029, S. 3.\n"
    )


def test_the_same_law_as_a_web_page_reads_the_same() -> None:
    page = (
        "<p class='oj-ti-section-1'>KAPITEL III</p><p class='oj-ti-section-2'>Rechte</p>"
        "<p class='oj-ti-art'>Artikel 21</p><p class='oj-sti-art'>Widerspruchsrecht</p>"
        "<p>(1) Jede Person kann widersprechen.</p><p>(2) Sie braucht nicht anzugeben</p>"
        "<table><tr><td>a)</td><td>ihren Grund,</td></tr></table>"
    )
    text = cleaned(page.encode(), ".html").text
    assert text.strip() in cleaned(ACT.encode(), ".xml").text


def test_a_table_of_a_law_is_a_markdown_table() -> None:
    rows = "".join(
        f"<ROW><CELL>{a}</CELL><CELL>{b}</CELL></ROW>" for a, b in (("Amount", "Fine"), ("1", "2"))
    )
    act = ACT.replace(
        "</PARAG>\n      </ARTICLE>", f"</PARAG><TBL><CORPUS>{rows}</CORPUS></TBL></ARTICLE>"
    )
    assert "| Amount | Fine |\n| --- | --- |\n| 1 | 2 |" in cleaned(act.encode(), ".xml").text


@pytest.mark.parametrize(
    "entity",
    [
        '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">',
        '<!ENTITY b SYSTEM "file:/private">',
        '<!ENTITY b SYSTEM "http://127.0.0.1:9/x">',
    ],
)
def test_entities_of_its_own_are_never_expanded(entity: str) -> None:
    act = ACT.replace("<ACT>", f"<!DOCTYPE ACT [{entity}]><ACT>").replace("gilt.", "&b; gilt.")
    with pytest.raises(UnreadableOriginal, match="never expanded"):
        cleaned(act.encode(), ".xml")


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("<ACT><P>torn", "not well-formed"),
        ("<rss><channel><title>News</title></channel></rss>", "not Formex"),
        ('<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', "page"),
        ("<ACT>" + "<P>" * 5_000 + "</P>" * 5_000 + "</ACT>", "not well-formed"),
    ],
)
def test_other_xml_is_refused(content: str, complaint: str) -> None:
    with pytest.raises(UnreadableOriginal, match=complaint):
        cleaned(content.encode(), ".xml")
