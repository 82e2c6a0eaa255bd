"""Writes PDF files with Pango and Cairo. Argument: a JSON file with a list of {path, seed, parts}; a part is a paragraph or a table of cells."""
import json
import random
import sys

import cairo
import gi

gi.require_version("Pango", "1.0")
gi.require_version("PangoCairo", "1.0")
from gi.repository import Pango, PangoCairo

WIDTH, HEIGHT = 595, 842


class Writer:
    def __init__(self, description):
        rng = random.Random(description["seed"])
        fonts = ["Noto Sans CJK SC", "Noto Serif CJK SC", "WenQuanYi Zen Hei", "AR PL UMing CN"]
        self.font = Pango.FontDescription(f"{rng.choice(fonts)} {rng.choice([6, 7, 8])}")
        self.margin = rng.choice([24, 36, 48])
        self.top = rng.random() < 0.3
        self.surface = cairo.PDFSurface(description["path"], WIDTH, HEIGHT)
        self.context = cairo.Context(self.surface)
        self.y = self.margin

    def layout(self, text, width, centred):
        layout = PangoCairo.create_layout(self.context)
        layout.set_font_description(self.font)
        layout.set_width(int(width * Pango.SCALE))
        layout.set_wrap(Pango.WrapMode.WORD_CHAR)
        layout.set_alignment(Pango.Alignment.CENTER if centred else Pango.Alignment.LEFT)
        layout.set_text(text, -1)
        return layout, layout.get_pixel_size()[1]

    def need(self, height):
        if self.y + height > HEIGHT - self.margin:
            self.context.show_page()
            self.y = self.margin

    def show(self, layout, x, y):
        self.context.move_to(x, y)
        PangoCairo.show_layout(self.context, layout)

    def paragraph(self, part):
        layout, height = self.layout(part["text"], WIDTH - 2 * self.margin, part["align"] == "center")
        self.need(height)
        self.show(layout, self.margin, self.y)
        self.y += height + 3

    def table(self, part):
        for row in part["rows"]:
            units = sum(cell["span"] for cell in row)
            step = (WIDTH - 2 * self.margin) / units
            cells = [self.layout(cell["text"] or "", step * cell["span"] - 6, part["border"]) for cell in row]
            height = max(height for _, height in cells) + 6
            self.need(height)
            x = self.margin
            for cell, (layout, own) in zip(row, cells):
                self.show(layout, x + 3, self.y + (3 if self.top else (height - own) / 2))
                if part["border"]:
                    self.context.set_line_width(0.5)
                    self.context.rectangle(x, self.y, step * cell["span"], height)
                    self.context.stroke()
                x += step * cell["span"]
            self.y += height
        self.y += 4


for one in json.load(open(sys.argv[1], encoding="utf-8")):
    writer = Writer(one)
    for part in one["parts"]:
        (writer.table if part["kind"] == "table" else writer.paragraph)(part)
    writer.surface.finish()
