import QtQuick
import QtTest
import KioskUi.Pages.parts

Stage {
    id: stage

    name: "AudienceLine"

    Component {
        id: made

        AudienceLine {
            audience: []
        }
    }

    function test_words_data(): var {
        return [
            { tag: "nobody", audience: [], words: "" },
            { tag: "children", audience: ["children"], words: "For children and young people" },
            { tag: "parents", audience: ["parents"], words: "For parents and carers" },
            { tag: "professionals", audience: ["professionals"], words: "For people who work with children" },
            { tag: "family", audience: ["children", "parents"], words: "For young people, parents and carers" },
            { tag: "family, other order", audience: ["parents", "children"], words: "For young people, parents and carers" },
            { tag: "adults", audience: ["parents", "professionals"], words: "For parents, carers and people who work with children" },
            { tag: "without parents", audience: ["children", "professionals"], words: "For children and young people · For people who work with children" },
            { tag: "grown up", audience: ["adults", "older-people"], words: "For adults · For older people" },
            { tag: "a bundle's own", audience: ["children", "Young carers"], words: "For children and young people · Young carers" },
            { tag: "everyone", audience: ["everyone"], words: "For everyone" },
            { tag: "all", audience: ["children", "parents", "professionals"], words: "For everyone" }
        ];
    }

    function test_words(row: var): void {
        compare(createTemporaryObject(made, stage, {"audience": row.audience}).text, row.words);
    }
}
