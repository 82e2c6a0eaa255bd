"""Edits PDF files with pikepdf. Argument: a JSON file with a list of {source, target, edit, seed}."""
import json
import math
import random
import sys

import pikepdf
from pikepdf import Array, ContentStreamInstruction, Operator


def around(page, matrix):
    """Draws the whole page under a matrix."""
    numbers = " ".join(f"{number:.6f}" for number in matrix)
    page.contents_add(f"q {numbers} cm ".encode(), prepend=True)
    page.contents_add(b" Q", prepend=False)


def turn(page, rng):
    angle = math.radians(rng.uniform(0.3, 3) * rng.choice([-1, 1]))
    box = [float(number) for number in page.mediabox]
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    c, s = math.cos(angle), math.sin(angle)
    around(page, (c, s, -s, c, x - c * x + s * y, y - s * x - c * y))


def shift(page, rng):
    around(page, (1, 0, 0, 1, rng.uniform(-30, 30), rng.uniform(-15, 15)))


def quarter(page, _rng):
    around(page, (0.25, 0, 0, 0.25, 0, 0))
    for name in ("/MediaBox", "/CropBox"):
        if name in page.obj:
            page.obj[name] = Array([float(number) / 4 for number in page.obj[name]])


def jitter(page, rng):
    """Every text object moves on its own, by up to 3 points each way."""
    edited = []
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "Tm":
            numbers = [float(number) for number in operands]
            numbers[4] += rng.uniform(-3, 3)
            numbers[5] += rng.uniform(-3, 3)
            operands = numbers
        edited.append(ContentStreamInstruction(operands, Operator(str(operator))))
    page.contents_coalesce()
    page.obj.Contents = pdf.make_stream(pikepdf.unparse_content_stream(edited))


def rotate_flag(page, rng):
    """Stored on its side and turned upright by the viewer."""
    box = [float(number) for number in page.mediabox]
    width, height = box[2] - box[0], box[3] - box[1]
    around(page, (0, 1, -1, 0, height, 0))
    page.obj.MediaBox = Array([0, 0, height, width])
    page.obj.Rotate = 90


EDITS = {"turn": turn, "shift": shift, "quarter": quarter, "jitter": jitter, "rotate-flag": rotate_flag}

for job in json.load(open(sys.argv[1], encoding="utf-8")):
    rng = random.Random(job["seed"])
    with pikepdf.open(job["source"]) as pdf:
        for page in pdf.pages:
            EDITS[job["edit"]](page, rng)
        pdf.save(job["target"])
