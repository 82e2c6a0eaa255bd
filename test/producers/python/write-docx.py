"""Writes .docx files. Argument: a JSON file with a list of {path, font, size, parts}; a part is a paragraph or a table of cells."""
import json
import sys

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

ALIGN = {"left": WD_ALIGN_PARAGRAPH.LEFT, "center": WD_ALIGN_PARAGRAPH.CENTER}


def write_table(document, part):
    rows = part["rows"]
    columns = max(sum(cell["span"] for cell in row) for row in rows)
    table = document.add_table(rows=len(rows), cols=columns)
    if part["border"]:
        table.style = "Table Grid"
    grid = [list(row.cells) for row in table.rows]
    for at, row in enumerate(rows):
        column = 0
        for cell in row:
            if cell["text"] is not None:
                last = grid[min(at + cell["rows"], len(rows)) - 1][min(column + cell["span"], columns) - 1]
                target = grid[at][column]
                if last is not target:
                    target = target.merge(last)
                paragraph = target.paragraphs[0]
                paragraph.add_run(cell["text"])
                paragraph.alignment = ALIGN["center" if part["border"] else "left"]
            column += cell["span"]


def write(description):
    document = Document()
    style = document.styles["Normal"]
    style.font.name = description["font"]
    style.font.size = Pt(description["size"])
    style.element.rPr.rFonts.set(qn("w:eastAsia"), description["font"])
    style.paragraph_format.space_after = Pt(2)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(13)
    for part in description["parts"]:
        if part["kind"] == "table":
            write_table(document, part)
            document.add_paragraph()
        else:
            document.add_paragraph(part["text"]).alignment = ALIGN[part["align"]]
    document.save(description["path"])


for one in json.load(open(sys.argv[1], encoding="utf-8")):
    write(one)
