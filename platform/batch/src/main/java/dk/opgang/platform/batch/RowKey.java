package dk.opgang.platform.batch;

import java.util.List;
import java.util.UUID;

/**
 * The poster's own name of a row: the values of the kind's key columns, in their order.
 *
 * @param values none is null
 */
public record RowKey(List<Object> values) {

    public RowKey {
        values = List.copyOf(values);
    }

    public String text(int column) {
        return (String) values.get(column);
    }

    public UUID id(int column) {
        return (UUID) values.get(column);
    }

    /** Never the key: people use numbers of persons for it, and this may end in a log. */
    @Override
    public String toString() {
        return "RowKey[**********]";
    }
}
