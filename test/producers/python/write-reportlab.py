"""Writes PDF files with ReportLab. Argument: a JSON file with a list of {path, seed, parts}; a part is a paragraph or a table of cells."""
import json
import random
import sys
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

pdfmetrics.registerFont(TTFont("zenhei", "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc", subfontIndex=0))
pdfmetrics.registerFont(TTFont("uming", "/usr/share/fonts/truetype/arphic/uming.ttc", subfontIndex=0))
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))


def table_of(part, style, width):
    rows = part["rows"]
    columns = max(sum(cell["span"] for cell in row) for row in rows)
    data, commands = [], [("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
    if part["border"]:
        commands.append(("GRID", (0, 0), (-1, -1), 0.5, "#555555"))
    for at, row in enumerate(rows):
        line, column = [""] * columns, 0
        for cell in row:
            if cell["text"] is not None:
                line[column] = Paragraph(escape(cell["text"]), style)
                if cell["span"] > 1 or cell["rows"] > 1:
                    commands.append(("SPAN", (column, at), (column + cell["span"] - 1, at + cell["rows"] - 1)))
            column += cell["span"]
        data.append(line)
    return Table(data, colWidths=[width / columns] * columns, style=commands)


def write(description):
    rng = random.Random(description["seed"])
    font = rng.choice(["zenhei", "uming", "STSong-Light"])
    size = rng.choice([6.5, 7, 8, 9])
    margin = rng.choice([10, 15, 20]) * mm
    width = A4[0] - 2 * margin - 12
    base = dict(fontName=font, fontSize=size, leading=size * 1.35, wordWrap="CJK")
    left = ParagraphStyle("left", **base)
    centred = ParagraphStyle("centred", alignment=1, **base)
    flow = []
    for part in description["parts"]:
        if part["kind"] == "table":
            flow += [table_of(part, centred if part["border"] else left, width), Spacer(1, 3)]
        else:
            flow.append(Paragraph(escape(part["text"]), centred if part["align"] == "center" else left))

    def footer(canvas, document):
        canvas.setFont(font, size)
        canvas.drawCentredString(A4[0] / 2, 8 * mm, f"第 {document.page} 页")

    SimpleDocTemplate(
        description["path"], pagesize=A4, leftMargin=margin, rightMargin=margin, topMargin=margin, bottomMargin=margin
    ).build(flow, onFirstPage=footer, onLaterPages=footer)


for one in json.load(open(sys.argv[1], encoding="utf-8")):
    write(one)
