package dk.opgang.local.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A person that does not exist.
 *
 * @param sourceId the key in the poster's system
 * @param cpr a replacement number (60 added to the day), which no citizen carries as a birth number
 */
record FictivePerson(String sourceId, String cpr, String givenName, String familyName) {

    private static final LocalDate OLDEST = LocalDate.of(1958, 1, 5);
    private static final int DAYS_APART = 37;
    private static final int REPLACEMENT = 60;

    /**
     * The person of that number; each number gives another birth date within 36 years, so all are adults of working age.
     *
     * @param municipality tells the CPR numbers of one place from another's, 0 to 39
     * @param index 0 to 355
     */
    static FictivePerson of(String prefix, int municipality, int index) {
        LocalDate birth = OLDEST.plusDays((long) index * DAYS_APART);
        String number = "%02d%s%04d"
                .formatted(
                        birth.getDayOfMonth() + REPLACEMENT,
                        birth.format(DateTimeFormatter.ofPattern("MMyy")),
                        municipality * 100 + 1);
        return new FictivePerson(
                "%s-%04d".formatted(prefix, index + 1), number, "Demo", "Borger %04d".formatted(index + 1));
    }
}
