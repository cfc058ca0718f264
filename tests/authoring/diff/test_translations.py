"""The other languages: numbers first, then what changes, by language."""

from __future__ import annotations


def test_a_number_that_changes_only_in_a_translation(two):
    two.change("cards/threats.pl.yaml", "0800 1111", "0800 1112")
    first, second = two.found()
    assert first.says == "In the words of the card “Threats” in Polish 0800 1111 becomes 0800 1112."
    assert (first.kind, first.level, first.id) == ("number", "first", "threats")
    assert second.says == "In Polish the words of the card “Threats” change."
    assert (second.kind, second.where, second.level) == ("translation", "Polish", "shown")


def test_a_number_in_digits_of_another_script(two):
    two.change("cards/threats.pl.yaml", "0800 1111", "رقم ٠٨٠٠ ١١١١")
    assert two.says() == ["In Polish the words of the card “Threats” change."]


def test_a_translation_that_keeps_the_old_number(two):
    two.change("cards/threats.yaml", "0800 1111", "0800 1112")
    assert two.says()[:2] == [
        "In the words of the card “Threats” 0800 1111 becomes 0800 1112.",
        "In Polish the words of the card “Threats” still say 0800 1111.",
    ]


def test_a_number_that_changes_everywhere_is_reported_once(two):
    two.change("cards/threats.yaml", "0800 1111", "0800 1112")
    two.change("cards/threats.pl.yaml", "0800 1111", "0800 1112")
    assert [one.says for one in two.found() if one.level == "first"] == [
        "In the words of the card “Threats” 0800 1111 becomes 0800 1112."
    ]


def test_a_translation_that_lacks_a_new_number(two):
    two.change("cards/gifts.yaml", "may be bait.", "may be bait. Call 101.")
    assert two.says()[:2] == [
        "The words of the card “Gifts” now say 101.",
        "In Polish the words of the card “Gifts” do not say 101.",
    ]


def test_a_number_of_a_place(two):
    two.change("destinations.pl.yaml", "85258", "85259")
    assert two.says() == [
        "In the words of Shout in Polish 85258 becomes 85259.",
        "In Polish the words of Shout change.",
    ]


def test_the_strip_in_a_translation(two):
    two.change("bundle.pl.yaml", "pod 999", "na 112")
    change = two.only()
    assert change.says == (
        "In Polish the emergency strip changes from “Zadzwoń pod 999.” to “Zadzwoń na 112.”."
    )
    assert (change.kind, change.level) == ("emergency", "first")


def test_words_are_counted_by_language(two):
    two.change("cards/threats.pl.yaml", "Groźby", "Groźba")
    two.change("cards/gifts.pl.yaml", "Prezenty", "Prezent")
    two.change("bundle.pl.yaml", "W czym", "Jak")
    two.change("bundle.pl.yaml", "summary: Czaty", "summary: Czat")
    frame, cards = two.found()
    assert frame.says == "In Polish the words of the home page and 1 topic change."
    assert cards.says == "In Polish the words of 2 cards change."
    assert cards.pages == ("Gifts", "Threats")


def test_pages_that_are_translated_now_or_no_longer(two):
    (two.new / "cards/gifts.pl.yaml").unlink()
    two.write("cards/pictures.pl.yaml", "translation: unreviewed\ntitle: Zdjęcia\n")
    assert two.says() == [
        "The card “Asked for pictures” is now translated into Polish.",
        "The card “Gifts” is no longer translated into Polish.",
    ]


def test_pages_that_a_person_has_read(two):
    for card in ("gifts", "threats"):
        two.change(f"cards/{card}.pl.yaml", "unreviewed", "reviewed")
    two.change("bundle.pl.yaml", "unreviewed", "reviewed")
    assert two.says() == [
        "A person has read the home page, the topics and the emergency strip in Polish.",
        "A person has read 2 cards in Polish.",
    ]


def test_a_translation_that_counts_as_unread_again(two):
    path = two.old / "cards/gifts.pl.yaml"
    path.write_text(path.read_text("utf-8").replace("unreviewed", "reviewed"), "utf-8")
    assert two.says() == ["The card “Gifts” is marked as unreviewed again in Polish."]


def test_a_new_language_and_its_numbers(two):
    two.change("bundle.yaml", "languages: [en, pl]", "languages: [en, pl, ur]")
    two.write(
        "cards/threats.ur.yaml",
        "translation: unreviewed\ntitle: U\nsummary: U\nbody:\n  - text: Call 0800 9999.\n",
    )
    number, language = two.found()
    assert number.says == (
        "In the words of the card “Threats” in Urdu 0800 1111 becomes 0800 9999."
    )
    assert language.says == "Urdu is a new language: 1 of 4 cards is translated."
    assert (language.how, language.new) == ("new", "Urdu")


def test_a_new_card_whose_translation_has_a_number_of_its_own(two):
    text = (two.new / "cards/gifts.yaml").read_text("utf-8")
    two.write("cards/new.yaml", text.replace("title: Gifts", "title: New"))
    two.write(
        "cards/new.pl.yaml",
        "translation: unreviewed\ntitle: N\nsummary: N\nbody:\n  - text: Call 0900 666.\n",
    )
    assert two.says()[0] == "The words of the new card “New” in Polish now say 0900 666."


def test_what_is_not_translated_is_reported_once(two):
    two.change("cards/pictures.yaml", "text: You can say no.", "text: You may say no.")
    assert two.says() == ["The only paragraph of the card “Asked for pictures” changes."]


def test_a_picture_of_the_translation(two):
    body = "body:\n  - image: {file: images/pl.png, alt: Rozmowa}\n"
    text = f"translation: unreviewed\ntitle: T\nsummary: S\n{body}"
    two.write("cards/pictures.pl.yaml", text, both=True)
    two.write("images/pl.png", b"one", both=True)
    two.write("images/pl.png", b"two")
    assert two.says() == [
        "The picture “Rozmowa” on the card “Asked for pictures” in Polish is replaced."
    ]


def test_the_library_and_the_words_of_the_building(two):
    for folder in (two.old, two.new):
        file = folder / "bundle.yaml"
        text = "library: {name: A library}\nsite: {desk: the desk}\n" + file.read_text("utf-8")
        file.write_text(text, "utf-8")
    file = two.new / "bundle.pl.yaml"
    text = "library: {name: Biblioteka}\nsite: {desk: lada}\n" + file.read_text("utf-8")
    file.write_text(text, "utf-8")
    assert two.says() == ["In Polish the words of the library's pages and the building change."]
