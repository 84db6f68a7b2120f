package dk.opgang.initiatives.placement.rules;

import java.time.LocalDate;

/**
 * What the rules know besides the form.
 *
 * <p>The year of birth is all that leaves participants-service, so on a given day a person has one of two ages: the year's
 * difference, or one less. A rule of age refuses only what is against the law at both.
 *
 * @param birthYear the participant's year of birth
 * @param today the day of the posting in Denmark
 */
public record Placed(int birthYear, LocalDate today) {

    int oldestOn(LocalDate day) {
        return day.getYear() - birthYear;
    }

    int youngestOn(LocalDate day) {
        return oldestOn(day) - 1;
    }
}
