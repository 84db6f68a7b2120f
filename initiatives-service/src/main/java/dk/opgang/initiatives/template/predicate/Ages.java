package dk.opgang.initiatives.template.predicate;

import dk.opgang.platform.time.Age;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How old somebody can be on a day, in whole years.
 *
 * @param least negative before the birth
 */
public record Ages(int least, int most) {

    /** Of somebody of whom nothing is known. */
    public static final Ages ANY = new Ages(Integer.MIN_VALUE, Integer.MAX_VALUE);

    public static Ages exactly(int age) {
        return new Ages(age, age);
    }

    /** Of who was born on one of the days from the first to the last. */
    public static Ages ofBornBetween(LocalDate first, LocalDate last, LocalDate on) {
        return new Ages(Age.on(last, on), Age.on(first, on));
    }

    /** Of who was born in that year. */
    public static Ages ofBornIn(int year, LocalDate on) {
        return ofBornBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), on);
    }

    Answer within(Between<Integer> years) {
        if (years.contains(least) && years.contains(most)) {
            return Answer.MET;
        }
        boolean never = years.from() != null && most < years.from() || years.to() != null && least > years.to();
        return never ? Answer.NOT_MET : Answer.OPEN;
    }

    /** The age in words; null if it is not known to the year. */
    @Nullable
    String shown() {
        return least == most ? Integer.toString(least) : null;
    }
}
