package dk.opgang.platform.batch.row;

import dk.opgang.platform.number.NumberStyle;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.text.TextKind;

/**
 * A column of a kind's rows.
 *
 * @param index its place in the record
 * @param maxLength characters of a text at the most
 * @param kind what a text is there for
 */
public record Column(int index, String name, ColumnType type, boolean required, int maxLength, TextKind kind) {

    /** The value of a cell that is not empty, or the {@link FaultCode} of what is wrong with it. */
    Object parse(char[] cell, int from, int length, NumberStyle style) {
        if (type == ColumnType.TEXT) {
            return TextCells.parse(cell, from, length, maxLength, kind);
        }
        return type.parse(cell, from, length, style);
    }

    String pointer() {
        return "/" + name;
    }
}
