import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "Paging"

    Component {
        id: made

        DragScroller {
            id: scroller

            readonly property Paging paging: Paging {
                bleed: 0
                body: blocks
                scroller: scroller
                snapped: stops.length > 1
            }

            contentHeight: blocks.height
            height: 250
            width: 400

            Column {
                id: blocks

                width: 400

                Repeater {
                    model: 10

                    Rectangle {
                        height: 100
                        width: 400
                    }
                }
            }
        }
    }

    function make(): DragScroller {
        const scroller = createTemporaryObject(made, stage);
        scroller.paging.arrange(true, 250, 0);
        return scroller;
    }

    function test_pages_begin_at_blocks(): void {
        const paging = make().paging;
        compare(paging.stops.map(one => one[0]), [0, 200, 400, 600, 800]);
        compare(paging.shown, [0, 200]);
    }

    function test_it_turns_page_by_page_and_no_further_than_the_ends(): void {
        const scroller = make();
        scroller.paging.turn(-1);
        compare([scroller.paging.stop, scroller.contentY], [0, 0]);
        scroller.paging.turn(1);
        compare([scroller.paging.stop, scroller.contentY], [1, 200]);
        for (let turns = 0; turns < 9; turns++)
            scroller.paging.turn(1);
        compare([scroller.paging.stop, scroller.contentY], [4, 800]);
    }

    function test_without_blocks_pages_overlap(): void {
        const scroller = make();
        scroller.paging.arrange(false, 250, 0);
        verify(!scroller.paging.snapped);
        scroller.paging.turn(1);
        compare(scroller.contentY, 250 - Theme.px(100));
        for (let turns = 0; turns < 9; turns++)
            scroller.paging.turn(1);
        compare(scroller.contentY, 750);
    }

    function test_an_item_is_brought_with_its_page(): void {
        const scroller = make();
        scroller.paging.bring(scroller.paging.body.children[9]);
        compare(scroller.paging.stop, 4);
    }

    function test_the_page_that_was_shown_stays_when_the_room_changes(): void {
        const scroller = make();
        scroller.paging.turnTo(2, false);
        scroller.height = 400;
        scroller.paging.arrange(true, 400, 0);
        compare([scroller.paging.stop, scroller.contentY], [1, 400]);
    }

    function test_there_may_be_fewer_pages_when_a_movement_ends(): void {
        const scroller = make();
        scroller.paging.turnTo(4, false);
        scroller.paging.gliding.start();
        verify(scroller.paging.moves);
        scroller.height = 600;
        scroller.paging.arrange(true, 600, 0);
        scroller.paging.gliding.stop();
        scroller.contentY = 580;
        scroller.paging.settle();
        compare([scroller.paging.stop, scroller.paging.stops.length], [1, 2]);
    }

    function test_a_lower_first_page_has_fewer_blocks(): void {
        const scroller = make();
        scroller.paging.arrange(true, 250, 60);
        compare(scroller.paging.stops.map(one => one[0]), [0, 100, 300, 500, 700, 900]);
    }

    function test_a_first_page_too_low_for_its_block_is_the_first_one_all_the_same(): void {
        const scroller = make();
        scroller.paging.arrange(true, 250, 170);
        compare(scroller.paging.stops.slice(0, 3), [[0, 80], [0, 200], [200, 400]]);
        compare(scroller.paging.stop, 0);
        scroller.paging.turn(1);
        compare([scroller.paging.stop, scroller.contentY], [1, 0]);
        // Something changes its height: the same page stays.
        scroller.paging.arrange(true, 250, 170);
        compare(scroller.paging.stop, 1);
        scroller.paging.turn(1);
        compare([scroller.paging.stop, scroller.contentY], [2, 200]);
        scroller.paging.turnTo(0, false);
        // Read aloud, its first block is shown whole.
        scroller.paging.bring(scroller.paging.body.children[0]);
        compare(scroller.paging.stop, 1);
    }

    function test_it_returns_to_where_the_visitor_was_until_somebody_moves_it(): void {
        const scroller = make();
        scroller.paging.returnsTo = 600;
        scroller.paging.arrange(true, 250, 0);
        compare(scroller.paging.stop, 3);
        scroller.paging.turn(-1);
        scroller.paging.arrange(true, 250, 0);
        compare(scroller.paging.stop, 2);
    }

    function test_after_a_finger_it_ends_at_the_nearest_page_or_the_next(): void {
        const scroller = make();
        scroller.contentY = 20;
        scroller.paging.settle();
        compare(scroller.contentY, 0);
        scroller.contentY = 70;
        scroller.paging.settle();
        compare(scroller.contentY, 200);
    }
}
