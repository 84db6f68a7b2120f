package dk.opgang.initiatives.template.predicate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a told fact must be. */
public sealed interface FactTest {

    boolean isMetBy(FactValue value);

    /** In words, for answers. */
    String wanted();

    record Is(FactValue wantedValue) implements FactTest {

        @Override
        public boolean isMetBy(FactValue value) {
            return value.covers(wantedValue);
        }

        @Override
        public String wanted() {
            return wantedValue.shown();
        }
    }

    record In(List<FactValue> values) implements FactTest {

        public In {
            values = List.copyOf(values);
        }

        @Override
        public boolean isMetBy(FactValue value) {
            return values.stream().anyMatch(value::covers);
        }

        @Override
        public String wanted() {
            return String.join(", ", values.stream().map(FactValue::shown).toList());
        }
    }

    /** A number between two, both included. */
    record Numbers(Between<BigDecimal> between) implements FactTest {

        @Override
        public boolean isMetBy(FactValue value) {
            return value instanceof FactValue.Amount(var number) && between.contains(number);
        }

        @Override
        public String wanted() {
            return between.inWords();
        }
    }

    /** A day between two, both included. */
    record Days(Between<LocalDate> between) implements FactTest {

        @Override
        public boolean isMetBy(FactValue value) {
            return value instanceof FactValue.Day(var day) && between.contains(day);
        }

        @Override
        public String wanted() {
            return between.inWords();
        }
    }
}
