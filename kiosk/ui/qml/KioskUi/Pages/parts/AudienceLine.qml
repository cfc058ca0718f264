import QtQuick

// The text for the audience ids of a card.
QtObject {
    id: line

    required property list<string> audience
    readonly property string text: {
        if (audience.length >= 3)
            return qsTr("For everyone");
        const names = {
            "children": qsTr("For children and young people"),
            "parents": qsTr("For parents and carers"),
            "professionals": qsTr("For people who work with children")
        };
        if (audience.length === 2 && !audience.includes("professionals"))
            return qsTr("For young people, parents and carers");
        if (audience.length === 2 && !audience.includes("children"))
            return qsTr("For parents, carers and people who work with children");
        return audience.map(one => names[one] ?? "").join(" · ");
    }
}
