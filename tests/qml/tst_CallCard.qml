import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "CallCard"

    PlaceLine {
        id: childline

        availability: "open"
        comma: ", "
        cost: "free"
        line: "Talk about anything, under 19"
        name: "Childline"
        opensAt: ""
        opensOn: ""
        phone: "0800 1111"
        texts: ""
    }

    Component {
        id: made

        CallCard {
            height: implicitHeight
            inLine: false
            width: 804
            words: childline
        }
    }

    SignalSpy {
        id: acted

        signalName: "activated"
    }

    function test_name_number_and_line(): void {
        const card = createTemporaryObject(made, stage);
        compare(readings(card), ["Childline", "0800 1111", "Open now. Free. Talk about anything, under 19"]);
        compare(icons(card), ["phone", "chevron-right"]);
        verify(lines(card)[1].font.pixelSize >= 90, "the number leads");
        verifyAllInside(card);
        verifyNoOverlap(lines(card).concat(pictures(card)));
    }

    function test_on_a_low_page_name_and_number_share_a_line(): void {
        Theme.density = Theme.Density.Dense;
        const card = createTemporaryObject(made, stage, {"inLine": true, "width": 640});
        compare(readings(card), ["Childline, 0800 1111", "Open now. Free."], "as much as has room");
        compare(card.Accessible.description, childline.whole);
        verifyAllInside(card);
    }

    function test_a_long_name_runs_on_into_the_line_of_its_number(): void {
        Theme.density = Theme.Density.Dense;
        childline.name = "National Domestic Abuse Helpline";
        childline.phone = "0808 2000 247";
        const card = createTemporaryObject(made, stage, {"inLine": true, "width": 640});
        compare(readings(card), ["National Domestic Abuse Helpline, 0808\u00a02000\u00a0247"]);
        compare(lines(card)[0].lineCount, 2);
        verify(lines(card)[0].font.pixelSize >= Theme.px(33));
        verify(lines(card)[0].contentWidth <= lines(card)[0].width);
        verify(card.implicitHeight <= Theme.px(98), "as high as the others");
        verifyAllInside(card);
        childline.name = "Childline";
        childline.phone = "0800 1111";
    }

    function test_it_is_filled(): void {
        const card = createTemporaryObject(made, stage);
        verify(Qt.colorEqual(colourAt(card.width / 2, 8), Theme.brand));
        mousePress(card);
        verify(!Qt.colorEqual(colourAt(card.width / 2, 8), Theme.brand));
        mouseRelease(card);
    }

    function test_all_of_it_is_one_button_said_once(): void {
        const card = createTemporaryObject(made, stage);
        acted.target = card;
        acted.clear();
        touch(card);
        mouseClick(lines(card)[1]);
        compare(acted.count, 2);
        compare(card.Accessible.name, "Childline, 0800 1111");
        compare(card.Accessible.description, childline.whole);
        verify(lines(card).every(one => one.Accessible.ignored));
    }

    function test_large_text_stays_inside(): void {
        Theme.textScale = 2;
        const card = createTemporaryObject(made, stage);
        verifyAllInside(card);
        verifyNoOverlap(lines(card));
    }

    function test_mirrored(): void {
        Theme.rightToLeft = true;
        const card = createTemporaryObject(made, stage);
        card.LayoutMirroring.enabled = true;
        card.LayoutMirroring.childrenInherit = true;
        const [icon, chevron] = pictures(card);
        verify(area(icon).left > area(chevron).right);
        verify(chevron.mirror);
        verifyAllInside(card);
    }
}
