package dk.opgang.platform.text;

import java.lang.reflect.AnnotatedElement;
import java.util.Set;

/** What a text of a request is there for, which decides how strictly it is read. */
public enum TextKind {
    /** Compared with others: see {@link Key}. */
    KEY,
    /** Read by people. */
    FREE,
    /** Has rules of its own: see {@link NumberField}. */
    NUMBER,
    /** A whole table, whose cells are figures too. */
    TABLE;

    /** What a source's own key is called where it is flat: in rows and in queries. */
    private static final Set<String> KEYS = Set.of("sourceSystem", "sourceId");

    /** The kind of a field of a request, a column of a table or a parameter of a query. */
    public static TextKind of(AnnotatedElement place, String name) {
        if (place.isAnnotationPresent(NumberField.class)) {
            return NUMBER;
        }
        return place.isAnnotationPresent(Key.class) || KEYS.contains(name) ? KEY : FREE;
    }
}
