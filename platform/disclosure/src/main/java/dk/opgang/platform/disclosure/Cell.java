package dk.opgang.platform.disclosure;

/** The place of a number in a published table. */
public record Cell(String row, String column) {

    public Cell {
        if (row == null || row.isBlank() || column == null || column.isBlank()) {
            throw new IllegalArgumentException("A cell needs its row and column, got " + row + ", " + column);
        }
    }
}
