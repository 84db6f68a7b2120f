package dk.opgang.benchmarks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Participants that do not exist: their CPR numbers are replacement numbers, whose day is 60 higher than any birthday's. As many share a name
 * as among people who do, so that a search for duplicates has what to compare.
 */
final class People {

    private static final LocalDate OLDEST = LocalDate.of(1950, 1, 1);
    private static final int BIRTHDAYS = 18_000;

    private static final String[] SYLLABLES = {"ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru"};
    private static final int GIVEN = 997;
    private static final int FAMILY = 991;
    private static final int STEP = 7_919;
    private static final int FIRST_OF_THIS_CENTURY = 4_000;
    private static final int SAME_DAY = 6_000;

    private People() {}

    /** A participant batch of so many rows, all living in the area and on one benefit since 2018. */
    static String csv(int count, String housingAreaId) {
        return csv(count, housingAreaId, "person-", People::cpr);
    }

    /** The same of at most {@value #SAME_DAY} who were all born on 1 January 2001, so that their year leaves open whether they are 18 in 2019. */
    static String young(int count, String housingAreaId) {
        return csv(count, housingAreaId, "young-", i -> "610101%04d".formatted(FIRST_OF_THIS_CENTURY + i));
    }

    private static String csv(int count, String housingAreaId, String source, IntFunction<String> cpr) {
        StringBuilder csv = new StringBuilder(
                "sourceSystem,sourceId,cpr,givenName,familyName,housingAreaId,benefitGroup,benefitFrom,benefitTo,closingReason\n");
        for (int i = 0; i < count; i++) {
            csv.append("benchmark,").append(source).append(i).append(',').append(cpr.apply(i));
            csv.append(',')
                    .append(name(i % GIVEN))
                    .append(',')
                    .append(name((int) ((long) i * STEP % FAMILY)))
                    .append(',')
                    .append(housingAreaId)
                    .append(",kontanthjaelp,2018-01-01,,\n");
        }
        return csv.toString();
    }

    private static String name(int number) {
        return "%03d"
                .formatted(number)
                .chars()
                .mapToObj(digit -> SYLLABLES[digit - '0'])
                .collect(Collectors.joining());
    }

    static String cpr(int number) {
        LocalDate birth = OLDEST.plusDays(number % BIRTHDAYS);
        return "%02d%s%04d"
                .formatted(
                        birth.getDayOfMonth() + 60,
                        birth.format(DateTimeFormatter.ofPattern("MMyy")),
                        1000 + number / BIRTHDAYS);
    }
}
