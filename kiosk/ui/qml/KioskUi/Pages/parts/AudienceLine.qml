import QtQuick

// The text for the audiences of a card: ids of the built-in ones, names of a bundle's own.
QtObject {
    id: line

    required property list<string> audience
    readonly property string text: {
        if (audience.includes("everyone") || ["children", "parents", "professionals"].every(one => audience.includes(one)))
            return qsTr("For everyone");
        const names = {
            "children": qsTr("For children and young people"),
            "parents": qsTr("For parents and carers"),
            "professionals": qsTr("For people who work with children"),
            "adults": qsTr("For adults"),
            "older-people": qsTr("For older people")
        };
        if (audience.length === 2 && audience.includes("children") && audience.includes("parents"))
            return qsTr("For young people, parents and carers");
        if (audience.length === 2 && audience.includes("parents") && audience.includes("professionals"))
            return qsTr("For parents, carers and people who work with children");
        return audience.map(one => names[one] ?? one).join(" · ");
    }
}
