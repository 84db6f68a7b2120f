package dk.opgang.initiatives.placement.rules;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the rules know besides the form.
 *
 * <p>The year of birth is all that is kept of the age, so on a given day a person has one of two ages: the year's difference, or one less.
 * Where that leaves a rule open the age of the day is asked for; where nobody answered, a rule of age refuses only what is against the law
 * at both.
 *
 * @param birthYear the participant's year of birth
 * @param today the day of the posting in Denmark
 * @param ages exact ages in whole years, by the days for which they were asked
 */
public record Placed(int birthYear, LocalDate today, Map<LocalDate, Integer> ages, Background background) {

    public Placed {
        ages = Map.copyOf(ages);
    }

    /** Of whom nothing but the year of birth is known. */
    public Placed(int birthYear, LocalDate today) {
        this(birthYear, today, Map.of(), Background.NOTHING);
    }

    /** The same at that age on the day. */
    public Placed aged(LocalDate day, int age) {
        return new Placed(birthYear, today, Map.of(day, age), background);
    }

    public int oldestOn(LocalDate day) {
        Integer exact = ages.get(day);
        return exact == null ? day.getYear() - birthYear : exact;
    }

    public int youngestOn(LocalDate day) {
        Integer exact = ages.get(day);
        return exact == null ? day.getYear() - birthYear - 1 : exact;
    }
}
