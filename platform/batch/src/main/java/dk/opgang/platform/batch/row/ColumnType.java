package dk.opgang.platform.batch.row;

import dk.opgang.platform.number.NumberStyle;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.text.TextKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** The types that a column can have, each with its parser: the value, or the {@link FaultCode}. No exception for a bad cell. */
public enum ColumnType {
    TEXT(String.class, CommonFault.INVALID_STRING) {
        @Override
        Object parse(char[] cell, int from, int length, NumberStyle style) {
            return TextCells.parse(cell, from, length, Integer.MAX_VALUE, TextKind.FREE);
        }
    },
    ID(UUID.class, CommonFault.INVALID_UUID) {
        @Override
        Object parse(char[] cell, int from, int length, NumberStyle style) {
            return UuidCells.parse(cell, from, length);
        }
    },
    DATE(LocalDate.class, CommonFault.INVALID_DATE) {
        @Override
        Object parse(char[] cell, int from, int length, NumberStyle style) {
            return NumberCells.date(cell, from, length);
        }
    },
    INSTANT(Instant.class, CommonFault.INVALID_DATE_TIME) {
        @Override
        Object parse(char[] cell, int from, int length, NumberStyle style) {
            return InstantCells.parse(cell, from, length);
        }
    },
    DECIMAL(BigDecimal.class, CommonFault.INVALID_DECIMAL) {
        @Override
        Object parse(char[] cell, int from, int length, NumberStyle style) {
            return NumberCells.decimal(cell, from, length, style);
        }
    },
    INTEGER(Integer.class, CommonFault.INVALID_INTEGER) {
        @Override
        Object parse(char[] cell, int from, int length, NumberStyle style) {
            return NumberCells.integer(cell, from, length);
        }
    },
    BOOLEAN(Boolean.class, CommonFault.INVALID_BOOLEAN) {
        @Override
        Object parse(char[] cell, int from, int length, NumberStyle style) {
            return switch (length) {
                case 4 -> matches(cell, from, "true") ? true : CommonFault.INVALID_BOOLEAN;
                case 5 -> matches(cell, from, "false") ? false : CommonFault.INVALID_BOOLEAN;
                default -> CommonFault.INVALID_BOOLEAN;
            };
        }
    };

    private final Class<?> type;
    private final FaultCode mismatch;

    ColumnType(Class<?> type, FaultCode mismatch) {
        this.type = type;
        this.mismatch = mismatch;
    }

    /** Reads a cell of at least one character. */
    abstract Object parse(char[] cell, int from, int length, NumberStyle style);

    /** Whether its cells are numbers. */
    boolean isNumber() {
        return this == DECIMAL || this == INTEGER;
    }

    /** The fault of a value that is of another type altogether. */
    FaultCode mismatch() {
        return mismatch;
    }

    public static ColumnType of(Class<?> type) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.type == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A batch row cannot hold a " + type.getName()));
    }

    private static boolean matches(char[] cell, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (cell[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
