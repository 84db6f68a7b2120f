package dk.opgang.initiatives.template.predicate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The value of a fact, as it is told or as a rule wants it. */
public sealed interface FactValue {

    /** Whether it is the wanted value, or has it among its own. */
    default boolean covers(FactValue wanted) {
        return equals(wanted);
    }

    /** As answers show it. */
    String shown();

    record Flag(boolean value) implements FactValue {

        @Override
        public String shown() {
            return Boolean.toString(value);
        }
    }

    /** Numbers are equal by what they are worth: 2 is 2.0. */
    record Amount(BigDecimal number) implements FactValue {

        @Override
        public boolean covers(FactValue wanted) {
            return wanted instanceof Amount(var other) && number.compareTo(other) == 0;
        }

        @Override
        public String shown() {
            return number.toPlainString();
        }
    }

    /** A code. */
    record Word(String text) implements FactValue {

        @Override
        public String shown() {
            return text;
        }
    }

    record Day(LocalDate day) implements FactValue {

        @Override
        public String shown() {
            return day.toString();
        }
    }

    /** Several names, such as those of institutions. */
    record Words(List<String> texts) implements FactValue {

        public Words {
            texts = List.copyOf(texts);
        }

        @Override
        public boolean covers(FactValue wanted) {
            return wanted instanceof Word(var text) ? texts.contains(text) : equals(wanted);
        }

        @Override
        public String shown() {
            return String.join(", ", texts);
        }
    }
}
