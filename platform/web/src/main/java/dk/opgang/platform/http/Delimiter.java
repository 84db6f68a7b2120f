package dk.opgang.platform.http;

import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import org.jspecify.annotations.Nullable;

/** What separates the cells of a CSV answer. */
public enum Delimiter {
    COMMA(','),
    SEMICOLON(';');

    /** The description of the parameter, for OpenAPI. */
    public static final String DESCRIPTION = "What separates the cells of CSV: a comma (if missing) or a semicolon";

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    public char character() {
        return character;
    }

    /** The wanted delimiter; 400 if it is neither of the two. */
    public static Delimiter of(@Nullable String wanted) {
        Faults faults = new Faults();
        Delimiter delimiter = of(wanted, faults);
        faults.throwIfAny();
        return delimiter;
    }

    /** The wanted delimiter, a comma if it is not said; if it is neither of the two, also a fault among those of the request. */
    public static Delimiter of(@Nullable String wanted, Faults faults) {
        return switch (wanted == null ? "," : wanted) {
            case "," -> COMMA;
            case ";" -> SEMICOLON;
            default -> {
                faults.unreadable("?delimiter", ParameterFault.UNKNOWN_DELIMITER);
                yield COMMA;
            }
        };
    }
}
