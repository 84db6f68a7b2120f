package dk.opgang.platform.list;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The orders of lists: every list offers those by time. Ties are broken by the id, so that a page has one next page. */
public enum Sort {
    CREATED_ASCENDING("createdAt", "createdAt", false),
    CREATED_DESCENDING("-createdAt", "createdAt", true),
    UPDATED_ASCENDING("updatedAt", "updatedAt", false),
    UPDATED_DESCENDING("-updatedAt", "updatedAt", true),
    NAME_ASCENDING("name", "name", false),
    NAME_DESCENDING("-name", "name", true);

    /** What every list offers. */
    static final List<Sort> TIMES =
            List.of(CREATED_ASCENDING, CREATED_DESCENDING, UPDATED_ASCENDING, UPDATED_DESCENDING);

    /** What a list of things with a name offers. */
    static final List<Sort> NAMED = List.of(values());

    private final String parameter;
    private final String property;
    private final boolean descending;

    Sort(String parameter, String property, boolean descending) {
        this.parameter = parameter;
        this.property = property;
        this.descending = descending;
    }

    /** As it stands in the query: {@code -updatedAt}. */
    public String parameter() {
        return parameter;
    }

    /** The property that is sorted by. */
    public String property() {
        return property;
    }

    public boolean isByName() {
        return this == NAME_ASCENDING || this == NAME_DESCENDING;
    }

    public boolean descending() {
        return descending;
    }

    public static Optional<Sort> of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst();
    }
}
