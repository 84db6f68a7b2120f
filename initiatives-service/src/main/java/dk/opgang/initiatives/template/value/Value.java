package dk.opgang.initiatives.template.value;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.value.Resolved.Known;
import dk.opgang.initiatives.template.value.Resolved.NotKnown;
import dk.opgang.platform.dated.DatedRows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A number of a template: told in the document, given by the initiative, or one of those in force on the day of the decision. */
public sealed interface Value {

    /** What it is on that day for an initiative with those parameters. */
    Resolved on(LocalDate day, Parameters parameters);

    /** The number stands in the document. */
    record Fixed(BigDecimal number) implements Value {

        @Override
        public Resolved on(LocalDate day, Parameters parameters) {
            return new Known(number, null);
        }
    }

    /** The initiative gives the number. */
    record Given(String parameter) implements Value {

        @Override
        public Resolved on(LocalDate day, Parameters parameters) {
            BigDecimal number = parameters.find(parameter);
            return number == null ? new NotKnown() : new Known(number, null);
        }
    }

    /** The number changes in time; no two rows are in force on one day. */
    record InTime(List<ValueRow> rows) implements Value {

        public InTime {
            rows = List.copyOf(rows);
        }

        @Override
        public Resolved on(LocalDate day, Parameters parameters) {
            ValueRow row = DatedRows.inForce(rows, day);
            return row == null ? new NotKnown() : new Known(row.value(), row.source());
        }
    }

    /** The number if it stands in the document, whatever the initiative and the day; else null. */
    default @Nullable BigDecimal fixed() {
        return this instanceof Fixed(BigDecimal number) ? number : null;
    }

    /** How a value of that range is read. */
    static Function<Item, @Nullable Value> within(NumberRange range) {
        return item -> read(item, range);
    }

    private static @Nullable Value read(Item item, NumberRange range) {
        if (item.node().isArray()) {
            List<ValueRow> rows = item.list(1, ValueRow.MOST, row -> ValueRow.read(row, range));
            ValueRow.tellOverlaps(item, rows);
            return new InTime(rows);
        }
        if (item.node().isObject()) {
            return item.object(part -> {
                String parameter = part.required("parameter", key -> key.referring(KeyKind.PARAMETER));
                return parameter == null ? null : new Given(parameter);
            });
        }
        BigDecimal number = item.decimal(range);
        return number == null ? null : new Fixed(number);
    }
}
