package dk.opgang.platform.batch;

/**
 * A column of a kind's rows.
 *
 * @param index its place in the record
 * @param maxLength characters of a text at the most
 */
record Column(int index, String name, ColumnType type, boolean required, int maxLength) {

    /** The value of a cell that is not empty, or its {@link CellFault}. */
    Object parse(char[] cell, int from, int length, boolean decimalComma) {
        if (type == ColumnType.TEXT && length > maxLength) {
            return CellFault.SIZE;
        }
        return type.parse(cell, from, length, decimalComma);
    }

    String pointer() {
        return "/" + name;
    }
}
