"""Reads a Word file as a program other than ours does: the zip, each part as XML, every reference within it.

Standard input: the file. Standard output: JSON of what stands in it. Ends with 1 and a sentence when it is no sound package.
"""
import io
import json
import sys
import zipfile
from xml.etree import ElementTree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"


def text_of(root):
    return "\n".join(
        "".join(piece.text or "" for piece in paragraph.iter(WORD + "t")) for paragraph in root.iter(WORD + "p")
    )


def main():
    archive = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
    broken = archive.testzip()
    if broken:
        sys.exit(f"{broken} is damaged")
    parts = {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}
    document = parts["word/document.xml"]
    relations = {one.get("Id") for one in parts["word/_rels/document.xml.rels"].iter(PACKAGE + "Relationship")}
    used = {value for one in document.iter() for name, value in one.attrib.items() if name == OFFICE + "id"}
    if used - relations:
        sys.exit(f"refers to {used - relations}, which is nowhere")
    numbering = {one.get(WORD + "numId") for one in parts["word/numbering.xml"].iter(WORD + "num")}
    numbered = {one.get(WORD + "val") for one in document.iter(WORD + "numId")}
    if numbered - numbering:
        sys.exit(f"counts by {numbered - numbering}, which is nowhere")
    styles = {one.get(WORD + "styleId") for one in parts["word/styles.xml"].iter(WORD + "style")}
    headings = [
        one.get(WORD + "val") for one in document.iter(WORD + "pStyle") if (one.get(WORD + "val") or "").startswith("Heading")
    ]
    if set(headings) - styles:
        sys.exit("a heading has no style")
    ends = [text_of(root) for name, root in sorted(parts.items()) if name.startswith(("word/header", "word/footer"))]
    language = parts["word/styles.xml"].find(f".//{WORD}rPrDefault//{WORD}lang").get(WORD + "val")
    core = {one.tag.split("}")[1]: one.text for one in parts["docProps/core.xml"]}
    print(json.dumps({"text": text_of(document), "headings": len(headings), "ends": ends, "language": language, "core": core}))


main()
