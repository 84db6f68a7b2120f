package dk.opgang.platform.time;

import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of what is told to have happened, other than of what is planned: it does not lie in the future, nor before the birth of
 * whom it happened to. What is missing breaks no rule here.
 */
public final class Happened {

    /** How far the clock of a sender may be ahead of ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private Happened() {}

    /** A day that has come, in Denmark. */
    public static Optional<Fault> by(LocalDate today, String pointer, @Nullable LocalDate day) {
        return day != null && day.isAfter(today)
                ? Optional.of(CommonFault.IN_THE_FUTURE.at(pointer))
                : Optional.empty();
    }

    /** An instant that has come, give or take the difference of two clocks. */
    public static Optional<Fault> by(Instant now, String pointer, @Nullable Instant at) {
        return at != null && at.isAfter(now.plus(CLOCKS_DIFFER))
                ? Optional.of(CommonFault.IN_THE_FUTURE.at(pointer))
                : Optional.empty();
    }

    /** A day in the life of who was born on that day. */
    public static Optional<Fault> sinceBirth(LocalDate birth, String pointer, @Nullable LocalDate day) {
        return day != null && day.isBefore(birth)
                ? Optional.of(CommonFault.BEFORE_BIRTH.at(pointer))
                : Optional.empty();
    }

    /** A day in the life of whom no more than the year of birth is known. */
    public static Optional<Fault> sinceBirth(int birthYear, String pointer, @Nullable LocalDate day) {
        return day != null && day.getYear() < birthYear
                ? Optional.of(CommonFault.BEFORE_BIRTH.at(pointer))
                : Optional.empty();
    }
}
