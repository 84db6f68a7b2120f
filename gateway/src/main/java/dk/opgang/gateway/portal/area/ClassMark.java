package dk.opgang.gateway.portal.area;

import dk.opgang.gateway.portal.Words;
import java.util.Arrays;
import java.util.List;

/**
 * The mark of a class on the map, told by its form and not by its colour alone; the gravest class comes first. Two classes with one form
 * are the old and the new name of each other and never on one list.
 */
public enum ClassMark {
    TRANSFORMATION("omdannelsesomraade", "m-7 -7h14v14h-14z"),
    HARD_GHETTO("haardt-ghettoomraade", "m-7 -7h14v14h-14z"),
    PARALLEL_SOCIETY("parallelsamfund", "m0 -9l9 16h-18z"),
    GHETTO("ghettoomraade", "m0 -9l9 16h-18z"),
    EXPOSED("udsat-boligomraade", "m0 -9l9 9l-9 9l-9 -9z"),
    PREVENTION("forebyggelsesomraade", "m0 9l9 -16h-18z"),
    UNDETERMINED("undetermined", "m-7 -3h4v-4h6v4h4v6h-4v4h-6v-4h-4z"),
    NONE("none", "m-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z");

    private final String code;
    private final String form;

    ClassMark(String code, String form) {
        this.code = code;
        this.form = form;
    }

    /** The mark of an area that has all these classes: that of the gravest. */
    static ClassMark of(List<String> classes) {
        return Arrays.stream(values())
                .filter(mark -> classes.contains(mark.code))
                .findFirst()
                .orElse(NONE);
    }

    /** The code of its class in the code list {@code housing-area-classes}. */
    public String code() {
        return code;
    }

    /** How it is drawn about a point, as SVG has it. */
    public String form() {
        return form;
    }

    public String label(Words words) {
        return words.label("housing-area-classes", code);
    }
}
