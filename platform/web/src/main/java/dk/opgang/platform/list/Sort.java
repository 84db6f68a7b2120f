package dk.opgang.platform.list;

import java.util.Arrays;
import java.util.Optional;

/** The orders that every list offers; ties are broken by the id, so that a page has one next page. */
public enum Sort {
    CREATED_ASCENDING("createdAt", "createdAt", false),
    CREATED_DESCENDING("-createdAt", "createdAt", true),
    UPDATED_ASCENDING("updatedAt", "updatedAt", false),
    UPDATED_DESCENDING("-updatedAt", "updatedAt", true);

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

    public boolean descending() {
        return descending;
    }

    public static Optional<Sort> of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst();
    }
}
