import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "TileGrid"

    Component {
        id: made

        TileGrid {
            model: titles
            width: 1100

            delegate: Tile {
                icon: "users"
                summary: ""
            }
        }
    }

    ListModel {
        id: titles
    }

    function fill(count: int): void {
        titles.clear();
        for (let i = 0; i < count; i++)
            titles.append({"title": i === 1 ? "A title that is so long that it needs two lines or three" : "Title " + i});
    }

    function tiles(grid: Item): list<Item> {
        return shown(grid).filter(one => one instanceof Tile);
    }

    // Tiles as rows of titles' numbers, by their position.
    function rows(grid: Item): list<var> {
        const found = {};
        for (const tile of tiles(grid))
            found[tile.y] = (found[tile.y] ?? []).concat(tile);
        return Object.keys(found).map(Number).sort((a, b) => a - b).map(y => found[y]);
    }

    function test_rows_without_a_hole_data(): var {
        return [
            { tag: "1", columns: 3, wanted: [1] },
            { tag: "2", columns: 3, wanted: [2] },
            { tag: "3", columns: 3, wanted: [3] },
            { tag: "4", columns: 3, wanted: [2, 2] },
            { tag: "5", columns: 3, wanted: [3, 2] },
            { tag: "6", columns: 3, wanted: [3, 3] },
            { tag: "7", columns: 4, wanted: [4, 3] },
            { tag: "7 of 3", columns: 3, wanted: [3, 2, 2] },
            { tag: "8", columns: 4, wanted: [4, 4] },
            { tag: "5 of 2", columns: 2, wanted: [2, 2, 1] },
            { tag: "3 of 1", columns: 1, wanted: [1, 1, 1] }
        ];
    }

    function test_rows_without_a_hole(row: var): void {
        fill(row.wanted.reduce((sum, one) => sum + one, 0));
        const grid = createTemporaryObject(made, stage, {"columns": row.columns});
        const found = rows(grid);
        compare(found.map(one => one.length), row.wanted);
        let bottom = -grid.spacing;
        for (const tilesOfRow of found) {
            const last = tilesOfRow[tilesOfRow.length - 1];
            compare(tilesOfRow[0].x, 0);
            verify(Math.abs(last.x + last.width - grid.width) < tilesOfRow.length, "the row fills the width");
            tilesOfRow.slice(1).forEach((tile, i) => compare(tile.x, tilesOfRow[i].x + tilesOfRow[i].width + grid.spacing));
            verify(tilesOfRow.every(tile => tile.height === last.height && tile.width === last.width));
            compare(last.y, bottom + grid.spacing);
            bottom = last.y + last.height;
        }
        compare(grid.implicitHeight, bottom);
    }

    function test_the_order_is_that_of_the_model(): void {
        fill(5);
        const grid = createTemporaryObject(made, stage);
        compare(rows(grid).reduce((all, row) => all.concat(row), []).map(tile => tile.title), tiles(grid).map(tile => tile.title));
    }

    function test_it_fills_the_height_it_is_given_but_no_tile_is_a_tower(): void {
        fill(5);
        titles.setProperty(1, "title", "Title 1");
        const grid = createTemporaryObject(made, stage, {"fill": 700});
        settle();
        verify(grid.implicitHeight > 690 && grid.implicitHeight <= 700);
        verify(tiles(grid).every(tile => tile.height > tile.implicitHeight));
        compare(grid.rows, 2);
        compare(grid.needed, 2 * tiles(grid)[0].implicitHeight + grid.spacing);
        grid.fill = 5000;
        compare(grid.implicitHeight, 2 * grid.tallest + grid.spacing);
    }

    function test_rows_grow_by_what_they_are_given_but_no_tile_is_a_tower(): void {
        fill(5);
        const grid = createTemporaryObject(made, stage);
        const before = grid.implicitHeight;
        grid.spareForRow = 30;
        compare(grid.implicitHeight, before + 2 * 30);
        compare(grid.needed, before);
        grid.spareForRow = 5000;
        compare(grid.implicitHeight, 2 * grid.tallest + grid.spacing);
    }

    function test_too_little_height_cuts_no_tile(): void {
        fill(5);
        const grid = createTemporaryObject(made, stage, {"fill": 50});
        for (const tile of tiles(grid)) {
            verify(tile.height >= tile.implicitHeight);
            verifyAllInside(tile);
        }
    }

    function test_the_titles_of_a_row_stay_inside_however_high_it_is(): void {
        fill(5);
        const grid = createTemporaryObject(made, stage, {"fill": 900});
        tiles(grid).forEach(tile => verifyAllInside(tile));
    }

    function test_a_longer_title_makes_its_row_taller(): void {
        fill(3);
        const grid = createTemporaryObject(made, stage);
        settle();
        const before = grid.implicitHeight;
        titles.setProperty(2, "title", "A title that is so long that it needs many lines. ".repeat(4));
        settle();
        verify(grid.implicitHeight > before);
        compare(tiles(grid).map(tile => tile.height), Array(3).fill(grid.implicitHeight));
    }

    function test_changes_of_the_page_are_followed_data(): var {
        return [
            { tag: "width", change: grid => grid.width = 800 },
            { tag: "columns", change: grid => grid.columns = 2 },
            { tag: "spacing", change: grid => grid.spacing = 8 },
            { tag: "added", change: grid => titles.append({"title": "One more"}) }
        ];
    }

    function test_changes_of_the_page_are_followed(row: var): void {
        fill(5);
        const grid = createTemporaryObject(made, stage);
        settle();
        row.change(grid);
        for (const tilesOfRow of rows(grid)) {
            verify(tilesOfRow.length <= grid.columns);
            const last = tilesOfRow[tilesOfRow.length - 1];
            verify(Math.abs(last.x + last.width - grid.width) < 3);
            tilesOfRow.slice(1).forEach((tile, i) => compare(tile.x, tilesOfRow[i].x + tilesOfRow[i].width + grid.spacing));
        }
    }

    function test_emptied_it_takes_no_height(): void {
        fill(5);
        const grid = createTemporaryObject(made, stage);
        titles.clear();
        compare([grid.implicitHeight, grid.needed, grid.rows], [0, 0, 0]);
    }

    function test_mirrored_the_first_tile_is_on_the_right(): void {
        fill(5);
        const grid = createTemporaryObject(made, stage);
        settle();
        grid.LayoutMirroring.enabled = true;
        const [top, bottom] = rows(grid);
        for (const tilesOfRow of [top, bottom]) {
            compare(tilesOfRow[0].x + tilesOfRow[0].width, grid.width);
            tilesOfRow.slice(1).forEach((tile, i) => verify(tile.x < tilesOfRow[i].x));
            verifyNoOverlap(tilesOfRow);
        }
    }
}
