import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "FocusNavigation"

    Component {
        id: made

        Item {
            property alias navigation: navigation
            property alias page: page

            height: 600
            width: 900

            FocusNavigation {
                id: navigation

                loader: page
            }

            FileLoader {
                id: page

                anchors.fill: parent
            }

            Touchable {
                height: 100
                name: "Beside the page"
                width: 100
                y: 500
            }
        }
    }

    Component {
        id: longPage

        ScrollArea {
            Item {
                height: 50
                width: 100
            }

            Heading {
                text: "A long page"
                width: 800
            }

            Repeater {
                model: 10

                Touchable {
                    required property int index

                    height: 200
                    name: "Control " + index
                    width: 800
                }
            }
        }
    }

    Component {
        id: bare

        Touchable {
            name: "All of the page"
        }
    }

    Component {
        id: other

        Touchable {
            height: 100
            name: "In front"
            width: 100
        }
    }

    function opened(page: Component): Item {
        const view = createTemporaryObject(made, stage);
        view.page.component = page;
        view.page.show({});
        view.navigation.start();
        return view;
    }

    function focusedName(view: Item): string {
        return view.navigation.focused.Accessible.name;
    }

    function test_a_page_starts_at_its_heading_and_its_top(): void {
        const view = opened(longPage);
        compare(focusedName(view), "A long page");
        compare(view.navigation.longPart(view).contentY, 0);
    }

    function test_a_page_without_a_heading_has_the_focus_itself(): void {
        compare(focusedName(opened(bare)), "All of the page");
    }

    function test_moves_from_control_to_control_and_back(): void {
        const view = opened(longPage);
        view.navigation.move(true);
        compare(focusedName(view), "Control 0");
        view.navigation.move(true);
        compare(focusedName(view), "Control 1");
        view.navigation.move(false);
        compare(focusedName(view), "Control 0");
    }

    function test_what_has_the_focus_is_scrolled_into_view(): void {
        const view = opened(longPage);
        for (let i = 0; i < 5; i++) {
            view.navigation.move(true);
            verifyInside(control(view, focusedName(view)), view);
        }
        verify(view.navigation.longPart(view).contentY > 0);
        view.navigation.toHeading();
        verifyInside(view.navigation.focused, view);
    }

    function test_scrolls_the_part_that_is_too_long(): void {
        const view = opened(longPage);
        const part = view.navigation.longPart(view);
        view.navigation.scroll(1);
        verify(part.contentY > 100);
        view.navigation.scroll(-1);
        compare(part.contentY, 0);
    }

    function test_nothing_to_scroll_on_a_short_page(): void {
        const view = opened(bare);
        compare(view.navigation.longPart(view), null);
        view.navigation.scroll(1);
    }

    function test_comes_back_from_a_question_in_front(): void {
        const view = opened(longPage);
        view.navigation.move(true);
        createTemporaryObject(other, stage).forceActiveFocus();
        compare(focusedName(view), "In front");
        view.navigation.restore();
        compare(focusedName(view), "Control 0");
    }

    function test_comes_back_to_what_is_around_the_page_too(): void {
        const view = opened(longPage);
        control(view, "Beside the page").forceActiveFocus();
        createTemporaryObject(other, stage).forceActiveFocus();
        view.navigation.restore();
        compare(focusedName(view), "Beside the page");
    }
}
