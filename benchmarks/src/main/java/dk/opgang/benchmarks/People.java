package dk.opgang.benchmarks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Participants that do not exist: their CPR numbers are replacement numbers, whose day is 60 higher than any birthday's. */
final class People {

    private static final LocalDate OLDEST = LocalDate.of(1950, 1, 1);
    private static final int BIRTHDAYS = 18_000;

    private People() {}

    /** A participant batch of so many rows, all living in the area and on one benefit since 2018. */
    static String csv(int count, String housingAreaId) {
        StringBuilder csv = new StringBuilder(
                "sourceSystem,sourceId,cpr,givenName,familyName,housingAreaId,benefitGroup,benefitFrom,benefitTo,closingReason\n");
        for (int i = 0; i < count; i++) {
            csv.append("benchmark,person-").append(i).append(',').append(cpr(i));
            csv.append(",Test,Borger,").append(housingAreaId).append(",kontanthjaelp,2018-01-01,,\n");
        }
        return csv.toString();
    }

    private static String cpr(int number) {
        LocalDate birth = OLDEST.plusDays(number % BIRTHDAYS);
        return "%02d%s%04d"
                .formatted(
                        birth.getDayOfMonth() + 60,
                        birth.format(DateTimeFormatter.ofPattern("MMyy")),
                        1000 + number / BIRTHDAYS);
    }
}
