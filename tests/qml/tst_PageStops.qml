import QtQuick
import QtTest
import KioskUi.Components

Stage {
    id: stage

    name: "PageStops"

    PageStops {
        id: finder

        bleed: 10
    }

    Component {
        id: column

        Column {
            id: blocks

            property list<int> heights: []

            spacing: 20
            width: 400

            Repeater {
                model: blocks.heights

                Item {
                    required property int index
                    required property int modelData
                    readonly property bool keepsWithNext: modelData === 44

                    height: modelData
                    width: 400
                }
            }
        }
    }

    Component {
        id: text

        Column {
            width: 400

            BodyText {
                text: "Words that go on. ".repeat(60)
                width: 400
            }
        }
    }

    function pages(heights: list<int>, height: int): list<var> {
        const made = createTemporaryObject(column, stage, {"heights": heights});
        settle();
        return finder.find(made.children, made, height);
    }

    function test_a_page_ends_at_a_block(): void {
        compare(pages([100, 100, 100], 250), [[0, 230], [230, 350]]);
    }

    function test_what_fits_is_one_page(): void {
        compare(pages([100, 100], 250).length, 1);
    }

    function test_a_heading_never_ends_a_page(): void {
        compare(pages([100, 44, 100], 200), [[0, 110], [110, 294]]);
    }

    function test_a_control_taller_than_the_page_is_shown_to_its_end(): void {
        const made = createTemporaryObject(column, stage, {"heights": [100, 500, 100]});
        settle();
        const found = finder.find(made.children, made, 300);
        for (let i = 1; i < found.length; i++)
            verify(found[i][0] <= found[i - 1][1], found.join(" "));
        verify(found.every(([top, end]) => end - top <= 300), found.join(" "));
        verify(found[found.length - 1][1] >= 740);
    }

    function test_a_control_taller_than_the_first_page_is_whole_on_the_next(): void {
        const made = createTemporaryObject(column, stage, {"heights": [200, 100]});
        settle();
        compare(finder.find(made.children, made, 300, 150), [[0, 150], [0, 210], [210, 330]]);
    }

    function test_a_block_taller_than_the_page_is_cut_between_lines(): void {
        const made = createTemporaryObject(text, stage);
        settle();
        const words = made.children[0];
        const line = words.height / words.lineCount;
        const found = finder.find(made.children, made, 300);
        verify(found.length > 2);
        for (const [top, end] of found.slice(1)) {
            fuzzyCompare(top / line, Math.round(top / line), 0.05);
            verify(end - top <= 310);
        }
        for (let i = 1; i < found.length; i++)
            compare(found[i][0], found[i - 1][1], "no line is passed over");
    }

    Component {
        id: framed

        Column {
            width: 400

            Item {
                readonly property bool splits: true

                height: 640
                width: 400

                Column {
                    width: 400
                    y: 20

                    Repeater {
                        model: 6

                        Item {
                            readonly property bool isPart: true

                            height: 100
                            width: 400
                        }
                    }
                }
            }
        }
    }

    function test_the_frame_of_a_block_ends_with_its_last_part(): void {
        const made = createTemporaryObject(framed, stage);
        settle();
        const found = finder.find(made.children, made, 400);
        compare(found[found.length - 1][1], 650);
    }

    Component {
        id: boxed

        Column {
            spacing: 20
            width: 400

            Item {
                height: 100
                width: 400
            }

            Column {
                readonly property bool staysWhole: true

                width: 400

                Repeater {
                    model: 3

                    Item {
                        readonly property bool isPart: true

                        height: 60
                        width: 400
                    }
                }
            }
        }
    }

    function test_a_box_that_fits_on_a_page_is_not_cut(): void {
        const made = createTemporaryObject(boxed, stage);
        settle();
        compare(finder.find(made.children, made, 260), [[0, 110], [110, 310]]);
    }

    Component {
        id: headed

        Column {
            width: 400

            Column {
                bottomPadding: 20
                width: 400

                Item {
                    readonly property bool isPart: true
                    readonly property bool keepsWithNext: true

                    height: 80
                    width: 400
                }

                Item {
                    readonly property bool isPart: true

                    height: reason.height
                    width: 400

                    BodyText {
                        id: reason

                        text: "A reason that has two lines"
                        width: 400
                    }
                }
            }
        }
    }

    function test_a_heading_has_the_first_line_with_it_where_there_is_room_for_no_more(): void {
        const made = createTemporaryObject(headed, stage);
        settle();
        const line = (made.height - 80 - 20) / made.children[0].children[1].children[0].lineCount;
        const found = finder.find(made.children, made, 400, 400 - 80 - line - 2);
        fuzzyCompare(found[0][1], 80 + line, 1);
        verify(found[found.length - 1][1] >= made.height, "the frame is shown to its end");
    }

    function test_a_first_page_that_is_lower(): void {
        const made = createTemporaryObject(column, stage, {"heights": [100, 100, 100, 100, 100]});
        settle();
        compare(finder.find(made.children, made, 400, 280).map(page => page[0]), [0, 110, 470]);
        compare(finder.find(made.children, made, 400).map(page => page[0]), [0, 350]);
    }
}
